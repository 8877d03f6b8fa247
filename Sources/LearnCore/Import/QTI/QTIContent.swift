/// An item's text made ready to be read as HTML: pictures by `object`, readings by `ruby`, formulas and what QTI hides.
struct QTIContent {
    let pictures: SourcePictures
    let constants: [String: QTIValue]
    /// What is in a page of the package, by its address, as it stands in the place of an element.
    let page: (_ address: String, _ holder: SourceElement) -> [SourceElement.Content]?
    /// What a line could not say, and what is not known, in the order of the document.
    var losses: [(element: SourceElement, message: Message)] {
        formulas.values.map { ($0, .importedQTIFormula) }.sorted { $0.0.number < $1.0.number }
            + unknownValues.values.map { ($0, .importedQTIPrintedVariable) }.sorted { $0.0.number < $1.0.number }
    }
    /// The addresses of the pages that stand in the text.
    private(set) var pages: Set<String> = []
    /// By their numbers, formulas that a line of text cannot say.
    private(set) var formulas: [Int: SourceElement] = [:]
    /// By their numbers, printed values that are not known.
    private(set) var unknownValues: [Int: SourceElement] = [:]

    init(
        pictures: SourcePictures, constants: [String: QTIValue],
        page: @escaping (_ address: String, _ holder: SourceElement) -> [SourceElement.Content]?
    ) {
        self.pictures = pictures
        self.constants = constants
        self.page = page
    }

    /// The name that an element gets which is not shown.
    static let hiddenName = "qti:hidden"

    mutating func prepared(_ element: SourceElement, isSentence: Bool = false) -> SourceElement {
        var isSentence = isSentence
        switch element.name {
        case "math":
            let line = LinearMathML(element)
            if !line.isExact { formulas[element.number] = element }
            return Self.renamed(element, "span", content: [.text(line.text)])
        case "printedVariable":
            let value = constants[element["identifier"] ?? ""]
            guard let value, !value.isUnknown, let text = value.text else {
                unknownValues[element.number] = element
                return Self.renamed(element, "span", content: [.text("…")])
            }
            return Self.renamed(element, "span", content: [.text(text)])
        case "object" where Self.isPicture(element): return picture(element)
        case "object":
            let address = element["data"] ?? ""
            guard let content = page(address, element) else { break }
            pages.insert(address)
            return Self.renamed(element, "div", content: content)
        case "picture":
            guard let image = element.first("img") else { break }
            return Self.renamed(element, "span", content: [.element(image)])
        case "templateBlock", "templateInline":
            guard isShown(element) else { return Self.renamed(element, Self.hiddenName) }
            return children(Self.renamed(element, element.name == "templateBlock" ? "div" : "span"))
        case "contentBody", "stimulusBody": return children(Self.renamed(element, "div"))
        case "ruby", "rb": return children(Self.renamed(element, "span"))
        // The fallback that the standard of ruby itself gives: in brackets behind the word.
        case "rt":
            let content = [.text(" (")] + element.content + [.text(")")]
            return children(Self.renamed(element, "span", content: content))
        case "rp": return Self.renamed(element, Self.hiddenName)
        case "rubricBlock":
            return Self.isForCandidate(element) ? children(Self.renamed(element, "div")) : element
        case "gapMatchInteraction", "hottextInteraction": isSentence = true
        // The model of these demands some block around the text, and this is the one that the standard's examples use.
        case "blockquote" where isSentence || Self.holdsInteraction(element):
            return children(Self.renamed(element, "div"), isSentence: isSentence)
        case "p", "div", "td", "li":
            if Self.isLineWithGaps(element) { return children(Self.withoutBreaks(element), isSentence: isSentence) }
        case let name where QTIKind.hidden.contains(name): return Self.renamed(element, Self.hiddenName)
        default: break
        }
        return children(element, isSentence: isSentence)
    }

    private mutating func children(_ element: SourceElement, isSentence: Bool = false) -> SourceElement {
        var element = element
        for index in element.content.indices {
            if case .element(let child) = element.content[index] {
                element.content[index] = .element(prepared(child, isSentence: isSentence))
            }
        }
        return element
    }

    private func isShown(_ template: SourceElement) -> Bool {
        let value = constants[template["templateIdentifier"] ?? ""] ?? .null
        let holds = value.parts.contains(.text(template["identifier"] ?? ""))
        return holds == (template["showHide"] != "hide")
    }

    static func isForCandidate(_ rubric: SourceElement) -> Bool {
        guard let view = rubric["view"] else { return true }
        return view.split(separator: " ").contains { $0 == "candidate" }
    }

    static func renamed(
        _ element: SourceElement, _ name: String, content: [SourceElement.Content]? = nil
    ) -> SourceElement {
        SourceElement(
            name: name, namespace: element.namespace, attributes: element.attributes, location: element.location,
            number: element.number, content: content ?? element.content)
    }

    // MARK: Pictures

    private static func isPicture(_ element: SourceElement) -> Bool {
        if let type = element["type"] { return type.hasPrefix("image/") }
        let ending = (element["data"] ?? "").split(separator: ".").last?.lowercased() ?? ""
        return ["png", "jpg", "jpeg", "gif", "svg", "webp"].contains(ending)
    }

    /// What stands in an `object` says the same as the picture, for those who do not get it.
    private mutating func picture(_ element: SourceElement) -> SourceElement {
        let address = element["data"] ?? ""
        let words = WhiteSpace.folded(element["alt"] ?? element["ariaLabel"] ?? element["aria-label"] ?? "")
        let hasPicture = pictures.path(of: address) != nil
        let alternative = words.isEmpty && hasPicture ? WhiteSpace.folded(element.deepText) : words
        let image = SourceElement(
            name: "img", namespace: "",
            attributes: [
                (XMLName(namespace: "", local: "src"), address), (XMLName(namespace: "", local: "alt"), alternative),
            ], location: element.location, number: element.number)
        let rest = hasPicture ? [] : children(element).content
        return Self.renamed(element, rest.isEmpty ? "span" : "div", content: [.element(image)] + rest)
    }

    // MARK: Lines

    private static func holdsInteraction(_ element: SourceElement) -> Bool {
        element.children.contains { QTIKind.isInteraction($0.name) || holdsInteraction($0) }
    }

    /// Whether breaks part the words of one sentence with gaps in it.
    private static func isLineWithGaps(_ element: SourceElement) -> Bool {
        var hasBreak = false
        var hasGap = false
        for child in element.children {
            if child.name == "br" {
                hasBreak = true
            } else if child.name == "gap" || child.name == "hottext" || isInlineInteraction(child.name) {
                hasGap = true
            } else if HTMLElement.isBlock(child.name) || QTIKind.isInteraction(child.name) {
                return false
            } else if !hasGap, child.children.contains(where: { isInlineInteraction($0.name) || $0.name == "gap" }) {
                hasGap = true
            }
        }
        return hasBreak && hasGap
    }

    private static func isInlineInteraction(_ name: String) -> Bool {
        name == "textEntryInteraction" || name == "inlineChoiceInteraction"
    }

    private static func withoutBreaks(_ element: SourceElement) -> SourceElement {
        var element = element
        element.content = element.content.map { part in
            guard case .element(let child) = part, child.name == "br" else { return part }
            return .element(renamed(child, "span", content: [.text(" ")]))
        }
        return element
    }
}
