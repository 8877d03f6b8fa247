internal import FoundationEssentials

extension Requirement {
    /// How a person stands with this requirement: a function of the records, the rules and the day, and of nothing else.
    ///
    /// - Parameters:
    ///   - standing: what is known of the person.
    ///   - day: the day that is asked about; what was completed after it does not count.
    public func status(of standing: Standing, on day: CalendarDay) -> StatusFinding {
        guard let current = rules.firstIndex(where: { $0.inForce.contains(day) }) else {
            return StatusFinding(requirement: id, day: day, status: .notRequired, basis: .notRequired(.noRule))
        }
        guard let since = dutyStart(of: standing, current: current, on: day) else {
            return StatusFinding(
                requirement: id, day: day, status: .notRequired,
                basis: .notRequired(noRole(rules[current].roles, standing, day)))
        }
        let evaluation = StatusEvaluation(
            requirement: self, standing: standing, day: day, current: current, since: since)
        let duty = evaluation.duty()
        return StatusFinding(
            requirement: id, day: day, status: evaluation.status(of: duty), basis: .required(duty))
    }

    /// The first day of the unbroken time, up to the day, in which a rule was in force for a role of the person.
    private func dutyStart(of standing: Standing, current: Int, on day: CalendarDay) -> CalendarDay? {
        let roles = rules[current].roles
        guard standing.appointments.contains(where: { roles.contains($0.role) && $0.period.contains(day) }) else {
            return nil
        }
        var first: Period?
        var others: [Period] = []
        for rule in rules where rule.inForce.from <= day {
            for appointment in standing.appointments where rule.roles.contains(appointment.role) {
                guard let common = rule.inForce.intersection(appointment.period) else { continue }
                if first == nil { first = common } else { others.append(common) }
            }
        }
        guard let first else { return nil }
        if others.isEmpty { return first.contains(day) ? first.from : nil }
        var start: CalendarDay?
        for period in Period.merged([first] + others) where period.contains(day) { start = period.from }
        return start
    }

    private func noRole(_ roles: [Role], _ standing: Standing, _ day: CalendarDay) -> NotRequired {
        var left: CalendarDay?
        var next: CalendarDay?
        for appointment in standing.appointments where roles.contains(appointment.role) {
            if let through = appointment.period.through, through < day { left = max(left ?? through, through) }
            let from = appointment.period.from
            if from > day { next = min(next ?? from, from) }
        }
        return .noRole(left: left, next: next)
    }
}

/// The reckoning of one requirement for one person on one day.
struct StatusEvaluation {
    let requirement: Requirement
    let standing: Standing
    let day: CalendarDay
    /// The index of the rule in force.
    let current: Int
    let since: CalendarDay

    private var rule: RequirementRule { requirement.rules[current] }

    var firstDeadline: Deadline {
        var deadline = newcomerDeadline(from: since, by: requirement.firstRule(since: since) ?? current)
        deadline.basis = .newDuty
        return deadline
    }

    func duty() -> Duty {
        var counter = FulfilmentCounter(evaluation: self)
        counter.count()
        let isForever = counter.latest.map { $0.through == nil } ?? false
        let deadline = isForever ? nil : deadline(expiry: counter.expiry, on: day)
        return Duty(
            rule: current, since: since, fulfilment: counter.latest, validThrough: counter.expiry?.day,
            deadline: deadline?.day, deadlineBasis: deadline?.basis ?? .once, leaveDays: deadline?.leaveDays ?? 0,
            graceThrough: rule.grace == .zero ? nil : deadline.map { graceEnd(after: $0.day, by: current) },
            done: counter.openAmount, needed: needed(by: current, on: day), pending: counter.pending)
    }

    func status(of duty: Duty) -> StatusFinding.Status {
        guard let deadline = duty.deadline else { return .met }
        // A new duty or a new rule can give time, but does not make an old completion valid again.
        let isValid = duty.validThrough.map { day <= $0 } ?? false
        if isValid, day < deadline.subtracting(rule.dueSoon) { return .met }
        if rule.leave == .extends, standing.leaves.contains(where: { $0.contains(day) }) { return .onLeave }
        if day <= deadline { return .dueSoon }
        return duty.graceThrough.map { day <= $0 } ?? false ? .inGrace : .overdue
    }

    /// The rule by which a completion on a day counts: the one of that day, or a later one that counts anew. What is
    /// older than the first rule counts by the first.
    func governingRule(on completion: CalendarDay) -> Int {
        let rules = requirement.rules
        guard rules.count > 1 else { return 0 }
        var index = rules.lastIndex { $0.inForce.from <= completion } ?? 0
        for later in rules.indices where later > index && later <= current && rules[later].earlier == .recount {
            index = later
        }
        return index
    }

    /// Minutes, or how often.
    func needed(by index: Int, on day: CalendarDay) -> Int {
        switch requirement.rules[index].measure {
        case .course: return 1
        case .activities(_, let count): return count
        case .hours(let minutes, _):
            guard requirement.rules[index].isProportional else { return minutes }
            let roles = requirement.rules[index].roles
            var percent = 0
            for appointment in standing.appointments
            where roles.contains(appointment.role) && appointment.period.contains(day) {
                percent += appointment.percent
            }
            guard (1..<100).contains(percent) else { return minutes }
            // Up to the quarter of an hour.
            return (minutes * percent + 1499) / 1500 * 15
        }
    }

    /// The days, up to the one that is asked about, on which less can be required than on the day before.
    func changes() -> [CalendarDay] {
        let rules = requirement.rules[...current]
        guard rules.count > 1 || rules.contains(where: \.isProportional) else { return [] }
        var days = rules.dropFirst().map(\.inForce.from)
        if rules.contains(where: \.isProportional) {
            for appointment in standing.appointments {
                days.append(appointment.period.from)
                if let through = appointment.period.through { days.append(through.adding(days: 1)) }
            }
        }
        return days.filter { $0 <= day }.sorted()
    }
}
