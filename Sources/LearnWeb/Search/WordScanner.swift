internal import LearnCore

/// Finds the words of a text one by one, in a buffer that is used again: an index is made of millions of them.
///
/// The words are those of ``SearchWords/of(_:)``. What Danish is written in is read byte by byte; a text with any other
/// sign is read by that definition itself.
struct WordScanner {
    private var word: [UInt8] = []

    mutating func words(of text: String, _ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
        var text = text
        let isRead = text.withUTF8 { bytes in
            guard Self.isFamiliar(bytes) else { return false }
            scan(bytes, visit)
            return true
        }
        if isRead { return }
        for word in SearchWords.of(text) { Array(word.utf8).withUnsafeBufferPointer(visit) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
        word.removeAll(keepingCapacity: true)
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, Self.isPlain(bytes[index]) { index += 1 }
            let isWhole = index == bytes.count || !Self.continuesWord(bytes, at: index)
            if isWhole, word.isEmpty {
                // Most words are small letters alone, and are handed out where they stand.
                if start < index { visit(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
            } else {
                word.append(contentsOf: bytes[start..<index])
                if isWhole { close(visit) }
            }
            if index == bytes.count { return }
            let byte = bytes[index]
            if isWhole {
                index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
            } else if byte == 0xC3 {
                append(latin: bytes[index + 1])
                index += 2
            } else {
                word.append(byte + 0x20)
                index += 1
            }
            if index == bytes.count { close(visit) }
        }
    }

    /// A small letter of ASCII, or a digit.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte || (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
    }

    /// Whether another letter stands there: a capital, or one of U+00C0 to U+00FF.
    private static func continuesWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= bytes[index]
            || bytes[index] == 0xC3 && index + 1 < bytes.count && isLatinLetter(bytes[index + 1])
    }

    private mutating func close(_ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
        if word.isEmpty { return }
        word.withUnsafeBufferPointer(visit)
        word.removeAll(keepingCapacity: true)
    }

    /// Appends a letter of U+00C0 to U+00FF, given by its second byte, as ``TypedText`` folds it.
    private mutating func append(latin byte: UInt8) {
        let lower = byte < 0xA0 && byte != 0x9F ? byte + 0x20 : byte
        switch lower {
        case 0xA6, 0xA4: word += "ae".utf8
        case 0xB8, 0xB6: word += "oe".utf8
        case 0xA5: word += "aa".utf8
        default:
            word.append(0xC3)
            word.append(lower)
        }
    }

    /// Whether the second byte is that of a letter, and not of × or ÷.
    private static func isLatinLetter(_ byte: UInt8) -> Bool { byte != 0x97 && byte != 0xB7 }

    /// Whether every sign is one of ASCII, of U+00C0 to U+00FF, or of the spaces, dashes and quotation marks that are
    /// no letters.
    private static func isFamiliar(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0..<0x80: index += 1
            case 0xC3: index += 2
            // No-break space, « and ».
            case 0xC2 where index + 1 < bytes.count && [0xA0, 0xAB, 0xBB].contains(bytes[index + 1]): index += 2
            // U+2010 to U+2027: dashes, quotation marks, the ellipsis.
            case 0xE2
            where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
                index += 3
            default: return false
            }
        }
        return true
    }
}
