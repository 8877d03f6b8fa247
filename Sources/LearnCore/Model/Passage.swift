/// Something to read or look at, which can stand in a lesson and inside other blocks.
public enum Passage: Sendable, Equatable {
    case paragraph([Inline])
    case list(ItemList)
    case figure(Figure)
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

/// A drawing (SVG) or picture (PNG) from the course's folder.
public struct Figure: Sendable, Equatable {
    /// Path inside the course's folder.
    public var source: String
    /// What a person who cannot see the figure must know.
    public var alternativeText: String
    public var caption: [Inline]
    @Incidental public var location: SourceLocation

    public init(source: String, alternativeText: String, caption: [Inline], location: SourceLocation) {
        self.source = source
        self.alternativeText = alternativeText
        self.caption = caption
        self._location = Incidental(wrappedValue: location)
    }
}
