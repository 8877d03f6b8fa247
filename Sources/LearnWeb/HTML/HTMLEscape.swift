/// What of a text cannot stand in HTML as itself.
enum HTMLEscape {
    /// What stands for a byte; `nil` where it stands for itself. Control characters, which HTML forbids even when
    /// escaped, become the replacement character.
    static func replacement(for byte: UInt8, inAttribute: Bool) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): inAttribute ? "&quot;" : nil
        case 0x00...0x08, 0x0B...0x1F, 0x7F: "\u{FFFD}"
        default: nil
        }
    }

    /// Where the first byte stands, from an index on, that is no plain one; the count where there is none.
    ///
    /// Most of a text is plain, so that it is looked at eight bytes at a time.
    static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(text)
        var index = start
        while index + 8 <= bytes.count {
            if mayHoldSpecial(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                for place in index..<index + 8 where isSpecial(bytes[place]) { return place }
            }
            index += 8
        }
        while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
        return index
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        replacement(for: byte, inAttribute: true) != nil
    }

    /// Whether some of eight bytes are special; also true of tabs and line breaks.
    ///
    /// A word minus one in every byte has the high bit set in the bytes that were zero (S. E. Anderson, *Bit Twiddling
    /// Hacks*). `&` differs from `"` in one bit, and so does `<` from `>`: each two are found as one.
    private static func mayHoldSpecial(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highBits: UInt64 = 0x8080_8080_8080_8080
        let quotes = (word | ones &* 0x04) ^ ones &* UInt64(UInt8(ascii: "&"))
        let brackets = (word | ones &* 0x02) ^ ones &* UInt64(UInt8(ascii: ">"))
        let delete = word ^ ones &* 0x7F
        let zeros = (quotes &- ones) & ~quotes | (brackets &- ones) & ~brackets | (delete &- ones) & ~delete
        let controls = (word &- ones &* 0x20) & ~word
        return (zeros | controls) & highBits != 0
    }
}
