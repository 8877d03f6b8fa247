/// A remark beside the text.
public struct Note: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case tip
        case important
        case background
        /// Law, penalties, age limits in plain words: with a source and a day to look again.
        case law
    }

    public var kind: Kind
    public var title: String?
    public var content: [Passage]

    public init(kind: Kind, title: String?, content: [Passage]) {
        self.kind = kind
        self.title = title
        self.content = content
    }
}
