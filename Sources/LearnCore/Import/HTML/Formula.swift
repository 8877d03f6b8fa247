/// Formulas of TeX in running text, written in a line as one would read them aloud or type them: `\(\frac{a}{b}\)`
/// becomes a/b, `\(x^2 \le \sqrt{y}\)` becomes x² ≤ √y.
enum Formula {
    /// - Returns: the text, and whether every formula in it has become its linear form; one that has none stays as it
    ///   is written.
    static func linear(in text: String) -> (text: String, isExact: Bool) {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "$") }) else {
            return (text, true)
        }
        var result = ""
        var isExact = true
        var rest = text[...]
        // An end that is not there is looked for once.
        var missing: Set<String> = []
        while let start = rest.firstIndex(where: { $0 == "\\" || $0 == "$" }) {
            result += rest[..<start]
            rest = rest[start...]
            guard let (open, close) = marks.first(where: { rest.hasPrefix($0.open) }) else {
                result.append(rest.removeFirst())
                continue
            }
            let inner = rest.dropFirst(open.count)
            guard !missing.contains(close), let end = inner.firstRange(of: close) else {
                missing.insert(close)
                isExact = false
                result += open
                rest = inner
                continue
            }
            let formula = inner[..<end.lowerBound]
            if formula.utf8.count <= longest, let words = TeX.linear(formula) {
                result += words
            } else {
                isExact = false
                result += rest[..<end.upperBound]
            }
            rest = inner[end.upperBound...]
        }
        return (result + rest, isExact)
    }

    private static let marks = [("\\(", "\\)"), ("\\[", "\\]"), ("$$", "$$")].map { (open: $0.0, close: $0.1) }
    private static let longest = 2000

    /// A numerator, denominator or radicand that needs no brackets around it.
    static func isAtom(_ text: String) -> Bool {
        text.count == 1 || text.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
            || text.dropLast().allSatisfy(\.isNumber) && text.last?.isLetter == true
            || text.count == 2 && text.first?.isLetter == true
                && text.last.map { !$0.isLetter && !"+-−*/".contains($0) } == true
    }

    static func bracketed(_ text: String) -> String { isAtom(text) ? text : "(\(text))" }
}
