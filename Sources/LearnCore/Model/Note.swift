/// A remark beside the text.
public struct Note: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case tip
        case important
        case background
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
