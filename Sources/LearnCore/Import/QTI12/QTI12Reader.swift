/// Reads QTI 1.2, `<questestinterop>`, one item at a time.
///
/// ```xml
/// <questestinterop>
///   <assessment ident="a" title="Leg">
///     <section ident="s"><item ident="i" title="Regler">…</item></section>
///   </assessment>
/// </questestinterop>
/// ```
///
/// The format is described at https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_infov1p2.html.
enum QTI12Reader: ImportReader {
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool {
        guard let file = package.single else { return false }
        return try package.root(of: file.path)?.local == root
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        guard let file = package.single else { return [] }
        return [
            try read(QTI12Item.Context(package: package, page: file.path), as: .qti12, into: &builder).report
        ]
    }

    static let root = "questestinterop"

    /// What holds items, with what is said of them.
    private static let holders: Set<String> = ["questestinterop", "assessment", "section", "objectbank"]

    /// Reads a file of a package into the current lesson.
    ///
    /// - Parameter format: of the package.
    /// - Returns: its account, and the pictures of the package that have come into the course.
    static func read(
        _ context: QTI12Item.Context, as format: ImportFormat, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> (report: ImportReport.File, pictures: [String]) {
        let label = context.package.label(of: context.page)
        let xml = XMLReader(
            bytes: ForeignText.utf8(context.package[context.page] ?? []), file: label, limits: .foreign)
        var reading = QTI12Reading(context: context, format: format)
        do throws(XMLFailure) {
            guard try xml.next() == .start, xml.names[xml.nameNumber].local == root else {
                throw XMLFailure(location: xml.location, problem: .empty)
            }
            reading.elements[.kept] += 1
            while true {
                switch try xml.next() {
                case .text: continue
                case .end: reading.close()
                case .endOfDocument:
                    let report = ImportReport.File(
                        path: label, format: format, items: reading.items, elements: reading.elements)
                    return (report, reading.pictures)
                case .start:
                    let name = xml.names[xml.nameNumber].local
                    if holders.contains(name) {
                        let title = xml.attributes.first { $0.name.local == "title" }?.value ?? ""
                        reading.open(name, title: title, at: xml.location, &builder)
                        continue
                    }
                    let start = xml.startOffset
                    var count = 0
                    let element = try SourceElement.read(xml, count: &count)
                    if name == "item" {
                        reading.add(element, count: count, &builder) { xml.source(from: start) }
                    } else {
                        reading.claim(element, count: count, &builder)
                    }
                }
            }
        } catch {
            throw ImportFailure(error)
        }
    }
}

/// What has been read of a file of QTI 1.2.
struct QTI12Reading {
    let context: QTI12Item.Context
    let format: ImportFormat
    private(set) var items: [ImportReport.Item] = []
    var elements = ImportReport.Tally()
    private(set) var pictures: [String] = []
    /// The holders that are open, by the place of their items; `nil` for the root.
    private var holders: [Int] = []

    init(context: QTI12Item.Context, format: ImportFormat) {
        self.context = context
        self.format = format
    }

    mutating func open(_ name: String, title: String, at location: SourceLocation, _ builder: inout CourseBuilder) {
        elements[.kept] += 1
        let title = WhiteSpace.folded(InlineTidying.clean(title))
        holders.append(items.count)
        items.append(
            ImportReport.Item(kind: name, name: title, outcome: .kept, location: location, remarks: []))
        guard !title.isEmpty else { return }
        if name == "assessment", format == .qti12 {
            builder.enterLesson(title, at: location)
        } else if name != "assessment" {
            builder.add(.heading([.text(title)]), named: title, at: location)
        }
    }

    mutating func close() {
        if !holders.isEmpty { holders.removeLast() }
    }

    /// What is said of a holder: words stay, the rest says how it is marked and shuffled.
    mutating func claim(_ element: SourceElement, count: Int, _ builder: inout CourseBuilder) {
        var item = QTI12Item(element, count: count, in: context, language: builder.language)
        switch element.name {
        case "rubric", "objectives", "presentation_material":
            item.account.keep(element)
            for passage in item.passages(element) { builder.add(.passage(passage), named: nil, at: element.location) }
            keepFiles(of: item, &builder)
        case "qtimetadata", "selection_ordering", "outcomes_processing", "assessmentcontrol", "sectioncontrol",
            "qticomment", "duration", "assessproc_extension", "sectionproc_extension", "sectionprecondition",
            "sectionpostcondition", "reference":
            item.account.setting(element)
        default: break
        }
        let (_, tally) = item.account.close(element)
        elements += tally
        guard let holder = holders.last, !item.account.remarks.isEmpty else { return }
        let old = items[holder]
        let isLoss = item.account.remarks.contains { $0.outcome != nil }
        items[holder] = ImportReport.Item(
            kind: old.kind, name: old.name, outcome: isLoss ? .simplified : old.outcome, location: old.location,
            remarks: old.remarks + item.account.remarks)
    }

    mutating func add(
        _ element: SourceElement, count: Int, _ builder: inout CourseBuilder, source: () -> [UInt8]
    ) {
        var item = QTI12Item(element, count: count, in: context, language: builder.language)
        item.convert()
        for block in item.blocks {
            builder.add(block.content, named: block.name, guide: block.guide, at: element.location)
        }
        keepFiles(of: item, &builder)
        if let prompt = item.foreignPrompt {
            builder.addForeign(
                source(), of: format, kind: item.kind, name: item.title.isEmpty ? item.kind : item.title,
                prompt: prompt, at: element.location)
        }
        let (outcome, tally) = item.account.close(element)
        elements += tally
        items.append(
            ImportReport.Item(
                kind: item.kind, name: item.title, outcome: outcome, location: element.location,
                remarks: item.account.remarks))
    }

    private mutating func keepFiles(of item: QTI12Item, _ builder: inout CourseBuilder) {
        for file in item.files { builder.addFile(file) }
        pictures += item.origins
    }
}
