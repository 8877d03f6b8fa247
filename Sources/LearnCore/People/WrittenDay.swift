/// Days as people write them in a spreadsheet.
public enum WrittenDay {
    /// Reads `2026-12-31`, `31-12-2026`, `31.12.2026` and `31/12/2026`.
    public static func day(_ text: String) -> CalendarDay? {
        if let day = CalendarDay(iso8601: text) { return day }
        for separator: Character in ["-", ".", "/"] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3, parts[2].count == 4, (1...2).contains(parts[0].count),
                (1...2).contains(parts[1].count),
                parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
                let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
            else { continue }
            return CalendarDay(year: year, month: month, day: day)
        }
        return nil
    }
}
