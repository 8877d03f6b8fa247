internal import LearnCore

/// A text as the words that it is found by.
enum SearchWords {
    /// The words of a text in its order, folded as typed words are (``TypedText``). `learn.js` and `search.js` do the
    /// same with what a reader types.
    static func of(_ text: String) -> [String] {
        TypedText.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The beginning of a text, cut between words.
    static func beginning(of text: String, atMost limit: Int) -> String {
        // A character takes at least a byte.
        guard text.utf8.count > limit, text.count > limit else { return text }
        let cut = text.prefix(limit)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return String(cut[..<end]) + "…"
    }
}
