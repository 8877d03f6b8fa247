/// What must be known of a GIF (CompuServe, Graphics Interchange Format 89a).
enum GIFFile {
    static func size(of file: [UInt8]) -> Picture.Size? {
        let bytes = PictureBytes(file[...], .littleEndian)
        guard let width = bytes.short(at: 6), let height = bytes.short(at: 8), width > 0, height > 0 else { return nil }
        return Picture.Size(width: width, height: height)
    }

    /// Whether there is more than one picture in it.
    static func isAnimated(_ file: [UInt8]) -> Bool {
        let bytes = PictureBytes(file[...], .littleEndian)
        var offset = 13 + colours(bytes.byte(at: 10))
        var pictures = 0
        while let introducer = bytes.byte(at: offset) {
            switch introducer {
            // An extension: its label, then its blocks.
            case 0x21: offset = end(ofBlocksAt: offset + 2, in: bytes)
            case 0x2C:
                pictures += 1
                if pictures > 1 { return true }
                // Place and size, colours, the width of codes, the blocks of pixels.
                offset = end(ofBlocksAt: offset + 11 + colours(bytes.byte(at: offset + 9)), in: bytes)
            default: return false
            }
        }
        return false
    }

    /// The length of the table of colours that flags announce.
    private static func colours(_ flags: Int?) -> Int {
        guard let flags, flags & 0x80 != 0 else { return 0 }
        return 3 << (flags & 7 + 1)
    }

    private static func end(ofBlocksAt start: Int, in bytes: PictureBytes) -> Int {
        var offset = start
        while let length = bytes.byte(at: offset), length > 0 { offset += 1 + length }
        return offset + 1
    }
}
