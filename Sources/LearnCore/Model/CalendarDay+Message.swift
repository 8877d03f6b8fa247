extension Message {
    /// A day as one says it: »1. august 2027«.
    public init(_ day: CalendarDay) {
        self = .day(year: day.year, month: day.month, day: day.day)
    }
}
