/// A question whose every answer teaches: each option says why it is or is not the one.
public struct Question: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Exactly one option is right.
        case choice
        /// Every right option must be chosen, and no other.
        case multiple
    }

    public struct Option: Sendable, Equatable {
        public typealias ID = Identifier<Option>

        public var id: ID
        public var isCorrect: Bool
        public var text: [Inline]
        /// Why this is, or is not, an answer.
        public var justification: [Inline]

        public init(id: ID, isCorrect: Bool, text: [Inline], justification: [Inline]) {
            self.id = id
            self.isCorrect = isCorrect
            self.text = text
            self.justification = justification
        }
    }

    public var kind: Kind
    public var prompt: [Passage]
    public var options: [Option]
    /// From a nudge to the answer with its reason.
    public var hints: [[Inline]]

    public init(kind: Kind, prompt: [Passage], options: [Option], hints: [[Inline]]) {
        self.kind = kind
        self.prompt = prompt
        self.options = options
        self.hints = hints
    }

    public var correctOptions: Set<Option.ID> {
        Set(options.lazy.filter(\.isCorrect).map(\.id))
    }
}
