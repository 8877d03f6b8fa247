/// A formula in MathML written on one line, as one would type it.
struct LinearMathML {
    private(set) var text = ""
    /// Whether the line says all that the formula does.
    private(set) var isExact = true

    init(_ formula: SourceElement) {
        text = WhiteSpace.folded(line(formula))
    }

    private mutating func line(_ element: SourceElement) -> String {
        let parts = element.children
        switch element.name {
        case "math", "mrow", "mstyle", "mpadded", "mtd", "mphantom": return parts.map { line($0) }.joined()
        case "mi", "mn", "mtext", "ms": return WhiteSpace.folded(element.deepText)
        case "mo": return Self.sign(WhiteSpace.folded(element.deepText))
        case "mspace": return " "
        // The other forms of the same formula stand behind it.
        case "semantics": return parts.first.map { line($0) } ?? ""
        case "mfenced":
            return (element["open"] ?? "(") + parts.map { line($0) }.joined(separator: "; ")
                + (element["close"] ?? ")")
        case "mfrac" where parts.count == 2: return "\(grouped(parts[0]))/\(grouped(parts[1]))"
        case "msqrt": return "√(\(parts.map { line($0) }.joined()))"
        case "msup" where parts.count == 2: return raised(parts, in: "sup", sign: "^")
        case "msub" where parts.count == 2: return raised(parts, in: "sub", sign: "_")
        case "mtable", "mtr", "mlabeledtr":
            isExact = false
            return parts.map { line($0) }.joined(separator: element.name == "mtable" ? "; " : " ")
        default:
            isExact = false
            return parts.isEmpty ? WhiteSpace.folded(element.deepText) : parts.map { line($0) }.joined(separator: " ")
        }
    }

    private mutating func raised(_ parts: [SourceElement], in name: String, sign: String) -> String {
        let base = grouped(parts[0])
        let words = line(parts[1])
        if let unicode = RaisedText.unicode(words, in: name) { return base + unicode }
        return base + sign + grouped(parts[1])
    }

    /// In brackets where it is more than one sign.
    private mutating func grouped(_ element: SourceElement) -> String {
        let words = line(element)
        let isPlain =
            words.allSatisfy { $0.isNumber || $0 == "." || $0 == "," } || words.count < 2
            || (words.hasPrefix("(") && words.hasSuffix(")")) || ["mi", "mn"].contains(element.name)
        return isPlain ? words : "(\(words))"
    }

    private static func sign(_ words: String) -> String {
        switch words {
        // Signs that join without being seen.
        case "\u{2061}", "\u{2062}", "\u{2063}", "\u{2064}": ""
        case "=", "+", "<", ">", "≤", "≥", "≠", "≈", "→", "×", "÷", "±": " \(words) "
        case "-", "−": " − "
        default: words
        }
    }
}
