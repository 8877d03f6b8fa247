internal import LearnCore

/// Finds the cards of a course and reads them, and nothing else of it.
struct CardsLibrary {
    let library: CourseLibrary

    /// The cards that a word means: the name of a course or a part of it; without a word, the first by name.
    ///
    /// - Parameter stage: whose children they shall be for; any where `nil`.
    /// - Throws: ``CommandError`` where there are none, or they cannot be used.
    func cards(named word: String?, for stage: Stage?) throws(CommandError) -> MediationCards {
        let names = names(like: word)
        guard let first = names.first else {
            throw CommandError(message: .noCards(word, known: self.names(like: nil)), status: .usage)
        }
        if let word, names.count > 1 { throw CommandError(message: .severalCards(word, names), status: .usage) }
        let set = try read(first)
        guard let stage, !set.stages.contains(stage) else { return set }
        if word == nil {
            for name in names.dropFirst() {
                let other = try read(name)
                if other.stages.contains(stage) { return other }
            }
        }
        throw CommandError(
            message: .noCardsForStage(
                set.title, .stage(stage.rawValue), possible: set.stages.map(\.rawValue)), status: .usage)
    }

    /// The courses with cards whose name is a word, else whose name has it in it, sorted.
    private func names(like word: String?) -> [String] {
        if let word, isName(word), FileSystem.isFile(path(of: word)) { return [word] }
        let all = FileSystem.entries(of: library.path).map(\.name).filter {
            isName($0) && FileSystem.isFile(path(of: $0))
        }.sorted()
        guard let word else { return all }
        let wanted = TypedText.folded(word)
        return wanted.isEmpty ? [] : all.filter { TypedText.folded($0).contains(wanted) }
    }

    private func isName(_ text: String) -> Bool { !text.hasPrefix(".") && !text.contains("/") && !text.isEmpty }

    private func path(of name: String) -> String { "\(library.path)/\(name)/\(CardsReader.file)" }

    private func read(_ name: String) throws(CommandError) -> MediationCards {
        let path = path(of: name)
        let reading = FileSystem.bytes(of: path).map { CardsReader.read(bytes: $0, file: path) }
        guard let cards = reading?.cards else { throw CommandError(message: .cardsHaveFaults(path)) }
        return cards
    }
}
