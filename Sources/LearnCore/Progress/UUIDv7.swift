public import FoundationEssentials

/// Makes time-ordered identifiers (UUID version 7, RFC 9562 § 5.7).
///
/// Identifiers from one generator ascend, also within a millisecond and when the clock is set back: the 12 bits
/// behind the time count up (RFC 9562 § 6.2, method 1), and an overflow moves on to the next millisecond.
public struct UUIDv7Generator: Sendable {
    private var lastMilliseconds: UInt64 = 0
    private var counter: UInt16 = 0

    public init() {}

    /// - Parameters:
    ///   - date: the time that the identifier begins with.
    ///   - random: where its random bits come from.
    public mutating func next(at date: Date, using random: inout some RandomNumberGenerator) -> UUID {
        let now = UInt64(max(0, (date.timeIntervalSince1970 * 1000).rounded(.down)))
        if now > lastMilliseconds {
            lastMilliseconds = now
            // The top bit stays free, so that there is room to count.
            counter = UInt16.random(in: 0..<0x800, using: &random)
        } else if counter == 0xFFF {
            lastMilliseconds += 1
            counter = 0
        } else {
            counter += 1
        }
        let time = lastMilliseconds
        let tail = UInt64.random(in: 0...UInt64.max, using: &random)
        func byte(_ value: UInt64, _ shift: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift) }
        return UUID(
            uuid: (
                byte(time, 40), byte(time, 32), byte(time, 24), byte(time, 16), byte(time, 8), byte(time, 0),
                0x70 | UInt8(counter >> 8), UInt8(counter & 0xFF),
                0x80 | (byte(tail, 56) & 0x3F), byte(tail, 48), byte(tail, 40), byte(tail, 32), byte(tail, 24),
                byte(tail, 16), byte(tail, 8), byte(tail, 0)
            ))
    }
}
