/// Reads CSV (RFC 4180) in UTF-8: quoted fields with doubled quotes and line breaks, lines that end in CRLF, LF or CR.
/// A byte order mark and lines without a character are skipped. Fields keep their spaces.
public struct CSVReader {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let limits: CSVLimits
    private var position: Int
    private var line = 1
    private var column = 1

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - delimiter: what separates fields; `nil` finds it from the header row.
    /// - Returns: the rows as they stand, the header row first; rows may differ in their number of fields.
    public static func rows(
        _ bytes: [UInt8], delimiter: CSVDelimiter? = nil, limits: CSVLimits = CSVLimits()
    ) throws(CSVFailure) -> [CSVRow] {
        let start = bytes.starts(with: CSVByte.byteOrderMark) ? CSVByte.byteOrderMark.count : 0
        try UTF8Check.run(bytes[start...])
        let delimiter = delimiter ?? CSVDelimiter.found(inHeaderOf: bytes[start...])
        var reader = CSVReader(bytes: bytes, delimiter: delimiter.rawValue, limits: limits, position: start)
        return try reader.readRows()
    }

    private init(bytes: [UInt8], delimiter: UInt8, limits: CSVLimits, position: Int) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.limits = limits
        self.position = position
    }

    private mutating func readRows() throws(CSVFailure) -> [CSVRow] {
        var rows: [CSVRow] = []
        while position < bytes.count {
            if takeLineBreak() { continue }
            guard rows.count < limits.rows else { throw failure(.tooManyRows(limit: limits.rows)) }
            rows.append(try readRow())
        }
        return rows
    }

    private mutating func readRow() throws(CSVFailure) -> CSVRow {
        var fields: [CSVField] = []
        while true {
            guard fields.count < limits.columns else { throw failure(.tooManyColumns(limit: limits.columns)) }
            fields.append(try readField())
            guard position < bytes.count, bytes[position] == delimiter else { break }
            advance()
        }
        _ = takeLineBreak()
        return CSVRow(fields: fields)
    }

    private mutating func readField() throws(CSVFailure) -> CSVField {
        let (line, column) = (line, column)
        let isQuoted = position < bytes.count && bytes[position] == CSVByte.quote
        let content = isQuoted ? try readQuoted() : try readPlain()
        guard content.count <= limits.bytesInField else {
            throw CSVFailure(line: line, column: column, problem: .fieldTooLong(limit: limits.bytesInField))
        }
        return CSVField(text: String(decoding: content, as: UTF8.self), line: line, column: column)
    }

    private mutating func readPlain() throws(CSVFailure) -> [UInt8] {
        let start = position
        while position < bytes.count, bytes[position] != delimiter, !isLineBreak(bytes[position]) {
            if bytes[position] == CSVByte.quote { throw failure(.strayQuote) }
            advance()
        }
        return Array(bytes[start..<position])
    }

    private mutating func readQuoted() throws(CSVFailure) -> [UInt8] {
        let opening = failure(.unclosedQuote)
        advance()
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == CSVByte.quote {
                advance()
                guard position < bytes.count, bytes[position] == CSVByte.quote else {
                    let isAtEnd =
                        position == bytes.count || bytes[position] == delimiter || isLineBreak(bytes[position])
                    if isAtEnd { return content }
                    throw failure(.textAfterQuote)
                }
                content.append(byte)
                advance()
            } else if isLineBreak(byte) {
                let start = position
                _ = takeLineBreak()
                content.append(contentsOf: bytes[start..<position])
            } else {
                content.append(byte)
                advance()
            }
        }
        throw opening
    }

    private func isLineBreak(_ byte: UInt8) -> Bool {
        byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
    }

    /// Takes CRLF, LF or CR, where one stands.
    private mutating func takeLineBreak() -> Bool {
        guard position < bytes.count, isLineBreak(bytes[position]) else { return false }
        let isPair =
            bytes[position] == CSVByte.carriageReturn && position + 1 < bytes.count
            && bytes[position + 1] == CSVByte.lineFeed
        position += isPair ? 2 : 1
        line += 1
        column = 1
        return true
    }

    private mutating func advance() {
        if position + 1 == bytes.count || bytes[position + 1] & 0xC0 != 0x80 { column += 1 }
        position += 1
    }

    private func failure(_ problem: CSVFailure.Problem) -> CSVFailure {
        CSVFailure(line: line, column: column, problem: problem)
    }
}
