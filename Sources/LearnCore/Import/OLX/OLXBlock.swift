/// A block of a course with the blocks in it.
struct OLXBlock {
    enum Source {
        /// Without the blocks in it; its elements are numbered from 0.
        case element(SourceElement, count: Int)
        /// The path in the package of the file whose root it is, which nobody has read yet.
        case file(String)
        case unreadable
    }

    let kind: String
    let urlName: String
    let source: Source
    var children: [OLXBlock] = []
    let location: SourceLocation
    /// The path in the package of the file whose root it is.
    let file: String?
    /// Why nothing of it comes along.
    var fault: Message?
    /// Pointers in it that lead nowhere new, by the number of the element.
    var idlePointers: [Int: Message] = [:]
    /// As it is planned, of a block that becomes one.
    var lesson: Lesson.ID?
    /// What the lesson is called.
    var title = ""

    init(_ kind: String, urlName: String, source: Source, location: SourceLocation, file: String?) {
        self.kind = kind
        self.urlName = urlName
        self.source = source
        self.location = location
        self.file = file
    }

    var becomes: OLXKind.Block? { OLXKind.block(kind) }

    /// The name that learners see, as the block itself says it.
    var displayName: String {
        guard case .element(let element, _) = source else { return "" }
        return WhiteSpace.folded(InlineTidying.clean(element["display_name"] ?? ""))
    }
}

extension SourceElement {
    /// Whether nothing but attributes is in it.
    var isHollow: Bool { children.isEmpty && text.utf8.allSatisfy(WhiteSpace.contains) }

    /// The same, numbered from 0 and without some of the elements right in it.
    func alone(without isGone: (SourceElement) -> Bool = { _ in false }) -> (element: SourceElement, count: Int) {
        var count = 0
        var element = self
        element.content = content.filter { if case .element(let child) = $0 { !isGone(child) } else { true } }
        let result = element.numbered(&count)
        return (result, count)
    }

    /// The same with other numbers.
    func numbered(_ count: inout Int) -> SourceElement {
        var element = SourceElement(
            name: name, namespace: namespace, attributes: attributes, location: location, number: count)
        count += 1
        element.content = content.map {
            if case .element(let child) = $0 { .element(child.numbered(&count)) } else { $0 }
        }
        return element
    }

    /// It as XML.
    var xml: String {
        let marks = attributes.map { " \($0.name.local)=\"\(XMLWriter.escaped($0.value, inAttribute: true))\"" }
        let inside = content.map {
            switch $0 {
            case .text(let words): XMLWriter.escaped(words)
            case .element(let child): child.xml
            }
        }
        return "<\(name)\(marks.joined())>\(inside.joined())</\(name)>"
    }
}
