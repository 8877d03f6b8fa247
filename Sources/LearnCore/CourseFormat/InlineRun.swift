/// Running text as it is being read.
struct InlineRun {
    var folding = WhiteSpace.Folding()
    private var pieces: [Inline] = []
    private var words: [UInt8] = []

    mutating func append(_ text: ArraySlice<UInt8>) {
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
        if !words.isEmpty { pieces.append(.text(String(decoding: words, as: UTF8.self))) }
        words.removeAll(keepingCapacity: true)
    }
}
