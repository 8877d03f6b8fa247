internal import LearnCore

/// Finds the words of a text one by one, in a buffer that is used again: an index is made of millions of them.
///
/// The words are those of ``SearchWords/of(_:)``. What Danish is written in is read byte by byte; a text with any other
/// sign is read by that definition itself.
struct WordScanner {
    /// The text in small letters, with a space for all that is no letter or digit. It is never longer than the text:
    /// `æ`, `ø` and `å` take two bytes, as what stands for them does.
    private var folded: [UInt8] = []

    mutating func words(of text: String, _ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
        if folded.count < text.utf8.count { folded = [UInt8](repeating: 0, count: text.utf8.count * 2) }
        let isRead = text.utf8.withContiguousStorageIfAvailable { bytes in
            folded.withUnsafeMutableBufferPointer { folded in
                guard let count = Self.fold(bytes, into: folded) else { return false }
                Self.split(UnsafeBufferPointer(rebasing: folded[..<count]), visit)
                return true
            }
        }
        if isRead == true { return }
        for word in SearchWords.of(text) { Array(word.utf8).withUnsafeBufferPointer(visit) }
    }

    /// - Returns: how many bytes were written; `nil` where the text holds a sign that is not Danish.
    private static func fold(
        _ bytes: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        asciiFolds.withUnsafeBufferPointer { folds in
            var index = 0
            var count = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x80 {
                    output[count] = folds[Int(byte)]
                    index += 1
                    count += 1
                    continue
                }
                let length = DanishSigns.length(at: index, in: bytes)
                if length == 0 { return nil }
                if byte == 0xC3 {
                    (output[count], output[count + 1]) = folded(latin: bytes[index + 1])
                    count += 2
                } else {
                    output[count] = space
                    count += 1
                }
                index += length
            }
            return count
        }
    }

    private static func split(_ folded: UnsafeBufferPointer<UInt8>, _ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
        var start = 0
        for index in folded.indices where folded[index] == space {
            if start < index { visit(UnsafeBufferPointer(rebasing: folded[start..<index])) }
            start = index + 1
        }
        if start < folded.count { visit(UnsafeBufferPointer(rebasing: folded[start...])) }
    }

    private static let space = UInt8(ascii: " ")

    private static let asciiFolds: [UInt8] = (UInt8(0)..<0x80).map { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        default: space
        }
    }

    /// A letter of U+00C0 to U+00FF, given by its second byte, as ``TypedText`` folds it; × and ÷ are no letters.
    private static func folded(latin byte: UInt8) -> (UInt8, UInt8) {
        let small = byte < 0xA0 && byte != 0x9F ? byte + 0x20 : byte
        return switch small {
        case 0xA6, 0xA4: (UInt8(ascii: "a"), UInt8(ascii: "e"))
        case 0xB8, 0xB6: (UInt8(ascii: "o"), UInt8(ascii: "e"))
        case 0xA5: (UInt8(ascii: "a"), UInt8(ascii: "a"))
        case 0xB7: (space, space)
        default: (0xC3, small)
        }
    }
}
