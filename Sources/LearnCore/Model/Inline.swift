/// A piece of running text. White space is already folded: no line breaks, no double spaces.
public enum Inline: Sendable, Equatable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case link(Link)
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

    /// Every link, in order, however deep it stands.
    public var links: [Link] {
        flatMap { piece -> [Link] in
            switch piece {
            case .text, .gap: []
            case .emphasis(let content), .strong(let content), .term(_, let content): content.links
            case .link(let link): [link] + link.content.links
            }
        }
    }

    /// Every glossary word that is used, however deep it stands.
    public var terms: [GlossaryEntry.ID] {
        flatMap { piece -> [GlossaryEntry.ID] in
            switch piece {
            case .text, .gap: []
            case .emphasis(let content), .strong(let content): content.terms
            case .link(let link): link.content.terms
            case .term(let id, let content): [id] + content.terms
            }
        }
    }

    /// Every gap, in order.
    public var gaps: [Question.Blank.ID] {
        flatMap { piece -> [Question.Blank.ID] in
            switch piece {
            case .text: []
            case .emphasis(let content), .strong(let content), .term(_, let content): content.gaps
            case .link(let link): link.content.gaps
            case .gap(let id): [id]
            }
        }
    }
}
