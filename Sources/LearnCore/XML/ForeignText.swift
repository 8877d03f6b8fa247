/// Text from other systems, in whatever encoding it says that it has, as UTF-8.
enum ForeignText {
    /// An XML or HTML document as UTF-8. Its encoding is told by its byte order mark, else by what its first lines
    /// declare, which then say UTF-8.
    ///
    /// Bytes that are no text of that encoding are left as they are, for the parser to find.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: ByteOrderMark.utf8) { return Array(bytes.dropFirst(3)) }
        if let isBig = utf16Order(bytes) {
            let isMarked = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
            let units = stride(from: isMarked ? 2 : 0, to: bytes.count - 1, by: 2).map { index -> UInt16 in
                let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                return isBig ? first << 8 | second : second << 8 | first
            }
            return declaringUTF8(Array(String(decoding: units, as: UTF16.self).utf8))
        }
        switch declaredEncoding(bytes) {
        case "ISO-8859-1", "LATIN1", "WINDOWS-1252", "CP1252", "ISO-8859-15", "US-ASCII", "ASCII":
            // A file that says so and holds UTF-8 all the same is common.
            if String(validating: bytes, as: UTF8.self) != nil { return declaringUTF8(bytes) }
            return declaringUTF8(bytes.flatMap { Array(String(western($0)).utf8) })
        default: return bytes
        }
    }

    private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C]) { return true }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00]) { return false }
        return nil
    }

    /// In capitals; `nil` where none is declared.
    private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        declaration(bytes).map { String(decoding: bytes[$0], as: UTF8.self).uppercased() }
    }

    /// Where the name of the encoding stands, in XML's declaration or in the head of a page.
    private static func declaration(_ bytes: [UInt8]) -> Range<Int>? {
        let start = bytes.prefix(1024)
        for word in ["encoding", "charset"] {
            let pattern = Array(word.utf8)
            guard let found = start.firstRange(of: pattern) else { continue }
            let isSign: (UInt8) -> Bool = { [0x20, 0x3D, 0x22, 0x27].contains($0) }
            guard let first = start[found.upperBound...].firstIndex(where: { !isSign($0) }) else { continue }
            let end =
                start[first...].firstIndex { isSign($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
                ?? start.endIndex
            // XML's word counts only in its declaration.
            if word == "encoding", !bytes.starts(with: Array("<?xml".utf8)) { continue }
            if word == "encoding", let close = start.firstRange(of: Array("?>".utf8)),
                found.lowerBound > close.lowerBound
            {
                continue
            }
            return first..<end
        }
        return nil
    }

    /// With UTF-8 in the place of another name.
    private static func declaringUTF8(_ bytes: [UInt8]) -> [UInt8] {
        guard let range = declaration(bytes) else { return bytes }
        var bytes = bytes
        bytes.replaceSubrange(range, with: Array("UTF-8".utf8))
        return bytes
    }

    /// Windows-1252, of which Latin-1's letters are a part.
    private static func western(_ byte: UInt8) -> Character {
        let special: [UInt8: UInt32] = [
            0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020, 0x87: 0x2021,
            0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152, 0x8E: 0x017D, 0x91: 0x2018,
            0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC,
            0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A, 0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
        ]
        return Character(special[byte].flatMap(Unicode.Scalar.init) ?? Unicode.Scalar(byte))
    }
}
