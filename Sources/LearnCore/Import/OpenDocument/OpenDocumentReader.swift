/// Reads OpenDocument texts (`.odt`, and `.fodt`, which is one XML file): OASIS OpenDocument 1.0 to 1.4.
///
/// The text is read one body-level block at a time; each is an item.
enum OpenDocumentReader: ImportReader {
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool {
        let document = package.single?.path ?? "content.xml"
        guard let root = try package.root(of: document) else { return false }
        guard ["office:document-content", "office:document"].contains(OpenDocumentNames.tag(root)) else { return false }
        return try holdsText(package, document)
    }

    /// A spreadsheet and a presentation have another body.
    private static func holdsText(_ package: SourcePackage, _ document: String) throws(ImportFailure) -> Bool {
        let xml = XMLReader(
            bytes: ForeignText.utf8(package[document] ?? []), file: package.label(of: document), limits: .foreign)
        do throws(XMLFailure) {
            while true {
                switch try xml.next() {
                case .start where OpenDocumentNames.tag(xml.names[xml.nameNumber]) == "office:body":
                    while true {
                        let event = try xml.next()
                        if event == .text { continue }
                        return event == .start && OpenDocumentNames.tag(xml.names[xml.nameNumber]) == "office:text"
                    }
                case .endOfDocument: return false
                default: continue
                }
            }
        } catch {
            throw ImportFailure(error)
        }
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        let document = package.single?.path ?? "content.xml"
        let label = package.label(of: document)
        let xml = XMLReader(bytes: ForeignText.utf8(package[document] ?? []), file: label, limits: .foreign)
        var named: SourceElement?
        if !package.isSingle, let bytes = package["styles.xml"] {
            named = try SourceElement.document(bytes, file: package.label(of: "styles.xml")).root
        }
        var styles = OpenDocumentStyles()
        var converter: OpenDocumentConverter?
        var items: [DocumentItem] = []
        var outside = ImportReport.Tally()
        var depth = 0
        do throws(XMLFailure) {
            reading: while true {
                switch try xml.next() {
                case .text: continue
                case .end: depth -= 1
                case .endOfDocument: break reading
                case .start:
                    let tag = OpenDocumentNames.tag(xml.names[xml.nameNumber])
                    if depth == 0 || (depth == 1 && tag == "office:body") || (depth == 2 && tag == "office:text") {
                        outside[.kept] += 1
                        depth += 1
                        continue
                    }
                    var count = 0
                    let element = try SourceElement.read(xml, count: &count)
                    guard depth == 3 else {
                        outside[.setting] += count
                        if depth == 1 { styles.add(element) }
                        continue
                    }
                    if converter == nil {
                        if let named { styles.add(named) }
                        styles.finish()
                        converter = OpenDocumentConverter(
                            package, document: document, styles: styles, language: builder.language)
                    }
                    if let item = converter?.read(element, count: count, item: items.count) { items.append(item) }
                }
            }
        } catch {
            throw ImportFailure(error)
        }
        var assembly = DocumentAssembly(converter?.parts ?? [], items: items)
        assembly.assemble(into: &builder)
        for file in converter?.files ?? [] { builder.addFile(file) }
        for item in assembly.items { outside += item.elements }
        let text = ImportReport.File(
            path: label, format: .openDocument, items: assembly.items.map(\.reported), elements: outside)
        return package.isSingle ? [text] : [text, ledger(of: package, document, converter?.usedFiles ?? [:], named)]
    }

    private static func ledger(
        of package: SourcePackage, _ document: String, _ used: [String: ImportReport.Outcome], _ styles: SourceElement?
    ) -> ImportReport.File {
        var ledger = FileLedger(package)
        ledger.keep(document)
        for (path, outcome) in used {
            if outcome == .kept {
                ledger.keep(path)
            } else {
                let name = path.split(separator: "/").last.map(String.init) ?? path
                ledger.enter(outcome, path, .importedFileNotPicture(name))
            }
        }
        // Headers and footers stand in the page styles.
        let pages = styles?.first("master-styles")
        if let pages, !WhiteSpace.folded(pages.deepText).isEmpty {
            ledger.enter(.dropped, "styles.xml", .importedHeaderFooter)
        }
        for file in package.files where !ledger.isClaimed(file.path) {
            let isFiling =
                ["mimetype", "styles.xml", "meta.xml", "settings.xml", "manifest.rdf", "layout-cache"].contains(
                    file.path)
                || ["META-INF/", "Configurations2/", "Thumbnails/", "ObjectReplacements/"].contains {
                    file.path.hasPrefix($0)
                }
            if isFiling { ledger.setting(file.path) }
        }
        return ledger.close(as: .openDocument)
    }
}
