/// The smallest files that say what they are.
public enum SamplePictures {
    public enum Position: Sendable {
        case none
        case exif
        case xmp
    }

    /// A JPEG without pixels.
    ///
    /// - Parameters:
    ///   - orientation: as in Exif, 1 to 8.
    ///   - isLittleEndian: how the numbers in its Exif part are written.
    public static func jpeg(
        width: Int, height: Int, orientation: Int = 1, position: Position = .none, isLittleEndian: Bool = false,
        frame: UInt8 = 0xC0
    ) -> [UInt8] {
        func short(_ value: Int) -> [UInt8] {
            let bytes = [UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
            return isLittleEndian ? bytes.reversed() : bytes
        }
        func long(_ value: Int) -> [UInt8] {
            isLittleEndian ? short(value & 0xFFFF) + short(value >> 16) : short(value >> 16) + short(value & 0xFFFF)
        }
        var exif = Array("Exif\0\0".utf8) + Array((isLittleEndian ? "II" : "MM").utf8) + short(42) + long(8)
        exif += short(2) + short(0x0112) + short(3) + long(1) + short(orientation) + [0, 0]
        exif += short(position == .exif ? 0x8825 : 0x0131) + short(4) + long(1) + long(38) + long(0)
        exif += short(1) + short(2) + short(5) + long(3) + long(0) + long(0)
        let xmp = Array("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"55,37.2N\"/>".utf8)
        let size = [UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF)]
        return [0xFF, 0xD8] + segment(0xE1, exif) + (position == .xmp ? segment(0xE1, xmp) : [])
            + segment(0xC4, [0, 0, 0, 9, 0, 9]) + [0xFF] + segment(frame, [8] + size + [1, 1, 0x11, 0])
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0xFF, 0xC0, 0, 11, 0xFF, 0xD9]
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    /// A GIF with so many pictures of three by two.
    public static func gif(pictures: Int, hasOwnColours: Bool = false) -> [UInt8] {
        let picture: [UInt8] =
            [0x21, 0xF9, 4, 0, 1, 0, 0, 0, 0x2C, 0, 0, 0, 0, 3, 0, 2, 0]
            + (hasOwnColours ? [0x81] + [UInt8](repeating: 0x2C, count: 12) : [0]) + [2, 2, 0x44, 1, 0]
        return Array("GIF89a".utf8) + [3, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 0, 0, 0]
            + (0..<pictures).flatMap { _ in picture } + [0x3B]
    }
}
