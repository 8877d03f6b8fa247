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
        folding.append(Array(text.utf8)[...], to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Folds text that arrives in pieces: a space is written only once words follow it.
    struct Folding {
        private var hasWords = false
        private var pendingSpace = false
        private var endsWithSpace = false

        mutating func append(_ text: ArraySlice<UInt8>, to result: inout [UInt8]) {
            var index = text.startIndex
            while index < text.endIndex {
                if WhiteSpace.contains(text[index]) {
                    pendingSpace = hasWords && !endsWithSpace
                    index += 1
                    continue
                }
                // Words with single spaces between them are copied in one go.
                var end = index + 1
                while end < text.endIndex {
                    if !WhiteSpace.contains(text[end]) {
                        end += 1
                    } else if text[end] == 0x20, end + 1 < text.endIndex, !WhiteSpace.contains(text[end + 1]) {
                        end += 2
                    } else {
                        break
                    }
                }
                if pendingSpace { result.append(0x20) }
                pendingSpace = false
                endsWithSpace = false
                hasWords = true
                result.append(contentsOf: text[index..<end])
                index = end
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
