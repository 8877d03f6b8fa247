internal import FoundationEssentials

/// Goes through a person's activities in their order, and finds when the requirement was fulfilled and how long that
/// holds.
struct FulfilmentCounter {
    let evaluation: StatusEvaluation
    let firstDeadline: CalendarDay
    private(set) var latest: Fulfilment?
    /// The latest fulfilment's last day, as leave has moved it.
    private(set) var expiry: StatusEvaluation.Deadline?
    private(set) var pending: [UUID] = []
    /// Activities that no fulfilment has used up.
    private var open: [Standing.Activity] = []

    init(evaluation: StatusEvaluation, firstDeadline: CalendarDay) {
        self.evaluation = evaluation
        self.firstDeadline = firstDeadline
    }

    mutating func count() {
        for activity in evaluation.standing.activities {
            let on = activity.activity.completedOn
            if on > evaluation.day { break }
            let index = evaluation.governingRule(on: on)
            let rule = evaluation.requirement.rules[index]
            guard rule.measure.accepts(activity.activity) else { continue }
            guard activity.isApproved else {
                pending.append(activity.record)
                continue
            }
            take(activity, by: index, rule)
        }
    }

    /// What has been done towards the next time, as of the day.
    var openAmount: Int {
        let rule = evaluation.requirement.rules[evaluation.current]
        let start = accumulationStart(at: evaluation.day, rule)
        return open.reduce(0) { sum, activity in
            guard start.map({ activity.activity.completedOn > $0 }) ?? true else { return sum }
            return sum + rule.measure.amount(of: activity.activity)
        }
    }

    private mutating func take(_ activity: Standing.Activity, by index: Int, _ rule: RequirementRule) {
        let on = activity.activity.completedOn
        let needed = evaluation.needed(by: index, on: on)
        var amount = rule.measure.amount(of: activity.activity)
        var records = [activity.record]
        if amount < needed || !open.isEmpty {
            open.append(activity)
            let start = accumulationStart(at: on, rule)
            let counting = open.filter { other in start.map { other.activity.completedOn > $0 } ?? true }
            amount = counting.reduce(0) { $0 + rule.measure.amount(of: $1.activity) }
            guard amount >= needed else { return }
            records = counting.map(\.record)
            open.removeAll { records.contains($0.record) }
        }
        fulfil(on: on, records: records, amount: amount, by: index, rule)
    }

    /// Activities up to this day no longer count towards a fulfilment on the day given; `nil` where all of them do.
    private func accumulationStart(at day: CalendarDay, _ rule: RequirementRule) -> CalendarDay? {
        switch rule.expiry {
        case nil: return nil
        case .completion(let every), .previousExpiry(let every, _): return day.subtracting(every)
        case .fixedDate(let anchor, let every, _):
            let dates = FixedDates(anchor: anchor, every: every)
            // Within the grace, what is done still goes to the round that has just ended.
            if let due = due(on: day), due < day, day <= due.adding(rule.grace) { return dates.last(before: due) }
            return dates.last(before: day)
        }
    }

    /// The last day in time as it stood then.
    private func due(on day: CalendarDay) -> CalendarDay? {
        if let expiry { return expiry.day }
        return day >= evaluation.since ? firstDeadline : nil
    }

    private mutating func fulfil(
        on: CalendarDay, records: [UUID], amount: Int, by index: Int, _ rule: RequirementRule
    ) {
        // Once fulfilled for ever, nothing is added.
        if let latest, latest.through == nil { return }
        var through: CalendarDay?
        var isRenewal = false
        // Leave from here on moves the new last day; what came before has moved the old one.
        var reckonedFrom = on
        switch rule.expiry {
        case nil: break
        case .completion(let every): through = on.adding(every)
        case .previousExpiry(let every, let window):
            through = on.adding(every)
            if let previous = expiry?.day, on >= previous.subtracting(window), on <= previous.adding(rule.grace) {
                through = previous.adding(every)
                reckonedFrom = previous
                isRenewal = true
            }
        case .fixedDate(let anchor, let every, let window):
            let dates = FixedDates(anchor: anchor, every: every)
            if let due = due(on: on), due < on, on <= due.adding(rule.grace) {
                through = dates.first(after: due)
                isRenewal = true
            } else {
                let next = dates.first(onOrAfter: on)
                isRenewal = on >= next.subtracting(window)
                through = isRenewal ? dates.first(after: next) : next
            }
        }
        guard let end = through else {
            latest = Fulfilment(
                on: on, records: records, amount: amount, rule: index, through: nil, isRenewal: false)
            expiry = nil
            return
        }
        let moved = evaluation.extended(end, reckonedFrom: reckonedFrom, by: index)
        // Nobody loses by doing something again.
        if let expiry, expiry.day > moved.day { return }
        latest = Fulfilment(on: on, records: records, amount: amount, rule: index, through: end, isRenewal: isRenewal)
        expiry = moved
    }
}

extension RequirementRule.Measure {
    func accepts(_ activity: UpskillingActivity) -> Bool {
        switch self {
        case .course(let course): activity.course == course
        case .activities(let kinds, _): kinds.contains(activity.kind)
        case .hours(_, let kinds): kinds.isEmpty || kinds.contains(activity.kind)
        }
    }

    /// What an activity adds: minutes, or 1.
    func amount(of activity: UpskillingActivity) -> Int {
        switch self {
        case .course, .activities: 1
        case .hours: activity.minutes
        }
    }
}
