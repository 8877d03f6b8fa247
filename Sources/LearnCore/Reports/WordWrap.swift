/// Breaks text into lines between its words.
public enum WordWrap {
    /// - Parameters:
    ///   - indent: what begins the first line.
    ///   - hanging: what begins the others.
    /// - Returns: lines of at most that display width; a word that is wider is broken.
    public static func lines(_ text: String, width: Int, indent: String = "", hanging: String = "") -> [String] {
        var lines: [String] = []
        var line = indent
        var used = DisplayWidth.of(indent)
        var isEmpty = true
        func wrap() {
            lines.append(line)
            line = hanging
            used = DisplayWidth.of(hanging)
            isEmpty = true
        }
        for word in singleLine(text).split(separator: " ") {
            let wordWidth = DisplayWidth.of(word)
            if !isEmpty {
                if used + 1 + wordWidth > width {
                    wrap()
                } else {
                    line += " "
                    used += 1
                }
            }
            for character in word {
                let characterWidth = DisplayWidth.of(character)
                if used + characterWidth > width, !isEmpty { wrap() }
                line.append(character)
                used += characterWidth
                isEmpty = false
            }
        }
        return lines + [line]
    }

    /// The text with each run of white space as one space, and nothing that a terminal would obey.
    static func singleLine(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where !scalar.properties.isWhitespace, .format: view.append("\u{FFFD}")
            default:
                let isSpace = scalar.properties.isWhitespace && scalar != "\u{A0}"
                if !isSpace { view.append(scalar) } else if let last = view.last, last != " " { view.append(" ") }
            }
        }
        if view.last == " " { view.removeLast() }
        return String(view)
    }
}
