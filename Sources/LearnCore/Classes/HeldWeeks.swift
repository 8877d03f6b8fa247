/// How often something was held in each week of a school year, for a strip of weeks.
public struct HeldWeeks: Sendable, Equatable {
    public struct Week: Sendable, Equatable {
        /// Its first day in the school year.
        public var from: CalendarDay
        public var times: Int
    }

    public let weeks: [Week]

    /// - Parameter days: when something was held; days outside the school year do not count.
    public init(_ days: [CalendarDay], in year: SchoolYear) {
        let period = year.period
        // 1 January 1970 was a Thursday: three days after a Monday.
        let monday = period.from.adding(days: -((period.from.daysSince1970 + 3) % 7))
        var weeks: [Week] = []
        var start = monday
        while period.through.map({ start <= $0 }) ?? false {
            weeks.append(Week(from: max(start, period.from), times: 0))
            start = start.adding(days: 7)
        }
        for day in days where period.contains(day) { weeks[monday.days(to: day) / 7].times += 1 }
        self.weeks = weeks
    }
}
