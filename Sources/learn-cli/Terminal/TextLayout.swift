internal import LearnCore

/// Breaks running text into lines.
enum TextLayout {
    /// - Parameters:
    ///   - spans: the text.
    ///   - width: columns, prefixes included; at least a few characters are placed on each line whatever it is.
    ///   - first: what stands before the first line.
    ///   - rest: what stands before every other line, of the same width.
    static func wrap(_ spans: [Span], width: Int, first: [Span] = [], rest: [Span] = []) -> [Line] {
        let firstWidth = Line(first).width
        let restWidth = Line(rest).width
        var lines: [Line] = []
        var current = Line(first)
        var used = 0
        var room = max(8, width - firstWidth)

        func breakLine() {
            lines.append(current.trimmed)
            current = Line(rest)
            used = 0
            room = max(8, width - restWidth)
        }

        for token in tokens(of: spans) {
            switch token {
            case .space(let style):
                if used > 0, used < room {
                    current.spans.append(Span(" ", style))
                    used += 1
                }
            case .word(let pieces):
                let wordWidth = Line(pieces).width
                if used > 0, used + wordWidth > room { breakLine() }
                for piece in pieces {
                    for character in piece.text {
                        let columns = DisplayWidth.of(character)
                        // Only a word that is wider than a whole line is broken inside.
                        if used + columns > room { breakLine() }
                        current.append(character, style: piece.style)
                        used += columns
                    }
                }
            }
        }
        lines.append(current.trimmed)
        return lines
    }

    private enum Token {
        case word([Span])
        case space(Style)
    }

    /// Words may be made of several spans: *half*-emphasised ones stay together.
    private static func tokens(of spans: [Span]) -> [Token] {
        var tokens: [Token] = []
        var word: [Span] = []
        for span in spans {
            var text = ""
            for character in TerminalText.cleaned(span.text) {
                if character == " " || character == "\n" || character == "\t" {
                    if !text.isEmpty { word.append(Span(text, span.style)) }
                    text = ""
                    if !word.isEmpty { tokens.append(.word(word)) }
                    word = []
                    tokens.append(.space(span.style))
                } else {
                    text.append(character)
                }
            }
            if !text.isEmpty { word.append(Span(text, span.style)) }
        }
        if !word.isEmpty { tokens.append(.word(word)) }
        return tokens
    }

    /// The text cut to a width, with an ellipsis where something is missing.
    static func truncated(_ text: String, to width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        guard width > 1 else { return width == 1 ? "…" : "" }
        var result = ""
        var used = 0
        for character in text {
            let columns = DisplayWidth.of(character)
            if used + columns > width - 1 { break }
            result.append(character)
            used += columns
        }
        return result + "…"
    }
}

extension Line {
    fileprivate mutating func append(_ character: Character, style: Style) {
        if let last = spans.indices.last, spans[last].style == style, spans.count > 0 {
            spans[last].text.append(character)
        } else {
            spans.append(Span(String(character), style))
        }
    }

    fileprivate var trimmed: Line {
        var line = self
        while let last = line.spans.indices.last {
            while line.spans[last].text.last == " " { line.spans[last].text.removeLast() }
            if line.spans[last].text.isEmpty { line.spans.removeLast() } else { break }
        }
        return line
    }
}
