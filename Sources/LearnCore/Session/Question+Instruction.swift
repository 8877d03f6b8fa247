extension Question {
    /// What one is asked to do.
    public var instruction: Message {
        guard case .gap(_, let blanks) = body, blanks.contains(where: \.isOffered) else {
            return .instruction(kind.rawValue)
        }
        return blanks.allSatisfy(\.isOffered) ? .chooseWords : .typeOrChooseWords
    }
}
