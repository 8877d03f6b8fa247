/// Why a document cannot be read any further.
struct XMLFailure: Error, Equatable {
    let location: SourceLocation
    let problem: XMLProblem
}

/// What stopped the reading, as facts; the words are in ``Messages``.
enum XMLProblem: Equatable {
    /// An end tag that closes something else than what was open.
    case mismatchedTag(open: String, close: String)
    /// The document ends inside an element, a tag or before it has begun.
    case truncated(open: String?)
    case empty
    /// A byte sequence that is not UTF-8.
    case invalidUTF8
    /// The document declares another encoding than UTF-8.
    case foreignEncoding(String)
    /// An entity other than XML's own five.
    case undefinedEntity(String)
    case duplicateAttribute(String)
    case unquotedAttribute
    /// `<` inside an attribute's value.
    case lessThanInAttribute
    case strayMarkup
    case undeclaredPrefix(String)
    case invalidCharacter
    /// A document type declaration: it could carry entities, and a course needs none.
    case documentType
    case contentAfterRoot
    case tooDeep(limit: Int)
    case tooLarge(limit: Int)
    /// Anything else that libxml2 found, in its own words.
    case other(String)
}
