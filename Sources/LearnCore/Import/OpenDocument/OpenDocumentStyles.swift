/// What styles say of words and paragraphs, each with what it rests on; automatic styles stand before named ones.
struct OpenDocumentStyles {
    struct Style {
        var isStrong: Bool?
        var isEmphasised: Bool?
        var isStruckOut: Bool?
        var isHidden: Bool?
        /// `sup` or `sub`.
        var raised: String?
        var font: String?
        /// The level of a heading; 0 for text.
        var outline: Int?
        var isTitle = false
        var isCaption = false
        var isQuotation = false
        var list: String?
    }

    private var sources: [String: SourceElement] = [:]
    private var lists: [String: SourceElement] = [:]
    private var known: [String: Style] = [:]

    /// Takes in styles; those that come first go before those that come later.
    mutating func add(_ root: SourceElement) {
        for element in root.children {
            switch OpenDocumentNames.tag(element) {
            case "style:style":
                let key = "\(element["family"] ?? "") \(element["name"] ?? "")"
                if sources[key] == nil { sources[key] = element }
            case "text:list-style":
                if let name = element["name"], lists[name] == nil { lists[name] = element }
            case "office:styles", "office:automatic-styles": add(element)
            default: continue
            }
        }
    }

    /// Works out every style, once all are known.
    mutating func finish() {
        for key in sources.keys {
            let family = key.prefix { $0 != " " }
            var chain: [SourceElement] = []
            var next: String? = key
            // A style that rests on itself ends after so many steps.
            while let name = next, let element = sources[name], chain.count < 20 {
                chain.append(element)
                next = element["parent-style-name"].map { "\(family) \($0)" }
            }
            var style = Style()
            for element in chain.reversed() { Self.apply(element, isText: family == "text", to: &style) }
            known[key] = style
        }
    }

    func paragraph(_ name: String?) -> Style { name.flatMap { known["paragraph \($0)"] } ?? Style() }

    func text(_ name: String?) -> Style { name.flatMap { known["text \($0)"] } ?? Style() }

    /// What stands before the items of a list on one level.
    func marker(of list: String?, level: Int) -> (isNumbered: Bool, isBox: Bool, start: Int) {
        let level = list.flatMap { lists[$0] }?.children.first { $0["level"] == String(level + 1) }
        guard let level else { return (false, false, 1) }
        if level.name == "list-level-style-number" {
            return (
                level["num-format"].map { !$0.isEmpty } ?? false, false, level["start-value"].flatMap { Int($0) } ?? 1
            )
        }
        let font = level.first("text-properties").flatMap { $0["font-name"] ?? $0["font-family"] } ?? ""
        let sign = SymbolFonts.text(level["bullet-char"] ?? "", font: font) ?? level["bullet-char"] ?? ""
        return (false, sign.first.map(TickBox.empty.contains) ?? false, 1)
    }

    private static func apply(_ element: SourceElement, isText: Bool, to style: inout Style) {
        let name = (element["name"] ?? "").replacing("_20_", with: " ").lowercased()
        if let level = element["default-outline-level"] {
            style.outline = Int(level) ?? 0
        } else if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), 1...10 ~= level {
            style.outline = level
        }
        if name == "title" { style.isTitle = true }
        if ["caption", "illustration", "table", "figure", "drawing"].contains(name) { style.isCaption = true }
        if name == "quotations" { style.isQuotation = true }
        if let list = element["list-style-name"] { style.list = list }
        guard let look = element.first("text-properties") else { return }
        if let hidden = look["display"] { style.isHidden = hidden == "none" }
        if let font = look["font-name"] ?? look["font-family"] { style.font = font }
        // The look of a whole paragraph is its style's.
        guard isText else { return }
        if let weight = look["font-weight"] { style.isStrong = weight == "bold" || (Int(weight) ?? 0) >= 600 }
        if let slant = look["font-style"] { style.isEmphasised = slant == "italic" || slant == "oblique" }
        if let line = look["text-line-through-style"] ?? look["text-line-through-type"] {
            style.isStruckOut = line != "none"
        }
        if let place = look["text-position"] {
            style.raised =
                place.hasPrefix("super") || (Int(place.prefix { $0 != "%" }) ?? 0) > 0
                ? "sup" : place.hasPrefix("sub") || place.hasPrefix("-") ? "sub" : nil
        }
    }
}
