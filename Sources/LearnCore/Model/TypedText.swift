/// How typed words are compared: letter case, white space, punctuation at the ends and the way of writing æ, ø and å
/// do not matter.
public enum TypedText {
    /// Lower case, composed, with `ae`, `oe` and `aa` for `æ`, `ø` and `å`, single spaces, and no punctuation or
    /// quotation marks at the ends.
    public static func folded(_ text: String) -> String {
        var result = ""
        var pendingSpace = false
        for character in text.lowercased() {
            if character.isWhitespace {
                pendingSpace = !result.isEmpty
                continue
            }
            if pendingSpace { result.append(" ") }
            pendingSpace = false
            switch character {
            case "æ", "ä": result += "ae"
            case "ø", "ö": result += "oe"
            case "å": result += "aa"
            default: result.append(character)
            }
        }
        let marks: Set<Character> = [".", ",", ";", ":", "!", "?", "…", "\"", "'", "»", "«", "“", "”", "’"]
        while let last = result.last, marks.contains(last) || last == " " { result.removeLast() }
        while let first = result.first, marks.contains(first) || first == " " { result.removeFirst() }
        return result
    }
}
