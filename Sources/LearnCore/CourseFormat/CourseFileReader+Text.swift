/// Running text and passages.
extension CourseFileReader {
    /// The words of an element that holds nothing but words.
    func readPlainText(of parent: Tag) throws(XMLFailure) -> String {
        try readInline(of: parent).plainText
    }

    /// Running text that must not be blank.
    func readInline(of parent: Tag) throws(XMLFailure) -> [Inline] {
        var folding = WhiteSpace.Folding()
        let content = try readInline(of: parent, folding: &folding)
        if content.isEmpty { report(.emptyElement(parent.name.rawValue), at: parent.location) }
        return content
    }

    private func readInline(of parent: Tag, folding: inout WhiteSpace.Folding) throws(XMLFailure) -> [Inline] {
        var run = InlineRun()
        run.folding = folding
        loop: while true {
            switch try xml.next() {
            case .end, .endOfDocument: break loop
            case .text: xml.withTextBytes { run.append($0) }
            case .start:
                guard let tag = try openInline(in: parent) else { continue }
                run.beginElement()
                let element = try readInlineElement(tag, folding: &run.folding)
                run.append(element)
            }
        }
        folding = run.folding
        return run.finish()
    }

    /// Reads one of the inline elements, whose words continue the run that they stand in.
    func readInlineElement(_ tag: Tag, folding: inout WhiteSpace.Folding) throws(XMLFailure) -> Inline {
        switch tag.name {
        case .em: return .emphasis(try readInline(of: tag, folding: &folding))
        case .strong: return .strong(try readInline(of: tag, folding: &folding))
        case .term:
            let id: GlossaryEntry.ID = reference("ref", of: tag)
            return .term(id, try readInline(of: tag, folding: &folding))
        case .gap:
            let id: Question.Blank.ID = reference("ref", of: tag)
            // A gap stands for words, so spaces before and behind it count.
            folding.passWord()
            try readChildren(of: tag) { (_) throws(XMLFailure) in }
            return .gap(id)
        default:
            let target = linkTarget(of: tag)
            let content = try readInline(of: tag, folding: &folding)
            if content.isEmpty { report(.emptyElement(tag.name.rawValue), at: tag.location) }
            return .link(Link(target: target, content: content, location: tag.location))
        }
    }

    private func linkTarget(of tag: Tag) -> Link.Target {
        switch (tag["href"], tag["to"]) {
        case (_?, nil): return .external(address("href", of: tag))
        case (nil, let reference?):
            let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let block = parts.count > 1 ? Block.ID(parts[1]) : nil
            if parts[0].isEmpty, let block { return .block(block) }
            return .lesson(Lesson.ID(parts[0]), block: block)
        default:
            report(.linkNeedsOneTarget, at: tag.location)
            return .external("")
        }
    }

    func readPassage(_ tag: Tag) throws(XMLFailure) -> Passage? {
        switch tag.name {
        case .p: return .paragraph(try readInline(of: tag))
        case .list:
            let kind: ItemList.Kind = word("kind", of: tag) ?? .bullet
            return .list(ItemList(kind: kind, items: try readItems(of: tag)))
        case .table: return .table(try readTable(tag))
        case .figure: return .figure(try readFigure(tag))
        case .quote:
            let source = nonEmptyText("source", of: tag)
            let address = tag["href"].map { _ in self.address("href", of: tag) }
            return .quotation(Quotation(source: source, address: address, content: try readFlow(of: tag)))
        case .readAloud: return .readAloud(try readFlow(of: tag))
        case .reference:
            let address = address("href", of: tag)
            return .reference(Reference(address: address, title: try readInline(of: tag)))
        default: return nil
        }
    }

    private func readTable(_ tag: Tag) throws(XMLFailure) -> Table {
        var table = Table(caption: [], head: [], rows: [], hasRowHeaders: yes("row-headers", of: tag))
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .caption: table.caption = try readInline(of: child)
            case .head: table.head = try readCells(of: child)
            default:
                let row = try readCells(of: child)
                if row.count != table.head.count, !table.head.isEmpty {
                    report(.rowLength(row.count, expected: table.head.count), at: child.location)
                }
                table.rows.append(row)
            }
        }
        return table
    }

    private func readCells(of parent: Tag) throws(XMLFailure) -> [[Inline]] {
        var cells: [[Inline]] = []
        try readChildren(of: parent) { (cell) throws(XMLFailure) in
            // A cell may be empty: a table has corners.
            var folding = WhiteSpace.Folding()
            cells.append(try readInline(of: cell, folding: &folding))
        }
        return cells
    }

    /// The inline element that has just begun; others are reported and passed over.
    private func openInline(in parent: Tag) throws(XMLFailure) -> Tag? {
        guard let name = try openElement(in: parent, possible: Grammar.content(of: parent.name).possible) else {
            return nil
        }
        return tag(name, Grammar.attributes(of: name))
    }

    func readItems(of parent: Tag) throws(XMLFailure) -> [[Passage]] {
        var items: [[Passage]] = []
        try readChildren(of: parent) { (item) throws(XMLFailure) in
            items.append(try readFlow(of: item))
        }
        return items
    }

    private func readFigure(_ tag: Tag) throws(XMLFailure) -> Figure {
        let source = tag["src"] ?? ""
        if tag["src"] != nil, !CoursePath.isConfined(source) {
            report(.unsafePath(source), at: location(of: "src"))
        }
        let alternativeText = nonEmptyText("alt", of: tag)
        var figure = Figure(source: source, alternativeText: alternativeText, caption: [], location: tag.location)
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            if child.name == .caption {
                figure.caption = try readInline(of: child)
            } else {
                figure.description = try readFlow(of: child)
            }
        }
        return figure
    }
}
