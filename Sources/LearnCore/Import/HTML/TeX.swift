/// The small part of TeX's mathematics that has an exact form in one line.
struct TeX {
    private var rest: Substring
    private var depth = 0

    /// - Returns: `nil` where something has no form in one line, or is not known.
    static func linear(_ source: Substring) -> String? {
        var parser = TeX(rest: source)
        guard let text = parser.sequence(until: nil), parser.rest.isEmpty else { return nil }
        let words = WhiteSpace.folded(text)
        return words.isEmpty ? nil : words
    }

    private init(rest: Substring) { self.rest = rest }

    private enum Piece {
        case text(String)
        /// Stands in brackets beside anything but an operator.
        case fraction(String)
        /// `sin`, `log`: apart from what follows.
        case function(String)

        var text: String {
            switch self {
            case .text(let text), .fraction(let text), .function(let text): text
            }
        }
    }

    private mutating func sequence(until end: Character?) -> String? {
        guard depth < 20 else { return nil }
        depth += 1
        defer { depth -= 1 }
        var pieces: [Piece] = []
        while let character = rest.first {
            if character == end {
                rest.removeFirst()
                return Self.joined(pieces)
            }
            switch character {
            case "^", "_":
                rest.removeFirst()
                guard let words = argument() else { return nil }
                let isAbove = character == "^"
                if isAbove, words == "°" || words == "′" {
                    pieces.append(.text(words))
                } else {
                    pieces.append(.text(RaisedText.linear(words, in: isAbove ? "sup" : "sub")))
                }
            case "{", "\\":
                guard let piece = group() else { return nil }
                pieces.append(piece)
            case "}", "&", "#", "%": return nil
            case "'":
                rest.removeFirst()
                pieces.append(.text("′"))
            case "~":
                rest.removeFirst()
                pieces.append(.text(" "))
            case "-":
                rest.removeFirst()
                pieces.append(.text("−"))
            default: pieces.append(.text(String(rest.removeFirst())))
            }
        }
        return end == nil ? Self.joined(pieces) : nil
    }

    /// What stands in braces, or a command with what belongs to it.
    private mutating func group() -> Piece? {
        if rest.first == "{" {
            rest.removeFirst()
            return sequence(until: "}").map(Piece.text)
        }
        rest.removeFirst()
        var name = String(rest.prefix { $0.isASCII && $0.isLetter })
        if name.isEmpty {
            guard let sign = rest.popFirst() else { return nil }
            name = String(sign)
        } else {
            rest = rest.dropFirst(name.count)
        }
        return command(name)
    }

    private mutating func command(_ name: String) -> Piece? {
        if let sign = TeXSigns.signs[name] { return .text(sign) }
        if let sign = TeXSigns.operators[name] { return .text(" \(sign) ") }
        if TeXSigns.functions.contains(name) { return .function(name) }
        switch name {
        case "frac", "dfrac", "tfrac":
            guard let above = argument(), let below = argument() else { return nil }
            return .fraction(Formula.bracketed(above) + "/" + Formula.bracketed(below))
        case "sqrt": return root()
        case "text", "textrm", "textbf", "textit", "mbox": return rawArgument().map(Piece.text)
        case "mathrm", "mathbf", "mathit", "mathsf", "mathtt", "operatorname", "boldsymbol":
            return argument().map(Piece.text)
        case "mathbb":
            return argument().flatMap { ["N": "ℕ", "Z": "ℤ", "Q": "ℚ", "R": "ℝ", "C": "ℂ"][$0] }.map(Piece.text)
        case "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "displaystyle", "textstyle", "limits":
            if name.hasSuffix("style") || name == "limits" { return .text("") }
            if rest.first == "." { rest.removeFirst() }
            return .text("")
        default: return nil
        }
    }

    private mutating func root() -> Piece? {
        var sign = "√"
        if rest.first == "[" {
            guard let end = rest.firstIndex(of: "]") else { return nil }
            let degree = String(rest[rest.index(after: rest.startIndex)..<end])
            rest = rest[rest.index(after: end)...]
            if let known = ["2": "√", "3": "∛", "4": "∜"][degree] {
                sign = known
            } else {
                guard let raised = RaisedText.unicode(degree, in: "sup") else { return nil }
                sign = raised + "√"
            }
        }
        return argument().map { .text(sign + Formula.bracketed($0)) }
    }

    /// The next group, command or sign.
    private mutating func argument() -> String? {
        while rest.first == " " { rest.removeFirst() }
        guard let first = rest.first else { return nil }
        if first == "{" || first == "\\" {
            return group().map { WhiteSpace.folded($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        guard !"^_}&#%".contains(first) else { return nil }
        rest.removeFirst()
        return first == "-" ? "−" : String(first)
    }

    /// What stands in braces, as words.
    private mutating func rawArgument() -> String? {
        guard rest.first == "{", let end = rest.firstIndex(of: "}") else { return nil }
        let words = rest[..<end].dropFirst()
        guard !words.contains(where: { "\\{$".contains($0) }) else { return nil }
        rest = rest[rest.index(after: end)...]
        return String(words)
    }

    private static func joined(_ pieces: [Piece]) -> String {
        var result = ""
        for (index, piece) in pieces.enumerated() {
            let next = pieces.dropFirst(index + 1).first?.text ?? ""
            switch piece {
            case .text(let text): result += text
            case .fraction(let text):
                let isFree = (result.last.map(isBoundary) ?? true) && (next.first.map(isBoundary) ?? true)
                result += isFree ? text : "(\(text))"
            case .function(let name):
                if let last = result.last, last.isLetter || last.isNumber { result += " " }
                result += name
                if let first = next.first, first.isLetter || first.isNumber || first == "√" { result += " " }
            }
        }
        return result
    }

    private static func isBoundary(_ character: Character) -> Bool { "+−=<>≤≥≠≈±([{}]),; |×÷".contains(character) }
}
