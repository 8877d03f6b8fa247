internal import FoundationEssentials

/// Activities that no fulfilment has used up, by day, with what they add up to.
struct OpenActivities {
    /// All of a person's, of which the open ones are some.
    private let all: [Standing.Activity]
    private var measure: RequirementRule.Measure?
    /// Places in all of them.
    private var places: [Int] = []
    /// What each activity and all before it add up to.
    private var sums: [Int] = []

    init(of all: [Standing.Activity]) {
        self.all = all
    }

    /// Goes on by this measure: what it does not take too, or what counted by another sort of measure, is dropped.
    mutating func go(on measure: RequirementRule.Measure) {
        guard self.measure != measure else { return }
        let earlier = self.measure?.isSameSort(as: measure) ?? false ? places : []
        self.measure = measure
        places = []
        sums = []
        for place in earlier where measure.accepts(all[place].activity) { append(place) }
    }

    /// - Parameter place: of the activity in all of them.
    mutating func append(_ place: Int) {
        places.append(place)
        sums.append((sums.last ?? 0) + (measure?.amount(of: all[place].activity) ?? 0))
    }

    /// What was done after a day; `nil` for everything.
    func amount(after start: CalendarDay?) -> Int {
        let first = firstIndex(after: start)
        return (sums.last ?? 0) - (first > 0 ? sums[first - 1] : 0)
    }

    /// Uses up the latest activities that are enough.
    mutating func use(_ needed: Int, after start: CalendarDay?) -> (records: [UUID], amount: Int) {
        let earliest = firstIndex(after: start)
        var first = places.count
        func amount() -> Int { (sums.last ?? 0) - (first > 0 ? sums[first - 1] : 0) }
        while first > earliest, first == places.count || amount() < needed { first -= 1 }
        let used = (records: places[first...].map { all[$0].record }, amount: amount())
        places.removeSubrange(first...)
        sums.removeSubrange(first...)
        return used
    }

    private func firstIndex(after start: CalendarDay?) -> Int {
        guard let start else { return 0 }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if all[places[middle]].activity.completedOn > start { high = middle } else { low = middle + 1 }
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
