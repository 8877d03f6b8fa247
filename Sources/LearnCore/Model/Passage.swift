/// Something to read or look at, which can stand in a lesson and inside other blocks.
public indirect enum Passage: Sendable, Equatable {
    case paragraph([Inline])
    case list(ItemList)
    case table(Table)
    case figure(Figure)
    case quotation(Quotation)
    /// What the adult reads aloud to children.
    case readAloud([Passage])
    case reference(Reference)
}

/// A list with bullets or numbers.
public struct ItemList: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case bullet
        case numbered
    }

    public var kind: Kind
    public var items: [[Passage]]

    public init(kind: Kind, items: [[Passage]]) {
        self.kind = kind
        self.items = items
    }
}

public struct Table: Sendable, Equatable {
    public var caption: [Inline]
    public var head: [[Inline]]
    /// Each as long as the head.
    public var rows: [[[Inline]]]
    /// Whether the first cell of a row is its header.
    public var hasRowHeaders: Bool

    public init(caption: [Inline], head: [[Inline]], rows: [[[Inline]]], hasRowHeaders: Bool) {
        self.caption = caption
        self.head = head
        self.rows = rows
        self.hasRowHeaders = hasRowHeaders
    }
}

/// A drawing (SVG), picture (PNG, GIF) or photo (JPEG) from the course's folder.
public struct Figure: Sendable, Equatable {
    /// Path inside the course's folder.
    public var source: String
    /// What a person who cannot see the figure must know.
    public var alternativeText: String
    public var caption: [Inline]
    /// All that the figure says, in words, where the alternative text is too short for it.
    public var description: [Passage]
    @Incidental public var location: SourceLocation

    public init(
        source: String, alternativeText: String, caption: [Inline], description: [Passage] = [],
        location: SourceLocation
    ) {
        self.source = source
        self.alternativeText = alternativeText
        self.caption = caption
        self.description = description
        self._location = Incidental(wrappedValue: location)
    }
}

/// Words of somebody else, with where they stand.
public struct Quotation: Sendable, Equatable {
    public var source: String
    public var address: String?
    public var content: [Passage]

    public init(source: String, address: String?, content: [Passage]) {
        self.source = source
        self.address = address
        self.content = content
    }
}

/// A source to look up.
public struct Reference: Sendable, Equatable {
    public var address: String
    public var title: [Inline]

    public init(address: String, title: [Inline]) {
        self.address = address
        self.title = title
    }
}
