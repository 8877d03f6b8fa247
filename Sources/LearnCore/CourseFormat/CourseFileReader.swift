/// Reads one file of the course language.
final class CourseFileReader: ElementReader<ElementName> {
    /// Reads the outermost element.
    ///
    /// - Returns: what `body` makes of it, or `nil` where the file begins with something else or is not XML.
    func readRoot<Result>(
        _ expected: ElementName, _ body: (Tag) throws(XMLFailure) -> Result
    ) -> Result? {
        readRoot(expected, Grammar.attributes(of: expected), body)
    }

    /// Reads the children that the grammar names for an element, and reports what else it meets.
    func readChildren(of parent: Tag, _ body: (Tag) throws(XMLFailure) -> Void) throws(XMLFailure) {
        _ = try readContent(of: parent, child: body)
    }

    /// Reads named children, then running text or a row of passages.
    func readFlow(
        of parent: Tag, child: (Tag) throws(XMLFailure) -> Void = { _ throws(XMLFailure) in }
    ) throws(XMLFailure) -> [Passage] {
        let passages = try readContent(of: parent, child: child)
        if passages.isEmpty { report(.emptyElement(parent.name.rawValue), at: parent.location) }
        return passages
    }

    private func readContent(
        of parent: Tag, child: (Tag) throws(XMLFailure) -> Void
    ) throws(XMLFailure) -> [Passage] {
        let content = Grammar.content(of: parent.name)
        let named = content.children
        var tally = ChildTally(of: parent.name, named)
        var passages: [Passage] = []
        var run = InlineRun()
        var looseText: SourceLocation?

        loop: while true {
            switch try xml.next() {
            case .end, .endOfDocument: break loop
            case .text:
                let isBlank = xml.withTextBytes { bytes in bytes.allSatisfy { WhiteSpace.contains($0) } }
                if content.rest == .flow {
                    if !isBlank, looseText == nil { looseText = xml.location }
                    xml.withTextBytes { run.append($0) }
                } else if !isBlank {
                    report(
                        .strayText(WhiteSpace.excerpt(of: xml.text), in: parent.name.rawValue), at: xml.location)
                }
            case .start:
                guard let name = try openElement(in: parent, possible: content.possible, excuse: { tally.excuse($0) })
                else { continue }
                if content.rest == .flow, ElementName.inlines.contains(name) {
                    if looseText == nil { looseText = xml.location }
                    run.beginElement()
                    let element = try readInlineElement(tag(name, Grammar.attributes(of: name)), folding: &run.folding)
                    run.append(element)
                    continue
                }
                let tag = tag(name, attributes(of: name, in: parent.name))
                let faults = tally.meet(
                    name, rank: content.rank(of: name), isFree: Grammar.shareRank(name, tally.last, in: parent.name))
                for fault in faults { report(fault, at: tag.location) }
                if named.contains(where: { $0.names.contains(name) }) {
                    try child(tag)
                } else if content.rest == .flow {
                    if let passage = try readPassage(tag) { passages.append(passage) }
                } else {
                    try child(tag)
                }
            }
        }

        for fault in tally.missing { report(fault, at: parent.location) }
        let loose = run.finish()
        if !loose.isEmpty {
            if passages.isEmpty {
                passages = [.paragraph(loose)]
            } else {
                report(.mixedContent(in: parent.name.rawValue), at: looseText ?? parent.location)
            }
        }
        return passages
    }

    private func attributes(of name: ElementName, in parent: ElementName) -> [AttributeRule] {
        switch parent {
        case .module where name == .lesson: Grammar.lessonReference
        case .lesson: Grammar.attributes(of: name, .block)
        case .translation: Grammar.attributes(of: name, .translatedBlock)
        default: Grammar.attributes(of: name)
        }
    }
}
