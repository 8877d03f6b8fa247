internal import FoundationEssentials

/// Times as receipts write them: local, to the millisecond, with the distance from UTC (ISO 8601,
/// `2026-11-24T15:02:11.123+01:00`).
enum ReceiptTime {
    /// - Returns: `nil` where the text is no such time.
    static func date(_ text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count == 29, bytes[26] == UInt8(ascii: ":"), let local = Timestamp.date(text.prefix(23) + "Z"),
            let hours = number(bytes[24...25]), let minutes = number(bytes[27...28]), hours <= 14, minutes < 60
        else { return nil }
        let distance = Double(hours * 3600 + minutes * 60)
        switch bytes[23] {
        case UInt8(ascii: "+"): return local - distance
        case UInt8(ascii: "-"): return local + distance
        default: return nil
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
