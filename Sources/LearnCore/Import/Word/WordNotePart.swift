/// The part with a document's footnotes, endnotes or comments, each of which is an item.
struct WordNotePart {
    private let label: String
    private let kind: String
    private var items: [(id: String, item: DocumentItem)] = []
    private let elements: ImportReport.Tally

    /// Reads the part, and hands its notes to the reader of the text.
    init(
        _ path: String, kind: String, of source: WordPackage,
        relationships: [String: WordPackage.Relationship], _ converter: inout WordConverter
    ) throws(ImportFailure) {
        label = source.package.label(of: path)
        self.kind = kind
        // A note in a note would have no place: it is read without any.
        var reader = WordConverter(
            source, relationships: relationships, styles: converter.styles, numbering: converter.numbering,
            language: converter.language)
        let xml = XMLReader(bytes: ForeignText.utf8(source.package[path] ?? []), file: label, limits: .foreign)
        var outside = ImportReport.Tally()
        do throws(XMLFailure) {
            guard try xml.next() == .start else { throw XMLFailure(location: xml.location, problem: .empty) }
            outside[.kept] += 1
            reading: while true {
                switch try xml.next() {
                case .text, .end: continue
                case .endOfDocument: break reading
                case .start:
                    var count = 0
                    let element = try SourceElement.read(xml, count: &count)
                    items.append((element["id"] ?? "", Self.read(element, count, kind, &reader, &converter)))
                }
            }
        } catch {
            throw ImportFailure(error)
        }
        elements = outside
        converter.files += reader.files
        converter.usedFiles.merge(reader.usedFiles) { first, _ in first }
    }

    private static func read(
        _ element: SourceElement, _ count: Int, _ kind: String, _ reader: inout WordConverter,
        _ converter: inout WordConverter
    ) -> DocumentItem {
        reader.account = ItemAccount(count: count)
        let isSeparator = ["separator", "continuationSeparator", "continuationNotice"].contains(element["type"] ?? "")
        guard element.name == kind, !isSeparator else {
            reader.account.setting(element)
            return DocumentItem(element, name: "", account: &reader.account)
        }
        reader.account.keep(element)
        let parts = reader.nested(element.children)
        let words = parts.compactMap { $0.passage.map { HTMLFragment.words(of: $0).plainText } }
        if let id = element["id"] {
            if kind == "comment" {
                converter.comments[id] = WhiteSpace.folded(words.joined(separator: " "))
            } else {
                converter.notes["\(kind) \(id)"] = WordNote(parts: parts.filter { !$0.isBlank })
            }
        }
        return DocumentItem(element, name: WhiteSpace.excerpt(of: words.first ?? ""), account: &reader.account)
    }

    /// The account, once the text has been read.
    func close(_ converter: WordConverter) -> ImportReport.File {
        var tally = elements
        let reported = items.map { id, item in
            var item = item
            let isUsed =
                kind == "comment" ? converter.usedComments.contains(id) : converter.usedNotes.contains("\(kind) \(id)")
            if !isUsed, item.outcome == .kept {
                item.drop(kind == "comment" ? .importedCommentUnused : .importedNoteUnused)
            }
            tally += item.elements
            return item.reported
        }
        return ImportReport.File(path: label, format: .word, items: reported, elements: tally)
    }
}

/// The parts of a package that are not the text.
enum WordParts {
    /// Relationships to parts that say how Word shows and files the document.
    private static let settings: Set<String> = [
        "styles", "stylesWithEffects", "numbering", "settings", "webSettings", "fontTable", "theme", "customXml",
        "people", "commentsExtended", "commentsIds", "commentsExtensible", "glossaryDocument", "printerSettings",
        "attachedTemplate", "keyMapCustomizations", "core-properties", "extended-properties", "custom-properties",
        "thumbnail",
    ]

    static func enter(
        _ source: WordPackage, _ relationships: [String: WordPackage.Relationship],
        _ used: [String: ImportReport.Outcome], _ ledger: inout FileLedger
    ) {
        for (path, outcome) in used {
            if outcome == .kept {
                ledger.keep(path)
            } else {
                let name = path.split(separator: "/").last.map(String.init) ?? path
                ledger.enter(outcome, path, .importedFileNotPicture(name))
            }
        }
        for relationship in relationships.values where !relationship.isExternal {
            guard let path = relationship.target, source.package[path] != nil, !ledger.isClaimed(path) else { continue }
            if settings.contains(relationship.type) {
                ledger.setting(path)
            } else if relationship.type == "header" || relationship.type == "footer" {
                // One without words is only room.
                if says(source.package[path] ?? []) {
                    ledger.enter(.dropped, path, .importedHeaderFooter)
                } else {
                    ledger.setting(path)
                }
            } else if relationship.type == "aFChunk" {
                ledger.enter(.dropped, path, .importedInsertedDocument)
            }
        }
        for file in source.package.files where !ledger.isClaimed(file.path) {
            let isFiling =
                file.path == "[Content_Types].xml" || file.path.hasSuffix(".rels")
                || ["docProps/", "customXml/", "docMetadata/"].contains { file.path.hasPrefix($0) }
                || file.path.contains("/glossary/") || file.path.contains("/theme/")
            if isFiling { ledger.setting(file.path) }
        }
    }

    private static func says(_ bytes: [UInt8]) -> Bool {
        do throws(ImportFailure) {
            let root = try SourceElement.document(bytes, file: "").root
            return !WhiteSpace.folded(root.deepText).isEmpty
                || !root.descendants { $0.name == "blip" || $0.name == "imagedata" }.isEmpty
        } catch {
            return true
        }
    }
}
