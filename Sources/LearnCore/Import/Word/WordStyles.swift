/// What styles say of words and paragraphs, each with what it rests on. A style is told by what it does, or by its
/// built-in name, which is English in every language's Word; what it is called on the screen does not matter.
struct WordStyles {
    struct Style {
        /// The level of a heading, from 1; 0 for text.
        var outline: Int?
        var isTitle = false
        var isCaption = false
        var isQuotation = false
        var isStrong: Bool?
        var isEmphasised: Bool?
        var isHidden: Bool?
        var list: String?
        var listLevel: Int?
    }

    private var styles: [String: Style] = [:]
    private let defaultParagraph: String?

    /// - Parameter root: of the styles part; `nil` where there is none.
    init(_ root: SourceElement?) {
        var sources: [String: SourceElement] = [:]
        var standard: String?
        for element in root?.all("style") ?? [] {
            guard let id = element["styleId"], sources[id] == nil else { continue }
            sources[id] = element
            if element["type"] == "paragraph", ["1", "true", "on"].contains(element["default"] ?? "") { standard = id }
        }
        defaultParagraph = standard
        for id in sources.keys {
            var chain: [SourceElement] = []
            var next: String? = id
            // A style that rests on itself ends after so many steps.
            while let name = next, let element = sources[name], chain.count < Self.longestChain {
                chain.append(element)
                next = element.first("basedOn")?["val"]
            }
            var style = Style()
            for element in chain.reversed() { Self.apply(element, to: &style) }
            styles[id] = style
        }
    }

    subscript(id: String?) -> Style {
        guard let id = id ?? defaultParagraph else { return Style() }
        return styles[id] ?? Style()
    }

    private static let longestChain = 20

    private static func apply(_ element: SourceElement, to style: inout Style) {
        let name = (element.first("name")?["val"] ?? "").lowercased()
        style.isTitle = name == "title"
        style.isCaption = name == "caption"
        style.isQuotation = name == "quote" || name == "intense quote" || name == "block text"
        if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), 1...9 ~= level { style.outline = level }
        if let level = element.first("pPr")?.first("outlineLvl")?["val"].flatMap({ Int($0) }) {
            style.outline = 0...8 ~= level ? level + 1 : 0
        }
        // Word's own styles for deeper lists say so in their names alone.
        if name.hasPrefix("list bullet ") || name.hasPrefix("list number "), let level = Int(name.dropFirst(12)) {
            style.listLevel = level - 1
        }
        if let numbers = element.first("pPr")?.first("numPr") {
            if let id = numbers.first("numId")?["val"] { style.list = id }
            if let level = numbers.first("ilvl")?["val"].flatMap({ Int($0) }) { style.listLevel = level }
        }
        guard element["type"] == "character", let look = element.first("rPr") else { return }
        if let bold = look.first("b") { style.isStrong = WordNames.isOn(bold) }
        if let italic = look.first("i") { style.isEmphasised = WordNames.isOn(italic) }
        if let hidden = look.first("vanish") { style.isHidden = WordNames.isOn(hidden) }
    }
}

/// What the numbers and bullets of a document's lists are.
struct WordNumbering {
    struct Level {
        var isNumbered: Bool
        /// Whether the bullet is an empty box to tick.
        var isBox: Bool
        /// Whether there is neither number nor bullet.
        var isBare: Bool
        var start: Int
    }

    private var lists: [String: [Int: Level]] = [:]

    init(_ root: SourceElement?) {
        guard let root else { return }
        var abstracts: [String: SourceElement] = [:]
        var byStyle: [String: SourceElement] = [:]
        for element in root.all("abstractNum") {
            if let id = element["abstractNumId"] { abstracts[id] = element }
            if let style = element.first("styleLink")?["val"] { byStyle[style] = element }
        }
        for element in root.all("num") {
            guard let id = element["numId"], let reference = element.first("abstractNumId")?["val"],
                var abstract = abstracts[reference]
            else { continue }
            if let style = abstract.first("numStyleLink")?["val"], let named = byStyle[style] { abstract = named }
            var levels: [Int: Level] = [:]
            for level in abstract.all("lvl") {
                if let number = level["ilvl"].flatMap({ Int($0) }) { levels[number] = Self.level(level) }
            }
            for change in element.all("lvlOverride") {
                guard let number = change["ilvl"].flatMap({ Int($0) }) else { continue }
                if let level = change.first("lvl") { levels[number] = Self.level(level) }
                if let start = change.first("startOverride")?["val"].flatMap({ Int($0) }) {
                    levels[number]?.start = start
                }
            }
            lists[id] = levels
        }
    }

    /// - Returns: `nil` for a list that is not there, which is no list.
    func level(_ level: Int, of list: String) -> Level? {
        guard let levels = lists[list] else { return nil }
        return levels[level] ?? Level(isNumbered: false, isBox: false, isBare: false, start: 1)
    }

    private static func level(_ element: SourceElement) -> Level {
        let format = element.first("numFmt")?["val"] ?? "decimal"
        let bullet = element.first("lvlText")?["val"] ?? ""
        let font = element.first("rPr")?.first("rFonts")?["ascii"] ?? ""
        let sign = bullet.count == 1 ? SymbolFonts.text(bullet, font: font) ?? "" : ""
        return Level(
            isNumbered: format != "bullet" && format != "none",
            isBox: format == "bullet" && sign.first.map(TickBox.empty.contains) ?? false,
            isBare: format == "none" || (format == "bullet" && bullet.isEmpty),
            start: element.first("start")?["val"].flatMap { Int($0) } ?? 1)
    }
}
