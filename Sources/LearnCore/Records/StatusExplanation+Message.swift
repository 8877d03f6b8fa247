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
            return [
                head(duty, measure), grounds(duty, measure), leave(duty), byRule(duty), remedy(rule, courseTitle),
            ].reduce(Message(verbatim: "")) { $0.followed(by: $1, separator: "") }
        }
    }

    private func head(_ duty: Duty, _ measure: Message) -> Message {
        let title = requirement.title
        let deadline = duty.deadline.map(Message.init(_:)) ?? Message(verbatim: "")
        switch finding.status {
        case .met:
            return .whyMet(title, through: duty.deadline.map(Message.init(_:)), evidence: records, measure: measure)
        case .dueSoon, .notRequired:
            return .whyDue(title, by: deadline, isRenewal: duty.deadlineBasis == .expiry)
        case .inGrace:
            return .whyInGrace(title, deadline: deadline, through: duty.graceThrough.map(Message.init(_:)) ?? deadline)
        case .overdue: return .whyOverdue(title, deadline: deadline)
        case .onLeave: return .whyOnLeave(title)
        }
    }

    private func grounds(_ duty: Duty, _ measure: Message) -> Message {
        let lasting = duty.fulfilment.map { Message.expiry(requirement.rules[$0.rule].expiry, of: $0) }
        if finding.status == .met {
            return duty.deadlineBasis == .expiry ? lasting.map(Message.whyHolds) ?? .nothing : .nothing
        }
        switch duty.deadlineBasis {
        case .expiry, .once: return lasting.map { .whyLasts(records, expiry: $0) } ?? .nothing
        case .newRule:
            let rule = requirement.rules[duty.rule]
            return .whyNewRule(since: Message(rule.inForce.from), first: .span(rule.first))
        case .newDuty:
            let first = requirement.rules[duty.rule].first
            let new = Message.whyNewDuty(
                measure: measure, since: Message(duty.since), first: first == .zero ? nil : .span(first))
            guard let lapsed = duty.validThrough, lapsed < finding.day else { return new }
            return new.followed(by: .whyLapsed(through: Message(lapsed), evidence: records), separator: "")
        }
    }

    private func leave(_ duty: Duty) -> Message {
        duty.leaveDays > 0 ? .whyLeave(days: duty.leaveDays) : .nothing
    }

    private func byRule(_ duty: Duty) -> Message {
        let rule = requirement.rules[duty.rule]
        return .whyByRule(
            from: Message(rule.inForce.from), source: rule.source.text, date: rule.source.date.map(Message.init(_:)))
    }

    private func remedy(_ rule: RequirementRule, _ courseTitle: (Course.ID) -> String?) -> Message {
        switch remedy {
        case .none, .done: .fullStop
        case .renew(let from, let by): .remedyRenew(from: from.map(Message.init(_:)), by: Message(by))
        case .approve: .remedyApprove(.list(pending.map(Message.record)))
        case .complete(let missing, let from, let by):
            .remedyComplete(
                .measure(rule.measure, amount: missing, courseTitle: courseTitle), from: from.map(Message.init(_:)),
                by: by.map(Message.init(_:)))
        }
    }

    private var records: Message { .list(evidence.map(Message.record)) }
}

extension Message {
    static let nothing = Message(verbatim: "")

    fileprivate static func record(_ activity: Standing.Activity) -> Message {
        .whyRecord(activity.activity.title, on: Message(activity.activity.completedOn), number: activity.number)
    }
}
