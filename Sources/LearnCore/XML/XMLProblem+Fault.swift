extension XMLProblem {
    /// The problem in words.
    var fault: Fault {
        switch self {
        case .mismatchedTag(let open, let close): .mismatchedTag(open: open, close: close)
        case .truncated(let open): .truncated(open: open)
        case .empty: .emptyFile
        case .invalidUTF8: .invalidUTF8
        case .foreignEncoding(let name): .foreignEncoding(name)
        case .undefinedEntity(let name): .undefinedEntity(name)
        case .duplicateAttribute(let name): .duplicateXMLAttribute(name)
        case .unquotedAttribute: .unquotedAttribute
        case .lessThanInAttribute: .lessThanInAttribute
        case .strayMarkup: .strayMarkup
        case .undeclaredPrefix(let prefix): .undeclaredPrefix(prefix)
        case .invalidCharacter: .invalidCharacter
        case .documentType: .documentType
        case .contentAfterRoot: .contentAfterRoot
        case .tooDeep(let limit): .tooDeep(limit: limit)
        case .tooLarge(let limit): .tooLarge(limit: limit)
        case .other(let words): .otherXML(words)
        }
    }
}
