/// Turns pages into bytes. It alone escapes, by position: once, everything.
struct HTMLWriter: ~Copyable {
    private var buffer: PageBuffer

    init(capacity: Int = 256) {
        buffer = PageBuffer(capacity: capacity)
    }

    var bytes: [UInt8] { buffer.bytes }

    /// A whole document with its document type.
    static func document(_ root: HTML) -> [UInt8] {
        var writer = HTMLWriter(capacity: 16 << 10)
        writer.buffer.append("<!DOCTYPE html>\n")
        writer.write(root)
        writer.buffer.append("\n")
        return writer.bytes
    }

    mutating func write(_ node: HTML) {
        switch node {
        case .text(let text): escape(text, inAttribute: false)
        case .group(let nodes): write(nodes)
        case .written(let bytes): buffer.append(bytes)
        case .element(.style, _, let content):
            buffer.append("<style>")
            for case .text(let rules) in content { buffer.append(Self.styleText(rules)) }
            buffer.append("</style>\n")
        case .element(let name, let attributes, let content):
            buffer.append(UInt8(ascii: "<"))
            buffer.append(name.rawValue)
            // By index, which hands out what stands there; a loop over the values takes a copy of each.
            for index in attributes.indices { write(attributes[index]) }
            buffer.append(UInt8(ascii: ">"))
            if name.isVoid { return }
            write(content)
            buffer.append("</")
            buffer.append(name.rawValue)
            buffer.append(UInt8(ascii: ">"))
            if name.beginsLine { buffer.append(UInt8(ascii: "\n")) }
        }
    }

    private mutating func write(_ nodes: [HTML]) {
        for index in nodes.indices { write(nodes[index]) }
    }

    private mutating func write(_ attribute: HTML.Attribute) {
        buffer.append(UInt8(ascii: " "))
        buffer.append(attribute.name)
        guard let value = attribute.value else { return }
        buffer.append("=\"")
        escape(value, inAttribute: true)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Rules as they stand in a page. HTML knows no escapes there (HTML Living Standard § 13.1.2.1, raw text elements),
    /// so what could end the element is escaped the way of CSS.
    static func styleText(_ rules: String) -> String {
        // By bytes: a sign that joins the one behind it must not hide it.
        let parts = rules.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
        return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\\3C ")
    }

    /// Writes text so that a browser reads exactly it.
    private mutating func escape(_ text: String, inAttribute: Bool) {
        if text.utf8.withContiguousStorageIfAvailable({ escape($0, inAttribute: inAttribute) }) == nil {
            Array(text.utf8).withUnsafeBufferPointer { escape($0, inAttribute: inAttribute) }
        }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        // Most texts need no escape at all: what stands between two is copied in one go.
        var start = 0
        var index = HTMLEscape.firstSpecial(in: text, from: 0)
        while index < text.count {
            if let replacement = HTMLEscape.replacement(for: text[index], inAttribute: inAttribute) {
                buffer.append(UnsafeBufferPointer(rebasing: text[start..<index]))
                buffer.append(replacement)
                start = index + 1
            }
            index = HTMLEscape.firstSpecial(in: text, from: index + 1)
        }
        buffer.append(UnsafeBufferPointer(rebasing: text[start...]))
    }
}

extension HTML {
    /// The same as bytes already: for what many pages have in common.
    var written: HTML {
        var writer = HTMLWriter()
        writer.write(self)
        return .written(writer.bytes)
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
