/// A formula written on one line, where that says the same.
enum WordMath {
    /// - Returns: the signs, and whether they say the same as the formula.
    static func line(_ element: SourceElement) -> (text: String, isExact: Bool) {
        var isExact = true
        let text = text(element, &isExact)
        return (text, isExact)
    }

    private static func text(_ element: SourceElement, _ isExact: inout Bool) -> String {
        func part(_ name: String) -> String { element.first(name).map { inside($0, &isExact) } ?? "" }
        switch element.name {
        case "t": return element.text
        case "f":
            let kind = element.first("fPr")?.first("type")?["val"] ?? "bar"
            if kind == "noBar" { isExact = false }
            return grouped(part("num")) + "/" + grouped(part("den"))
        case "sSup", "sSub":
            let name = element.name == "sSup" ? "sup" : "sub"
            let script = part(name)
            if let raised = RaisedText.unicode(script, in: name) { return part("e") + raised }
            isExact = false
            return part("e") + (name == "sup" ? "^" : "_") + grouped(script)
        case "d":
            let properties = element.first("dPr")
            let parts = element.all("e").map { inside($0, &isExact) }
            return (properties?.first("begChr")?["val"] ?? "(")
                + parts.joined(separator: properties?.first("sepChr")?["val"] ?? "|")
                + (properties?.first("endChr")?["val"] ?? ")")
        case "rad":
            let degree = part("deg")
            if !degree.isEmpty { isExact = false }
            return "√" + grouped(part("e")) + (degree.isEmpty ? "" : " (\(degree))")
        case "r", "oMath", "oMathPara", "e", "num", "den", "sup", "sub", "deg", "box", "ins", "fName":
            return inside(element, &isExact)
        case "func": return part("fName") + " " + part("e")
        case "rPr", "ctrlPr", "fPr", "sSupPr", "sSubPr", "dPr", "radPr", "boxPr", "funcPr", "oMathParaPr", "argPr",
            "del":
            return ""
        default:
            isExact = false
            return inside(element, &isExact)
        }
    }

    private static func inside(_ element: SourceElement, _ isExact: inout Bool) -> String {
        element.children.reduce(into: "") { $0 += text($1, &isExact) }
    }

    private static func grouped(_ text: String) -> String {
        text.count > 1 && !text.allSatisfy(\.isNumber) ? "(\(text))" : text
    }
}
