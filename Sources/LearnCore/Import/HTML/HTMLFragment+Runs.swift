/// Words that run on.
extension HTMLFragment {
    mutating func inline(_ part: SourceElement.Content) -> [Inline] {
        guard case .element(let element) = part else {
            guard case .text(let words) = part else { return [] }
            let (text, isExact) = Formula.linear(in: words)
            if !isExact { lose(.formula, nil) }
            return [.text(text)]
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
        switch role {
        case .layout: return []
        case .forbidden:
            lose(.forbidden(element.name), element)
            return []
        case .formula:
            if let words = MathML.linear(element) { return [.text(words)] }
            lose(.formula, element)
            return [.text(element.deepText)]
        default: note(element)
        }
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
            let text = WhiteSpace.folded(words.plainText)
            if text.isEmpty { return words }
            if let raised = RaisedText.unicode(text, in: element.name) { return [.text(raised)] }
            if ["sub", "sup"].contains(element.name), RaisedText.isShort(text) {
                return [.text(RaisedText.linear(text, in: element.name))]
            }
            lose(.element(element.name), element)
            return words
        case .lineBreak, .rule: return [.text(" ")]
        case .run: return run(element)
        default: return [.text(" ")] + content(of: element) + [.text(" ")]
        }
    }

    private mutating func content(of element: SourceElement) -> [Inline] {
        if element.content.count == 1 { return inline(element.content[0]) }
        return element.content.flatMap { inline($0) }
    }

    /// Words whose element says something with signs that browsers put in, or on pointing at it.
    private mutating func run(_ element: SourceElement) -> [Inline] {
        let words = content(of: element)
        switch element.name {
        case "q":
            let isDanish = surroundings.language == .danish
            return [.text(isDanish ? "»" : "‘")] + words + [.text(isDanish ? "«" : "’")]
        case "abbr", "acronym":
            let title = WhiteSpace.folded(element["title"] ?? "")
            return title.isEmpty || title == words.plainText ? words : words + [.text(" (\(title))")]
        default: return words
        }
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

    /// Lines of words as one run. A line that does not end as a sentence is told from the next by a stroke, as lines
    /// of a poem are.
    static func joined(lines: [[Inline]]) -> [Inline] {
        var all: [Inline] = []
        for line in lines where !line.isEmpty {
            if !all.isEmpty {
                var last = all.plainText.last ?? "."
                if case .gap = all.last { last = "_" }
                all.append(.text(".!?:;,…«”’\")/".contains(last) ? " " : " / "))
            }
            all += line
        }
        return InlineTidying.tidied(all)
    }

    /// A list in a run: every item behind its mark.
    static func marked(_ list: ItemList) -> [Inline] {
        InlineTidying.joined(
            runs: list.items.enumerated().map { index, item in
                [.text(list.kind == .numbered ? "\(index + 1). " : "• ")] + joined(lines: item.map(words))
            })
    }

    /// A passage as lines of words.
    static func runs(of passage: Passage) -> [[Inline]] {
        if case .list(let list) = passage { return list.items.flatMap { $0.flatMap(runs) } }
        return [words(of: passage)].filter { !$0.isEmpty }
    }

    static func words(of passage: Passage) -> [Inline] {
        switch passage {
        case .paragraph(let words): words
        case .list(let list): marked(list)
        case .table(let table):
            InlineTidying.joined(runs: [table.caption] + table.head + table.rows.flatMap { $0 })
        case .figure(let figure): [.text("[\(figure.alternativeText)]")]
        case .quotation(let quotation): InlineTidying.joined(runs: quotation.content.map(words))
        case .readAloud(let content): InlineTidying.joined(runs: content.map(words))
        case .reference(let reference): reference.title
        }
    }
}
