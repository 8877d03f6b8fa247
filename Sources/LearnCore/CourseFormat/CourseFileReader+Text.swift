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
            case .text: run.append(xml.text)
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

    /// Reads one of `em`, `strong` and `link`, whose words continue the run that they stand in.
    func readInlineElement(_ tag: Tag, folding: inout WhiteSpace.Folding) throws(XMLFailure) -> Inline {
        switch tag.name {
        case .em: return .emphasis(try readInline(of: tag, folding: &folding))
        case .strong: return .strong(try readInline(of: tag, folding: &folding))
        default:
            let target = linkTarget(of: tag)
            let content = try readInline(of: tag, folding: &folding)
            if content.isEmpty { report(.emptyElement(tag.name.rawValue), at: tag.location) }
            return .link(Link(target: target, content: content, location: tag.location))
        }
    }

    private func linkTarget(of tag: Tag) -> Link.Target {
        switch (tag["href"], tag["to"]) {
        case (let address?, nil):
            if !Self.isSafe(address) { report(.linkScheme(address), at: location(of: "href")) }
            return .external(address)
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

    private static func isSafe(_ address: String) -> Bool {
        let lowercased = address.lowercased()
        return ["https://", "http://", "mailto:"].contains { lowercased.hasPrefix($0) && lowercased.count > $0.count }
            && !address.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
    }

    func readPassage(_ tag: Tag) throws(XMLFailure) -> Passage? {
        switch tag.name {
        case .p: return .paragraph(try readInline(of: tag))
        case .list:
            let kind: ItemList.Kind = word("kind", of: tag) ?? .bullet
            return .list(ItemList(kind: kind, items: try readItems(of: tag)))
        case .figure: return .figure(try readFigure(tag))
        default: return nil
        }
    }

    /// The inline element that has just begun; others are reported and passed over.
    private func openInline(in parent: Tag) throws(XMLFailure) -> Tag? {
        guard let name = try openElement(in: parent, content: Grammar.content(of: parent.name)) else { return nil }
        return tag(name, attributes: Grammar.attributes(of: name))
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
        var caption: [Inline] = []
        try readChildren(of: tag) { (child) throws(XMLFailure) in caption = try readInline(of: child) }
        return Figure(
            source: source, alternativeText: alternativeText, caption: caption, location: tag.location)
    }
}
