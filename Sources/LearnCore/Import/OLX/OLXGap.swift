/// What can be told of a response that may be a gap, without reading it.
enum OLXGap {
    static func isGap(_ response: SourceElement) -> Bool {
        switch OLXKind.response(response.name) {
        case .list, .number, .text: true
        default: false
        }
    }

    /// Whether any answer is right, as in a question that is only to make somebody think.
    static func takesAnything(_ response: SourceElement) -> Bool {
        (response["type"] ?? "").contains("regexp")
            && [".*", ".+", ".*.", "..*", "^.*$", "^.+$", "(.*)", "(.+)", ".*.*"].contains(response["answer"] ?? "")
    }

    /// Whether words stand in a block beside some of its elements.
    static func hasWords(around elements: [SourceElement], in block: SourceElement) -> Bool {
        let numbers = Set(elements.map(\.number))
        func words(_ element: SourceElement) -> Bool {
            if numbers.contains(element.number) { return false }
            return element.text.utf8.contains { !WhiteSpace.contains($0) } || element.children.contains(where: words)
        }
        return words(block)
    }

    /// `('a','b\'c')` as its texts.
    static func list(_ text: String) -> [String] {
        var items: [String] = []
        var item: String?
        var quote: Character = "'"
        var isEscaped = false
        for character in text {
            guard let current = item else {
                if character == "'" || character == "\"" {
                    quote = character
                    item = ""
                }
                continue
            }
            if isEscaped {
                item = current + String(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == quote {
                items.append(current)
                item = nil
            } else {
                item?.append(character)
            }
        }
        if !items.isEmpty { return items }
        // Without quotation marks.
        return text.split { "(),".contains($0) }.map { WhiteSpace.folded(String($0)) }.filter { !$0.isEmpty }
    }

    /// What a number may differ, as a number: absolute, or a percentage of it.
    static func tolerance(_ response: SourceElement, of value: Double) -> Double {
        let param = response.descendants { $0.name == "responseparam" && $0["type"] == "tolerance" }.first
        let text = WhiteSpace.folded(param?["default"] ?? "")
        if text.hasSuffix("%"), let percent = Double(WhiteSpace.folded(String(text.dropLast()))) {
            return abs(value * percent / 100)
        }
        return abs(Double(text) ?? 0)
    }

    /// `[3,7)` as its middle and half its width, and whether both ends belong to it.
    static func range(_ text: String) -> (middle: Double, half: Double, isClosed: Bool)? {
        let text = text.filter { !$0.isWhitespace }
        guard let first = text.first, let last = text.last, "[(".contains(first), "])".contains(last) else {
            return nil
        }
        let ends = text.dropFirst().dropLast().split(separator: ",").compactMap { Double($0) }
        guard ends.count == 2, ends[0] <= ends[1], ends.allSatisfy(\.isFinite) else { return nil }
        return ((ends[0] + ends[1]) / 2, (ends[1] - ends[0]) / 2, first == "[" && last == "]")
    }
}
