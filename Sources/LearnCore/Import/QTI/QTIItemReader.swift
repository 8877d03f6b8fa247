/// Reads one item of a package, of QTI 2 or 3.
///
/// ```xml
/// <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="leg" title="Leg">
///   <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">…
///   <itemBody>…<choiceInteraction responseIdentifier="RESPONSE">…
/// ```
///
/// The standard is described at https://www.imsglobal.org/spec/qti/v3p0/impl.
enum QTIItemReader {
    /// Adds an item to the lesson that the builder is in.
    ///
    /// - Parameters:
    ///   - path: in the package.
    ///   - used: the package's files that have become part of the course.
    ///   - guide: what the adult has in hand beside the item.
    /// - Returns: the account of the item's document.
    /// - Throws: ``ImportFailure`` where it cannot be read to its end, or is no item.
    static func read(
        _ path: String, _ package: SourcePackage, _ builder: inout CourseBuilder, used: inout Set<String>,
        guide: [[Inline]] = []
    ) throws(ImportFailure) -> ImportReport.File {
        guard let bytes = package[path] else {
            throw ImportFailure(.importedFileUnreadable(path), at: start(of: path, package))
        }
        let (root, count) = try SourceElement.document(bytes, file: package.label(of: path))
        return try read(root, count: count, path, package, bytes, &builder, used: &used, guide: guide)
    }

    static func read(
        _ path: String, _ package: SourcePackage, _ builder: inout CourseBuilder
    ) throws(ImportFailure) -> ImportReport.File {
        var used: Set<String> = []
        return try read(path, package, &builder, used: &used)
    }

    static func read(
        _ root: SourceElement, count: Int, _ path: String, _ package: SourcePackage, _ bytes: [UInt8],
        _ builder: inout CourseBuilder, used: inout Set<String>, guide: [[Inline]] = []
    ) throws(ImportFailure) -> ImportReport.File {
        guard QTIVocabulary.document(of: XMLName(namespace: root.namespace, local: root.name)) == .item else {
            throw ImportFailure(.importedFormatUnknown, at: start(of: path, package))
        }
        let pictures = SourcePictures(of: [.element(root)], on: path, in: package)
        var item = QTIItem(
            QTIVocabulary.plain(root), count: count, pictures: pictures, language: builder.language
        ) { address, holder in QTIPage.content(of: address, on: path, in: package, holder: holder) }
        item.convert()
        if !guide.isEmpty { item.addToGuide(guide) }
        for picture in item.pictures {
            builder.addFile(picture.file)
            if let origin = picture.origin { used.insert(origin) }
        }
        for address in item.content.pages {
            if let page = SourcePackage.path(of: address, from: path) { used.insert(page) }
        }
        for block in item.blocks {
            builder.add(block.content, named: block.name, guide: block.guide, at: block.location)
        }
        if let prompt = item.foreignPrompt {
            builder.addForeign(
                bytes, of: .qti, kind: item.kind, name: item.name, prompt: prompt, at: root.location)
        }
        let (outcome, tally) = item.account.close(item.element)
        let report = ImportReport.Item(
            kind: item.kind, name: item.name, outcome: outcome, location: root.location,
            remarks: item.account.remarks)
        return ImportReport.File(path: package.label(of: path), format: .qti, items: [report], elements: tally)
    }

    static func start(of path: String, _ package: SourcePackage) -> SourceLocation {
        SourceLocation(file: package.label(of: path), line: 1, column: 1)
    }
}
