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
        var start: CalendarDay?
        var periods: [Period] = []
        for rule in rules where rule.inForce.from <= day {
            for appointment in standing.appointments where rule.roles.contains(appointment.role) {
                if let common = rule.inForce.intersection(appointment.period) { periods.append(common) }
            }
        }
        for period in Period.merged(periods) where period.contains(day) { start = period.from }
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

    func duty() -> Duty {
        let firstDeadline = firstDeadline()
        var counter = FulfilmentCounter(evaluation: self, firstDeadline: firstDeadline.day)
        counter.count()

        var deadline: CalendarDay?
        var basis = Duty.DeadlineBasis.once
        var leaveDays = 0
        if let latest = counter.latest, latest.through == nil {
            deadline = nil
        } else {
            deadline = firstDeadline.day
            basis = firstDeadline.basis
            leaveDays = firstDeadline.leaveDays
            if let latest = counter.latest, let expiry = counter.expiry, expiry.day >= firstDeadline.day {
                let recount = recountDeadline(after: latest.on)
                if let recount, recount > expiry.day {
                    (deadline, basis, leaveDays) = (recount, .newRule, 0)
                } else {
                    (deadline, basis, leaveDays) = (expiry.day, .expiry, expiry.leaveDays)
                }
            }
        }
        let grace = rule.grace == .zero ? nil : deadline?.adding(rule.grace)
        let open = counter.openAmount
        return Duty(
            rule: current, since: since, fulfilment: counter.latest, validThrough: counter.expiry?.day,
            deadline: deadline, deadlineBasis: basis,
            leaveDays: leaveDays, graceThrough: grace, done: open, needed: needed(by: current, on: day),
            pending: counter.pending)
    }

    func status(of duty: Duty) -> StatusFinding.Status {
        guard let deadline = duty.deadline else { return .met }
        // A new duty or a new rule can give time, but does not make an old completion valid again.
        let isValid = duty.validThrough.map { day <= $0 } ?? false
        if isValid, deadline > day.adding(rule.dueSoon) { return .met }
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
        let rule = requirement.rules[index]
        switch rule.measure {
        case .course: return 1
        case .activities(_, let count): return count
        case .hours(let minutes, _):
            guard rule.isProportional else { return minutes }
            var percent = 0
            for appointment in standing.appointments
            where rule.roles.contains(appointment.role) && appointment.period.contains(day) {
                percent += appointment.percent
            }
            guard (1..<100).contains(percent) else { return minutes }
            // Up to the quarter of an hour.
            return (minutes * percent + 1499) / 1500 * 15
        }
    }

    // MARK: Deadlines

    struct Deadline {
        var day: CalendarDay
        var leaveDays: Int
        var basis = Duty.DeadlineBasis.expiry
    }

    private func firstDeadline() -> Deadline {
        let index = requirement.rules.lastIndex { $0.inForce.from <= since } ?? current
        let rule = requirement.rules[index]
        var base = since.adding(rule.first)
        if case .fixedDate(let anchor, let every, _) = rule.expiry {
            base = FixedDates(anchor: anchor, every: every).first(onOrAfter: base)
        }
        var deadline = extended(base, reckonedFrom: since.adding(days: -1), by: index)
        deadline.basis = .newDuty
        if let recount = recountDeadline(after: since.adding(days: -1)), recount > deadline.day {
            deadline = Deadline(day: recount, leaveDays: 0, basis: .newRule)
        }
        return deadline
    }

    /// Before this day nothing falls due by a rule that counts anew and that is younger than the day given.
    private func recountDeadline(after day: CalendarDay) -> CalendarDay? {
        let rules = requirement.rules
        var result: CalendarDay?
        for index in rules.indices
        where index > 0 && index <= current && rules[index].earlier == .recount && rules[index].inForce.from > day {
            result = rules[index].inForce.from.adding(rules[index].first)
        }
        return result
    }

    /// A last day as leave moves it.
    func extended(_ base: CalendarDay, reckonedFrom start: CalendarDay, by index: Int) -> Deadline {
        let rule = requirement.rules[index]
        guard rule.leave == .extends, !standing.leaves.isEmpty else { return Deadline(day: base, leaveDays: 0) }
        if case .fixedDate = rule.expiry {
            guard let leave = standing.leaves.first(where: { $0.contains(base) }) else {
                return Deadline(day: base, leaveDays: 0)
            }
            let back = (leave.through ?? max(base, day)).adding(days: 1).adding(rule.first)
            return Deadline(day: back, leaveDays: base.days(to: back))
        }
        var deadline = base
        for leave in standing.leaves {
            let from = max(leave.from, start.adding(days: 1))
            guard from <= deadline else { break }
            let through = leave.through ?? max(day, from)
            if through >= from { deadline = deadline.adding(days: from.days(to: through) + 1) }
        }
        return Deadline(day: deadline, leaveDays: base.days(to: deadline))
    }
}

/// The days of a calendar rule: an anchor, and every so often before and after it.
struct FixedDates {
    let anchor: CalendarDay
    let every: CalendarSpan

    func first(onOrAfter day: CalendarDay) -> CalendarDay {
        var number = roughNumber(of: day) - 2
        while date(number) < day { number += 1 }
        return date(number)
    }

    func first(after day: CalendarDay) -> CalendarDay { first(onOrAfter: day.adding(days: 1)) }

    func last(before day: CalendarDay) -> CalendarDay {
        var number = roughNumber(of: day) + 2
        while date(number) >= day { number -= 1 }
        return date(number)
    }

    /// Reckoned from the anchor, so that a 31st or 29 February comes back after a shorter month.
    private func date(_ number: Int) -> CalendarDay {
        anchor.adding(CalendarSpan(months: every.months * number, days: every.days * number))
    }

    private func roughNumber(of day: CalendarDay) -> Int {
        let length = Double(every.months) * 30.436875 + Double(every.days)
        return length < 1 ? 0 : Int((Double(anchor.days(to: day)) / length).rounded(.down))
    }
}
