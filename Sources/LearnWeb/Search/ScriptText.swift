/// JSON inside a script, as bytes: beside what JSON asks for, nothing that could end a script element or a line of an
/// older script (`<`, U+2028, U+2029) stands there as itself.
struct ScriptText {
    private(set) var bytes: [UInt8] = []

    /// Appends what is no string.
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func append(string text: String) {
        var text = text
        text.withUTF8 { append(string: $0) }
    }

    mutating func append(string text: [UInt8]) {
        text.withUnsafeBufferPointer { append(string: $0) }
    }

    private mutating func append(string text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(text[index])
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20, 0x7F: escape(Int(text[index]))
            case 0xE2 where Self.isLineSeparator(text, at: index):
                escape(text[index + 2] == 0xA8 ? 0x2028 : 0x2029)
                index += 2
            default: bytes.append(text[index])
            }
            index += 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    private static func isLineSeparator(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
    }

    private mutating func escape(_ value: Int) {
        let digits = String(value, radix: 16)
        bytes += "\\u".utf8
        bytes += String(repeating: "0", count: 4 - digits.count).utf8
        bytes += digits.utf8
    }
}
