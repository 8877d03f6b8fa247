/// Reads Word's documents (`.docx`): Office Open XML as in ECMA-376 and ISO/IEC 29500, transitional and strict.
///
/// The text is read one body-level block at a time; each is an item, and so is each footnote, endnote and comment. The
/// package's other parts have one outcome each.
enum WordReader: ImportReader {
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool {
        guard package["[Content_Types].xml"] != nil || package["_rels/.rels"] != nil,
            let source = try WordPackage(package), let root = try package.root(of: source.document)
        else { return false }
        return root.local == "document" && WordNames.isMain(root)
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        guard let source = try WordPackage(package) else { return [] }
        let relationships = try source.relationships(of: source.document)
        func root(_ type: String) throws(ImportFailure) -> SourceElement? {
            guard let path = source.parts(type, relationships).first, let bytes = package[path] else { return nil }
            return try SourceElement.document(bytes, file: package.label(of: path)).root
        }
        var converter = WordConverter(
            source, relationships: relationships, styles: WordStyles(try root("styles")),
            numbering: WordNumbering(try root("numbering")), language: builder.language)
        var ledger = FileLedger(package)
        ledger.keep(source.document)
        var notes: [WordNotePart] = []
        for (type, kind) in [("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment")] {
            guard let path = source.parts(type, relationships).first else { continue }
            notes.append(
                try WordNotePart(
                    path, kind: kind, of: source, relationships: try source.relationships(of: path), &converter))
            ledger.keep(path)
        }
        var items: [DocumentItem] = []
        let outside = try readBody(source, &converter, &items)
        var assembly = DocumentAssembly(converter.parts, items: items)
        assembly.assemble(into: &builder)
        for file in converter.files { builder.addFile(file) }
        var elements = outside
        for item in assembly.items { elements += item.elements }
        let text = ImportReport.File(
            path: package.label(of: source.document), format: .word, items: assembly.items.map(\.reported),
            elements: elements)
        WordParts.enter(source, relationships, converter.usedFiles, &ledger)
        return [text] + notes.map { $0.close(converter) } + [ledger.close(as: .word)]
    }

    /// Reads the blocks of the body one by one.
    ///
    /// - Returns: what became of the elements around them.
    private static func readBody(
        _ source: WordPackage, _ converter: inout WordConverter, _ items: inout [DocumentItem]
    ) throws(ImportFailure) -> ImportReport.Tally {
        let label = source.package.label(of: source.document)
        let xml = XMLReader(
            bytes: ForeignText.utf8(source.package[source.document] ?? []), file: label, limits: .foreign)
        var outside = ImportReport.Tally()
        var depth = 0
        do throws(XMLFailure) {
            while true {
                switch try xml.next() {
                case .text: continue
                case .end: depth -= 1
                case .endOfDocument: return outside
                case .start:
                    let name = xml.names[xml.nameNumber]
                    if depth == 0 || (depth == 1 && name.local == "body" && WordNames.isMain(name)) {
                        outside[.kept] += 1
                        depth += 1
                        continue
                    }
                    var count = 0
                    let element = try SourceElement.read(xml, count: &count)
                    if depth == 1 {
                        // The page's colour, and the like.
                        outside[.setting] += count
                    } else {
                        items.append(converter.read(element, count: count, item: items.count))
                    }
                }
            }
        } catch {
            throw ImportFailure(error)
        }
    }
}
