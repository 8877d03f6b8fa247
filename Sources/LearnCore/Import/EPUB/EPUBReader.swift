/// Reads an EPUB: its pages in reading order, a lesson each; parts of the table of contents that hold others are modules.
enum EPUBReader: ImportReader {
    static func recognises(_ package: SourcePackage) -> Bool {
        !package.isSingle && package[EPUBPackage.container] != nil
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        guard package["META-INF/encryption.xml"] == nil || package["META-INF/rights.xml"] == nil else {
            throw ImportFailure(
                .importedEPUBLocked, at: SourceLocation(file: package.path, line: 1, column: 1))
        }
        let book = try EPUBPackage(package)
        var places: [String: (title: String, module: String?)] = [:]
        for entry in book.contents { place(entry, in: nil, &places) }
        var ledger = FileLedger(package)
        var pages: [(page: SourcePage, title: String)] = []
        var reports = book.documents.map { account(of: $0, package) }
        for path in book.spine {
            let missing = SourceLocation(file: package.label(of: path), line: 1, column: 1)
            guard package[path] != nil else {
                reports.append(Self.missing(path, at: missing))
                continue
            }
            let page = try SourcePage(path, in: package)
            let title = places[path]?.title ?? page.title ?? CourseImport.title(of: path, orElse: path)
            pages.append((page, title))
        }
        var links = PageLinks()
        for (page, title) in pages { links[page.path] = builder.plannedLesson(title) }
        var module: String?
        for (page, title) in pages {
            let start = SourceLocation(file: package.label(of: page.path), line: 1, column: 1)
            if let next = places[page.path]?.module, next != module {
                builder.beginModule(next, at: start)
                module = next
            }
            builder.beginLesson(title, id: links[page.path], at: start)
            let content = page.content(
                under: title, in: package, language: builder.language, as: .epub,
                link: { links.target(of: $0, from: page.path) })
            builder.add(content, at: start, &ledger)
            ledger.keep(page.path)
            reports.append(content.report)
        }
        for document in book.documents { ledger.keep(document.path) }
        for path in book.settings { ledger.setting(path) }
        return reports + [ledger.close(as: .epub)]
    }

    /// Where each page stands; one that the table of contents names several times stands where it is named first.
    private static func place(
        _ entry: EPUBPackage.Chapter, in module: String?, _ places: inout [String: (title: String, module: String?)]
    ) {
        // A part whose chapters are pages of their own is a module; one whose children are places in its own page is not.
        let isPart = module == nil && entry.children.contains { $0.path != nil && $0.path != entry.path }
        let inner = isPart ? entry.title : module
        if let path = entry.path, places[path] == nil { places[path] = (entry.title, inner) }
        for child in entry.children { place(child, in: inner, &places) }
    }

    /// What says how a book is put together is kept as the course's own order and names, or files it elsewhere.
    private static func account(
        of document: (path: String, root: SourceElement, count: Int), _ package: SourcePackage
    ) -> ImportReport.File {
        var elements = ImportReport.Tally()
        elements[.setting] = document.count
        return ImportReport.File(
            path: package.label(of: document.path), format: .epub, items: [], elements: elements)
    }

    private static func missing(_ path: String, at location: SourceLocation) -> ImportReport.File {
        let remark = ImportReport.Remark(
            outcome: .dropped, part: "itemref", message: .importedFileMissing(path), location: location)
        let item = ImportReport.Item(
            kind: "page", name: path, outcome: .dropped, location: location, remarks: [remark])
        return ImportReport.File(
            path: location.file, format: .epub, items: [item], elements: ImportReport.Tally())
    }
}
