/// Reads one file of a language by recursive descent, and gathers what is wrong with it on the way. Readers of a
/// language inherit from it.
///
/// A function that reads an element is called when its start tag has just been met and returns behind its end tag.
/// Attributes are read first, while the reader still stands on the tag.
class ElementReader<Element: MarkupElement> {
    /// A start tag of the language.
    struct Tag {
        let name: Element
        let location: SourceLocation
        let attributes: [(name: String, value: String)]

        subscript(_ attribute: String) -> String? {
            attributes.first { $0.name == attribute }?.value
        }
    }

    let xml: XMLReader
    private let bytes: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []
    private var elements: [Element?] = []
    private var seenIDs: [String: SourceLocation] = [:]

    init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        xml = XMLReader(bytes: bytes, file: file, limits: .course)
    }

    /// The name of the outermost element, looked at without reading on; `nil` where there is none.
    var rootName: XMLName? {
        let probe = XMLReader(bytes: bytes, file: "", limits: .course)
        guard (try? probe.next()) == .start else { return nil }
        return probe.names[probe.nameNumber]
    }

    func report(_ fault: Fault, at location: SourceLocation) {
        diagnostics.append(Diagnostic(fault, at: location))
    }

    // MARK: Elements

    /// Reads the outermost element.
    ///
    /// - Returns: what `body` makes of it, or `nil` where the file begins with something else or is not XML.
    func readRoot<Result>(
        _ expected: Element, _ attributes: [AttributeRule], _ body: (Tag) throws(XMLFailure) -> Result
    ) -> Result? {
        do throws(XMLFailure) {
            guard try xml.next() == .start else { return nil }
            let found = xml.names[xml.nameNumber]
            if found.local != expected.rawValue {
                report(.wrongRoot(found: found.local, expected: expected.rawValue), at: xml.location)
                return nil
            }
            if found.namespace != Element.namespace {
                report(wrongNamespace(found), at: xml.location)
                return nil
            }
            let result = try body(tag(expected, attributes))
            _ = try xml.next()
            return result
        } catch {
            report(error.problem.fault, at: error.location)
            return nil
        }
    }

    /// Recognises the element that has just begun; reports and passes over one that cannot stand here.
    ///
    /// - Parameter excuse: told which element an unknown one most likely was meant to be, so that it is not missed too.
    func openElement(
        in parent: Tag, possible: [Element], excuse: (Element) -> Void = { _ in }
    ) throws(XMLFailure) -> Element? {
        let number = xml.nameNumber
        while elements.count <= number {
            let name = xml.names[elements.count]
            elements.append(name.namespace == Element.namespace ? Element(rawValue: name.local) : nil)
        }
        if let element = elements[number] {
            if possible.contains(element) { return element }
            report(
                .misplacedElement(element.rawValue, in: parent.name.rawValue, possible: possible.map(\.rawValue)),
                at: xml.location)
        } else {
            let name = xml.names[number]
            if name.namespace == Element.namespace {
                let suggestion = NearMiss.best(for: name.local, among: possible.map(\.rawValue))
                report(
                    .unknownElement(
                        name.local, of: Element.language, in: parent.name.rawValue, suggestion: suggestion,
                        possible: possible.map(\.rawValue)),
                    at: xml.location)
                if let meant = suggestion.flatMap(Element.init) { excuse(meant) }
            } else {
                report(wrongNamespace(name), at: xml.location)
            }
        }
        try skipElement()
        return nil
    }

    private func wrongNamespace(_ name: XMLName) -> Fault {
        .wrongNamespace(
            element: name.local, of: Element.language, found: name.namespace, expected: Element.namespace)
    }

    func skipElement() throws(XMLFailure) {
        var depth = 1
        while depth > 0 {
            switch try xml.next() {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            case .endOfDocument: return
            }
        }
    }

    // MARK: Attributes

    func tag(_ name: Element, _ rules: [AttributeRule]) -> Tag {
        let location = xml.location
        var attributes: [(name: String, value: String)] = []
        for (attribute, value) in xml.attributes {
            if attribute.namespace.isEmpty, rules.contains(where: { $0.name == attribute.local }) {
                attributes.append((attribute.local, value))
            } else if attribute.namespace.isEmpty {
                report(
                    .unknownAttribute(
                        attribute.local, on: name.rawValue,
                        suggestion: NearMiss.best(for: attribute.local, among: rules.map(\.name)),
                        possible: rules.map(\.name)),
                    at: xml.location(ofAttribute: attribute.local))
            }
        }
        // By index: most rules are of attributes that need not be there, and are not worth a copy.
        for index in rules.indices where rules[index].isRequired {
            let rule = rules[index]
            if attributes.contains(where: { $0.name == rule.name }) { continue }
            report(.missingAttribute(rule.name, on: name.rawValue, example: rule.example), at: location)
        }
        return Tag(name: name, location: location, attributes: attributes)
    }

    /// Where an attribute of the tag just met stands.
    func location(of attribute: String) -> SourceLocation {
        xml.location(ofAttribute: attribute)
    }

    // MARK: Identifiers

    /// Remembers an id of this file, and reports one that is used before.
    func register(_ id: String, at location: SourceLocation) {
        if let first = seenIDs[id] {
            report(.duplicateID(id, first: "\(first.line):\(first.column)"), at: location)
        } else {
            seenIDs[id] = location
        }
    }
}
