/// Why a CSV file cannot be read any further, and where.
public struct CSVFailure: Error, Equatable {
    public enum Problem: Sendable, Equatable {
        /// Bytes that are not UTF-8, or a NUL, which other encodings leave in a file.
        case invalidUTF8
        /// A quoted field that the file ends in. The place is its opening quote.
        case unclosedQuote
        /// Text between a closing quote and the next delimiter.
        case textAfterQuote
        /// A quote in a field that does not begin with one.
        case strayQuote
        case tooManyRows(limit: Int)
        case tooManyColumns(limit: Int)
        case fieldTooLong(limit: Int)
    }

    public let line: Int
    public let column: Int
    public let problem: Problem

    /// The place and the reason, and what would mend it.
    public var message: Message { .csvPlace(line: line, column: column).followed(by: reason) }

    var reason: Message {
        switch problem {
        case .invalidUTF8: .csvInvalidUTF8
        case .unclosedQuote: .csvUnclosedQuote
        case .textAfterQuote: .csvTextAfterQuote
        case .strayQuote: .csvStrayQuote
        case .tooManyRows(let limit): .csvTooManyRows(limit: limit)
        case .tooManyColumns(let limit): .csvTooManyColumns(limit: limit)
        case .fieldTooLong(let limit): .csvFieldTooLong(limit: limit)
        }
    }
}
