/// A fragment of HTML made into the language's own passages, by an allow-list.
///
/// Words are never lost: of an element that the language has not, its words stay. What is left out with its content is
/// what runs, loads or asks. Everything that is not simply carried over is among the losses.
struct HTMLFragment {
    /// Something that is not in the passages as it was in the fragment.
    enum Loss: Hashable {
        case element(String)
        case forbidden(String)
        case attribute(String)
        case address(String)
        case media(String)
        case picture(String)
        case table
        case formula
        case joinedParagraphs
        case passagesInRun
    }

    private(set) var passages: [Passage] = []
    /// In the order in which they were met, each once.
    private(set) var losses: [Loss] = []
    /// Whether a picture had no text for those who cannot see it, and got one.
    private(set) var suppliedAlternativeText = false

    private let location: SourceLocation
    private let language: Language
    /// The path of a picture in the course, by its address in the fragment.
    private let picture: (_ address: String) -> String?
    private var run: [Inline] = []

    /// - Parameters:
    ///   - location: where it stands.
    ///   - language: of the words that are supplied.
    ///   - picture: gives the path in the course's folder of a picture; `nil` where it has none.
    init(
        _ html: String, at location: SourceLocation, language: Language,
        picture: @escaping (_ address: String) -> String?
    ) throws(ImportFailure) {
        self.location = location
        self.language = language
        self.picture = picture
        do throws(HTMLReader.Problem) {
            let nodes = try HTMLNode.nodes(of: html)
            for node in nodes { add(node) }
        } catch {
            throw ImportFailure(error.message, at: location)
        }
        flush()
        let signs: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: "$")]
        guard html.utf8.contains(where: signs.contains) else { return }
        if html.contains("\\(") || html.contains("\\[") || html.contains("$$") { lose(.formula) }
    }

    /// Text without markup: a blank line ends a paragraph.
    init(plain text: String, at location: SourceLocation, language: Language) {
        self.location = location
        self.language = language
        picture = { _ in nil }
        for line in text.split(whereSeparator: \.isNewline) {
            run = [.text(String(line))]
            flush()
        }
    }

    /// All as one run of words, for a place that takes no passages.
    mutating func takeInline() -> [Inline] {
        if passages.count > 1 { lose(.joinedParagraphs) }
        var isRun = true
        let runs = passages.map { passage -> [Inline] in
            if case .paragraph(let words) = passage { return words }
            isRun = false
            return Self.words(of: passage)
        }
        if !isRun { lose(.passagesInRun) }
        return InlineTidying.joined(runs: runs)
    }

    private mutating func lose(_ loss: Loss) {
        if losses.count < Self.mostLosses, !losses.contains(loss) { losses.append(loss) }
    }

    /// More than a person reads.
    private static let mostLosses = 100

    /// Closes the paragraph that is being put together.
    private mutating func flush() {
        let words = InlineTidying.tidied(run)
        run = []
        if !words.isEmpty { passages.append(.paragraph(words)) }
    }

    // MARK: Passages

    private mutating func add(_ node: HTMLNode) {
        guard case .element(let name, let attributes, let children) = node else {
            run += inline(node)
            return
        }
        switch HTMLElement.role(of: name) {
        case .block, .item:
            note(attributes)
            flush()
            for child in children { add(child) }
            flush()
        case .lineBreak, .rule: flush()
        case .preformatted:
            note(attributes)
            flush()
            let lines = children.flatMap { inline($0) }.plainText.split(whereSeparator: \.isNewline)
            if lines.count > 1 { lose(.element(name)) }
            for line in lines {
                run = [.text(String(line))]
                flush()
            }
        case .heading, .quotation:
            note(attributes)
            lose(.element(name))
            flush()
            if case .heading = HTMLElement.role(of: name) {
                run = [.strong(children.flatMap { inline($0) })]
            } else {
                for child in children { add(child) }
            }
            flush()
        case .list(let kind):
            note(attributes)
            flush()
            let items = children.compactMap { child -> [Passage]? in
                let content = nested(child)
                return content.isEmpty ? nil : content
            }
            if !items.isEmpty { passages.append(.list(ItemList(kind: kind, items: items))) }
        case .table:
            note(attributes)
            flush()
            addTable(children)
        case .picture:
            flush()
            addPicture(attributes)
        default:
            // A run element around blocks gives way to them.
            if children.contains(where: Self.holdsPassage) {
                note(attributes)
                for child in children { add(child) }
            } else {
                run += inline(node)
            }
        }
    }

    /// What stands in an item of a list.
    private mutating func nested(_ node: HTMLNode) -> [Passage] {
        let outer = passages
        passages = []
        flush()
        add(node)
        flush()
        let content = passages
        passages = outer
        return content
    }

    private static func holdsPassage(_ node: HTMLNode) -> Bool {
        guard case .element(let name, _, let children) = node else { return false }
        if case .forbidden = HTMLElement.role(of: name) { return false }
        return HTMLElement.isBlock(name) || name == "img" || children.contains(where: holdsPassage)
    }

    private mutating func addPicture(_ attributes: [HTMLReader.Attribute]) {
        note(attributes)
        let address = attributes.first { $0.name == "src" }?.value ?? ""
        let alternative = WhiteSpace.folded(InlineTidying.clean(attributes.first { $0.name == "alt" }?.value ?? ""))
        guard let path = picture(address) else {
            lose(.picture(Self.name(of: address)))
            if !alternative.isEmpty { passages.append(.paragraph([.text("[\(alternative)]")])) }
            return
        }
        if alternative.isEmpty { suppliedAlternativeText = true }
        let text = alternative.isEmpty ? Message.importedPicture.text(in: language) : alternative
        passages.append(.figure(Figure(source: path, alternativeText: text, caption: [], location: location)))
    }

    /// The end of an address, short enough to be shown.
    private static func name(of address: String) -> String {
        if address.hasPrefix("data:") { return "data:" }
        return WhiteSpace.excerpt(of: address.split(separator: "/").last.map(String.init) ?? address)
    }

    // MARK: Tables

    private mutating func addTable(_ children: [HTMLNode]) {
        var rows: [(cells: [[Inline]], isHead: Bool)] = []
        var caption: [Inline] = []
        var isPlain = true
        func collect(_ nodes: [HTMLNode], _ fragment: inout HTMLFragment) {
            for case .element(let name, let attributes, let children) in nodes {
                fragment.note(attributes)
                switch name {
                case "caption": caption = InlineTidying.tidied(children.flatMap { fragment.inline($0) })
                case "tr":
                    var cells: [[Inline]] = []
                    var heads = 0
                    for case .element(let cell, let attributes, let content) in children {
                        fragment.note(attributes)
                        if cell == "th" { heads += 1 }
                        if attributes.contains(where: { ["colspan", "rowspan"].contains($0.name) && $0.value != "1" })
                            || content.contains(where: Self.holdsSeveral)
                        {
                            isPlain = false
                        }
                        cells.append(InlineTidying.tidied(content.flatMap { fragment.inline($0) }))
                    }
                    if !cells.isEmpty { rows.append((cells, heads == cells.count)) }
                default: collect(children, &fragment)
                }
            }
        }
        collect(children, &self)
        let width = rows.map(\.cells.count).max() ?? 0
        // A table with one long row would become a large one of empty cells.
        let isSparse = rows.count * width > 4 * rows.reduce(0) { $0 + $1.cells.count } + 1000
        if isSparse { lose(.table) }
        guard rows.count > 1, !isSparse else {
            for cell in rows.flatMap(\.cells) where !cell.isEmpty { passages.append(.paragraph(cell)) }
            if !caption.isEmpty { passages.append(.paragraph(caption)) }
            return
        }
        if !isPlain || !rows[0].isHead || rows.contains(where: { $0.cells.count != width }) { lose(.table) }
        let cells = rows.map { $0.cells + Array(repeating: [], count: width - $0.cells.count) }
        passages.append(
            .table(Table(caption: caption, head: cells[0], rows: Array(cells.dropFirst()), hasRowHeaders: false)))
    }

    private static func holdsSeveral(_ node: HTMLNode) -> Bool {
        guard case .element(let name, _, let children) = node else { return false }
        return ["ul", "ol", "table", "img"].contains(name) || children.contains(where: holdsSeveral)
    }

    // MARK: Runs

    private mutating func inline(_ node: HTMLNode) -> [Inline] {
        guard case .element(let name, let attributes, let children) = node else {
            guard case .text(let words) = node else { return [] }
            return [.text(words)]
        }
        let role = HTMLElement.role(of: name)
        if case .forbidden = role {
            lose(.forbidden(name))
            return []
        }
        note(attributes)
        func content(_ fragment: inout HTMLFragment) -> [Inline] { children.flatMap { fragment.inline($0) } }
        switch role {
        case .emphasis: return [.emphasis(content(&self))]
        case .strong: return [.strong(content(&self))]
        case .link:
            let words = content(&self)
            guard let address = attributes.first(where: { $0.name == "href" })?.value else { return words }
            guard WebAddress.isSafe(address), !words.contains(where: Self.isLink) else {
                lose(.address(WhiteSpace.excerpt(of: address)))
                return words
            }
            return [.link(Link(target: .external(address), content: words, location: location))]
        case .media:
            lose(.media(name))
            let address = attributes.first { $0.name == "src" || $0.name == "data" }?.value ?? ""
            guard WebAddress.isSafe(address) else { return content(&self) }
            return [.link(Link(target: .external(address), content: [.text(address)], location: location))]
        case .picture:
            lose(.picture(Self.name(of: attributes.first { $0.name == "src" }?.value ?? "")))
            let alternative = attributes.first { $0.name == "alt" }?.value ?? ""
            return alternative.isEmpty ? [] : [.text("[\(alternative)]")]
        case .formOnly, .unknown:
            let words = content(&self)
            if let raised = RaisedText.unicode(words.plainText, in: name) { return [.text(raised)] }
            lose(.element(name))
            return words
        case .lineBreak, .rule: return [.text(" ")]
        case .run: return content(&self)
        default: return [.text(" ")] + content(&self) + [.text(" ")]
        }
    }

    private static func isLink(_ piece: Inline) -> Bool { ![piece].links.isEmpty }

    /// Style and class say nothing to a reader; what would run is said to be gone.
    private mutating func note(_ attributes: [HTMLReader.Attribute]) {
        for attribute in attributes where attribute.name.hasPrefix("on") { lose(.attribute(attribute.name)) }
    }

    /// A passage as lines of words.
    static func runs(of passage: Passage) -> [[Inline]] {
        if case .list(let list) = passage { return list.items.flatMap { $0.flatMap(runs) } }
        return [words(of: passage)].filter { !$0.isEmpty }
    }

    private static func words(of passage: Passage) -> [Inline] {
        switch passage {
        case .paragraph(let words): words
        case .list(let list): InlineTidying.joined(runs: list.items.flatMap { $0.map(words) })
        case .table(let table):
            InlineTidying.joined(runs: [table.caption] + table.head + table.rows.flatMap { $0 })
        case .figure(let figure): [.text("[\(figure.alternativeText)]")]
        case .quotation(let quotation): InlineTidying.joined(runs: quotation.content.map(words))
        case .readAloud(let content): InlineTidying.joined(runs: content.map(words))
        case .reference(let reference): reference.title
        }
    }
}
