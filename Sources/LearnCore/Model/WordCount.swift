/// Counts words, without making a text of them first.
struct WordCount {
    private(set) var words = 0
    private var isInWord = false

    static func of(_ runs: [[Inline]]) -> Int {
        var count = WordCount()
        for run in runs {
            count.add(run)
            count.isInWord = false
        }
        return count.words
    }

    private mutating func add(_ inlines: [Inline]) {
        for piece in inlines {
            switch piece {
            case .text(let text): add(text)
            case .emphasis(let content), .strong(let content), .term(_, let content): add(content)
            case .link(let link): add(link.content)
            case .gap: add("_")
            }
        }
    }

    private mutating func add(_ text: String) {
        for byte in text.utf8 {
            let isSpace = byte == 0x20
            if !isSpace, !isInWord { words += 1 }
            isInWord = !isSpace
        }
    }
}
