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
        var result: [UInt8] = []
        folding.append(text.utf8, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Folds text that arrives in pieces: a space is written only once words follow it.
    struct Folding {
        private var hasWords = false
        private var pendingSpace = false
        private var endsWithSpace = false

        mutating func append(_ text: some Sequence<UInt8>, to result: inout [UInt8]) {
            for byte in text {
                if WhiteSpace.contains(byte) {
                    pendingSpace = hasWords && !endsWithSpace
                } else {
                    if pendingSpace { result.append(0x20) }
                    pendingSpace = false
                    endsWithSpace = false
                    hasWords = true
                    result.append(byte)
                }
            }
        }

        /// Writes a space that is due before an element begins.
        mutating func flush(to result: inout [UInt8]) {
            guard pendingSpace else { return }
            result.append(0x20)
            pendingSpace = false
            endsWithSpace = true
        }

        /// Counts something as words that is no text, such as a gap.
        mutating func passWord() {
            hasWords = true
            endsWithSpace = false
        }
    }
}
