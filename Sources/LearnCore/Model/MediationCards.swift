/// What an adult shows and says, card by card, when two children stand there now.
public struct MediationCards: Sendable, Equatable {
    public var course: Course.ID
    public var title: String
    /// The stages that there are cards for, the one that holds unless another is asked for first.
    public var stages: [Stage]
    public var cards: [MediationCard]

    public init(course: Course.ID, title: String, stages: [Stage], cards: [MediationCard]) {
        self.course = course
        self.title = title
        self.stages = stages
        self.cards = cards
    }

    /// The cards for children of one stage, in their order.
    public func cards(for stage: Stage) -> [MediationCard] {
        cards.filter { $0.stages.isEmpty || $0.stages.contains(stage) }
    }
}

/// One card: a few words in big letters, and a line for the adult.
public struct MediationCard: Sendable, Equatable {
    public typealias ID = Identifier<MediationCard>

    public enum Kind: String, Sendable, CaseIterable {
        /// What holds while they talk: said before anything else.
        case rule
        /// Whose turn it is.
        case turn
        /// An open question.
        case question
        /// The other one says again what was heard.
        case `repeat`
        case ideas
        case agreement
        case goodbye
    }

    public var id: ID
    public var kind: Kind
    /// Whose children it is for; none for all.
    public var stages: [Stage]
    /// What is said, and stands in big letters.
    public var say: String
    /// What the adult does or watches for.
    public var adult: String?
    @Incidental public var location: SourceLocation

    public init(
        id: ID, kind: Kind, stages: [Stage] = [], say: String, adult: String? = nil, location: SourceLocation
    ) {
        self.id = id
        self.kind = kind
        self.stages = stages
        self.say = say
        self.adult = adult
        self._location = Incidental(wrappedValue: location)
    }

    /// How long ``say`` may be, in characters, to be read from a metre away in an ordinary window.
    public static let longestSay = 48
}
