/// The rules of one requirement follow each other: none ends before it begins, no two hold at once, and where nothing
/// holds in between is said.
enum RulePeriods: RequirementsRule {
    static func check(_ context: RequirementsContext) -> [Diagnostic] {
        context.outline.requirements.flatMap(check)
    }

    private static func check(_ requirement: RequirementsOutline.Requirement) -> [Diagnostic] {
        let reversed = requirement.understoodRules.compactMap { rule, places -> Diagnostic? in
            guard let through = rule.inForce.through, through < rule.inForce.from else { return nil }
            return Diagnostic(
                .reversedPeriod(from: rule.inForce.from.description, through: through.description), at: places.through)
        }
        // Neighbours of a rule that is not understood cannot be judged.
        guard reversed.isEmpty, let rules = requirement.wholeRules else { return reversed }
        return zip(rules, rules.dropFirst()).compactMap { earlier, later in
            let from = later.rule.inForce.from
            let through = earlier.rule.inForce.through
            guard let through, through < from else {
                return Diagnostic(
                    .overlappingRules(
                        requirement.id.rawValue, from: from.description,
                        earlier: earlier.rule.inForce.from.description, through: through?.description),
                    at: later.places.rule)
            }
            guard through.days(to: from) > 1 else { return nil }
            return Diagnostic(
                .ruleGap(requirement.id.rawValue, after: through.description, until: from.description),
                at: later.places.rule)
        }
    }
}
