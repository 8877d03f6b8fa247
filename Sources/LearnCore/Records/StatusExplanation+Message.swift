extension StatusExplanation {
    /// One sentence: the rule, the dates and the records that the status rests on, and what would make it green.
    ///
    /// - Parameter courseTitle: the title of a course, where its id alone would say too little.
    public func message(courseTitle: (Course.ID) -> String?) -> Message {
        let title = requirement.title
        switch finding.basis {
        case .notRequired(.noRule): return .whyNoRule(title, day: Message(finding.day))
        case .notRequired(.noRole(let left, let next)):
            return .whyNoRole(title, left: left.map(Message.init(_:)), next: next.map(Message.init(_:)))
        case .required(let duty):
            let rule = requirement.rules[duty.rule]
            let measure = Message.measure(rule.measure, amount: duty.needed, courseTitle: courseTitle)
            // What was asked for when it was fulfilled, which may have changed since.
            let fulfilled = duty.fulfilment.map {
                Message.measure(requirement.rules[$0.rule].measure, amount: $0.needed, courseTitle: courseTitle)
            }
            return .joined([
                head(duty, fulfilled ?? measure), grounds(duty, measure), leave(duty), byRule(duty), skips(duty),
                remedy(rule, courseTitle),
            ])
        }
    }

    private func head(_ duty: Duty, _ measure: Message) -> Message {
        let title = requirement.title
        let deadline = duty.deadline.map(Message.init(_:)) ?? .nothing
        switch finding.status {
        case .met:
            return .whyMet(
                title, through: duty.validThrough.map(Message.init(_:)), evidence: records, isOne: isOneRecord,
                measure: measure)
        case .dueSoon, .notRequired:
            return .whyDue(title, by: deadline, isRenewal: duty.deadlineBasis == .expiry)
        case .inGrace:
            return .whyInGrace(title, deadline: deadline, through: duty.graceThrough.map(Message.init(_:)) ?? deadline)
        case .overdue: return .whyOverdue(title, deadline: deadline)
        case .onLeave: return .whyOnLeave(title, deadline: deadline, isPast: isPast(duty.deadline))
        }
    }

    private func grounds(_ duty: Duty, _ measure: Message) -> Message {
        let lasting = duty.fulfilment.map { Message.expiry(requirement.rules[$0.rule].expiry, of: $0) }
        if finding.status == .met {
            return duty.validThrough == nil ? .nothing : lasting.map { .whyHolds($0, isOne: isOneRecord) } ?? .nothing
        }
        switch duty.deadlineBasis {
        case .expiry, .once:
            return lasting.map {
                .whyLasts(records, isOne: isOneRecord, expiry: $0, isPast: isPast(duty.validThrough))
            } ?? .nothing
        case .newRule:
            let rule = reckoningRule(duty)
            let new = Message.whyNewRule(
                since: Message(rule.inForce.from), first: first(rule), toFixedDate: rule.hasFixedDates,
                isPast: isPast(duty.deadline))
            return new.followed(by: lapsed(duty), separator: "")
        case .newDuty:
            let rule = reckoningRule(duty)
            let isSame = rule.inForce == requirement.rules[duty.rule].inForce
            let new = Message.whyNewDuty(
                measure: isSame ? measure : nil, since: Message(duty.since), first: first(rule),
                toFixedDate: rule.hasFixedDates, isPast: isPast(duty.deadline))
            return new.followed(by: lapsed(duty), separator: "")
        }
    }

    /// The rule from which the deadline was reckoned, or the one by which the requirement is met.
    private func reckoningRule(_ duty: Duty) -> RequirementRule {
        var index: Int?
        if finding.status == .met || duty.deadlineBasis == .expiry || duty.deadlineBasis == .once {
            index = duty.fulfilment?.rule
        } else if duty.deadlineBasis == .newRule {
            index = requirement.recountingRule(upTo: duty.rule, since: duty.since, on: finding.day)
        } else {
            index = requirement.firstRule(since: duty.since)
        }
        return requirement.rules[index ?? duty.rule]
    }

    private func first(_ rule: RequirementRule) -> Message? { rule.first == .zero ? nil : .span(rule.first) }

    private func lapsed(_ duty: Duty) -> Message {
        guard let through = duty.validThrough, isPast(through) else { return .nothing }
        return .whyLapsed(through: Message(through), evidence: records)
    }

    private func isPast(_ day: CalendarDay?) -> Bool { day.map { $0 < finding.day } ?? false }

    private func leave(_ duty: Duty) -> Message {
        duty.leaveDays > 0 ? .whyLeave(days: duty.leaveDays) : .nothing
    }

    private func byRule(_ duty: Duty) -> Message {
        let rule = reckoningRule(duty)
        return .whyByRule(
            from: Message(rule.inForce.from), source: rule.source.brief, date: rule.source.date.map(Message.init(_:)))
    }

    /// The runner lets nothing be skipped where the rule forbids it; what came about otherwise, no record tells.
    private func skips(_ duty: Duty) -> Message {
        let rule = requirement.rules[duty.rule]
        guard finding.status == .met, !rule.allowsSkips else { return .nothing }
        let bound = max(duty.since, rule.inForce.from, rule.source.date ?? rule.inForce.from)
        let isSure = evidence.allSatisfy { $0.activity.origin == .engine && $0.activity.completedOn > bound }
        return isSure ? .nothing : .whySkipsUnknown
    }

    private func remedy(_ rule: RequirementRule, _ courseTitle: (Course.ID) -> String?) -> Message {
        switch remedy {
        case .none, .done: .fullStop
        case .renew(let from, let by): .remedyRenew(from: from.map(Message.init(_:)), by: Message(by))
        case .approve(let records):
            .remedyApprove(.list(pending.filter { records.contains($0.record) }.map(Message.record)))
        case .complete(let missing, let from, let by):
            .remedyComplete(
                .measure(rule.measure, amount: missing, courseTitle: courseTitle),
                how: rule.allowsSkips ? .nothing : .remedyWithoutSkips, from: from.map(Message.init(_:)),
                by: by.map(Message.init(_:)))
        }
    }

    private var records: Message { .list(evidence.map(Message.record)) }
    private var isOneRecord: Bool { evidence.count == 1 }
}

extension RequirementRule {
    fileprivate var hasFixedDates: Bool {
        if case .fixedDate = expiry { return true }
        return false
    }
}

extension Message {
    static let nothing = Message(verbatim: "")

    fileprivate static func record(_ activity: Standing.Activity) -> Message {
        .whyRecord(activity.activity.title, on: Message(activity.activity.completedOn), number: activity.number)
    }
}

extension RequirementRule.Source {
    /// The source as a sentence can name it: its first sentence, and no more of it than one reads.
    var brief: String {
        let longest = 90
        var text = self.text
        if let end = text.firstRange(of: ". ")?.lowerBound { text = String(text[..<end]) }
        while text.hasSuffix(".") { text.removeLast() }
        guard text.count > longest else { return text }
        let cut = text.prefix(longest)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }
}
