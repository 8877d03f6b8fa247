internal import CSodium

/// libsodium asks to be started once, from any thread, before the rest of it is used.
enum Sodium {
    static func start() { _ = started }
    private static let started: Int32 = sodium_init()
}

/// Random numbers fit for keys, salts and codes.
public struct SecureRandom: RandomNumberGenerator, Sendable {
    public init() { Sodium.start() }

    public mutating func next() -> UInt64 {
        var number: UInt64 = 0
        randombytes_buf(&number, MemoryLayout<UInt64>.size)
        return number
    }
}

extension RandomNumberGenerator {
    /// So many random bytes.
    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...UInt8.max, using: &self) }
    }
}
