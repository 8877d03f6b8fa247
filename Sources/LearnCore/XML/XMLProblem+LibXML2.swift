internal import CLibXML2

extension XMLProblem {
    /// The problem behind a libxml2 error.
    ///
    /// - Parameters:
    ///   - code: an `xmlParserErrors` value.
    ///   - message: libxml2's own words, kept where the code is not one that has words of ours.
    ///   - detail: the strings that came with the error.
    ///   - open: the innermost open element.
    init(code: UInt32, message: String, detail: [String], open: String?) {
        switch xmlParserErrors(rawValue: code) {
        case XML_ERR_TAG_NAME_MISMATCH where detail.count > 1:
            self = .mismatchedTag(open: detail[0], close: detail[1])
        case XML_ERR_TAG_NAME_MISMATCH:
            self = .mismatchedTag(open: open ?? "", close: detail.first ?? "")
        case XML_ERR_TAG_NOT_FINISHED, XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED, XML_ERR_COMMENT_NOT_FINISHED,
            XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED, XML_ERR_ATTRIBUTE_NOT_FINISHED:
            self = .truncated(open: open)
        case XML_ERR_DOCUMENT_EMPTY: self = open == nil ? .strayMarkup : .truncated(open: open)
        case XML_ERR_DOCUMENT_END: self = open == nil ? .contentAfterRoot : .truncated(open: open)
        case XML_ERR_INVALID_ENCODING: self = .invalidUTF8
        case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING:
            self = .foreignEncoding(detail.first ?? "?")
        case XML_ERR_INVALID_CHAR where message.contains("UTF-8"): self = .invalidUTF8
        case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: self = .invalidCharacter
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
            self = .undefinedEntity(detail.first ?? "")
        case XML_ERR_ATTRIBUTE_REDEFINED: self = .duplicateAttribute(detail.first ?? "")
        case XML_ERR_ATTRIBUTE_NOT_STARTED: self = .unquotedAttribute
        case XML_ERR_LT_IN_ATTRIBUTE: self = .lessThanInAttribute
        case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING: self = .strayMarkup
        case XML_NS_ERR_UNDEFINED_NAMESPACE: self = .undeclaredPrefix(detail.first ?? "")
        case XML_ERR_INTERNAL_ERROR where message.contains("Excessive depth"): self = .tooDeep(limit: 256)
        default:
            self = .other(String(message.prefix { $0 != "\n" }))
        }
    }
}
