/// MathML in one line, where it has an exact form there.
enum MathML {
    /// - Returns: `nil` where something has no form in one line, such as a matrix.
    static func linear(_ element: SourceElement) -> String? {
        guard let text = text(of: element) else { return nil }
        let words = WhiteSpace.folded(InlineTidying.clean(text))
        return words.isEmpty ? nil : words
    }

    /// The tree is no deeper than HTML's reader allows.
    private static func text(of element: SourceElement) -> String? {
        let parts = element.children.filter { $0.name != "annotation" && $0.name != "annotation-xml" }
        func part(_ index: Int) -> String? {
            parts.indices.contains(index) ? text(of: parts[index]).map(WhiteSpace.folded) : nil
        }
        switch element.name.split(separator: ":").last.map(String.init) ?? "" {
        case "math", "mrow", "mstyle", "mpadded", "semantics": return row(parts)
        case "msqrt": return row(parts).map { "√" + Formula.bracketed(WhiteSpace.folded($0)) }
        case "mi", "mn", "mtext", "ms": return parts.isEmpty ? element.text : nil
        case "mo": return parts.isEmpty ? sign(WhiteSpace.folded(element.text)) : nil
        case "mspace": return " "
        case "mfrac":
            guard parts.count == 2, let above = part(0), let below = part(1) else { return nil }
            return "(" + Formula.bracketed(above) + "/" + Formula.bracketed(below) + ")"
        case "mroot":
            guard parts.count == 2, let radicand = part(0), let degree = part(1),
                let raised = ["3": "∛", "4": "∜"][degree] ?? RaisedText.unicode(degree, in: "sup").map({ $0 + "√" })
            else { return nil }
            return raised + Formula.bracketed(radicand)
        case "msup", "msub":
            guard parts.count == 2, let base = part(0), let small = part(1) else { return nil }
            let isAbove = element.name.hasSuffix("sup")
            if isAbove, ["°", "∘", "′"].contains(small) { return base + (small == "∘" ? "°" : small) }
            return Formula.bracketed(base) + RaisedText.linear(small, in: isAbove ? "sup" : "sub")
        case "msubsup", "munderover":
            guard parts.count == 3, let base = part(0), let below = part(1), let above = part(2) else { return nil }
            return base + RaisedText.linear(below, in: "sub") + RaisedText.linear(above, in: "sup") + " "
        case "mfenced":
            let inner = parts.compactMap(text(of:))
            guard inner.count == parts.count else { return nil }
            return (element["open"] ?? "(") + inner.joined(separator: ", ") + (element["close"] ?? ")")
        default: return nil
        }
    }

    private static func row(_ parts: [SourceElement]) -> String? {
        let texts = parts.compactMap(text(of:))
        guard texts.count == parts.count else { return nil }
        // A fraction that stands alone needs no brackets.
        if texts.count == 1, parts[0].name.hasSuffix("mfrac") { return String(texts[0].dropFirst().dropLast()) }
        return texts.joined()
    }

    private static func sign(_ text: String) -> String {
        switch text {
        case "\u{2061}", "\u{2062}", "\u{2063}", "\u{2064}": ""
        case "-": " − "
        case "+", "=", "<", ">", "≤", "≥", "≠", "≈", "±", "×", "·", "÷", "→", "⇒", "∈": " \(text) "
        case ",", ";": text + " "
        default: text
        }
    }
}
