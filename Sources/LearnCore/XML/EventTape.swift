/// What the parser has met and nobody has read yet: a flat row of events whose texts lie in one reused arena.
///
/// The tape is filled a chunk of input at a time and emptied before the next, so that reading a document allocates
/// next to nothing and strings are made only of what somebody keeps.
struct EventTape {
    enum Kind: UInt8 { case start, text, end }

    struct Event {
        let kind: Kind
        /// Index into the reader's names; -1 for text.
        let name: Int32
        /// Byte offset in the document.
        let offset: Int
        /// For text: the range in the arena. For a start tag: the range in `attributes`.
        var lower: Int
        var upper: Int
    }

    struct Attribute {
        let name: Int32
        let lower: Int
        let upper: Int
    }

    private(set) var events: [Event] = []
    private(set) var attributes: [Attribute] = []
    private(set) var arena: [UInt8] = []

    mutating func removeAll() {
        events.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        arena.removeAll(keepingCapacity: true)
    }

    mutating func append(_ event: Event) {
        events.append(event)
    }

    private static let escapedAmpersand = Array("&#38;".utf8)

    /// Appends an attribute. An ampersand in its value comes from the parser as `&#38;`, and alone so: without entity
    /// substitution libxml2 keeps it escaped for a tree that nobody builds here.
    mutating func appendAttribute(name: Int32, value: UnsafeBufferPointer<UInt8>) {
        let lower = arena.count
        guard value.contains(UInt8(ascii: "&")) else {
            arena.append(contentsOf: value)
            return attributes.append(Attribute(name: name, lower: lower, upper: arena.count))
        }
        var rest = value[...]
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            arena.append(contentsOf: rest[...ampersand])
            let isEscaped = rest[ampersand...].starts(with: Self.escapedAmpersand)
            rest = rest[(ampersand + (isEscaped ? Self.escapedAmpersand.count : 1))...]
        }
        arena.append(contentsOf: rest)
        attributes.append(Attribute(name: name, lower: lower, upper: arena.count))
    }

    /// Appends text, joined to the text right before it: the parser hands over text in pieces.
    mutating func appendText(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
        let lower = arena.count
        arena.append(contentsOf: bytes)
        if let last = events.indices.last, events[last].kind == .text, events[last].upper == lower {
            events[last].upper = arena.count
        } else {
            events.append(
                Event(kind: .text, name: -1, offset: offset, lower: lower, upper: arena.count))
        }
    }

    var lastIsText: Bool { events.last?.kind == .text }
}
