extension Role {
    /// What one person with the role is called.
    public var title: Message { .roleTitle(rawValue) }

    /// The role that people are appointed to and that a text means: its id, or what it is called in Danish or English.
    public static func appointed(as text: String) -> Role? {
        let wanted = TypedText.folded(text)
        return appointed.first { role in
            [role.rawValue, role.title.danish, role.title.english].contains { TypedText.folded($0) == wanted }
        }
    }
}

extension Institution.Kind {
    public var title: Message { .institutionKind(rawValue) }
}

extension Stage {
    public var title: Message { .stage(rawValue) }
}
