extension StatusEvaluation {
    /// A last day, before and after leave has moved it.
    struct Deadline {
        var base: CalendarDay
        var day: CalendarDay
        var basis = Duty.DeadlineBasis.expiry

        var leaveDays: Int { max(0, base.days(to: day)) }
    }

    /// The last day in time as things stand on a day: what the latest fulfilment gives, but not before what a newly
    /// appointed person has, nor before what a rule that counts anew gives.
    func deadline(expiry: Deadline?, on day: CalendarDay) -> Deadline {
        var floor = firstDeadline
        if let recount = recountDeadline(on: day), recount.day > floor.day { floor = recount }
        if let expiry, expiry.day >= floor.day { return expiry }
        return floor
    }

    /// The last day that a person has who is newly appointed on a day.
    func newcomerDeadline(from start: CalendarDay, by index: Int) -> Deadline {
        let base = start.adding(requirement.rules[index].first)
        if case .fixedDate(let anchor, let every, _) = requirement.rules[index].expiry {
            return movedDate(FixedDates(anchor: anchor, every: every).firstDue(onOrAfter: base), by: index)
        }
        return Deadline(base: base, day: moved(base, after: start.adding(days: -1), by: index))
    }

    private func recountDeadline(on day: CalendarDay) -> Deadline? {
        guard let index = requirement.recountingRule(upTo: current, since: since, on: day) else { return nil }
        var deadline = newcomerDeadline(from: requirement.rules[index].inForce.from, by: index)
        deadline.basis = .newRule
        return deadline
    }

    /// The last day of a fulfilment as leave moves it.
    ///
    /// - Parameter start: the day from which leave counts; what came before it has moved an earlier last day.
    func expiryDeadline(_ base: CalendarDay, after start: CalendarDay, by index: Int) -> Deadline {
        if case .fixedDate = requirement.rules[index].expiry { return movedDate(base, by: index) }
        return Deadline(base: base, day: moved(base, after: start, by: index))
    }

    /// The last day of the grace after a deadline: the deadline itself where there is none.
    func graceEnd(after deadline: CalendarDay, by index: Int) -> CalendarDay {
        moved(deadline.adding(requirement.rules[index].grace), after: deadline, by: index)
    }

    /// A last day, later by every day of leave after `start`.
    private func moved(_ base: CalendarDay, after start: CalendarDay, by index: Int) -> CalendarDay {
        guard requirement.rules[index].leave == .extends else { return base }
        var deadline = base
        for leave in standing.leaves {
            let from = max(leave.from, start.adding(days: 1))
            guard from <= deadline else { break }
            // Of leave without an end, what has been held so far.
            let through = leave.through ?? day
            if through >= from { deadline = deadline.adding(days: from.days(to: through) + 1) }
        }
        return deadline
    }

    /// A fixed date: within leave it gives way to the return and the time that a newly appointed person has, which
    /// later leave makes longer as it does every such time.
    private func movedDate(_ base: CalendarDay, by index: Int) -> Deadline {
        guard requirement.rules[index].leave == .extends,
            let leave = standing.leaves.first(where: { $0.contains(base) })
        else {
            return Deadline(base: base, day: base)
        }
        let lastAway = leave.through ?? max(base, day)
        return Deadline(
            base: base,
            day: moved(lastAway.adding(days: 1).adding(requirement.rules[index].first), after: lastAway, by: index))
    }
}

extension Requirement {
    /// The latest rule in force by a day that counts earlier completions anew and is younger than the duty.
    func recountingRule(upTo current: Int, since: CalendarDay, on day: CalendarDay) -> Int? {
        rules.indices.last {
            $0 > 0 && $0 <= current && rules[$0].earlier == .recount && rules[$0].inForce.from >= since
                && rules[$0].inForce.from <= day
        }
    }

    /// The rule that gave a newly appointed person time.
    func firstRule(since: CalendarDay) -> Int? { rules.lastIndex { $0.inForce.from <= since } }
}
