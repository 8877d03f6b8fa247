/// Writes the language of requirements in its one canonical form: what is read from it equals what was written. What
/// a rule does not say because it is so unless said otherwise is not written.
public enum RequirementsWriter {
    /// - Parameter set: rules by the day from which they are in force, hours in whole quarters.
    public static func file(_ set: RequirementSet) -> String {
        var xml = XMLWriter()
        xml.declaration()
        let status: RequirementsElement.Status = set.isExample ? .example : .inForce
        xml.element(
            "requirements",
            [
                ("xmlns", RequirementsElement.namespace), ("municipality", set.municipality),
                ("status", status.rawValue),
            ]
        ) { xml in
            xml.line("title", markup: XMLWriter.escaped(set.title))
            for requirement in set.requirements {
                xml.element("requirement", [("id", requirement.id.rawValue)]) { xml in
                    xml.line("title", markup: XMLWriter.escaped(requirement.title))
                    for rule in requirement.rules { write(rule, to: &xml) }
                }
            }
        }
        return xml.text
    }

    private static func write(_ rule: RequirementRule, to xml: inout XMLWriter) {
        var attributes: [XMLWriter.Attribute] = [
            ("roles", CourseWriter.words(rule.roles)), ("from", rule.inForce.from.description),
        ]
        if let through = rule.inForce.through { attributes.append(("through", through.description)) }
        // What holds unless said otherwise is said in one place: the rule's own initialiser.
        let plain = RequirementRule(inForce: rule.inForce, roles: [], measure: rule.measure, source: rule.source)
        xml.element("rule", attributes) { xml in
            write(rule.measure, to: &xml)
            write(rule.expiry, to: &xml)
            xml.empty("first", [("within", rule.first.requirementText)])
            if rule.grace != plain.grace { xml.empty("grace", [("period", rule.grace.requirementText)]) }
            if rule.dueSoon != plain.dueSoon { xml.empty("due-soon", [("before", rule.dueSoon.requirementText)]) }
            if rule.leave != plain.leave { xml.empty("leave", [("effect", rule.leave.rawValue)]) }
            if rule.isProportional { xml.empty("part-time", [("effect", "proportional")]) }
            if !rule.allowsSkips { xml.empty("skips", [("effect", "forbidden")]) }
            if rule.earlier != plain.earlier { xml.empty("earlier", [("completions", rule.earlier.rawValue)]) }
            var attributes: [XMLWriter.Attribute] = []
            if let date = rule.source.date { attributes.append(("date", date.description)) }
            if let address = rule.source.address { attributes.append(("href", address)) }
            xml.line("source", attributes, markup: XMLWriter.escaped(rule.source.text))
        }
    }

    private static func write(_ measure: RequirementRule.Measure, to xml: inout XMLWriter) {
        switch measure {
        case .course(let id): xml.empty("course", [("ref", id.rawValue)])
        case .activities(let kinds, let count):
            xml.empty("activity", [("kinds", CourseWriter.words(kinds)), ("count", String(count))])
        case .hours(let minutes, let kinds):
            let amount: XMLWriter.Attribute = ("amount", HoursText.text(minutes: minutes))
            xml.empty("hours", kinds.isEmpty ? [amount] : [amount, ("kinds", CourseWriter.words(kinds))])
        }
    }

    private static func write(_ expiry: RequirementRule.Expiry?, to xml: inout XMLWriter) {
        func attributes(_ period: CalendarSpan, _ basis: RequirementsElement.Basis) -> [XMLWriter.Attribute] {
            [("period", period.requirementText), ("from", basis.rawValue)]
        }
        switch expiry {
        case nil: xml.empty("once", [])
        case .completion(let every): xml.empty("every", attributes(every, .completion))
        case .previousExpiry(let every, let window):
            xml.empty("every", attributes(every, .previousExpiry) + [("window", window.requirementText)])
        case .fixedDate(let anchor, let every, let window):
            xml.empty(
                "every",
                attributes(every, .fixedDate) + [("date", anchor.description), ("window", window.requirementText)])
        }
    }
}
