/// Turns pages into bytes. It alone escapes, by position: once, everything.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// A whole document with its document type.
    static func document(_ root: HTML) -> [UInt8] {
        var writer = HTMLWriter()
        writer.bytes.reserveCapacity(16 << 10)
        writer.append("<!DOCTYPE html>\n")
        writer.write(root)
        writer.append("\n")
        return writer.bytes
    }

    mutating func write(_ node: HTML) {
        switch node {
        case .text(let text): escape(text, inAttribute: false)
        case .group(let nodes): for node in nodes { write(node) }
        case .element(.style, _, let content):
            append("<style>")
            for case .text(let rules) in content { append(Self.styleText(rules)) }
            append("</style>\n")
        case .element(let name, let attributes, let content):
            append("<")
            append(name.rawValue)
            for attribute in attributes {
                append(" ")
                append(attribute.name)
                if let value = attribute.value {
                    append("=\"")
                    escape(value, inAttribute: true)
                    append("\"")
                }
            }
            append(">")
            if name.isVoid { return }
            for node in content { write(node) }
            append("</")
            append(name.rawValue)
            append(">")
            if name.beginsLine { append("\n") }
        }
    }

    /// Rules as they stand in a page. HTML knows no escapes there (HTML Living Standard § 13.1.2.1, raw text elements),
    /// so what could end the element is escaped the way of CSS.
    static func styleText(_ rules: String) -> String {
        // By bytes: a sign that joins the one behind it must not hide it.
        let parts = rules.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
        return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\\3C ")
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes text so that a browser reads exactly it. Control characters, which HTML forbids even when escaped, become
    /// the replacement character.
    private mutating func escape(_ text: String, inAttribute: Bool) {
        var text = text
        text.withUTF8 { characters in
            // Most texts need no escape at all: what stands between two is copied in one go.
            var start = 0
            for index in characters.indices where Self.isSpecial[Int(characters[index])] {
                let replacement: StaticString
                switch characters[index] {
                case UInt8(ascii: "&"): replacement = "&amp;"
                case UInt8(ascii: "<"): replacement = "&lt;"
                case UInt8(ascii: ">"): replacement = "&gt;"
                case UInt8(ascii: "\""):
                    if !inAttribute { continue }
                    replacement = "&quot;"
                default: replacement = "\u{FFFD}"
                }
                bytes.append(contentsOf: characters[start..<index])
                append(replacement)
                start = index + 1
            }
            bytes.append(contentsOf: characters[start...])
        }
    }

    private static let isSpecial: [Bool] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
        case 0x00...0x08, 0x0B...0x1F, 0x7F: true
        default: false
        }
    }
}

extension HTML.Element {
    /// Whether a line break behind the element changes nothing but the look of the source.
    fileprivate var beginsLine: Bool {
        switch self {
        case .em, .strong, .b, .i, .a, .q, .span, .label, .button, .summary, .title, .select, .option, .th, .td: false
        default: true
        }
    }
}
