/// Turns byte offsets into lines and columns, in one pass over the bytes as long as the offsets ascend.
struct LineIndex {
    private(set) var line = 1
    private var lineStart = 0
    private var scanned = 0

    /// The place of an offset in the bytes; an offset before the last one asked for starts the pass again.
    mutating func place(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), bytes.count)
        if offset < lineStart { self = LineIndex() }
        var index = min(scanned, offset)
        if index < lineStart { index = lineStart }
        while index < offset {
            if bytes[index] == UInt8(ascii: "\n") {
                line += 1
                lineStart = index + 1
            }
            index += 1
        }
        scanned = max(scanned, offset)
        return (line, column(from: lineStart, to: offset, in: bytes))
    }

    private func column(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = start
        if start == 0, bytes.starts(with: ByteOrderMark.utf8) { start = min(ByteOrderMark.utf8.count, end) }
        var scalars = 0
        for index in start..<max(start, end) where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
        return scalars + 1
    }
}

enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let utf16: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE]]
}
