/// Markdown as HTML, as far as quizzes use it: headings, paragraphs, lists, quotations, code, emphasis, links, pictures.
/// HTML in it goes through, to be judged with the rest.
enum Markdown {
    static func html(_ text: String) -> String {
        var html = ""
        var paragraph: [Substring] = []
        var list: String?
        var fence: [Substring]?

        func closeParagraph() {
            if !paragraph.isEmpty { html += "<p>" + inline(paragraph.joined(separator: "\n")) + "</p>" }
            paragraph = []
        }
        func closeList() {
            if let list { html += "</\(list)>" }
            list = nil
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if let lines = fence {
                if line.hasPrefix("```") {
                    html += "<pre>" + escaped(lines.joined(separator: "\n")) + "</pre>"
                    fence = nil
                } else {
                    fence = lines + [line]
                }
                continue
            }
            let words = line.drop { $0 == " " || $0 == "\t" }
            if words.isEmpty {
                closeParagraph()
                closeList()
            } else if words.hasPrefix("```") {
                closeParagraph()
                closeList()
                fence = []
            } else if let (level, title) = heading(words) {
                closeParagraph()
                closeList()
                html += "<h\(level)>" + inline(String(title)) + "</h\(level)>"
            } else if let (kind, item) = item(words) {
                closeParagraph()
                if list != kind {
                    closeList()
                    html += "<\(kind)>"
                    list = kind
                }
                html += "<li>" + inline(String(item)) + "</li>"
            } else if words.hasPrefix("> ") {
                closeParagraph()
                closeList()
                html += "<blockquote>" + inline(String(words.dropFirst(2))) + "</blockquote>"
            } else {
                if list != nil, paragraph.isEmpty, line.first != " " { closeList() }
                paragraph.append(words)
            }
        }
        if let fence { html += "<pre>" + escaped(fence.joined(separator: "\n")) + "</pre>" }
        closeParagraph()
        closeList()
        return html
    }

    private static func heading(_ line: Substring) -> (level: Int, title: Substring)? {
        let level = line.prefix { $0 == "#" }.count
        guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
        return (level, line.dropFirst(level + 1))
    }

    private static func item(_ line: Substring) -> (list: String, item: Substring)? {
        if let first = line.first, "-*+".contains(first), line.dropFirst().first == " " {
            return ("ul", line.dropFirst(2))
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard (1...9).contains(digits.count), line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
        return ("ol", line.dropFirst(digits.count + 2))
    }

    private static func escaped(_ text: String) -> String { XMLWriter.escaped(text) }

    /// Emphasis, code, links and pictures; what has no end stays as it is written.
    private static func inline(_ text: String, depth: Int = 0) -> String {
        guard depth < 4 else { return text }
        var result = ""
        var rest = text[...]
        while let character = rest.first {
            if character == "\\", let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol {
                result.append(next)
                rest = rest.dropFirst(2)
            } else if let (html, length) = span(rest.prefix(longestSpan), before: result.last, depth: depth) {
                result += html
                rest = rest.dropFirst(length)
            } else {
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// An end is looked for no further away, so that a text of beginnings alone costs no more than another.
    private static let longestSpan = 400

    /// What begins here, and how many characters it takes.
    private static func span(_ text: Substring, before: Character?, depth: Int) -> (html: String, length: Int)? {
        guard let first = text.first, "`![*_".contains(first),
            let (html, after) = code(text) ?? link(text, depth: depth)
                ?? emphasis(text, before: before, depth: depth)
        else { return nil }
        return (html, text.distance(from: text.startIndex, to: after.startIndex))
    }

    private static func code(_ text: Substring) -> (String, Substring)? {
        guard text.first == "`", let end = text.dropFirst().firstIndex(of: "`") else { return nil }
        return ("<code>" + escaped(String(text.dropFirst()[..<end])) + "</code>", text[text.index(after: end)...])
    }

    private static func link(_ text: Substring, depth: Int) -> (String, Substring)? {
        let isPicture = text.hasPrefix("![")
        guard isPicture || text.first == "[", let close = text.firstRange(of: "](") else { return nil }
        let words = text[..<close.lowerBound].dropFirst(isPicture ? 2 : 1)
        guard !words.contains("["), !words.contains("]"),
            let end = text[close.upperBound...].firstIndex(where: { $0 == ")" || $0.isNewline }), text[end] == ")"
        else { return nil }
        let target = text[close.upperBound..<end].split(separator: " ").first.map(String.init) ?? ""
        let address = XMLWriter.escaped(target, inAttribute: true)
        let label = XMLWriter.escaped(String(words), inAttribute: true)
        let after = text[text.index(after: end)...]
        return isPicture
            ? ("<img src=\"\(address)\" alt=\"\(label)\">", after)
            : ("<a href=\"\(address)\">\(inline(String(words), depth: depth + 1))</a>", after)
    }

    private static func emphasis(_ text: Substring, before: Character?, depth: Int) -> (String, Substring)? {
        for (mark, element) in [("**", "strong"), ("__", "strong"), ("*", "em"), ("_", "em")] where text.hasPrefix(mark)
        {
            // An underscore inside a word is one.
            if mark.hasPrefix("_"), before?.isLetter == true || before?.isNumber == true { return nil }
            let content = text.dropFirst(mark.count)
            guard let first = content.first, !first.isWhitespace, String(first) != String(mark.prefix(1)),
                let end = content.firstRange(of: mark), !content[..<end.lowerBound].isEmpty,
                content[content.index(before: end.lowerBound)].isWhitespace == false
            else { return nil }
            let words = inline(String(content[..<end.lowerBound]), depth: depth + 1)
            return ("<\(element)>\(words)</\(element)>", content[end.upperBound...])
        }
        return nil
    }
}
