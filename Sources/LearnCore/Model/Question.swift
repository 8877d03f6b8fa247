/// A question whose every answer teaches: each part says why it is or is not the one.
public struct Question: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Exactly one option is right.
        case choice
        /// Every right option must be chosen, and no other.
        case multiple
        /// The options are put in order.
        case order
        /// Each left side is given its right side.
        case match
        /// Words are typed into the gaps of a sentence.
        case gap
    }

    /// What there is to answer.
    public enum Body: Sendable, Equatable {
        case choice([Option])
        case multiple([Option])
        /// In the right order.
        case order([Option])
        case match([Pair], distractors: [Distractor])
        case gap(sentence: [Inline], blanks: [Blank])
    }

    public struct Option: Sendable, Equatable {
        public typealias ID = Identifier<Option>

        public var id: ID
        public var isCorrect: Bool
        public var text: [Inline]
        /// Why this is, or is not, an answer; in an order, why it stands where it does.
        public var justification: [Inline]

        public init(id: ID, isCorrect: Bool, text: [Inline], justification: [Inline]) {
            self.id = id
            self.isCorrect = isCorrect
            self.text = text
            self.justification = justification
        }
    }

    public struct Pair: Sendable, Equatable {
        public typealias ID = Identifier<Pair>

        public var id: ID
        public var text: [Inline]
        public var match: [Inline]
        public var justification: [Inline]

        public init(id: ID, text: [Inline], match: [Inline], justification: [Inline]) {
            self.id = id
            self.text = text
            self.match = match
            self.justification = justification
        }
    }

    /// Something that is offered among the right sides and belongs to nothing.
    public struct Distractor: Sendable, Equatable {
        /// Shared with the pairs: what a left side is given is one of either.
        public typealias ID = Pair.ID

        public var id: ID
        public var text: [Inline]
        /// Why it belongs to nothing; empty where the author says nothing of it.
        public var justification: [Inline]

        public init(id: ID, text: [Inline], justification: [Inline]) {
            self.id = id
            self.text = text
            self.justification = justification
        }
    }

    public struct Blank: Sendable, Equatable {
        public typealias ID = Identifier<Blank>

        /// An answer that is right.
        public struct Accepted: Sendable, Equatable {
            public var text: String
            /// How far from the text a number may lie that is typed; `nil` where only the text itself is right.
            public var tolerance: TypedNumber?

            public init(_ text: String, tolerance: TypedNumber? = nil) {
                self.text = text
                self.tolerance = tolerance
            }

            /// The answer as it is shown, with its tolerance.
            public var label: String {
                guard let tolerance, tolerance.units > 0 else { return text }
                return "\(text) ± \(tolerance.text)"
            }
        }

        /// An answer that one could expect, with what to say to it.
        public struct Miss: Sendable, Equatable {
            public var text: String
            public var feedback: [Inline]

            public init(text: String, feedback: [Inline]) {
                self.text = text
                self.feedback = feedback
            }
        }

        public var id: ID
        /// Whether the word is chosen from a list of the first accepted word and the misses, and not typed.
        public var isOffered: Bool
        /// The answers that are right; the first is the one to show.
        public var accepted: [Accepted]
        public var misses: [Miss]
        public var justification: [Inline]

        public init(
            id: ID, isOffered: Bool = false, accepted: [Accepted], misses: [Miss], justification: [Inline]
        ) {
            self.id = id
            self.isOffered = isOffered
            self.accepted = accepted
            self.misses = misses
            self.justification = justification
        }
    }

    public var prompt: [Passage]
    public var body: Body
    /// From a nudge to the answer with its reason.
    public var hints: [[Inline]]

    public init(prompt: [Passage], body: Body, hints: [[Inline]]) {
        self.prompt = prompt
        self.body = body
        self.hints = hints
    }

    public var kind: Kind {
        switch body {
        case .choice: .choice
        case .multiple: .multiple
        case .order: .order
        case .match: .match
        case .gap: .gap
        }
    }

    /// The options of a choice, a multiple choice or an order, as the author wrote them.
    public var options: [Option] {
        switch body {
        case .choice(let options), .multiple(let options), .order(let options): options
        case .match, .gap: []
        }
    }
}
