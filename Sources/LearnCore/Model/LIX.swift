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
    ///   - names: words that count as short, in lower case; also with a genitive `s` behind them.
    public init(_ text: String, names: Set<String> = []) {
        var counter = Counter(names: names)
        var text = text
        text.withUTF8 { counter.read($0) }
        words = counter.words
        sentences = counter.sentences
        longWords = counter.longWords
        longestSentence = counter.longestSentence
    }

    /// The index, rounded; 0 for no text.
    public var value: Int {
        guard words > 0, sentences > 0 else { return 0 }
        return Int((Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)).rounded())
    }

    /// Reads the bytes once: text is checked on every save, and most of it is letters.
    private struct Counter {
        let names: Set<String>
        var words = 0
        var sentences = 0
        var longWords = 0
        var longestSentence = ""
        private var longest = 0

        init(names: Set<String>) {
            self.names = names
        }

        mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
            var index = 0
            var inSentence = 0
            var start = 0
            while index < bytes.count {
                let (kind, length) = Self.kind(at: index, in: bytes)
                switch kind {
                case .letter, .digit:
                    let end = wordEnd(from: index, in: bytes)
                    if inSentence == 0 { start = index }
                    words += 1
                    inSentence += 1
                    if end.letters > 6, !isName(bytes[index..<end.index]) { longWords += 1 }
                    index = end.index
                    continue
                case .stop:
                    close(bytes, start, index + length, inSentence)
                    inSentence = 0
                case .joiner, .other: break
                }
                index += length
            }
            close(bytes, start, bytes.count, inSentence)
        }

        private mutating func close(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ count: Int) {
            guard count > 0 else { return }
            sentences += 1
            guard count > longest else { return }
            longest = count
            longestSentence = String(decoding: bytes[start..<end], as: UTF8.self)
        }

        private func wordEnd(
            from start: Int, in bytes: UnsafeBufferPointer<UInt8>
        ) -> (index: Int, letters: Int) {
            var index = start
            var letters = 0
            while index < bytes.count {
                let (kind, length) = Self.kind(at: index, in: bytes)
                switch kind {
                case .letter: letters += 1
                case .digit, .joiner: break
                case .stop, .other: return (index, letters)
                }
                index += length
            }
            return (index, letters)
        }

        private func isName(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
            guard !names.isEmpty else { return false }
            let word = String(decoding: bytes, as: UTF8.self).lowercased()
            return names.contains(word) || word.hasSuffix("s") && names.contains(String(word.dropLast()))
        }

        private enum Kind { case letter, digit, joiner, stop, other }

        private static func kind(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (kind: Kind, length: Int) {
            let byte = bytes[index]
            guard byte >= 0x80 else { return (asciiKind(byte), 1) }
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            guard index + length <= bytes.count else { return (.other, bytes.count - index) }
            let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
            // Letters of two bytes are most of what is not ASCII in Danish: they need no table.
            if length == 2, byte >= 0xC3, byte <= 0xC9 { return (text == "×" || text == "÷" ? .other : .letter, 2) }
            guard let scalar = text.unicodeScalars.first else { return (.other, length) }
            if scalar == "…" { return (.stop, length) }
            if scalar == "’" { return (.joiner, length) }
            let properties = scalar.properties
            return (properties.isAlphabetic ? .letter : properties.numericType != nil ? .digit : .other, length)
        }

        private static func asciiKind(_ byte: UInt8) -> Kind {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
            case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
            case UInt8(ascii: "-"), UInt8(ascii: "'"): .joiner
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): .stop
            default: .other
            }
        }
    }
}
