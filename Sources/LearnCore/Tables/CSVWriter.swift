/// Writes CSV (RFC 4180) in UTF-8: lines end in CRLF, and a field is quoted only where it must be.
///
/// ``CSVReader`` reads back the same rows, but for two changes that keep a text from doing harm: one that a
/// spreadsheet could take for a formula has an apostrophe in front (``SpreadsheetText/unguarded(_:)`` takes it off),
/// and a NUL, which is no text, becomes the replacement character. A row without fields becomes an empty line, which
/// the reader skips.
public struct CSVWriter: Sendable, Equatable {
    /// What goes into a field.
    public enum Cell: Sendable, Equatable {
        /// Guarded against being taken for a formula.
        case text(String)
        /// Written as digits, so that a spreadsheet calculates with it, a negative one too.
        case number(Int)
    }

    public var delimiter: CSVDelimiter
    /// Whether the file begins with the mark by which Excel knows UTF-8.
    public var byteOrderMark: Bool

    public init(delimiter: CSVDelimiter = .comma, byteOrderMark: Bool = false) {
        self.delimiter = delimiter
        self.byteOrderMark = byteOrderMark
    }

    /// The whole file.
    public func bytes(_ rows: [[Cell]]) -> [UInt8] {
        var bytes = byteOrderMark ? CSVByte.byteOrderMark : []
        for row in rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { bytes.append(delimiter.rawValue) }
                append(cell, isAlone: row.count == 1, to: &bytes)
            }
            bytes.append(CSVByte.carriageReturn)
            bytes.append(CSVByte.lineFeed)
        }
        return bytes
    }

    private func append(_ cell: Cell, isAlone: Bool, to bytes: inout [UInt8]) {
        switch cell {
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .text(let text):
            let content = Array(SpreadsheetText.guarded(text).utf8)
            guard needsQuotes(content, isAlone: isAlone) else { return append(content, to: &bytes) }
            bytes.append(CSVByte.quote)
            append(content, to: &bytes)
            bytes.append(CSVByte.quote)
        }
    }

    private func append(_ content: [UInt8], to bytes: inout [UInt8]) {
        for byte in content {
            switch byte {
            case 0: bytes.append(contentsOf: "\u{FFFD}".utf8)
            case CSVByte.quote: bytes.append(contentsOf: [byte, byte])
            default: bytes.append(byte)
            }
        }
    }

    /// Both delimiters count, so that the header row shows which one the file uses. A lone empty field is quoted to
    /// differ from a blank line, and one that begins with a byte order mark to keep it.
    private func needsQuotes(_ content: [UInt8], isAlone: Bool) -> Bool {
        guard let first = content.first, let last = content.last else { return isAlone }
        let space = UInt8(ascii: " ")
        if first == space || last == space || content.starts(with: CSVByte.byteOrderMark) { return true }
        return content.contains { byte in
            switch byte {
            case CSVByte.quote, CSVByte.lineFeed, CSVByte.carriageReturn: true
            default: CSVDelimiter(rawValue: byte) != nil
            }
        }
    }
}
