extension [Inline] {
    /// All but the first characters, elements kept.
    func cutting(first count: Int) -> [Inline] {
        var left = count
        return InlineTidying.tidied(cut(&left, keepsFirst: false))
    }

    /// The first characters alone, elements kept.
    func keeping(first count: Int) -> [Inline] {
        var left = count
        return InlineTidying.tidied(cut(&left, keepsFirst: true))
    }

    private func cut(_ left: inout Int, keepsFirst: Bool) -> [Inline] {
        var result: [Inline] = []
        for piece in self {
            switch piece {
            case .text(let words):
                let count = Swift.min(left, words.count)
                left -= count
                result.append(.text(String(keepsFirst ? words.prefix(count) : words.dropFirst(count))))
            case .emphasis(let content): result.append(.emphasis(content.cut(&left, keepsFirst: keepsFirst)))
            case .strong(let content): result.append(.strong(content.cut(&left, keepsFirst: keepsFirst)))
            case .link(let link):
                result.append(
                    .link(
                        Link(
                            target: link.target, content: link.content.cut(&left, keepsFirst: keepsFirst),
                            location: link.location)))
            case .term(let id, let content): result.append(.term(id, content.cut(&left, keepsFirst: keepsFirst)))
            case .gap: result.append(piece)
            }
        }
        return result
    }

    /// The same words with every link led elsewhere.
    ///
    /// - Parameter target: where a link leads now; `nil` where nowhere, so that its words stand alone.
    func leading(_ target: (Link.Target) -> Link.Target?) -> [Inline] {
        flatMap { piece -> [Inline] in
            switch piece {
            case .text, .gap: [piece]
            case .emphasis(let content): [.emphasis(content.leading(target))]
            case .strong(let content): [.strong(content.leading(target))]
            case .term(let id, let content): [.term(id, content.leading(target))]
            case .link(let link):
                target(link.target).map {
                    [.link(Link(target: $0, content: link.content, location: link.location))]
                } ?? link.content
            }
        }
    }
}
