/// A language that the interface speaks. Course content has languages of its own (``Course/language``).
public enum Language: String, Sendable, CaseIterable {
    case danish = "da"
    case english = "en"

    /// The language that a POSIX locale name asks for: Danish for `da…`, English for everything else,
    /// the C locale and the empty name included.
    ///
    /// - Parameter locale: a value as in `LANG`, such as `da_DK.UTF-8` or `C`.
    public init(locale: String) {
        let tag = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased()
        self = tag == "da" ? .danish : .english
    }
}
