/// A name of an element or attribute. Names are compared by namespace, never by prefix.
struct XMLName: Hashable, Sendable {
    /// Empty where the name is in no namespace.
    let namespace: String
    let local: String
}
