/// A page of HTML on its way into a lesson.
struct SourcePage {
    /// In the package.
    let path: String
    /// What its head calls it, else its first heading; `nil` where it has neither.
    let title: String?
    private let root: SourceElement
    private let count: Int

    /// What a page becomes.
    struct Content {
        /// Without the heading that says the title once more.
        let pieces: [HTMLFragment.Piece]
        let pictures: [(file: CourseFile, origin: String?)]
        let report: ImportReport.File
    }

    /// Reads a page: well-formed XHTML as XML, all other HTML as browsers do.
    init(_ path: String, in package: SourcePackage) throws(ImportFailure) {
        self.path = path
        let bytes = ForeignText.utf8(package[path] ?? [])
        let label = package.label(of: path)
        if bytes.starts(with: Array("<?xml".utf8)), let document = try? SourceElement.document(bytes, file: label) {
            (root, count) = Self.page(of: document)
        } else {
            (root, count) = try SourceElement.page(String(decoding: bytes, as: UTF8.self), file: label)
        }
        title = Self.title(of: root)
    }

    /// The elements that a condition holds for, in the order of the page.
    func elements(where condition: (SourceElement) -> Bool) -> [SourceElement] { root.descendants(where: condition) }

    /// Whether bytes begin as a page of HTML does.
    static func isPage(_ bytes: [UInt8]) -> Bool {
        var start = String(decoding: ForeignText.utf8(Array(bytes.prefix(4096))), as: UTF8.self).lowercased()[...]
        while true {
            start = start.drop { $0.isWhitespace }
            if start.hasPrefix("<!doctype") { return start.dropFirst(9).drop { $0.isWhitespace }.hasPrefix("html") }
            // Comments and XML's declaration may stand before it.
            let ends = [("<!--", "-->"), ("<?", "?>")]
            guard let (_, end) = ends.first(where: { start.hasPrefix($0.0) }), let range = start.firstRange(of: end)
            else { break }
            start = start[range.upperBound...]
        }
        guard start.first == "<" else { return false }
        let name = String(start.dropFirst().prefix { $0.isLetter || $0.isNumber })
        switch HTMLElement.role(of: name) {
        case .unknown: return false
        default: return !["title", "link", "option", "source", "object", "param", "form", "section"].contains(name)
        }
    }

    /// Makes passages of the page.
    ///
    /// - Parameters:
    ///   - lessonTitle: of the lesson that it becomes: a first heading that says the same is left out.
    ///   - picture: the path in the package of a picture's address, where the format has addresses of its own.
    ///   - link: where an address leads that is no web address.
    ///   - format: for the report.
    func content(
        under lessonTitle: String, in package: SourcePackage, language: Language, as format: ImportFormat,
        picture: (_ address: String) -> String? = { _ in nil },
        link: @escaping (_ address: String) -> Link.Target? = { _ in nil },
        replacement: @escaping (SourceElement) -> HTMLFragment.Replacement? = { _ in nil }
    ) -> Content {
        var account = ItemAccount(count: count)
        account.keepAll(root)
        let body = Self.claimHead(root.content, &account)
        let pictures = SourcePictures(of: body, on: path, in: package, find: picture)
        let surroundings = HTMLFragment.Surroundings(
            location: root.location, language: language, picture: { pictures.path(of: $0) }, link: link,
            replacement: replacement)
        let fragment = HTMLFragment(body, in: surroundings)
        account.enter(fragment, of: root)
        var pieces = fragment.pieces
        if case .heading(_, let words) = pieces.first, words.plainText == lessonTitle { pieces.removeFirst() }
        if pieces.isEmpty {
            pieces = [.passage(.paragraph([.text(lessonTitle)]))]
            account.supply(root, .importedEmptyPage)
        }
        let shown = pictures.shown(in: fragment.passages)
        var (outcome, elements) = account.close(root)
        // The root that stands for the page is none of its elements.
        let rootOutcome = account.outcome(of: root)
        elements[rootOutcome] -= 1
        if outcome == .dropped { outcome = .simplified }
        let item = ImportReport.Item(
            kind: "page", name: title ?? path, outcome: outcome, location: root.location, remarks: account.remarks)
        return Content(
            pieces: pieces, pictures: shown,
            report: ImportReport.File(
                path: root.location.file, format: format, items: [item], elements: elements))
    }

    // MARK: The head

    /// A document's tree below a root that stands for the page.
    private static func page(of document: (root: SourceElement, count: Int)) -> (SourceElement, Int) {
        var root = SourceElement(
            name: "", namespace: "", attributes: [], location: document.root.location.start, number: 0)
        root.content = [.element(document.root.renumbered(by: 1))]
        return (root, document.count + 1)
    }

    private static func title(of root: SourceElement) -> String? {
        func words(_ name: String) -> String? {
            root.descendants { $0.name == name }.lazy
                .map { WhiteSpace.folded(InlineTidying.clean($0.deepText)) }.first { !$0.isEmpty }
        }
        return words("title") ?? words("h1") ?? words("h2")
    }

    /// What stands in a page's body. The head says how it looks and where it is filed.
    private static func claimHead(
        _ content: [SourceElement.Content], _ account: inout ItemAccount
    ) -> [SourceElement.Content] {
        content.flatMap { part -> [SourceElement.Content] in
            guard case .element(let element) = part else { return [part] }
            switch element.name {
            case "html": return claimHead(element.content, &account)
            case "head":
                for child in element.children where child.name != "title" { account.setting(child) }
                return []
            case "body": return element.content
            case "title", "meta", "link", "base", "style":
                if element.name != "title" { account.setting(element) }
                return []
            default: return [part]
            }
        }
    }
}

extension SourceElement {
    /// The same with every number higher.
    fileprivate func renumbered(by shift: Int) -> SourceElement {
        var element = SourceElement(
            name: name.lowercased(), namespace: namespace, attributes: attributes, location: location,
            number: number + shift)
        element.content = content.map {
            if case .element(let child) = $0 { .element(child.renumbered(by: shift)) } else { $0 }
        }
        return element
    }
}

extension SourceLocation {
    fileprivate var start: SourceLocation { SourceLocation(file: file, line: 1, column: 1) }
}

extension CourseBuilder {
    /// Adds what a page became to the current lesson.
    mutating func add(_ content: SourcePage.Content, at location: SourceLocation, _ ledger: inout FileLedger) {
        for piece in content.pieces { add(piece, at: location) }
        for (file, origin) in content.pictures {
            addFile(file)
            if let origin { ledger.keep(origin) }
        }
    }

    mutating func add(_ piece: HTMLFragment.Piece, at location: SourceLocation) {
        switch piece {
        case .passage(let passage): add(.passage(passage), named: nil, at: location)
        case .heading(_, let words): add(.heading(words), named: words.plainText, at: location)
        }
    }
}
