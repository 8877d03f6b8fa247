extension Diagnostic {
    /// The diagnostic as an author reads it: place, rule, problem, the line with a caret under the place, the mend.
    ///
    /// - Parameters:
    ///   - language: of the words.
    ///   - sourceLine: the line of the file that the diagnostic points at, where it could be read.
    public func text(in language: Language, sourceLine: String?) -> String {
        let severity = Message.severity(fault.severity).text(in: language)
        var lines = ["\(location): \(severity): \(fault.message.text(in: language)) [\(fault.rule.rawValue)]"]
        if let sourceLine, !sourceLine.isEmpty {
            let excerpt = Excerpt(line: sourceLine, column: location.column)
            lines.append("    " + excerpt.text)
            lines.append("    " + String(repeating: " ", count: excerpt.caret) + "^")
        }
        lines.append("  → " + fault.mend.text(in: language))
        return lines.joined(separator: "\n")
    }

    /// The part of a line that a narrow window shows, and where in it the caret stands.
    struct Excerpt: Equatable {
        let text: String
        let caret: Int

        private static let width = 90

        init(line: String, column: Int) {
            let scalars = line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
            let index = min(max(0, column - 1), scalars.count)
            let start = index > Self.width - 20 ? index - 30 : 0
            let end = min(scalars.count, start + Self.width)
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<end])
            let prefix = start > 0 ? "…" : ""
            text = prefix + String(view) + (end < scalars.count ? "…" : "")
            // Combining marks take no column of their own.
            let before = scalars[start..<max(start, index)].filter {
                $0.properties.canonicalCombiningClass == .notReordered
            }
            caret = prefix.count + before.count
        }
    }
}
