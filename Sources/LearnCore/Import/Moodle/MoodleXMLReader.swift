/// Reads Moodle's question bank format, `<quiz>` with one `<question>` an item, one question at a time.
///
/// ```xml
/// <quiz>
///   <question type="category"><category><text>$course$/top/Leg</text></category></question>
///   <question type="truefalse">…</question>
/// </quiz>
/// ```
///
/// The format is described at https://docs.moodle.org/en/Moodle_XML_format.
enum MoodleXMLReader: ImportReader {
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool {
        guard let file = package.single else { return false }
        return try package.root(of: file.path) == XMLName(namespace: "", local: "quiz")
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        guard let source = package.single else { return [] }
        let xml = XMLReader(bytes: ForeignText.utf8(source.bytes), file: source.path, limits: .foreign)
        var items: [ImportReport.Item] = []
        var elements = ImportReport.Tally()
        do throws(XMLFailure) {
            guard try xml.next() == .start else { throw XMLFailure(location: xml.location, problem: .empty) }
            // The root.
            elements[.kept] += 1
            while true {
                switch try xml.next() {
                case .text: continue
                case .end: continue
                case .endOfDocument:
                    return [
                        ImportReport.File(
                            path: source.path, format: .moodleXML, items: items, elements: elements)
                    ]
                case .start:
                    let start = xml.startOffset
                    var count = 0
                    let element = try SourceElement.read(xml, count: &count)
                    let (item, tally) = read(element, count: count, &builder) { xml.source(from: start) }
                    items.append(item)
                    elements += tally
                }
            }
        } catch {
            throw ImportFailure(error)
        }
    }

    private static func read(
        _ element: SourceElement, count: Int, _ builder: inout CourseBuilder, source: () -> [UInt8]
    ) -> (ImportReport.Item, ImportReport.Tally) {
        var account = ItemAccount(count: count)
        let kind = element["type"] ?? ""
        var name = WhiteSpace.folded(InlineTidying.clean(element.first("name")?.first("text")?.text ?? ""))
        if element.name != "question" {
            account.drop(element, .importedUnknownElement)
        } else if kind == "category" {
            name = readCategory(element, &account, &builder)
        } else {
            var question = MoodleQuestion(element, language: builder.language, account: account)
            question.convert(kind: kind, name: name)
            account = question.account
            builder.add(question)
            if let prompt = question.foreignPrompt {
                builder.addForeign(
                    source(), of: .moodleXML, kind: kind, name: name.isEmpty ? kind : name, prompt: prompt,
                    at: element.location)
            }
        }
        let (outcome, tally) = account.close(element)
        let item = ImportReport.Item(
            kind: element.name == "question" ? kind : element.name, name: name, outcome: outcome,
            location: element.location, remarks: account.remarks)
        return (item, tally)
    }

    /// A category is no question: it says where those after it belong.
    private static func readCategory(
        _ element: SourceElement, _ account: inout ItemAccount, _ builder: inout CourseBuilder
    ) -> String {
        let path = element.first("category")?.first("text")?.text ?? ""
        let title = MoodleCategory.title(of: path)
        account.keep(element)
        if let category = element.first("category") { account.keepAll(category) }
        if let number = element.first("idnumber") { account.setting(number) }
        if let title { builder.enterLesson(title, at: element.location) } else { builder.leaveLesson() }
        if let info = element.first("info") {
            var question = MoodleQuestion(element, language: builder.language, account: account)
            for passage in question.passages(info) { question.add(.passage(passage), named: nil, at: info.location) }
            account = question.account
            builder.add(question)
        }
        return title ?? WhiteSpace.folded(path)
    }
}

extension CourseBuilder {
    fileprivate mutating func add(_ question: MoodleQuestion) {
        for file in question.files { addFile(file) }
        for block in question.blocks {
            add(block.content, named: block.name, guide: block.guide, at: block.location)
        }
    }
}

/// Where questions are kept in Moodle: a path such as `$course$/top/Leg/Regler`.
enum MoodleCategory {
    /// The title of what is in the category; `nil` for the one that holds all others. A slash in a name is doubled.
    static func title(of path: String) -> String? {
        let slash = "\u{E000}"
        var parts = path.replacing("//", with: slash).split(separator: "/").map {
            WhiteSpace.folded(InlineTidying.clean(String($0.replacing(slash, with: "/"))))
        }.filter { !$0.isEmpty }
        if let first = parts.first, first.hasPrefix("$"), first.hasSuffix("$") { parts.removeFirst() }
        if parts.first?.lowercased() == "top" { parts.removeFirst() }
        return parts.isEmpty ? nil : parts.joined(separator: " / ")
    }
}
