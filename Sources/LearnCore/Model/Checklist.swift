/// Things to tick off for oneself.
public struct Checklist: Sendable, Equatable {
    public struct Check: Sendable, Equatable {
        public typealias ID = Identifier<Check>

        public var id: ID
        public var text: [Inline]

        public init(id: ID, text: [Inline]) {
            self.id = id
            self.text = text
        }
    }

    public var title: String?
    public var checks: [Check]

    public init(title: String?, checks: [Check]) {
        self.title = title
        self.checks = checks
    }
}

/// Something to think about. What a person writes under it is theirs: it is never stored.
public struct Reflection: Sendable, Equatable {
    public var prompt: [Passage]

    public init(prompt: [Passage]) {
        self.prompt = prompt
    }
}
