/// Texts in several languages, as Moodle's filters show them: only the one of the course.
///
/// ```html
/// {mlang da}Hej{mlang}{mlang en}Hello{mlang}
/// <span class="multilang" lang="da">Hej</span><span class="multilang" lang="en">Hello</span>
/// ```
enum Multilingual {
    /// Where a text has none of the course's language, the one for all others stands, else the first.
    static func text(_ text: String, in language: Language) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")), text.contains("{mlang ") else { return text }
        var parts: [(languages: [Substring], text: Substring)] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{mlang ") {
            let after = rest[open.upperBound...]
            guard let head = after.prefix(60).firstIndex(of: "}"), let close = after.firstRange(of: "{mlang}"),
                head < close.lowerBound
            else { break }
            parts.append(([], rest[..<open.lowerBound]))
            let names = after[..<head].split { $0 == "," || $0 == " " }
            parts.append((names, after[after.index(after: head)..<close.lowerBound]))
            rest = after[close.upperBound...]
        }
        let chosen = chosen(among: parts.map(\.languages), language)
        return parts.filter { $0.languages.isEmpty || $0.languages.contains(chosen) }.map { String($0.text) }.joined()
            + rest
    }

    static func content(_ content: [SourceElement.Content], in language: Language) -> [SourceElement.Content] {
        let names = content.map { part -> [Substring] in
            if case .element(let element) = part, isPart(element), let name = element["lang"] { return [name[...]] }
            return []
        }
        let chosen = chosen(among: names, language)
        return zip(content, names).compactMap { part, names in
            guard names.isEmpty || names.contains(chosen) else { return nil }
            guard case .element(var element) = part, !element.content.isEmpty else { return part }
            element.content = Self.content(element.content, in: language)
            return .element(element)
        }
    }

    private static func isPart(_ element: SourceElement) -> Bool {
        (element.name == "span" || element.name == "lang") && element["lang"] != nil
            && (element.name == "lang" || element["class"]?.split(separator: " ").contains("multilang") == true)
    }

    private static func chosen(among parts: [[Substring]], _ language: Language) -> Substring {
        let code = language.rawValue
        let names = parts.joined()
        return names.first { $0 == code } ?? names.first { $0.hasPrefix(code + "_") || $0.hasPrefix(code + "-") }
            ?? names.first { $0 == "other" } ?? names.first ?? ""
    }
}
