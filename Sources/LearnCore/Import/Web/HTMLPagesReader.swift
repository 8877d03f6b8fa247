/// Reads a page of HTML, or a folder or an archive of pages: a lesson each. A page alone becomes as many lessons as its
/// headings tell.
enum HTMLPagesReader: ImportReader {
    static func recognises(_ package: SourcePackage) -> Bool {
        if let file = package.single { return SourcePage.isPage(file.bytes) }
        return package.files.contains { isPage($0) }
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        if let file = package.single {
            return [try readAlone(SourcePage(file.path, in: package), package, &builder)]
        }
        var pages: [SourcePage] = []
        for path in order(of: package) { pages.append(try SourcePage(path, in: package)) }
        var links = PageLinks()
        for page in pages { links[page.path] = builder.plannedLesson(title(of: page)) }
        var ledger = FileLedger(package)
        var reports: [ImportReport.File] = []
        var folder = ""
        for page in pages {
            let start = SourceLocation(file: package.label(of: page.path), line: 1, column: 1)
            let isIn = page.path.split(separator: "/").dropLast().first.map(String.init) ?? ""
            if isIn != folder, !isIn.isEmpty {
                builder.beginModule(CourseImport.title(of: isIn, orElse: isIn), at: start)
            }
            folder = isIn
            builder.beginLesson(title(of: page), id: links[page.path], at: start)
            let content = page.content(
                under: title(of: page), in: package, language: builder.language, as: .html,
                link: { links.target(of: $0, from: page.path) })
            builder.add(content, at: start, &ledger)
            ledger.keep(page.path)
            reports.append(content.report)
        }
        for file in package.files where isLook(file.path) { ledger.setting(file.path) }
        return reports + [ledger.close(as: .html)]
    }

    private static func title(of page: SourcePage) -> String {
        page.title ?? CourseImport.title(of: page.path, orElse: page.path)
    }

    private static func isPage(_ file: CourseFile) -> Bool {
        let path = file.path.lowercased()
        return [".html", ".htm", ".xhtml"].contains { path.hasSuffix($0) }
            && (SourcePage.isPage(file.bytes) || !file.bytes.contains(0))
    }

    /// Style sheets and programs say how a page looks and acts.
    private static func isLook(_ path: String) -> Bool {
        [".css", ".js", ".map", ".woff", ".woff2", ".ttf", ".otf"].contains { path.lowercased().hasSuffix($0) }
    }

    /// The first page of each folder first; those of the package's own folder before those deeper in.
    private static func order(of package: SourcePackage) -> [String] {
        package.files.filter(isPage).map(\.path).sorted { first, second in
            func key(_ path: String) -> (String, Int, String) {
                let parts = path.split(separator: "/").map(String.init)
                let name = parts.last ?? path
                return (
                    parts.dropLast().joined(separator: "/"), name.lowercased().hasPrefix("index.") ? 0 : 1, path
                )
            }
            return key(first) < key(second)
        }
    }

    // MARK: A page alone

    private static func readAlone(
        _ page: SourcePage, _ package: SourcePackage, _ builder: inout CourseBuilder
    ) throws(ImportFailure) -> ImportReport.File {
        let start = SourceLocation(file: package.path, line: 1, column: 1)
        let title = title(of: page)
        let content = page.content(
            under: title, in: package, language: builder.language, as: .html)
        let outline = Outline(of: content.pieces)
        var isOpen = false
        for piece in content.pieces {
            if case .heading(let level, let words) = piece {
                if level == outline.module {
                    builder.beginModule(words.plainText, at: start)
                    isOpen = false
                    continue
                }
                if level == outline.lesson {
                    builder.beginLesson(words.plainText, at: start)
                    isOpen = true
                    continue
                }
            }
            if !isOpen {
                builder.beginLesson(title, at: start)
                isOpen = true
            }
            builder.add(piece, at: start)
        }
        for (file, _) in content.pictures { builder.addFile(file) }
        return content.report
    }
}
