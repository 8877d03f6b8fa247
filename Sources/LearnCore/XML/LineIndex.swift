/// Turns byte offsets into lines and columns, in one pass over the bytes as long as the offsets ascend.
struct LineIndex {
    private(set) var line = 1
    private var lineStart = 0
    private var scanned = 0
    /// How many characters of the line stand before `scanned`: lines may be long and hold much.
    private var characters = 0

    /// The place of an offset in the bytes; one in an earlier line than the last one asked for starts the pass again.
    mutating func place(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), bytes.count)
        if offset < lineStart { self = LineIndex() }
        if offset < scanned { (scanned, characters) = (lineStart, 0) }
        if scanned == 0, bytes.starts(with: ByteOrderMark.utf8) { scanned = min(ByteOrderMark.utf8.count, offset) }
        while scanned < offset {
            skipWords(until: offset, in: bytes)
            guard scanned < offset else { break }
            let byte = bytes[scanned]
            scanned += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                lineStart = scanned
                characters = 0
            } else if byte & 0xC0 != 0x80 {
                characters += 1
            }
        }
        return (line, characters + 1)
    }

    /// Passes over the bytes eight at a time for as long as no line ends among them: every character but the bytes that
    /// go on with one, which are 10xxxxxx, begins with a byte of its own.
    private mutating func skipWords(until offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highBits: UInt64 = 0x8080_8080_8080_8080
        let raw = UnsafeRawBufferPointer(bytes)
        var index = scanned
        var count = characters
        while index + 8 <= offset {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let differences = word ^ ones &* UInt64(UInt8(ascii: "\n"))
            // High bits of the bytes that are zero, and perhaps of some behind one (S. E. Anderson, Bit Twiddling Hacks).
            if (differences &- ones) & ~differences & highBits != 0 { break }
            let continuations = (word >> 7) & ~(word >> 6) & ones
            // The product has the sum of all bytes in its highest one.
            count += 8 - Int((continuations &* ones) >> 56)
            index += 8
        }
        (scanned, characters) = (index, count)
    }
}

enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let utf16: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE]]
}
