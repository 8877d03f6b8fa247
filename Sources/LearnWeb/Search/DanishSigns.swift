/// The signs that Danish is written in, told by their bytes in UTF-8: ASCII, U+00C0 to U+00FF, and the spaces, dashes
/// and quotation marks of print. Each is a character by itself and none joins the one before, so that a text of them can
/// be read byte by byte. What holds any other sign is left to Unicode's own rules.
enum DanishSigns {
    /// How many bytes the sign takes that begins at an index; 0 for a sign that is none of these.
    static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        switch bytes[index] {
        // A carriage return and a line feed are one character.
        case UInt8(ascii: "\r"): 0
        case 0..<0x80: 1
        case 0xC3: index + 1 < bytes.count ? 2 : 0
        // No-break space, « and ».
        case 0xC2 where index + 1 < bytes.count && [0xA0, 0xAB, 0xBB].contains(bytes[index + 1]): 2
        // U+2010 to U+2027: dashes, quotation marks, the ellipsis.
        case 0xE2
        where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
            3
        default: 0
        }
    }
}
