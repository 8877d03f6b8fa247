/// What stands on lines of its own.
extension HTMLFragment {
    mutating func add(_ part: SourceElement.Content) {
        guard case .element(let element) = part else {
            run += inline(part)
            return
        }
        if let replacement = surroundings.replacement(element) {
            switch replacement {
            case .run(let words): run += words
            case .passages(let passages):
                flush()
                for passage in passages { append(.passage(passage)) }
            case .content: addContent(of: element)
            }
            return
        }
        let role = HTMLElement.role(of: element.name)
        switch role {
        case .block, .item:
            note(element)
            flush()
            addContent(of: element)
            flush()
        case .lineBreak, .rule: flush()
        case .preformatted: addLines(of: element)
        case .heading(let level):
            note(element)
            flush()
            let words = InlineTidying.tidied(element.content.flatMap { inline($0) })
            if !words.isEmpty { append(.heading(level, words)) }
        case .quotation:
            note(element)
            flush()
            if let source = surroundings.quotationSource {
                let content = nested(element.content)
                if !content.isEmpty {
                    append(.passage(.quotation(Quotation(source: source, address: nil, content: content))))
                }
            } else {
                addQuotation(element)
            }
        case .list(let kind):
            note(element)
            flush()
            let items = element.content.compactMap { part -> [Passage]? in
                let content = nested([part])
                return content.isEmpty ? nil : content
            }
            if !items.isEmpty { append(.passage(.list(ItemList(kind: kind, items: items)))) }
        case .table:
            note(element)
            flush()
            addTable(element)
        case .picture:
            flush()
            addPicture(element)
        default:
            // A run element around blocks gives way to them.
            if element.content.contains(where: holdsPassage) {
                note(element)
                addContent(of: element)
            } else {
                run += inline(part)
            }
        }
    }

    private mutating func addContent(of element: SourceElement) {
        for part in element.content { add(part) }
    }

    /// What is quoted keeps its quotation marks in words: the language's own quotations name their source.
    private mutating func addQuotation(_ element: SourceElement) {
        var content = nested(element.content)
        let isDanish = surroundings.language == .danish
        let isMarked = content.first.map { "»“\"„«‘".contains(Self.words(of: $0).plainText.first ?? " ") } ?? true
        if !isMarked, case .paragraph(let first) = content.first, case .paragraph = content.last {
            content[0] = .paragraph(InlineTidying.tidied([.text(isDanish ? "»" : "‘")] + first))
            if case .paragraph(let last) = content[content.count - 1] {
                content[content.count - 1] = .paragraph(InlineTidying.tidied(last + [.text(isDanish ? "«" : "’")]))
            }
        } else if !isMarked {
            lose(.element(element.name), element)
        }
        for passage in content { append(.passage(passage)) }
    }

    private mutating func addLines(of element: SourceElement) {
        note(element)
        flush()
        let lines = element.content.flatMap { inline($0) }.plainText.split(whereSeparator: \.isNewline)
        // Words in columns, and what is set in by spaces, as programs are.
        if lines.contains(where: { $0.hasPrefix(" ") || $0.hasPrefix("\t") || $0.contains("   ") }) {
            lose(.element(element.name), element)
        }
        for line in lines {
            run = [.text(String(line))]
            flush()
        }
    }

    private func holdsPassage(_ part: SourceElement.Content) -> Bool {
        guard case .element(let element) = part else { return false }
        if let replacement = surroundings.replacement(element) {
            if case .passages = replacement { return true }
            if case .run = replacement { return false }
        }
        switch HTMLElement.role(of: element.name) {
        case .forbidden, .layout, .formula: return false
        default: break
        }
        return HTMLElement.isBlock(element.name) || element.name == "img"
            || element.content.contains(where: holdsPassage)
    }

    private mutating func addPicture(_ element: SourceElement) {
        note(element)
        let address = element["src"] ?? ""
        let alternative = WhiteSpace.folded(InlineTidying.clean(element["alt"] ?? ""))
        guard let path = surroundings.picture(address) else {
            lose(.picture(Self.name(of: address)), element)
            if !alternative.isEmpty { append(.passage(.paragraph([.text("[\(alternative)]")]))) }
            return
        }
        if alternative.isEmpty { noteSuppliedAlternativeText() }
        let text = alternative.isEmpty ? Message.importedPicture.text(in: surroundings.language) : alternative
        append(
            .passage(
                .figure(
                    Figure(source: path, alternativeText: text, caption: [], location: surroundings.location))))
    }

    /// The end of an address, short enough to be shown.
    static func name(of address: String) -> String {
        if address.hasPrefix("data:") { return "data:" }
        return WhiteSpace.excerpt(of: address.split(separator: "/").last.map(String.init) ?? address)
    }

    // MARK: Tables

    private mutating func addTable(_ table: SourceElement) {
        var rows: [(cells: [[Inline]], isHead: Bool)] = []
        var heads = 0
        var rowHeads = 0
        var caption: [Inline] = []
        var isPlain = true
        func collect(_ element: SourceElement, _ fragment: inout HTMLFragment) {
            for child in element.children {
                fragment.note(child)
                switch child.name {
                case "caption": caption = InlineTidying.tidied(child.content.flatMap { fragment.inline($0) })
                case "tr":
                    var cells: [[Inline]] = []
                    let before = heads
                    for (index, cell) in child.children.enumerated() {
                        fragment.note(cell)
                        if cell.name == "th" {
                            heads += 1
                            if index == 0 { rowHeads += 1 }
                        }
                        if ["colspan", "rowspan"].contains(where: { cell[$0].map { $0 != "1" } ?? false })
                            || cell.content.contains(where: Self.holdsSeveral)
                        {
                            isPlain = false
                        }
                        cells.append(InlineTidying.tidied(cell.content.flatMap { fragment.inline($0) }))
                    }
                    if !cells.isEmpty { rows.append((cells, heads - before == cells.count)) }
                default: collect(child, &fragment)
                }
            }
        }
        collect(table, &self)
        let width = rows.map(\.cells.count).max() ?? 0
        // A table with one long row would become a large one of empty cells.
        let isSparse = rows.count * width > 4 * rows.reduce(0) { $0 + $1.cells.count } + 1000
        if isSparse { lose(.table, table) }
        guard rows.count > 1, width > 1, !isSparse else {
            for cell in rows.flatMap(\.cells) where !cell.isEmpty { append(.passage(.paragraph(cell))) }
            if !caption.isEmpty { append(.passage(.paragraph(caption))) }
            return
        }
        if !isPlain || rows.contains(where: { $0.cells.count != width }) { lose(.table, table) }
        var cells = rows.map { $0.cells + Array(repeating: [], count: width - $0.cells.count) }
        // One without a head has an empty one, so that no row of it is taken for what it is not.
        if !rows[0].isHead { cells.insert(Array(repeating: [], count: width), at: 0) }
        append(
            .passage(
                .table(
                    Table(
                        caption: caption, head: cells[0], rows: Array(cells.dropFirst()),
                        hasRowHeaders: rowHeads >= rows.count && heads < rows.count * width))))
    }

    private static func holdsSeveral(_ part: SourceElement.Content) -> Bool {
        guard case .element(let element) = part else { return false }
        return ["ul", "ol", "table", "img"].contains(element.name) || element.content.contains(where: holdsSeveral)
    }
}
