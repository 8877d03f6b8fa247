/// Words that run on.
extension HTMLFragment {
    mutating func inline(_ part: SourceElement.Content) -> [Inline] {
        guard case .element(let element) = part else {
            guard case .text(let words) = part else { return [] }
            return [.text(words)]
        }
        if let replacement = surroundings.replacement(element) {
            switch replacement {
            case .run(let words): return words
            case .passages(let passages):
                return InlineTidying.joined(runs: passages.flatMap(Self.runs))
            case .content: return element.content.flatMap { inline($0) }
            }
        }
        let role = HTMLElement.role(of: element.name)
        if case .forbidden = role {
            lose(.forbidden(element.name), element)
            return []
        }
        note(element)
        switch role {
        case .emphasis: return [.emphasis(content(of: element))]
        case .strong: return [.strong(content(of: element))]
        case .link: return link(element)
        case .media:
            let address = element["src"] ?? element["data"] ?? ""
            guard WebAddress.isSafe(address) else {
                lose(.mediaGone(element.name), element)
                return content(of: element)
            }
            lose(.media(element.name), element)
            return [
                .link(
                    Link(target: .external(address), content: [.text(address)], location: surroundings.location))
            ]
        case .picture:
            lose(.picture(Self.name(of: element["src"] ?? "")), element)
            let alternative = element["alt"] ?? ""
            return alternative.isEmpty ? [] : [.text("[\(alternative)]")]
        case .formOnly, .unknown:
            let words = content(of: element)
            if let raised = RaisedText.unicode(words.plainText, in: element.name) { return [.text(raised)] }
            lose(.element(element.name), element)
            return words
        case .lineBreak, .rule: return [.text(" ")]
        case .run: return content(of: element)
        default: return [.text(" ")] + content(of: element) + [.text(" ")]
        }
    }

    private mutating func content(of element: SourceElement) -> [Inline] {
        element.content.flatMap { inline($0) }
    }

    private mutating func link(_ element: SourceElement) -> [Inline] {
        let words = content(of: element)
        guard let address = element["href"] else { return words }
        let target = WebAddress.isSafe(address) ? .external(address) : surroundings.link(address)
        guard let target, !words.contains(where: Self.isLink) else {
            lose(.address(WhiteSpace.excerpt(of: address)), element)
            return words
        }
        return [.link(Link(target: target, content: words, location: surroundings.location))]
    }

    private static func isLink(_ piece: Inline) -> Bool { ![piece].links.isEmpty }

    /// Style and class say nothing to a reader; what would run is said to be gone.
    mutating func note(_ element: SourceElement) {
        for attribute in element.attributes where attribute.name.local.hasPrefix("on") {
            lose(.attribute(attribute.name.local), element)
        }
    }

    /// A passage as lines of words.
    static func runs(of passage: Passage) -> [[Inline]] {
        if case .list(let list) = passage { return list.items.flatMap { $0.flatMap(runs) } }
        return [words(of: passage)].filter { !$0.isEmpty }
    }

    static func words(of passage: Passage) -> [Inline] {
        switch passage {
        case .paragraph(let words): words
        case .list(let list): InlineTidying.joined(runs: list.items.flatMap { $0.map(words) })
        case .table(let table):
            InlineTidying.joined(runs: [table.caption] + table.head + table.rows.flatMap { $0 })
        case .figure(let figure): [.text("[\(figure.alternativeText)]")]
        case .quotation(let quotation): InlineTidying.joined(runs: quotation.content.map(words))
        case .readAloud(let content): InlineTidying.joined(runs: content.map(words))
        case .reference(let reference): reference.title
        }
    }
}
