/// A test, or a section in a file of its own: the order of items, and the words between them.
struct QTITest {
    private let root: SourceElement
    private let path: String
    private var account: ItemAccount
    /// The sections, in the order of the document.
    private var sections: [SourceElement] = []
    private var titles: [String: Int] = [:]

    init(_ root: SourceElement, count: Int, path: String) {
        self.root = root
        self.path = path
        account = ItemAccount(count: count)
    }

    mutating func read(into reading: inout QTIReading) {
        account.keep(root)
        let place = reading.reports.count
        if root.name == QTIVocabulary.Document.section.rawValue {
            read(section: root, &reading)
        } else {
            let parts = root.all("testPart")
            for child in root.children where child.name != "testPart" { read(child, &reading) }
            for (index, part) in parts.enumerated() {
                let title = Self.title(of: root)
                let suffix =
                    parts.count > 1 ? Message.importedQTIPart(index + 1).text(in: reading.builder.language) : ""
                reading.builder.beginModule(title + suffix, at: part.location)
                titles = [:]
                account.keep(part)
                for child in part.children { read(child, &reading) }
            }
        }
        reading.insert(close(), at: place)
    }

    static func title(of element: SourceElement) -> String {
        let title = WhiteSpace.folded(InlineTidying.clean(element["title"] ?? ""))
        return title.isEmpty ? WhiteSpace.folded(InlineTidying.clean(element["identifier"] ?? "")) : title
    }

    private mutating func read(_ element: SourceElement, _ reading: inout QTIReading) {
        switch element.name {
        case "assessmentSection": read(section: element, &reading)
        case "testFeedback": account.drop(element, .importedQTITestFeedback)
        case "preCondition", "branchRule":
            account.setting(element)
            account.simplify(element, .importedQTIBranch)
        case "rubricBlock": break
        case let name where QTIKind.testSettings.contains(name): account.setting(element)
        default: break
        }
    }

    private mutating func read(section: SourceElement, _ reading: inout QTIReading) {
        account.keep(section)
        sections.append(section)
        var title = Self.title(of: section)
        let number = titles[title, default: 0] + 1
        titles[title] = number
        if number > 1 { title += " (\(number))" }
        var isEntered = false
        func enter(_ reading: inout QTIReading) {
            if !isEntered { reading.enterLesson(title, at: path) }
            isEntered = true
        }
        for child in section.children {
            switch child.name {
            case "rubricBlock":
                account.keepAll(child)
                let passages = reading.passages(of: child, at: path, &account)
                if QTIContent.isForCandidate(child) {
                    enter(&reading)
                    for passage in passages { reading.builder.add(.passage(passage), named: nil, at: child.location) }
                } else {
                    reading.guide += passages.flatMap(HTMLFragment.runs)
                }
            case "assessmentItemRef":
                enter(&reading)
                account.keepAll(child)
                for part in child.children where QTIKind.testSettings.contains(part.name) { account.setting(part) }
                for part in child.children where ["preCondition", "branchRule"].contains(part.name) {
                    read(part, &reading)
                }
                follow(child, &reading)
            case "assessmentSectionRef":
                account.keepAll(child)
                follow(child, &reading)
                isEntered = false
            case "assessmentSection":
                read(section: child, &reading)
                isEntered = false
            default: read(child, &reading)
            }
        }
    }

    private mutating func follow(_ reference: SourceElement, _ reading: inout QTIReading) {
        let address = reference["href"] ?? ""
        switch reading.readReferred(SourcePackage.path(of: address, from: path)) {
        case nil: break
        case .missing: account.drop(reference, .importedQTIMissing(WhiteSpace.excerpt(of: address)))
        case .twice: account.simplify(reference, .importedQTITwice(WhiteSpace.excerpt(of: address)))
        case .broken: account.drop(reference, .importedFileUnreadable(WhiteSpace.excerpt(of: address)))
        }
    }

    // MARK: The account

    /// The test and each of its sections are items; what befell a part is told at the innermost that holds it.
    private mutating func close() -> (items: [ImportReport.Item], elements: ImportReport.Tally, file: String) {
        let (_, tally) = account.close(root)
        let isTest = root.name != QTIVocabulary.Document.section.rawValue
        let heads = (isTest ? [root] : []) + sections
        var owners: [SourceLocation: Int] = [:]
        let places = Dictionary(heads.enumerated().map { ($1.number, $0) }) { first, _ in first }
        func own(_ element: SourceElement, _ owner: Int) {
            let owner = places[element.number] ?? owner
            owners[element.location] = owner
            for child in element.children { own(child, owner) }
        }
        own(root, 0)
        let told = Dictionary(grouping: account.remarks) { owners[$0.location] ?? 0 }
        let items = heads.enumerated().map { index, head in
            let remarks = told[index] ?? []
            let isWhole = !remarks.contains { $0.outcome != nil }
            return ImportReport.Item(
                kind: head.name, name: Self.title(of: head), outcome: isWhole ? .kept : .simplified,
                location: head.location, remarks: remarks)
        }
        return (items, tally, root.location.file)
    }
}

extension QTIReading {
    /// A test's account stands before those of its items.
    fileprivate mutating func insert(
        _ account: (items: [ImportReport.Item], elements: ImportReport.Tally, file: String), at place: Int
    ) {
        insert(
            ImportReport.File(path: account.file, format: .qti, items: account.items, elements: account.elements),
            at: place)
    }
}
