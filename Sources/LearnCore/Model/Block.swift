/// One piece of a lesson.
///
/// Blocks are handed on and copied all the time, and changed next to never: what one is made of lies behind a single
/// reference that nothing changes, so that a copy costs one count and not one for each text in it.
public struct Block: Sendable, Equatable {
    public typealias ID = Identifier<Block>

    private var parts: Parts

    private final class Parts: Sendable {
        let id: ID?
        let traits: Traits
        let content: Content
        let guide: Guide?
        let location: SourceLocation

        init(id: ID?, traits: Traits, content: Content, guide: Guide?, location: SourceLocation) {
            self.id = id
            self.traits = traits
            self.content = content
            self.guide = guide
            self.location = location
        }
    }

    public init(
        id: ID? = nil, traits: Traits = Traits(), content: Content, guide: Guide? = nil, location: SourceLocation
    ) {
        parts = Parts(id: id, traits: traits, content: content, guide: guide, location: location)
    }

    /// Always there on headings and on everything that one does something with; optional on text.
    public var id: ID? {
        get { parts.id }
        set { self = Block(id: newValue, traits: traits, content: content, guide: guide, location: location) }
    }

    public var traits: Traits {
        get { parts.traits }
        set { self = Block(id: id, traits: newValue, content: content, guide: guide, location: location) }
    }

    public var content: Content {
        get { parts.content }
        set { self = Block(id: id, traits: traits, content: newValue, guide: guide, location: location) }
    }

    /// What the adult has in hand beside it.
    public var guide: Guide? {
        get { parts.guide }
        set { self = Block(id: id, traits: traits, content: content, guide: newValue, location: location) }
    }

    /// No part of what the block is: two blocks are equal wherever they stand in their files.
    public var location: SourceLocation {
        get { parts.location }
        set { self = Block(id: id, traits: traits, content: content, guide: guide, location: newValue) }
    }

    public static func == (one: Block, other: Block) -> Bool {
        one.parts === other.parts
            || one.id == other.id && one.traits == other.traits && one.content == other.content
                && one.guide == other.guide
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
