/// How typed words are compared: letter case, white space, punctuation at the ends and the way of writing æ, ø and å
/// do not matter.
///
/// The rule is written in code points and in properties that do not change from one version of Unicode to the next,
/// so that another language can follow it to the letter; the script of exported pages does. Two folded texts are the
/// same when they are canonically equivalent, which is how Swift compares strings.
public enum TypedText {
    /// Code point by code point: lower case (the full mapping, without context), `ae`, `oe` and `aa` for `æ` or `ä`,
    /// `ø` or `ö`, and `å`, composed or not; then single spaces for white space (the property `White_Space`), and no
    /// space, punctuation or quotation mark at the ends.
    public static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        // The letter that a diaeresis or ring may follow.
        var letter: Unicode.Scalar?
        for scalar in text.unicodeScalars.lazy.flatMap({ $0.properties.lowercaseMapping.unicodeScalars }) {
            if scalar.properties.isWhitespace {
                pendingSpace = !result.isEmpty
                letter = nil
                continue
            }
            if pendingSpace { result.append(" ") }
            pendingSpace = false
            let before = letter
            letter = nil
            switch (before, scalar) {
            case ("a", "\u{308}"), ("o", "\u{308}"): result.append("e")
            case ("a", "\u{30A}"): result.append("a")
            case (_, "æ"), (_, "ä"): result.append(contentsOf: "ae".unicodeScalars)
            case (_, "ø"), (_, "ö"): result.append(contentsOf: "oe".unicodeScalars)
            case (_, "å"): result.append(contentsOf: "aa".unicodeScalars)
            default:
                result.append(scalar)
                letter = scalar
            }
        }
        while let last = result.last, endMarks.contains(last) { result.removeLast() }
        if let first = result.firstIndex(where: { !endMarks.contains($0) }) {
            result.removeSubrange(..<first)
        }
        return String(result)
    }

    private static let endMarks: Set<Unicode.Scalar> = [
        " ", ".", ",", ";", ":", "!", "?", "…", "\"", "'", "»", "«", "“", "”", "’",
    ]
}
