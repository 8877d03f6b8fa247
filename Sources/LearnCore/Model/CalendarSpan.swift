/// A length of time as rules give it: calendar months and days. A year is twelve months.
public struct CalendarSpan: Sendable, Hashable {
    public var months: Int
    public var days: Int

    public init(years: Int = 0, months: Int = 0, days: Int = 0) {
        self.months = years * 12 + months
        self.days = days
    }

    public static let zero = CalendarSpan()
}

extension CalendarDay {
    /// The day that much later. A month that is too short gives its last day, so a year after 29 February is
    /// 28 February.
    public func adding(_ span: CalendarSpan) -> CalendarDay { moved(months: span.months, days: span.days) }

    /// The day that much earlier.
    public func subtracting(_ span: CalendarSpan) -> CalendarDay { moved(months: -span.months, days: -span.days) }

    /// The day that many days later.
    public func adding(days: Int) -> CalendarDay {
        days == 0 ? self : CalendarDay(daysSince1970: daysSince1970 + days)
    }

    /// How many days lie between this day and a later one; negative for an earlier one.
    public func days(to other: CalendarDay) -> Int { other.daysSince1970 - daysSince1970 }

    private func moved(months: Int, days: Int) -> CalendarDay {
        guard months != 0 else { return adding(days: days) }
        let count = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let month = count % 12 + 1
        let day = min(day, CalendarDay.length(ofMonth: month, year: count / 12))
        return CalendarDay(unchecked: count / 12, month, day).adding(days: days)
    }
}

/// The days from one day through another, both included; without a last day as long as nothing else is said.
public struct Period: Sendable, Hashable {
    public var from: CalendarDay
    public var through: CalendarDay?

    public init(from: CalendarDay, through: CalendarDay? = nil) {
        self.from = from
        self.through = through
    }

    public func contains(_ day: CalendarDay) -> Bool {
        from <= day && through.map { day <= $0 } ?? true
    }
}
