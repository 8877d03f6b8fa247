/// An attribute that an element may or must have.
struct AttributeRule: Sendable {
    let name: String
    let isRequired: Bool
    let example: String

    static func required(_ name: String, example: String) -> AttributeRule {
        AttributeRule(name: name, isRequired: true, example: example)
    }

    static func optional(_ name: String) -> AttributeRule {
        AttributeRule(name: name, isRequired: false, example: "")
    }
}

/// A child that an element may or must have, at its place among the children.
struct ChildRule<Element: MarkupElement>: Sendable {
    enum Occurs: Sendable { case once, optional, any, atLeastOnce }

    /// Elements of which one stands here; mostly one.
    let names: [Element]
    let occurs: Occurs

    init(_ name: Element, _ occurs: Occurs = .once) {
        self.init(oneOf: [name], occurs)
    }

    init(oneOf names: [Element], _ occurs: Occurs = .once) {
        self.names = names
        self.occurs = occurs
    }
}
