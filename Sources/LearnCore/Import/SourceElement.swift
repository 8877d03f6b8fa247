/// One element of a foreign document, with what is in it, words and elements in their order. Only one item of a document
/// is held like this at a time.
struct SourceElement: Sendable {
    enum Content: Sendable {
        case text(String)
        case element(SourceElement)
    }

    /// Without its prefix; in lower case where it is HTML.
    let name: String
    /// The namespace's URI; empty where there is none.
    let namespace: String
    let attributes: [(name: XMLName, value: String)]
    let location: SourceLocation
    /// In the item, in the order of the start tags: the element's place in an ``ItemAccount``.
    let number: Int
    var content: [Content] = []

    /// The attribute of that name in no namespace, as nearly all are; else one of any.
    subscript(attribute: String) -> String? {
        attributes.first { $0.name.local == attribute && $0.name.namespace.isEmpty }?.value
            ?? attributes.first { $0.name.local == attribute }?.value
    }

    var children: [SourceElement] {
        content.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The words right in it, without those of its children.
    var text: String {
        if content.count == 1, case .text(let words) = content[0] { return words }
        return content.reduce(into: "") { if case .text(let words) = $1 { $0 += words } }
    }

    /// All its words, those of its children included.
    var deepText: String {
        content.reduce(into: "") { words, part in
            switch part {
            case .text(let text): words += text
            case .element(let element): words += element.deepText
            }
        }
    }

    func first(_ name: String) -> SourceElement? {
        for case .element(let child) in content where child.name == name { return child }
        return nil
    }

    func all(_ name: String) -> [SourceElement] { children.filter { $0.name == name } }

    /// The elements in it, however deep, that a condition holds for, in the order of the document.
    func descendants(where condition: (SourceElement) -> Bool) -> [SourceElement] {
        children.flatMap { (condition($0) ? [$0] : []) + $0.descendants(where: condition) }
    }

    /// The words of a child, without white space at the ends.
    func words(of child: String) -> String { WhiteSpace.folded(first(child)?.text ?? "") }
}

// MARK: Reading

extension SourceElement {
    /// Reads the element that the reader has just come to, through its end tag.
    ///
    /// - Parameter count: how many elements have been read; what is read is added to it.
    static func read(_ xml: XMLReader, count: inout Int) throws(XMLFailure) -> SourceElement {
        let name = xml.names[xml.nameNumber]
        var element = SourceElement(
            name: name.local, namespace: name.namespace, attributes: xml.attributes, location: xml.location,
            number: count)
        count += 1
        guard count <= most else {
            throw XMLFailure(location: element.location, problem: .tooLarge(limit: XMLLimits.foreign.bytes))
        }
        while true {
            switch try xml.next() {
            case .start: element.content.append(.element(try read(xml, count: &count)))
            case .text: element.content.append(.text(xml.text))
            case .end, .endOfDocument: return element
            }
        }
    }

    /// Reads a whole document.
    ///
    /// - Returns: its root, and how many elements there are.
    static func document(
        _ bytes: [UInt8], file: String, limits: XMLLimits = .foreign
    ) throws(ImportFailure) -> (root: SourceElement, count: Int) {
        let xml = XMLReader(bytes: ForeignText.utf8(bytes), file: file, limits: limits)
        do throws(XMLFailure) {
            guard try xml.next() == .start else { throw XMLFailure(location: xml.location, problem: .empty) }
            var count = 0
            let root = try read(xml, count: &count)
            // What stands behind the root is a fault that only the end tells.
            while try xml.next() != .endOfDocument {}
            return (root, count)
        } catch {
            throw ImportFailure(error)
        }
    }

    /// HTML as it stands in a text: its elements are no elements of the document, and all stand in its place.
    ///
    /// - Parameter holder: whose number and place they get.
    static func html(_ text: String, in holder: SourceElement) throws(ImportFailure) -> [Content] {
        try html(text, file: holder.location.file, holder: holder).root.content
    }

    /// A page of HTML, whose elements are numbered as a document's are.
    ///
    /// - Returns: a root that stands for the page, number 0, which is none of its elements; and how many there are with
    ///   it.
    static func page(_ text: String, file: String) throws(ImportFailure) -> (root: SourceElement, count: Int) {
        try html(text, file: file, holder: nil)
    }

    private static func html(
        _ text: String, file: String, holder: SourceElement?
    ) throws(ImportFailure) -> (root: SourceElement, count: Int) {
        let events: [HTMLReader.Event]
        do throws(HTMLReader.Problem) {
            events = try HTMLReader.events(of: text)
        } catch {
            throw ImportFailure(
                error.message, at: holder?.location ?? SourceLocation(file: file, line: 1, column: 1))
        }
        var count = 1
        var open = [
            SourceElement(
                name: "", namespace: "", attributes: [], location: SourceLocation(file: file, line: 1, column: 1),
                number: 0)
        ]
        for event in events {
            switch event {
            case .start(let name, let attributes, let line, let column, let isImplied):
                open.append(
                    SourceElement(
                        name: name, namespace: "",
                        attributes: attributes.map { (XMLName(namespace: "", local: $0.name), $0.value) },
                        location: holder?.location ?? SourceLocation(file: file, line: line, column: column),
                        number: holder?.number ?? (isImplied ? open[open.count - 1].number : count)))
                if !isImplied { count += 1 }
            case .text(let words): open[open.count - 1].content.append(.text(words))
            case .end: close(&open)
            }
        }
        while open.count > 1 { close(&open) }
        return (open[0], count)
    }

    private static func close(_ open: inout [SourceElement]) {
        guard open.count > 1, let closed = open.popLast() else { return }
        open[open.count - 1].content.append(.element(closed))
    }

    /// Elements of one item: far more than a question has.
    private static let most = 200_000
}
