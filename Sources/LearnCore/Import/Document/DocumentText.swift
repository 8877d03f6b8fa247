/// A paragraph being put together from a word processor's runs, which split words wherever somebody has typed.
struct DocumentText {
    /// How words look, as far as the language can say it.
    struct Look: Equatable {
        var isStrong = false
        var isEmphasised = false
        /// Where they lead: an address, or `#` and the name of a place in the document.
        var link: String?
    }

    enum Piece: Equatable {
        case line([Inline])
        case figure(Figure)
    }

    private enum Span {
        case words(String, Look)
        case ready([Inline])
    }

    private var spans: [Span] = []
    private var pieces: [Piece] = []
    let location: SourceLocation

    init(at location: SourceLocation) {
        self.location = location
    }

    var isEmpty: Bool { spans.isEmpty && pieces.isEmpty }

    mutating func append(_ words: String, _ look: Look) {
        guard !words.isEmpty else { return }
        if case .words(let before, look)? = spans.last {
            spans.removeLast()
            spans.append(.words(before + words, look))
        } else {
            spans.append(.words(words, look))
        }
    }

    mutating func append(_ words: [Inline]) { spans.append(.ready(words)) }

    /// A line break: what follows is a paragraph of its own.
    mutating func breakLine() {
        let line = InlineTidying.tidied(Self.inlines(spans[...], .link, location))
        spans = []
        if !line.isEmpty { pieces.append(.line(line)) }
    }

    mutating func append(_ figure: Figure) {
        breakLine()
        pieces.append(.figure(figure))
    }

    mutating func finish() -> [Piece] {
        breakLine()
        defer { pieces = [] }
        return pieces
    }

    // MARK: From runs to a tree

    private enum Layer { case link, strong, emphasis, words }

    /// Neighbours that share a look share its element: links outermost, then weight, then stress.
    private static func inlines(_ spans: ArraySlice<Span>, _ layer: Layer, _ location: SourceLocation) -> [Inline] {
        var result: [Inline] = []
        var start = spans.startIndex
        while start < spans.endIndex {
            guard case .words(let words, let look) = spans[start] else {
                if case .ready(let inlines) = spans[start] { result += inlines }
                start += 1
                continue
            }
            if layer == .words {
                result.append(.text(words))
                start += 1
                continue
            }
            let end = spans[start...].firstIndex { !shares(layer, look, $0) } ?? spans.endIndex
            let group = spans[start..<end]
            switch layer {
            case .link:
                let content = inlines(group, .strong, location)
                guard let link = look.link else {
                    result += content
                    break
                }
                result.append(.link(Link(target: .external(link), content: content, location: location)))
            case .strong:
                let content = inlines(group, .emphasis, location)
                result += look.isStrong ? [.strong(content)] : content
            case .emphasis, .words:
                let content = inlines(group, .words, location)
                result += look.isEmphasised ? [.emphasis(content)] : content
            }
            start = end
        }
        return result
    }

    private static func shares(_ layer: Layer, _ look: Look, _ span: Span) -> Bool {
        guard case .words(_, let other) = span else { return false }
        return switch layer {
        case .link: other.link == look.link
        case .strong: other.isStrong == look.isStrong
        case .emphasis, .words: other.isEmphasised == look.isEmphasised
        }
    }
}
