/// Turns byte offsets into lines and columns, in one pass over the bytes as long as the offsets ascend.
struct LineIndex {
    private(set) var line = 1
    private var lineStart = 0
    private var scanned = 0
    /// How many characters of the line stand before which offset: lines may be long and hold much.
    private var counted = 0
    private var characters = 0

    /// The place of an offset in the bytes; an offset before the last one asked for starts the pass again.
    mutating func place(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), bytes.count)
        if offset < lineStart { self = LineIndex() }
        var index = max(min(scanned, offset), lineStart)
        while index < offset, let newline = bytes[index..<offset].firstIndex(of: UInt8(ascii: "\n")) {
            line += 1
            lineStart = newline + 1
            index = lineStart
        }
        scanned = max(scanned, offset)
        return (line, column(to: offset, in: bytes))
    }

    private mutating func column(to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if counted < lineStart || counted > end {
            counted = lineStart
            characters = 0
        }
        if counted == 0, bytes.starts(with: ByteOrderMark.utf8) { counted = min(ByteOrderMark.utf8.count, end) }
        for byte in bytes[counted..<max(counted, end)] where byte & 0xC0 != 0x80 { characters += 1 }
        counted = max(counted, end)
        return characters + 1
    }
}

enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let utf16: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE]]
}
