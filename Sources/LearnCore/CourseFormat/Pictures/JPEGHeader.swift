/// What a JPEG says before its pixels (ITU-T T.81, annex B; Exif 2.32): its size, and where it was taken.
struct JPEGHeader {
    /// As it is shown: a photo that was taken on its side is turned.
    private(set) var size: Picture.Size?
    /// Whether it says where on earth it was taken.
    private(set) var hasPosition = false

    init(_ file: [UInt8]) {
        let bytes = PictureBytes(file[...], .bigEndian)
        var isTurned = false
        var offset = 2
        while bytes.byte(at: offset) == 0xFF, let marker = bytes.byte(at: offset + 1) {
            // A marker may have any number of these before it.
            if marker == 0xFF {
                offset += 1
                continue
            }
            // The pixels, or the end.
            if marker == 0xDA || marker == 0xD9 { break }
            guard let length = bytes.short(at: offset + 2), length >= 2 else { break }
            let content = bytes.slice(from: offset + 4, length: length - 2)
            switch marker {
            case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
                if size == nil { size = Self.frameSize(content) }
            case 0xE1:
                if let exif = Exif(content) {
                    isTurned = isTurned || exif.isTurned
                    hasPosition = hasPosition || exif.hasPosition
                } else {
                    hasPosition = hasPosition || Self.isXMPWithPosition(content)
                }
            default: break
            }
            offset += 2 + length
        }
        if isTurned { size = size.map { Picture.Size(width: $0.height, height: $0.width) } }
    }

    private static func frameSize(_ content: ArraySlice<UInt8>) -> Picture.Size? {
        let bytes = PictureBytes(content, .bigEndian)
        guard let height = bytes.short(at: 1), let width = bytes.short(at: 3), height > 0, width > 0 else { return nil }
        return Picture.Size(width: width, height: height)
    }

    private static func isXMPWithPosition(_ content: ArraySlice<UInt8>) -> Bool {
        content.starts(with: Array("http://ns.adobe.com/xap/1.0/\0".utf8))
            && content.contains(Array("GPSLatitude".utf8))
    }
}

/// The part of a photo that tells how and where it was taken.
private struct Exif {
    /// Whether the camera was held on its side.
    let isTurned: Bool
    let hasPosition: Bool

    init?(_ content: ArraySlice<UInt8>) {
        let name = Array("Exif\0\0".utf8)
        guard content.starts(with: name) else { return nil }
        let tiff = content.dropFirst(name.count)
        let isLittle = tiff.starts(with: Array("II".utf8))
        guard isLittle || tiff.starts(with: Array("MM".utf8)) else { return nil }
        let bytes = PictureBytes(tiff, isLittle ? .littleEndian : .bigEndian)
        let entries = Self.entries(in: bytes, at: bytes.long(at: 4))
        isTurned = entries[0x0112].flatMap { bytes.short(at: $0) }.map { (5...8).contains($0) } ?? false
        let position = Self.entries(in: bytes, at: entries[0x8825].flatMap { bytes.long(at: $0) })
        // Latitude and longitude.
        hasPosition = position[2] != nil || position[4] != nil
    }

    /// The tags of a directory, with the offsets of their values.
    private static func entries(in bytes: PictureBytes, at offset: Int?) -> [Int: Int] {
        guard let offset, let count = bytes.short(at: offset) else { return [:] }
        var entries: [Int: Int] = [:]
        for index in 0..<count {
            let entry = offset + 2 + 12 * index
            guard let tag = bytes.short(at: entry) else { break }
            entries[tag] = entry + 8
        }
        return entries
    }
}
