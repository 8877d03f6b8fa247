/// The elements of a language in which every element holds either other elements or nothing but words.
protocol OutlinedElement: MarkupElement {
    /// In their order.
    var children: [ChildRule<Self>] { get }
    var attributes: [AttributeRule] { get }
}

extension ElementReader where Element: OutlinedElement {
    /// Reads the children that the language names for an element, and reports what else it meets.
    func readElements(
        of parent: Tag, _ body: (Tag) throws(XMLFailure) -> Void = { _ throws(XMLFailure) in }
    ) throws(XMLFailure) {
        let rules = parent.name.children
        let possible = rules.flatMap(\.names)
        var tally = ChildTally(of: parent.name, rules)
        loop: while true {
            switch try xml.next() {
            case .end, .endOfDocument: break loop
            case .text:
                let text = WhiteSpace.excerpt(of: xml.text)
                if !text.isEmpty { report(.strayText(text, in: parent.name.rawValue), at: xml.location) }
            case .start:
                guard let name = try openElement(in: parent, possible: possible, excuse: { tally.excuse($0) })
                else { continue }
                let tag = tag(name, name.attributes)
                for fault in tally.meet(name) { report(fault, at: tag.location) }
                try body(tag)
            }
        }
        for fault in tally.missing { report(fault, at: parent.location) }
    }

    /// The words of an element that holds nothing but words, and some.
    func readWords(of parent: Tag) throws(XMLFailure) -> String {
        var words = ""
        loop: while true {
            switch try xml.next() {
            case .end, .endOfDocument: break loop
            case .text: words += xml.text
            case .start: _ = try openElement(in: parent, possible: [])
            }
        }
        words = WhiteSpace.folded(words)
        if words.isEmpty { report(.emptyElement(parent.name.rawValue), at: parent.location) }
        return words
    }
}
