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
        guard text.utf8.count > limit else { return text }
        if let beginning = danishBeginning(of: text, atMost: limit) { return beginning }
        guard text.count > limit else { return text }
        let cut = text.prefix(limit)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return String(cut[..<end]) + "…"
    }

    /// The same by bytes; `nil` where signs stand in the beginning that are not Danish.
    private static func danishBeginning(of text: String, atMost limit: Int) -> String? {
        text.utf8.withContiguousStorageIfAvailable { bytes -> String? in
            var index = 0
            var space: Int?
            for _ in 0..<limit where index < bytes.count {
                if bytes[index] == UInt8(ascii: " ") { space = index }
                let length = DanishSigns.length(at: index, in: bytes)
                if length == 0 { return nil }
                index += length
            }
            if index == bytes.count { return text }
            // The sign behind must not join the last one.
            if DanishSigns.length(at: index, in: bytes) == 0 { return nil }
            return String(decoding: bytes[..<(space ?? index)], as: UTF8.self) + "…"
        } ?? nil
    }
}
