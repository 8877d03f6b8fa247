/// Turns pages into bytes. It alone escapes, by position: once, everything.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// A whole document with its document type.
    static func document(_ root: HTML) -> [UInt8] {
        var writer = HTMLWriter()
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
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes text so that a browser reads exactly it. Control characters, which HTML forbids even when escaped, become
    /// the replacement character.
    private mutating func escape(_ text: String, inAttribute: Bool) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\"") where inAttribute: append("&quot;")
            case 0x00...0x08, 0x0B...0x1F, 0x7F: append("\u{FFFD}")
            default: bytes.append(byte)
            }
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
