/// How a response to a question stands: the one definition of right and wrong for every front end.
public struct Evaluation: Sendable, Equatable {
    public struct OptionFeedback: Sendable, Equatable {
        public let option: Question.Option
        public let isChosen: Bool
        /// Whether choosing it, or leaving it, was right.
        public var isRight: Bool { isChosen == option.isCorrect }
    }

    public let isCorrect: Bool
    /// One for each option, in the order of the question.
    public let options: [OptionFeedback]

    /// What to show first: the options that were chosen, and those that were right and missed once all is answered.
    public var chosen: [OptionFeedback] { options.filter(\.isChosen) }
}

extension Question {
    /// Judges a response: right when exactly the right options are chosen.
    ///
    /// - Parameter response: ids of options; unknown ones make it wrong.
    public func evaluate(_ response: Set<Option.ID>) -> Evaluation {
        Evaluation(
            isCorrect: response == correctOptions,
            options: options.map { Evaluation.OptionFeedback(option: $0, isChosen: response.contains($0.id)) })
    }
}
