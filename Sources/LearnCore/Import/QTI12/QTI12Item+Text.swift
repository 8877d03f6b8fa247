/// Text of an item: plain, HTML in a text, or HTML as elements, with pictures in elements of their own.
extension QTI12Item {
    /// Materials as passages; what is lost on the way is entered in the account.
    ///
    /// - Parameters:
    ///   - field: the element that holds them.
    ///   - parts: those that are meant; all of it where `nil`.
    mutating func passages(_ field: SourceElement, _ parts: [SourceElement]? = nil) -> [Passage] {
        let fragment = fragment(field, parts ?? field.children)
        let passages = fragment.passages
        show(passages)
        return passages
    }

    /// Materials as one run of words.
    mutating func run(_ field: SourceElement, _ parts: [SourceElement]? = nil) -> [Inline] {
        var fragment = fragment(field, parts ?? field.children, isRun: true)
        return fragment.takeInline()
    }

    private mutating func fragment(
        _ field: SourceElement, _ parts: [SourceElement], isRun: Bool = false
    ) -> HTMLFragment {
        let content = parts.flatMap { html(of: $0) }
        let pictures = SourcePictures(of: content, on: context.page, in: context.package, find: context.picture)
        var fragment = HTMLFragment(
            content,
            in: HTMLFragment.Surroundings(
                location: field.location, language: language, picture: { pictures.path(of: $0) }, link: context.link))
        lastPictures = pictures
        if isRun { _ = fragment.takeInline() }
        enter(fragment, of: field, among: parts)
        return fragment
    }

    /// What befell HTML that stands as text is told at the element that holds it.
    private mutating func enter(_ fragment: HTMLFragment, of field: SourceElement, among parts: [SourceElement]) {
        var holders: [Int: SourceElement] = [:]
        func collect(_ element: SourceElement) {
            holders[element.number] = element
            element.children.forEach(collect)
        }
        parts.forEach(collect)
        var told: [(holder: SourceElement, losses: [HTMLFragment.Loss])] = []
        var places: [Int: Int] = [:]
        for place in fragment.lossPlaces {
            // How a text looks is no loss.
            if case .forbidden(let name) = place.loss, ["style", "link", "meta", "base"].contains(name) { continue }
            let holder = place.element.flatMap { holders[$0.number] } ?? field
            if let index = places[holder.number] {
                if !told[index].losses.contains(place.loss) { told[index].losses.append(place.loss) }
            } else {
                places[holder.number] = told.count
                told.append((holder, [place.loss]))
            }
        }
        for (holder, losses) in told { account.simplify(holder, losses.message) }
        if fragment.suppliedAlternativeText { account.supply(field, .importedSuppliedAlternativeText) }
    }

    private mutating func show(_ passages: [Passage]) {
        for (file, origin) in lastPictures?.shown(in: passages) ?? [] {
            files.append(file)
            if let origin { origins.append(origin) }
        }
    }

    // MARK: Elements

    /// An element of a material as HTML.
    private mutating func html(of element: SourceElement) -> [SourceElement.Content] {
        switch element.name {
        case "mattext", "mat_formattedtext": return text(element)
        case "matemtext":
            let content = text(element)
            return [wrapped("em", element, content)]
        case "matbreak":
            account.keepAll(element)
            return [wrapped("br", element, [])]
        case "matimage":
            account.keepAll(element)
            let embedded = element["embedded"] == "base64" || element["encoding"] == "base64"
            let address =
                embedded ? "data:\(element["imagtype"] ?? "image/png");base64," + element.text : element["uri"]
            return [
                wrapped(
                    "img", element, [], ("src", address ?? ""), ("alt", element["label"] ?? element["alt"] ?? ""))
            ]
        case "mataudio", "matvideo", "matapplet", "matapplication":
            account.keepAll(element)
            return [wrapped("audio", element, [], ("src", element["uri"] ?? ""))]
        case "material", "mat_extension", "itemfeedback", "solution", "solutionmaterial", "hint", "hintmaterial":
            account.keep(element)
            return [wrapped("span", element, element.children.flatMap { html(of: $0) }), .text(" ")]
        case "flow", "flow_mat", "flow_label", "presentation_material", "rubric", "objectives":
            account.keep(element)
            return [wrapped("div", element, element.children.flatMap { html(of: $0) })]
        case "altmaterial":
            // What is shown where the rest cannot be.
            account.setting(element)
            return []
        case _ where QTI12Response.names.contains(element.name):
            return marks[element.number].map { [.text($0)] } ?? []
        default: return []
        }
    }

    private func wrapped(
        _ name: String, _ element: SourceElement, _ content: [SourceElement.Content],
        _ attributes: (String, String)...
    ) -> SourceElement.Content {
        .element(
            SourceElement(
                name: name, namespace: "",
                attributes: attributes.map { (XMLName(namespace: "", local: $0.0), $0.1) },
                location: element.location, number: element.number, content: content))
    }

    /// The words of a `mattext`.
    private mutating func text(_ element: SourceElement) -> [SourceElement.Content] {
        account.keepAll(element)
        if !element.children.isEmpty { return element.content }
        var words = element.text
        // The signs that mark gaps begin with this byte.
        if words.utf8.contains(0xEE) {
            words.unicodeScalars.removeAll { $0 == "\u{E000}" || $0 == "\u{E001}" }
        }
        if let mark = blankMarks { words = mark(words) }
        let type = (element["texttype"] ?? element["type"] ?? "").lowercased()
        guard type.contains("html") || Self.isMarkup(words) else { return [.text(words)] }
        do throws(ImportFailure) {
            return try SourceElement.html(words, in: element)
        } catch {
            account.simplify(element, error.message)
            return []
        }
    }

    /// Whether a text that is said to be plain is HTML all the same: it begins with an element that it closes.
    private static func isMarkup(_ text: String) -> Bool {
        let start = text.drop { $0.isWhitespace }
        guard start.first == "<" else { return false }
        let name = String(start.dropFirst().prefix(12).prefix { $0.isLetter || $0.isNumber }).lowercased()
        if name == "img" { return start.contains(">") }
        guard
            ["p", "div", "span", "b", "strong", "em", "i", "ul", "ol", "table", "h1", "h2", "h3", "h4"].contains(name)
        else { return false }
        return start.contains("</\(name)>")
    }
}
