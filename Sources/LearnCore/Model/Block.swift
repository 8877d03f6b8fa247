/// One piece of a lesson.
public struct Block: Sendable, Equatable {
    public typealias ID = Identifier<Block>

    /// Always there on headings and on everything that one does something with; optional on text.
    public var id: ID?
    public var traits: Traits
    public var content: Content
    /// What the adult has in hand beside it.
    public var guide: Guide?
    @Incidental public var location: SourceLocation

    public init(
        id: ID? = nil, traits: Traits = Traits(), content: Content, guide: Guide? = nil, location: SourceLocation
    ) {
        self.id = id
        self.traits = traits
        self.content = content
        self.guide = guide
        self._location = Incidental(wrappedValue: location)
    }

    /// What can be said of a block of any kind.
    public struct Traits: Sendable, Equatable {
        /// What the block rests on, where it says so.
        public var basis: Basis?
        public var freshness: Freshness
        /// Empty where the lesson's audience holds.
        public var audience: [Role]
        public var allowance: Allowance?

        public init(
            basis: Basis? = nil, freshness: Freshness = Freshness(), audience: [Role] = [],
            allowance: Allowance? = nil
        ) {
            self.basis = basis
            self.freshness = freshness
            self.audience = audience
            self.allowance = allowance
        }
    }

    /// Behind a reference, so that handing a block on costs next to nothing.
    public indirect enum Content: Sendable, Equatable {
        case heading([Inline])
        case passage(Passage)
        case note(Note)
        case stepCards(StepCards)
        case dialogue(Dialogue)
        case activity(Activity)
        case checklist(Checklist)
        case reflection(Reflection)
        case observation(Observation)
        case handout(Handout)
        case question(Question)
        case scenario(Scenario)
    }

    public var basis: Basis? { traits.basis }
}
