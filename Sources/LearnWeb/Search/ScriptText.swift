/// JSON inside a script, as bytes: beside what JSON asks for, nothing that could end a script element or a line of an
/// older script (`<`, U+2028, U+2029) stands there as itself.
struct ScriptText: ~Copyable {
    private var buffer = PageBuffer(capacity: 4 << 10)

    var bytes: [UInt8] { buffer.bytes }

    /// Appends what is no string.
    mutating func append(_ text: StaticString) {
        buffer.append(text)
    }

    mutating func append(string text: String) {
        var text = text
        text.withUTF8 { append(string: $0) }
    }

    mutating func append(string text: [UInt8]) {
        text.withUnsafeBufferPointer { append(string: $0) }
    }

    private mutating func append(string text: UnsafeBufferPointer<UInt8>) {
        buffer.append(UInt8(ascii: "\""))
        // What stands between two signs to be escaped is copied in one go.
        var start = 0
        var index = 0
        while index < text.count {
            let length = Self.specialLength(in: text, at: index)
            if length > 0 {
                buffer.append(UnsafeBufferPointer(rebasing: text[start..<index]))
                escape(text, at: index)
                start = index + length
            }
            index += max(length, 1)
        }
        buffer.append(UnsafeBufferPointer(rebasing: text[start...]))
        buffer.append(UInt8(ascii: "\""))
    }

    /// How many bytes the sign takes that begins at an index, if it must be escaped; else 0.
    private static func specialLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20,
            0x7F:
            1
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
        case 0xE2
        where index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9):
            3
        default: 0
        }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            buffer.append(UInt8(ascii: "\\"))
            buffer.append(text[index])
        case 0xE2: escape(text[index + 2] == 0xA8 ? 0x2028 : 0x2029)
        default: escape(Int(text[index]))
        }
    }

    private mutating func escape(_ value: Int) {
        let digits = String(value, radix: 16)
        buffer.append("\\u")
        buffer.append(String(repeating: "0", count: 4 - digits.count))
        buffer.append(digits)
    }
}
