/// Makes ids from titles, each once: the same titles in the same order always give the same ids.
struct NameGiver {
    private var taken: Set<String> = []
    private var numbers: [String: Int] = [:]

    /// Keeps a name for something else.
    mutating func take(_ name: String) { taken.insert(name) }

    /// - Parameters:
    ///   - title: what the id is made from.
    ///   - fallback: a well-formed word for titles in another script, or without letters.
    mutating func id<Entity>(for title: String, orElse fallback: String) -> Identifier<Entity> {
        Identifier(rawValue: name(for: title, orElse: fallback))
    }

    mutating func name(for title: String, orElse fallback: String) -> String {
        let base = Self.base(of: title) ?? fallback
        if Self.base(of: title) != nil, taken.insert(base).inserted { return base }
        while true {
            let number = (numbers[base] ?? (base == fallback ? 0 : 1)) + 1
            numbers[base] = number
            let name = "\(base)-\(number)"
            if taken.insert(name).inserted { return name }
        }
    }

    private static let longest = 48

    private static func base(of title: String) -> String? {
        guard let suggestion = Identifier<Never>.suggestion(for: String(title.prefix(longest))) else { return nil }
        return String(suggestion.prefix(longest)).trimmingHyphens
    }
}

extension String {
    fileprivate var trimmingHyphens: String {
        var text = self
        while text.hasSuffix("-") { text.removeLast() }
        return text
    }
}
