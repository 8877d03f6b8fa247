internal import FoundationEssentials

/// Goes through a person's activities in their order, and finds when the requirement was fulfilled and how long that
/// holds.
struct FulfilmentCounter {
    let evaluation: StatusEvaluation
    private(set) var latest: Fulfilment?
    /// The latest fulfilment's last day, as leave has moved it.
    private(set) var expiry: StatusEvaluation.Deadline?
    private(set) var pending: [UUID] = []
    private var open: OpenActivities
    /// The last days of all fulfilments so far, each later than the one before.
    private var lastDays: [CalendarDay] = []

    init(evaluation: StatusEvaluation) {
        self.evaluation = evaluation
        open = OpenActivities(of: evaluation.standing.activities)
    }

    mutating func count() {
        var changes = evaluation.changes()[...]
        let activities = evaluation.standing.activities
        // By place: an activity is large, and most are only looked at.
        for place in activities.indices {
            let on = activities[place].activity.completedOn
            if on > evaluation.day { break }
            while let change = changes.first, change <= on {
                changes.removeFirst()
                recheck(on: change)
            }
            let index = evaluation.governingRule(on: on)
            let measure = evaluation.requirement.rules[index].measure
            guard measure.accepts(activities[place].activity) else { continue }
            guard activities[place].isApproved else {
                pending.append(activities[place].record)
                continue
            }
            open.go(on: measure)
            open.append(place)
            fulfil(on: on, by: index)
        }
        for change in changes { recheck(on: change) }
        open.go(on: evaluation.requirement.rules[evaluation.current].measure)
    }

    /// What has been done towards the next time, as of the day.
    var openAmount: Int {
        let (first, second) = rounds(on: evaluation.day, evaluation.current)
        return max(open.amount(after: first.start), second.map { open.amount(after: $0.start) } ?? 0)
    }

    /// What was too little the day before can be enough by a new rule or in a smaller post.
    private mutating func recheck(on change: CalendarDay) {
        let index = evaluation.governingRule(on: change)
        open.go(on: evaluation.requirement.rules[index].measure)
        let dayBefore = change.adding(days: -1)
        let before = evaluation.needed(by: evaluation.governingRule(on: dayBefore), on: dayBefore)
        fulfil(on: change, by: index, below: before)
    }

    /// - Parameter limit: only where less than this has been done.
    private mutating func fulfil(on: CalendarDay, by index: Int, below limit: Int = .max) {
        // Once fulfilled for ever, nothing is added.
        if let latest, latest.through == nil { return }
        let needed = evaluation.needed(by: index, on: on)
        let (first, second) = rounds(on: on, index)
        if take(first, on: on, by: index, needed, below: limit) { return }
        if let second { _ = take(second, on: on, by: index, needed, below: limit) }
    }

    /// - Returns: whether enough has been done in the round.
    private mutating func take(
        _ round: Round, on: CalendarDay, by index: Int, _ needed: Int, below limit: Int
    ) -> Bool {
        let amount = open.amount(after: round.start)
        guard amount >= needed, amount > 0, amount < limit else { return false }
        let moved = round.through.map { evaluation.expiryDeadline($0, after: round.reckonedFrom, by: index) }
        // Nobody loses by doing something again; and what gains nothing is not used up.
        if let expiry, let moved, expiry.day >= moved.day { return true }
        let used = open.use(needed, after: round.start)
        latest = Fulfilment(
            on: on, records: used.records, amount: used.amount, needed: needed, rule: index, through: round.through,
            isRenewal: round.isRenewal)
        expiry = moved
        if let moved { lastDays.append(moved.day) }
        return true
    }

    // MARK: Rounds

    /// What a fulfilment on a day can draw on, and how long it would hold.
    private struct Round {
        /// Activities after this day count; `nil` where all do.
        var start: CalendarDay?
        var through: CalendarDay?
        /// Leave from here on moves the new last day; what came before has moved the old one.
        var reckonedFrom: CalendarDay
        var isRenewal = false
    }

    /// The rounds that a day can belong to, the one that lasts longest first.
    private func rounds(on: CalendarDay, _ index: Int) -> (Round, Round?) {
        switch evaluation.requirement.rules[index].expiry {
        case nil: return (Round(reckonedFrom: on), nil)
        case .completion(let every):
            return (Round(start: on.subtracting(every), through: on.adding(every), reckonedFrom: on), nil)
        case .previousExpiry(let every, let window):
            var round = Round(start: on.subtracting(every), through: on.adding(every), reckonedFrom: on)
            // The latest last day decides; an earlier one too, where doing it in between would otherwise have cost time.
            if let previous = lastDays.last(where: { $0.subtracting(window) <= on }),
                on <= evaluation.graceEnd(after: previous, by: index),
                previous == lastDays.last || previous.adding(every) > on.adding(every)
            {
                round.through = previous.adding(every)
                round.reckonedFrom = previous
                round.isRenewal = true
            }
            return (round, nil)
        case .fixedDate(let anchor, let every, let window):
            let dates = FixedDates(anchor: anchor, every: every)
            let due = on >= evaluation.since ? evaluation.deadline(expiry: expiry, on: on) : expiry
            let ended = due.map {
                // Leave can make a grace outlast the next date.
                Round(
                    start: dates.last(before: $0.base),
                    through: max(dates.first(after: $0.day), dates.first(onOrAfter: on)), reckonedFrom: on,
                    isRenewal: true)
            }
            if let due, let ended, due.day < on, on <= evaluation.graceEnd(after: due.day, by: index) {
                return (ended, nil)
            }
            // A duty's first round lasts to the first due date; what was done before it belongs to the round of its day.
            let next = on >= evaluation.since ? dates.firstDue(onOrAfter: on) : dates.first(onOrAfter: on)
            let isRenewal = on >= next.subtracting(window)
            let running = Round(
                start: dates.last(before: on), through: isRenewal ? dates.first(after: next) : next, reckonedFrom: on,
                isRenewal: isRenewal)
            // Where leave has moved the date on which a round ended, that round is still open.
            if let due, let ended, due.base < on, on <= due.day { return (running, ended) }
            return (running, nil)
        }
    }
}
