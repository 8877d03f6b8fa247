internal import FoundationEssentials

/// Activities that no fulfilment has used up, by day, with what they add up to.
struct OpenActivities {
    /// All of a person's, of which the open ones are some.
    private let all: [Standing.Activity]
    private var measure: RequirementRule.Measure?
    private var open: [Open] = []

    private struct Open {
        /// In all of them.
        var place: Int
        /// What it and all before it add up to.
        var sum: Int
    }

    init(of all: [Standing.Activity]) {
        self.all = all
    }

    /// Goes on by this measure: what it does not take too, or what counted by another sort of measure, is dropped.
    mutating func go(on measure: RequirementRule.Measure) {
        guard self.measure != measure else { return }
        let earlier = self.measure?.isSameSort(as: measure) ?? false ? open : []
        self.measure = measure
        open = []
        for activity in earlier where measure.accepts(all[activity.place].activity) { append(activity.place) }
    }

    /// - Parameter place: of the activity in all of them.
    mutating func append(_ place: Int) {
        if open.isEmpty { open.reserveCapacity(all.count) }
        open.append(Open(place: place, sum: sum + (measure?.amount(of: all[place].activity) ?? 0)))
    }

    /// What was done after a day; `nil` for everything.
    func amount(after start: CalendarDay?) -> Int {
        amount(from: firstIndex(after: start))
    }

    private var sum: Int { open.last?.sum ?? 0 }

    private func amount(from first: Int) -> Int { sum - (first > 0 ? open[first - 1].sum : 0) }

    /// Uses up the latest activities that are enough.
    mutating func use(_ needed: Int, after start: CalendarDay?) -> (records: [UUID], amount: Int) {
        let earliest = firstIndex(after: start)
        var first = open.count
        while first > earliest, first == open.count || amount(from: first) < needed { first -= 1 }
        let used = (records: open[first...].map { all[$0.place].record }, amount: amount(from: first))
        open.removeSubrange(first...)
        return used
    }

    private func firstIndex(after start: CalendarDay?) -> Int {
        guard let start else { return 0 }
        var low = 0
        var high = open.count
        while low < high {
            let middle = (low + high) / 2
            if all[open[middle].place].activity.completedOn > start { high = middle } else { low = middle + 1 }
        }
        return low
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

    fileprivate func isSameSort(as other: Self) -> Bool {
        switch (self, other) {
        case (.course, .course), (.activities, .activities), (.hours, .hours): true
        default: false
        }
    }
}
