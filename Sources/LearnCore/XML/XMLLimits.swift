/// How much a document may ask of the reader. What comes from outside is hostile until it has been read.
struct XMLLimits: Sendable, Equatable {
    /// The largest document, in bytes.
    var bytes: Int
    /// The deepest nesting of elements.
    var depth: Int
    /// Whether a document type may be named. One that declares an entity is refused all the same, and none is fetched.
    var allowsDocumentType = false

    /// Generous for a lesson that a person wrote; far below what would strain a machine.
    static let course = XMLLimits(bytes: 8 << 20, depth: 32)

    /// What another system has exported: with its pictures inside, and markup around everything.
    static let foreign = XMLLimits(bytes: 128 << 20, depth: 100, allowsDocumentType: true)
}
