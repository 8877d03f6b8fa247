/// A key, as a terminal reports it.
enum Key: Equatable, Sendable {
    case character(Character)
    case enter, escape, tab, backspace
    case up, down, left, right, pageUp, pageDown, home, end
    case interrupt, suspend
    /// The terminal is gone.
    case endOfInput
}

/// Turns bytes from a terminal in raw mode into keys.
struct KeyDecoder {
    private var pending: [UInt8] = []

    mutating func append(_ bytes: some Sequence<UInt8>) {
        pending += bytes
    }

    /// Whether bytes wait that are only part of a key, such as the first of an arrow's.
    var isWaiting: Bool { !pending.isEmpty }

    /// The next whole key.
    ///
    /// - Parameter isFinal: nothing more is coming soon, so a lone escape is the escape key.
    mutating func next(isFinal: Bool) -> Key? {
        while let first = pending.first {
            switch first {
            case 0x1B:
                guard let (key, length) = escapeSequence(isFinal: isFinal) else { return nil }
                pending.removeFirst(length)
                if let key { return key }
            case 0x0D, 0x0A: return take(1, .enter)
            case 0x09: return take(1, .tab)
            case 0x08, 0x7F: return take(1, .backspace)
            case 0x03: return take(1, .interrupt)
            case 0x1A: return take(1, .suspend)
            case 0x04: return take(1, .endOfInput)
            case 0x00...0x1F: pending.removeFirst()
            default:
                let length = Self.length(of: first)
                // What follows a broken beginning is a key of its own.
                let count = 1 + pending.prefix(length).dropFirst().prefix { (0x80...0xBF).contains($0) }.count
                guard count == length || count < pending.count || isFinal else { return nil }
                let text = String(decoding: pending.prefix(count), as: UTF8.self)
                pending.removeFirst(count)
                if let character = text.first, character != "\u{FFFD}" { return .character(character) }
            }
        }
        return nil
    }

    /// How many bytes a character takes that begins with this one; 1 for a byte that begins none (RFC 3629 § 4).
    private static func length(of first: UInt8) -> Int {
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    private mutating func take(_ count: Int, _ key: Key) -> Key {
        pending.removeFirst(count)
        return key
    }

    /// A key that begins with escape and how many bytes it takes; the key is `nil` for one that means nothing here.
    private func escapeSequence(isFinal: Bool) -> (Key?, Int)? {
        guard pending.count > 1 else { return isFinal ? (.escape, 1) : nil }
        guard pending[1] == UInt8(ascii: "[") || pending[1] == UInt8(ascii: "O") else { return (.escape, 1) }
        // CSI: parameters 0x30–0x3F and intermediates 0x20–0x2F, then one final byte (ECMA-48 § 5.4).
        guard let final = pending[2...].firstIndex(where: { (0x40...0x7E).contains($0) }) else {
            return isFinal || pending.count > 32 ? (nil, pending.count) : nil
        }
        let parameters = String(decoding: pending[2..<final], as: UTF8.self)
        let key: Key? =
            switch (pending[final], parameters) {
            case (UInt8(ascii: "A"), _): .up
            case (UInt8(ascii: "B"), _): .down
            case (UInt8(ascii: "C"), _): .right
            case (UInt8(ascii: "D"), _): .left
            case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): .home
            case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): .end
            case (UInt8(ascii: "~"), "5"): .pageUp
            case (UInt8(ascii: "~"), "6"): .pageDown
            case (UInt8(ascii: "M"), _) where pending[1] == UInt8(ascii: "O"): .enter
            default: nil
            }
        return (key, final + 1)
    }
}
