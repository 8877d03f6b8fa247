/// A Danish school year: from 1 August through 31 July.
public struct SchoolYear: Sendable, Hashable {
    /// The year in which it begins.
    public let firstYear: Int

    public init(firstYear: Int) {
        self.firstYear = firstYear
    }

    public init(containing day: CalendarDay) {
        firstYear = day.month >= 8 ? day.year : day.year - 1
    }

    /// Reads `2026/27`, and no other form.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let first = Int(parts[0]),
            let second = Int(parts[1]), (1900...9998).contains(first), second == (first + 1) % 100
        else { return nil }
        firstYear = first
    }

    public var period: Period {
        Period(from: CalendarDay(unchecked: firstYear, 8, 1), through: CalendarDay(unchecked: firstYear + 1, 7, 31))
    }
}

extension SchoolYear: CustomStringConvertible {
    public var description: String {
        let second = (firstYear + 1) % 100
        return "\(firstYear)/\(second < 10 ? "0" : "")\(second)"
    }
}

extension SchoolYear: Comparable {
    public static func < (lhs: SchoolYear, rhs: SchoolYear) -> Bool { lhs.firstYear < rhs.firstYear }
}
