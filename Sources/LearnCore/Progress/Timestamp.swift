public import FoundationEssentials

/// Times as the log writes them: ISO 8601 in UTC, to the millisecond (`2026-11-24T10:31:59.000Z`).
///
/// Read and written digit by digit: a report reads a million of them.
public enum Timestamp {
    /// The time without what the log would not keep of it.
    public static func truncated(_ date: Date) -> Date {
        Date(timeIntervalSince1970: (date.timeIntervalSince1970 * 1000).rounded(.down) / 1000)
    }

    public static func text(_ date: Date) -> String {
        let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: millisecondsPerDay)
        let time = rest < 0 ? rest + millisecondsPerDay : rest
        let day = CalendarDay(daysSince1970: rest < 0 ? days - 1 : days)
        return String(unsafeUninitializedCapacity: 24) { bytes in
            func write(_ number: Int, _ width: Int, at place: Int, _ separator: Unicode.Scalar) {
                var rest = number
                for digit in stride(from: place + width - 1, through: place, by: -1) {
                    bytes[digit] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                    rest /= 10
                }
                bytes[place + width] = UInt8(ascii: separator)
            }
            write(day.year, 4, at: 0, "-")
            write(day.month, 2, at: 5, "-")
            write(day.day, 2, at: 8, "T")
            write(time / 3_600_000, 2, at: 11, ":")
            write(time / 60_000 % 60, 2, at: 14, ":")
            write(time / 1000 % 60, 2, at: 17, ".")
            write(time % 1000, 3, at: 20, "Z")
            return 24
        }
    }

    /// - Returns: `nil` where the text is no such time.
    public static func date(_ text: String) -> Date? {
        var text = text
        return text.withUTF8 { date(utf8: $0) }
    }

    static func date(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Date? {
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."), bytes[23] == UInt8(ascii: "Z"),
            let day = CalendarDay(iso8601: UnsafeBufferPointer(rebasing: bytes[..<10])),
            let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
            let fraction = number(bytes[20..<23]), hour < 24, minute < 60, second < 60
        else { return nil }
        let milliseconds =
            day.daysSince1970 * millisecondsPerDay + (hour * 3600 + minute * 60 + second) * 1000 + fraction
        return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    private static let millisecondsPerDay = 86_400_000

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
