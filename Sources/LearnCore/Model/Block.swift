/// One piece of a lesson.
public struct Block: Sendable, Equatable {
    public typealias ID = Identifier<Block>

    /// Always there on headings and on everything that one does something with; optional on text.
    public var id: ID?
    /// What the block rests on, where it says so.
    public var basis: Basis?
    public var content: Content
    @Incidental public var location: SourceLocation

    public init(id: ID? = nil, basis: Basis? = nil, content: Content, location: SourceLocation) {
        self.id = id
        self.basis = basis
        self.content = content
        self._location = Incidental(wrappedValue: location)
    }

    public enum Content: Sendable, Equatable {
        case heading([Inline])
        case passage(Passage)
        case note(Note)
        case stepCards(StepCards)
        case dialogue(Dialogue)
        case activity(Activity)
        case checklist(Checklist)
        case reflection(Reflection)
        case question(Question)
    }
}
