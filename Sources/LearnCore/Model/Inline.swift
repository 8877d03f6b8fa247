/// A piece of running text. White space is already folded: no line breaks, no double spaces.
public enum Inline: Sendable, Equatable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    indirect case link(Link)
    /// A word of the glossary.
    case term(GlossaryEntry.ID, [Inline])
    /// A place for a typed word, in the sentence of a question.
    case gap(Question.Blank.ID)
}

public struct Link: Sendable, Equatable {
    public enum Target: Sendable, Hashable {
        /// A page outside the course.
        case external(String)
        /// A lesson of the same course, or a block in it.
        case lesson(Lesson.ID, block: Block.ID?)
        /// A block of the same lesson.
        case block(Block.ID)
    }

    public var target: Target
    public var content: [Inline]
    @Incidental public var location: SourceLocation

    public init(target: Target, content: [Inline], location: SourceLocation) {
        self.target = target
        self.content = content
        self._location = Incidental(wrappedValue: location)
    }
}

extension Sequence<Inline> {
    /// The words alone.
    public var plainText: String {
        // Most runs are one piece of text, which then need not be copied.
        var pieces = makeIterator()
        let first = pieces.next()
        if case .text(let words) = first, pieces.next() == nil { return words }
        var text = ""
        for piece in self {
            switch piece {
            case .text(let words): text += words
            case .emphasis(let content), .strong(let content): text += content.plainText
            case .link(let link): text += link.content.plainText
            case .term(_, let content): text += content.plainText
            case .gap: text += "____"
            }
        }
        return text
    }

    /// Whether nothing but words stands in it.
    var isWordsAlone: Bool {
        allSatisfy { if case .text = $0 { true } else { false } }
    }

    /// Every link, in order, however deep it stands.
    public var links: [Link] {
        var links: [Link] = []
        walk { if case .link(let link) = $0 { links.append(link) } }
        return links
    }

    /// Every glossary word that is used, however deep it stands.
    public var terms: [GlossaryEntry.ID] {
        var terms: [GlossaryEntry.ID] = []
        walk { if case .term(let id, _) = $0 { terms.append(id) } }
        return terms
    }

    /// Every gap, in order.
    public var gaps: [Question.Blank.ID] {
        var gaps: [Question.Blank.ID] = []
        walk { if case .gap(let id) = $0 { gaps.append(id) } }
        return gaps
    }

    /// Hands out every piece, the outer before what is in it.
    private func walk(_ visit: (Inline) -> Void) {
        for piece in self {
            visit(piece)
            switch piece {
            case .text, .gap: break
            case .emphasis(let content), .strong(let content), .term(_, let content): content.walk(visit)
            case .link(let link): link.content.walk(visit)
            }
        }
    }
}
