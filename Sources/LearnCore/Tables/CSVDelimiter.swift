/// What stands between two fields of a CSV file.
public enum CSVDelimiter: UInt8, Sendable, CaseIterable {
    /// RFC 4180, and spreadsheets that write numbers with a decimal point.
    case comma = 0x2C
    /// Spreadsheets that write numbers with a decimal comma, such as the Danish ones.
    case semicolon = 0x3B

    /// The delimiter of a file by its header row: the one that stands there more often outside quotes, else a comma.
    static func found(inHeaderOf bytes: ArraySlice<UInt8>) -> CSVDelimiter {
        var commas = 0
        var semicolons = 0
        var isQuoted = false
        var isBlank = true
        for byte in bytes {
            switch byte {
            case CSVByte.quote: isQuoted.toggle()
            case CSVDelimiter.comma.rawValue where !isQuoted: commas += 1
            case CSVDelimiter.semicolon.rawValue where !isQuoted: semicolons += 1
            case CSVByte.lineFeed where !isQuoted, CSVByte.carriageReturn where !isQuoted:
                if isBlank { continue }
                return semicolons > commas ? .semicolon : .comma
            default: break
            }
            isBlank = false
        }
        return semicolons > commas ? .semicolon : .comma
    }
}

/// The bytes that mean something in CSV.
enum CSVByte {
    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
