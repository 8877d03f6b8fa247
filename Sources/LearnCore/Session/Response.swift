/// What a person answered, as far as it is kept: never a word that they typed.
public enum Response: Sendable, Hashable {
    /// To a choice or a multiple choice.
    case chosen(Set<Question.Option.ID>)
    /// All options, first to last.
    case ordered([Question.Option.ID])
    /// To each pair's left side, the pair whose right side it was given, or the distractor.
    case matched([Question.Pair.ID: Question.Pair.ID])
    case filled([Question.Blank.ID: Filling])

    /// What was typed into a gap, as a place in the author's lists.
    public enum Filling: Sendable, Hashable {
        case accepted(Int)
        case expected(Int)
        case other
    }
}

extension Question.Blank {
    /// What a typed text is to this gap.
    public func filling(of typed: String) -> Response.Filling {
        if let index = accepted.firstIndex(where: { $0.takes(typed) }) { return .accepted(index) }
        let words = TypedText.folded(typed)
        if let index = misses.firstIndex(where: { TypedText.folded($0.text) == words }) { return .expected(index) }
        return .other
    }
}

extension Question.Blank.Accepted {
    /// Whether a typed text is this answer. With a tolerance what reads as a number is compared as one; anything else,
    /// and everything without a tolerance, is compared as words.
    public func takes(_ typed: String) -> Bool {
        if let tolerance, let number = TypedNumber(typed), let own = TypedNumber(text) {
            return number.isWithin(tolerance, of: own)
        }
        return TypedText.folded(typed) == TypedText.folded(text)
    }
}
