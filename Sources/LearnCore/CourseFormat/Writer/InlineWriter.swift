/// Running text as markup.
enum InlineWriter {
    static func markup(_ inlines: [Inline]) -> String {
        inlines.map { piece in
            switch piece {
            case .text(let words): XMLWriter.escaped(words)
            case .emphasis(let content): element("em", [], content)
            case .strong(let content): element("strong", [], content)
            case .link(let link): element("link", [attribute(of: link.target)], link.content)
            case .term(let id, let content): element("term", [("ref", id.rawValue)], content)
            case .gap(let id): XMLWriter.startTag("gap", [("ref", id.rawValue)]) + "/>"
            }
        }.joined()
    }

    private static func element(_ name: String, _ attributes: [XMLWriter.Attribute], _ content: [Inline]) -> String {
        XMLWriter.startTag(name, attributes) + ">" + markup(content) + "</\(name)>"
    }

    private static func attribute(of target: Link.Target) -> XMLWriter.Attribute {
        switch target {
        case .external(let address): ("href", address)
        case .lesson(let lesson, let block): ("to", lesson.rawValue + (block.map { "#" + $0.rawValue } ?? ""))
        case .block(let block): ("to", "#" + block.rawValue)
        }
    }
}
