public import FoundationEssentials

/// Days in Europe/Copenhagen, by the rule in force since 1996: summer time from the last Sunday of March to the last
/// Sunday of October, changing at 01:00 UTC (directive 2000/84/EC). It is computed, so that it holds on machines
/// without a time-zone database.
public enum CopenhagenTime {
    private static let secondsPerDay = 86_400

    /// The day in Denmark at a moment.
    public static func day(of date: Date) -> CalendarDay {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down))
        let local = seconds + offset(at: seconds)
        return CalendarDay(daysSince1970: floorDivision(local, secondsPerDay))
    }

    /// Seconds ahead of UTC at a moment: 3600, or 7200 in summer time.
    public static func offset(at secondsSince1970: Int) -> Int {
        let year = CalendarDay(daysSince1970: floorDivision(secondsSince1970, secondsPerDay)).year
        let begin = lastSunday(ofMonth: 3, year: year) * secondsPerDay + 3600
        let end = lastSunday(ofMonth: 10, year: year) * secondsPerDay + 3600
        return (begin..<end).contains(secondsSince1970) ? 7200 : 3600
    }

    /// Both months have 31 days.
    private static func lastSunday(ofMonth month: Int, year: Int) -> Int {
        let last = CalendarDay.daysSince1970(year: year, month: month, day: 31)
        // 1 January 1970 was a Thursday; Sunday is 0.
        return last - (((last + 4) % 7) + 7) % 7
    }

    private static func floorDivision(_ number: Int, _ divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
    }
}

extension CalendarDay {
    /// The day that many days after 1 January 1970, within the years 1 to 9999.
    public init(daysSince1970 days: Int) {
        // Counted from 1 March of year 0, so that a leap day is a year's last (Hinnant, chrono-compatible date algorithms).
        let shifted = min(max(days, -719_162), 2_932_896) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// The inverse of ``init(daysSince1970:)``.
    public var daysSince1970: Int { Self.daysSince1970(year: year, month: month, day: day) }

    static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
