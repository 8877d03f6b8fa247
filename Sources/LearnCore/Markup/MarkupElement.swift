/// The elements of a language that files are written in.
protocol MarkupElement: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// The namespace of every element.
    static var namespace: String { get }
    /// What the language is called in the middle of a sentence.
    static var language: Message { get }
    /// The element as an author would begin to write it.
    var sample: String { get }
}

extension MarkupElement {
    var sample: String { "<\(rawValue)>…</\(rawValue)>" }
}
