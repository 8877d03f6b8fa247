/// One element of a foreign document, with what is in it. Only one item of a document is held like this at a time.
struct SourceElement {
    let name: String
    let attributes: [(name: XMLName, value: String)]
    let location: SourceLocation
    /// In the item, in the order of the start tags: the element's place in an ``ItemAccount``.
    let number: Int
    fileprivate(set) var children: [SourceElement] = []
    /// The words right in it, without those of its children.
    fileprivate(set) var text = ""

    subscript(attribute: String) -> String? {
        attributes.first { $0.name.local == attribute }?.value
    }

    func first(_ name: String) -> SourceElement? { children.first { $0.name == name } }

    func all(_ name: String) -> [SourceElement] { children.filter { $0.name == name } }

    /// The words of a child, without white space at the ends.
    func words(of child: String) -> String { WhiteSpace.folded(first(child)?.text ?? "") }

    /// Reads the element that the reader has just come to, through its end tag.
    ///
    /// - Parameter count: how many elements have been read; what is read is added to it.
    static func read(_ xml: XMLReader, count: inout Int) throws(XMLFailure) -> SourceElement {
        var element = SourceElement(
            name: xml.names[xml.nameNumber].local, attributes: xml.attributes, location: xml.location, number: count)
        count += 1
        guard count <= most else {
            throw XMLFailure(location: element.location, problem: .tooLarge(limit: XMLLimits.foreign.bytes))
        }
        while true {
            switch try xml.next() {
            case .start: element.children.append(try read(xml, count: &count))
            case .text: element.text += xml.text
            case .end, .endOfDocument: return element
            }
        }
    }

    /// Elements of one item: far more than a question has.
    private static let most = 100_000
}
