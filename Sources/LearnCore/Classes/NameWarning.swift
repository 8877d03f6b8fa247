/// Looks for what could be a child's name in a text that is about a class. It warns and never decides: a program cannot
/// know every name, and a name can be a word.
public enum NameWarning {
    /// Words that could be names, each once, in the order of the text and without a genitive's s.
    ///
    /// A common first name is one wherever it stands; another word that begins with a capital is suspicious where no
    /// sentence begins.
    ///
    /// - Parameters:
    ///   - text: what somebody wrote.
    ///   - known: words of the course and the class that are no names, such as the course's figures.
    public static func suspects(in text: String, known: some Sequence<String> = EmptyCollection()) -> [String] {
        let harmless = FirstNames.harmless.union(known.flatMap(parts))
        var found: [String] = []
        for word in words(of: text) {
            guard let name = suspect(word, harmless), !found.contains(name) else { continue }
            found.append(name)
        }
        return found
    }

    private struct Word {
        var text: String
        var beginsSentence: Bool
        /// Whether a number stands right before it, as in `0.A`.
        var isNumbered: Bool
    }

    private static func suspect(_ word: Word, _ harmless: Set<String>) -> String? {
        let folded = TypedText.folded(word.text)
        let base = withoutGenitive(word.text, folded)
        if harmless.contains(folded) || harmless.contains(TypedText.folded(base)) { return nil }
        let pieces = base.split(separator: "-").map { TypedText.folded(String($0)) }
        if pieces.contains(where: FirstNames.unmistakable.contains) { return base }
        let isCapitalised = word.text.first?.isUppercase ?? false
        guard isCapitalised, word.text.count > 1, !word.isNumbered, !isAbbreviation(word.text) else { return nil }
        if word.beginsSentence { return nil }
        return base
    }

    /// The word as a name in the nominative: `Emils` and `Lucas'` are about Emil and Lucas.
    private static func withoutGenitive(_ word: String, _ folded: String) -> String {
        if FirstNames.unmistakable.contains(folded) { return word }
        if word.hasSuffix("'") || word.hasSuffix("’") { return String(word.dropLast()) }
        for ending in ["'s", "’s", "s"] where word.hasSuffix(ending) && word.count > ending.count + 1 {
            let base = String(word.dropLast(ending.count))
            if FirstNames.unmistakable.contains(TypedText.folded(base)) { return base }
        }
        return word
    }

    private static func isAbbreviation(_ word: String) -> Bool {
        word.allSatisfy { !$0.isLetter || $0.isUppercase }
    }

    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var current = ""
        var begins = true
        var isNumbered = false
        func finish() {
            while let last = current.last, last == "-" { current.removeLast() }
            guard !current.isEmpty else { return }
            words.append(Word(text: current, beginsSentence: begins, isNumbered: isNumbered))
            current = ""
            begins = false
            isNumbered = false
        }
        for character in text {
            let isJoin = character == "-" || character == "'" || character == "’"
            if character.isLetter || isJoin && !current.isEmpty {
                current.append(character)
                continue
            }
            finish()
            switch character {
            case ".", "!", "?", ":", "…", "\n", "•", "–", "»", "“", "\"", "(": begins = true
            case "0"..."9":
                isNumbered = true
                begins = false
            case " ": isNumbered = false
            default: break
            }
        }
        finish()
        return words
    }

    private static func parts(of text: String) -> [String] {
        [TypedText.folded(text)] + text.split { $0.isWhitespace || $0 == "-" }.map { TypedText.folded(String($0)) }
    }
}
