/// A row of cards that children follow, such as Følelser, Behov, Handling.
public struct StepCards: Sendable, Equatable {
    public var title: String?
    public var cards: [StepCard]

    public init(title: String?, cards: [StepCard]) {
        self.title = title
        self.cards = cards
    }
}

public struct StepCard: Sendable, Equatable {
    public typealias ID = Identifier<StepCard>

    public var id: ID
    public var title: String
    /// Beginnings of sentences that a child can finish.
    public var starters: [[Inline]]
    public var content: [Passage]

    public init(id: ID, title: String, starters: [[Inline]], content: [Passage]) {
        self.id = id
        self.title = title
        self.starters = starters
        self.content = content
    }
}
