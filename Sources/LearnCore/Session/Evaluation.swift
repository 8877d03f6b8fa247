/// How a response to a question stands: the one definition of right and wrong for every front end.
public struct Evaluation: Sendable, Equatable {
    /// What is said of one part of the question: an option, a pair, a gap.
    public struct Part: Sendable, Equatable {
        /// The id of the option, pair or blank.
        public let id: String
        /// Whether the person did something with it: chose it, or, in the other kinds, always.
        public let isChosen: Bool
        /// Whether what the person did with it is right.
        public let isRight: Bool
        /// Whether it is part of the answer, as the author has it.
        public let isAnswer: Bool
        /// Why: what the author says of it. Empty where it would give the answer away: of a wrong response only that is
        /// explained which was chosen, found, typed right, or expected; a distractor is.
        public let feedback: [Inline]
    }

    public let isCorrect: Bool
    /// One for each option, pair or gap, in the author's order.
    public let parts: [Part]

    /// What to explain after a wrong response: the rest is left to think about.
    public var chosen: [Part] { parts.filter(\.isChosen) }

    /// Whether all that was chosen is right, and something is missing.
    public var isIncomplete: Bool { !isCorrect && chosen.allSatisfy(\.isRight) }
}

extension Question {
    /// Judges a response.
    ///
    /// - A choice or multiple choice is right when exactly the right options are chosen.
    /// - An order is right when every option stands where the author has it.
    /// - A match is right when every left side has its own right side.
    /// - A gap is right when an accepted text was typed into each.
    ///
    /// A response of another kind than the question's is wrong.
    public func evaluate(_ response: Response) -> Evaluation {
        let parts: [Evaluation.Part] =
            switch (body, response) {
            case (.choice(let options), .chosen(let chosen)), (.multiple(let options), .chosen(let chosen)):
                options.map { option in
                    let isChosen = chosen.contains(option.id)
                    return Evaluation.Part(
                        id: option.id.rawValue, isChosen: isChosen, isRight: isChosen == option.isCorrect,
                        isAnswer: option.isCorrect, feedback: option.justification)
                }
            case (.order(let options), .ordered(let order)):
                options.enumerated().map { index, option in
                    Evaluation.Part(
                        id: option.id.rawValue, isChosen: true,
                        isRight: order.indices.contains(index) && order[index] == option.id, isAnswer: true,
                        feedback: option.justification)
                }
            case (.match(let pairs, let distractors), .matched(let matches)):
                pairs.map { pair in
                    let match = matches[pair.id]
                    let isRight = match == pair.id
                    return Evaluation.Part(
                        id: pair.id.rawValue, isChosen: true, isRight: isRight, isAnswer: true,
                        feedback: isRight
                            ? pair.justification : distractors.first { $0.id == match }?.justification ?? [])
                }
            case (.gap(_, let blanks), .filled(let fillings)):
                blanks.map { blank in part(for: blank, filling: fillings[blank.id]) }
            default: []
            }
        let isCorrect = !parts.isEmpty && parts.allSatisfy(\.isRight)
        return Evaluation(isCorrect: isCorrect, parts: isCorrect ? parts : parts.map(withoutAnswer))
    }

    /// What may be said of a part while the question as a whole is still to be found out.
    private func withoutAnswer(_ part: Evaluation.Part) -> Evaluation.Part {
        let isTold =
            switch body {
            case .choice, .multiple: part.isChosen
            case .order: false
            case .match, .gap: true
            }
        return Evaluation.Part(
            id: part.id, isChosen: part.isChosen, isRight: part.isRight, isAnswer: part.isAnswer,
            feedback: isTold ? part.feedback : [])
    }

    private func part(for blank: Blank, filling: Response.Filling?) -> Evaluation.Part {
        var isRight = false
        var feedback: [Inline] = []
        switch filling {
        case .accepted: (isRight, feedback) = (true, blank.justification)
        case .expected(let index): if blank.misses.indices.contains(index) { feedback = blank.misses[index].feedback }
        case .other, nil: break
        }
        return Evaluation.Part(
            id: blank.id.rawValue, isChosen: true, isRight: isRight, isAnswer: true, feedback: feedback)
    }

    /// The response that is right.
    public var rightResponse: Response {
        switch body {
        case .choice(let options), .multiple(let options):
            .chosen(Set(options.lazy.filter(\.isCorrect).map(\.id)))
        case .order(let options): .ordered(options.map(\.id))
        case .match(let pairs, _):
            .matched(Dictionary(pairs.map { ($0.id, $0.id) }, uniquingKeysWith: { first, _ in first }))
        case .gap(_, let blanks):
            .filled(Dictionary(blanks.map { ($0.id, .accepted(0)) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// Whether a response is one that this question can be given: of its kind, of its parts, and not empty.
    public func accepts(_ response: Response) -> Bool {
        switch (body, response) {
        case (.choice(let options), .chosen(let chosen)):
            chosen.count == 1 && chosen.isSubset(of: options.map(\.id))
        case (.multiple(let options), .chosen(let chosen)):
            !chosen.isEmpty && chosen.isSubset(of: options.map(\.id))
        case (.order(let options), .ordered(let order)):
            order.count == options.count && Set(order) == Set(options.map(\.id))
        case (.match(let pairs, _), .matched(let matches)):
            Set(matches.keys) == Set(pairs.map(\.id)) && Set(matches.values).isSubset(of: rightSides.map(\.id))
        case (.gap(_, let blanks), .filled(let fillings)): Set(fillings.keys) == Set(blanks.map(\.id))
        default: false
        }
    }
}
