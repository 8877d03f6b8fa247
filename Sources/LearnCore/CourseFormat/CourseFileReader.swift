/// Reads one file of the course language by recursive descent, and gathers what is wrong with it on the way.
///
/// A function that reads an element is called when its start tag has just been met and returns behind its end tag.
/// Attributes are read first, while the reader still stands on the tag.
final class CourseFileReader {
    /// A start tag of the course language.
    struct Tag {
        let name: ElementName
        let location: SourceLocation
        let attributes: [(name: String, value: String)]

        subscript(_ attribute: String) -> String? {
            attributes.first { $0.name == attribute }?.value
        }
    }

    let xml: XMLReader
    private let bytes: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []
    private var elements: [ElementName?] = []
    private var seenIDs: [String: SourceLocation] = [:]

    init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        xml = XMLReader(bytes: bytes, file: file, limits: .course)
    }

    /// The name of the outermost element, looked at without reading on; `nil` where there is none.
    var rootName: String? {
        let probe = XMLReader(bytes: bytes, file: "", limits: .course)
        guard (try? probe.next()) == .start else { return nil }
        return probe.names[probe.nameNumber].local
    }

    func report(_ fault: Fault, at location: SourceLocation) {
        diagnostics.append(Diagnostic(fault, at: location))
    }

    // MARK: Elements

    /// Reads the outermost element.
    ///
    /// - Returns: what `body` makes of it, or `nil` where the file begins with something else or is not XML.
    func readRoot<Result>(
        _ expected: ElementName, _ body: (Tag) throws(XMLFailure) -> Result
    ) -> Result? {
        do throws(XMLFailure) {
            guard try xml.next() == .start else { return nil }
            let found = xml.names[xml.nameNumber]
            if found.local != expected.rawValue {
                report(.wrongRoot(found: found.local, expected: expected.rawValue), at: xml.location)
                return nil
            }
            if found.namespace != ElementName.courseNamespace {
                report(
                    .wrongNamespace(
                        element: found.local, found: found.namespace, expected: ElementName.courseNamespace),
                    at: xml.location)
                return nil
            }
            let result = try body(tag(expected, Grammar.attributes(of: expected)))
            _ = try xml.next()
            return result
        } catch {
            report(error.problem.fault, at: error.location)
            return nil
        }
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
        var counts = [Int](repeating: 0, count: named.count)
        var last: (rank: Int, name: ElementName) = (-1, parent.name)
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
                guard let name = try openElement(in: parent, content: content) else { continue }
                if content.rest == .flow, ElementName.inlines.contains(name) {
                    if looseText == nil { looseText = xml.location }
                    run.beginElement()
                    let element = try readInlineElement(tag(name, Grammar.attributes(of: name)), folding: &run.folding)
                    run.append(element)
                    continue
                }
                let index = named.firstIndex { $0.name == name }
                let tag = tag(name, attributes(of: name, in: parent.name))
                let rank = content.rank(of: name)
                if rank < last.rank, !Grammar.shareRank(name, last.name, in: parent.name) {
                    report(
                        .elementOrder(name.rawValue, before: last.name.rawValue, in: parent.name.rawValue),
                        at: tag.location)
                }
                if rank >= last.rank { last = (rank, name) }
                if let index {
                    counts[index] += 1
                    if counts[index] == 2, [.once, .optional].contains(named[index].occurs) {
                        report(.repeatedElement(name.rawValue, in: parent.name.rawValue), at: tag.location)
                    }
                    try child(tag)
                } else if content.rest == .flow {
                    if let passage = try readPassage(tag) { passages.append(passage) }
                } else {
                    try child(tag)
                }
            }
        }

        for (rule, count) in zip(named, counts) where count == 0 && [.once, .atLeastOnce].contains(rule.occurs) {
            report(.missingElement(rule.name.rawValue, in: parent.name.rawValue), at: parent.location)
        }
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

    /// Recognises the element that has just begun; reports and passes over one that cannot stand here.
    func openElement(in parent: Tag, content: Grammar.Content) throws(XMLFailure) -> ElementName? {
        let number = xml.nameNumber
        while elements.count <= number {
            let name = xml.names[elements.count]
            elements.append(
                name.namespace == ElementName.courseNamespace ? ElementName(rawValue: name.local) : nil)
        }
        let possible = content.possible
        if let element = elements[number] {
            if possible.contains(element) { return element }
            report(
                .misplacedElement(element.rawValue, in: parent.name.rawValue, possible: possible.map(\.rawValue)),
                at: xml.location)
        } else {
            let name = xml.names[number]
            if name.namespace == ElementName.courseNamespace {
                report(
                    .unknownElement(
                        name.local, in: parent.name.rawValue,
                        suggestion: NearMiss.best(for: name.local, among: possible.map(\.rawValue)),
                        possible: possible.map(\.rawValue)),
                    at: xml.location)
            } else {
                report(
                    .wrongNamespace(
                        element: name.local, found: name.namespace, expected: ElementName.courseNamespace),
                    at: xml.location)
            }
        }
        try skipElement()
        return nil
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

    private func attributes(of name: ElementName, in parent: ElementName) -> [Grammar.Attribute] {
        switch parent {
        case .module where name == .lesson: Grammar.lessonReference
        case .lesson: Grammar.attributes(of: name, .block)
        case .translation: Grammar.attributes(of: name, .translatedBlock)
        default: Grammar.attributes(of: name)
        }
    }

    func tag(_ name: ElementName, _ rules: [Grammar.Attribute]) -> Tag {
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
        for rule in rules where rule.isRequired && !attributes.contains(where: { $0.name == rule.name }) {
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
