/// LIX, the readability index that Nordic schools use: words per sentence plus the percentage of words of more than six
/// letters (C.-H. Björnsson, *Läsbarhet*, Stockholm 1968).
///
/// Below 25 is easy for children, 25–34 simple, 35–44 ordinary, 45–54 hard, 55 and more very hard.
public struct LIX: Sendable, Equatable {
    public let words: Int
    public let sentences: Int
    /// Words of more than six letters.
    public let longWords: Int
    /// The sentence with the most words.
    public let longestSentence: String

    /// - Parameters:
    ///   - text: running text; a sentence ends with `.`, `!`, `?`, `:` or `…`.
    ///   - names: words that count as short, compared without regard to letter case and endings such as genitive `s`.
    public init(_ text: String, names: Set<String> = []) {
        let short = Set(names.map { $0.lowercased() })
        var words = 0
        var longWords = 0
        var sentences = 0
        var longest: (words: Int, text: Substring) = (0, "")
        var start = text.startIndex
        var inSentence = 0

        func close(_ end: String.Index) {
            guard inSentence > 0 else { return }
            sentences += 1
            if inSentence > longest.words { longest = (inSentence, text[start..<end]) }
            inSentence = 0
            start = end
        }

        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if character.isLetter || character.isNumber {
                let end =
                    text[index...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "’" || $0 == "'") }
                    ?? text.endIndex
                let word = text[index..<end].lowercased()
                if inSentence == 0 { start = index }
                words += 1
                inSentence += 1
                let letters = word.count { $0.isLetter }
                if letters > 6, !short.contains(word), !(word.hasSuffix("s") && short.contains(String(word.dropLast())))
                {
                    longWords += 1
                }
                index = end
            } else {
                index = text.index(after: index)
                if ".!?:…".contains(character) { close(index) }
            }
        }
        close(text.endIndex)
        self.words = words
        self.sentences = sentences
        self.longWords = longWords
        longestSentence = String(longest.text)
    }

    /// The index, rounded; 0 for no text.
    public var value: Int {
        guard words > 0, sentences > 0 else { return 0 }
        return Int((Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)).rounded())
    }
}
