internal import FoundationEssentials

/// Days, times and identifiers as columns hold them, read from their bytes: a report reads a million of them.
extension Row {
    /// - Returns: `nil` where there is none, or no such day.
    func day(_ column: Int32) -> CalendarDay? { withUTF8(column) { CalendarDay(iso8601: $0) } }

    func timestamp(_ column: Int32) -> Date? { withUTF8(column) { Timestamp.date(utf8: $0) } }

    func uuid(_ column: Int32) -> UUID? { withUTF8(column) { UUID(utf8: $0) } }
}

extension SQLValue {
    init(_ day: CalendarDay?) { self.init(day?.description) }
    init(_ date: Date) { self = .text(Timestamp.text(date)) }
    init(_ id: UUID?) { self.init(id?.lowercasedText) }
    init(_ actor: Actor.ID) { self = .text(actor.rawValue) }
    init<Entity>(_ id: Identifier<Entity>?) { self.init(id?.rawValue) }
}

extension UUID {
    /// The form with hyphens, in small letters.
    var lowercasedText: String {
        withUnsafeBytes(of: uuid) { bytes in
            String(unsafeUninitializedCapacity: 36) { text in
                var place = 0
                func write(_ digit: UInt8) {
                    text[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
                    place += 1
                }
                for (index, byte) in bytes.enumerated() {
                    if index == 4 || index == 6 || index == 8 || index == 10 {
                        text[place] = UInt8(ascii: "-")
                        place += 1
                    }
                    write(byte >> 4)
                    write(byte & 15)
                }
                return place
            }
        }
    }

    /// Reads the form with hyphens, and no other.
    init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 36 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        var digits = 0
        for (index, byte) in bytes.enumerated() {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            if digits < 16 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
            digits += 1
        }
        func byte(_ number: UInt64, _ index: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: number >> (56 - 8 * index)) }
        self.init(
            uuid: (
                byte(high, 0), byte(high, 1), byte(high, 2), byte(high, 3), byte(high, 4), byte(high, 5),
                byte(high, 6), byte(high, 7), byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3), byte(low, 4),
                byte(low, 5), byte(low, 6), byte(low, 7)
            ))
    }
}
