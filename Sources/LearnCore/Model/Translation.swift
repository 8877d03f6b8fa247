/// A lesson, or some of its blocks, in another language.
public struct Translation: Sendable, Equatable {
    public struct Piece: Sendable, Equatable {
        /// With the id of the block that it translates.
        public var block: Block
        /// The fingerprint of the source text that it was made from; empty where that is not yet recorded.
        public var sourceFingerprint: String

        public init(block: Block, sourceFingerprint: String) {
            self.block = block
            self.sourceFingerprint = sourceFingerprint
        }
    }

    public var lesson: Lesson.ID
    /// As in BCP 47.
    public var language: String
    /// Whether a person who knows both languages has looked at it.
    public var isReviewed: Bool
    public var title: String
    public var pieces: [Piece]
    @Incidental public var location: SourceLocation

    public init(
        lesson: Lesson.ID, language: String, isReviewed: Bool, title: String, pieces: [Piece],
        location: SourceLocation
    ) {
        self.lesson = lesson
        self.language = language
        self.isReviewed = isReviewed
        self.title = title
        self.pieces = pieces
        self._location = Incidental(wrappedValue: location)
    }

    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool { WritingDirection.isRightToLeft(language) }
}

public enum WritingDirection {
    /// Languages whose usual script runs from right to left (CLDR).
    private static let rightToLeft: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi",
    ]

    public static func isRightToLeft(_ language: String) -> Bool {
        let tag = language.lowercased()
        return rightToLeft.contains(tag) || rightToLeft.contains(String(tag.prefix { $0 != "-" }))
            || tag.contains("-arab") || tag.contains("-hebr")
    }
}
