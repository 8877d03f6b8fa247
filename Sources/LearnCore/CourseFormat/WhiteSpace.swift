/// White space as XML and HTML know it.
enum WhiteSpace {
    static func contains(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// The first words of a text, folded, for a diagnostic.
    static func excerpt(of text: String) -> String {
        let folded = folded(text)
        return folded.count > 40 ? folded.prefix(39) + "…" : folded
    }

    /// The text with every run of white space made one space, and none at the ends.
    static func folded(_ text: String) -> String {
        var folding = Folding()
        var result = ""
        folding.append(text, to: &result)
        return result
    }

    /// Folds text that arrives in pieces: a space is written only once words follow it.
    struct Folding {
        private var hasWords = false
        private var pendingSpace = false
        private var endsWithSpace = false

        mutating func append(_ text: String, to result: inout String) {
            var words = text.utf8[...]
            while let first = words.first {
                if WhiteSpace.contains(first) {
                    pendingSpace = hasWords && !endsWithSpace
                    words = words.drop(while: WhiteSpace.contains)
                } else {
                    flush(to: &result)
                    let end = words.firstIndex(where: WhiteSpace.contains) ?? words.endIndex
                    result += String(Substring(words[..<end]))
                    hasWords = true
                    endsWithSpace = false
                    words = words[end...]
                }
            }
        }

        /// Writes a space that is due before an element begins.
        mutating func flush(to result: inout String) {
            guard pendingSpace else { return }
            result += " "
            pendingSpace = false
            endsWithSpace = true
        }
    }
}

/// Running text as it is being read.
struct InlineRun {
    var folding = WhiteSpace.Folding()
    private var pieces: [Inline] = []
    private var words = ""

    mutating func append(_ text: String) {
        folding.append(text, to: &words)
    }

    mutating func append(_ element: Inline) {
        closeWords()
        pieces.append(element)
    }

    /// Makes ready for an element that begins here.
    mutating func beginElement() {
        folding.flush(to: &words)
        closeWords()
    }

    mutating func finish() -> [Inline] {
        closeWords()
        return pieces
    }

    private mutating func closeWords() {
        if !words.isEmpty { pieces.append(.text(words)) }
        words = ""
    }
}
