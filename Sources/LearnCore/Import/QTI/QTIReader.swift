/// Reads IMS QTI 2.0 to 3.0: an item, a section or a test, or a package of them.
///
/// A test is a module, each of its sections a lesson. An item that no test holds is a lesson.
enum QTIReader: ImportReader {
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool {
        if let file = package.single {
            return try package.root(of: file.path).flatMap(QTIVocabulary.document) != nil
        }
        if let manifest = QTIManifest.path(in: package) { return QTIManifest.isOfQTI(manifest, package) }
        return package.files.contains { document(at: $0.path, package) != nil }
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        var reading = QTIReading(package: package, builder: builder)
        if let file = package.single {
            try reading.read(alone: file.path)
        } else {
            reading.readAll()
        }
        builder = reading.builder
        return reading.reports + (package.isSingle ? [] : [reading.ledger.close(as: .qti)])
    }

    /// What a file is, if it is one of QTI's documents.
    static func document(at path: String, _ package: SourcePackage) -> QTIVocabulary.Document? {
        guard path.lowercased().hasSuffix(".xml") else { return nil }
        guard let root = try? package.root(of: path) else { return nil }
        return QTIVocabulary.document(of: root)
    }
}

/// The file that lists what is in a package.
enum QTIManifest {
    /// The one that stands nearest to the root.
    static func path(in package: SourcePackage) -> String? {
        package.files.map(\.path).filter { $0.split(separator: "/").last == "imsmanifest.xml" }
            .min { ($0.split(separator: "/").count, $0) < ($1.split(separator: "/").count, $1) }
    }

    /// Whether it lists QTI's documents, and the package is nothing more than that.
    static func isOfQTI(_ path: String, _ package: SourcePackage) -> Bool {
        guard let bytes = package[path],
            let root = try? SourceElement.document(bytes, file: package.label(of: path)).root,
            root.name == "manifest"
        else { return false }
        let schema = root.first("metadata")?.words(of: "schema").lowercased() ?? ""
        guard !schema.contains("common cartridge"), !schema.contains("scorm"), !schema.contains("thin cc") else {
            return false
        }
        return (root.first("resources")?.all("resource") ?? []).contains {
            let type = ($0["type"] ?? "").lowercased()
            return type.hasPrefix("imsqti_") && !type.contains("v1p")
        }
    }

    /// The paths of the documents that it lists, in order.
    static func documents(_ root: SourceElement, at path: String) -> [String] {
        let resources = root.first("resources")?.all("resource") ?? []
        let base = (root.first("resources")?["base"] ?? "")
        return resources.compactMap { resource in
            (resource["href"] ?? resource.first("file")?["href"]).flatMap {
                SourcePackage.path(of: base + (resource["base"] ?? "") + $0, from: path)
            }
        }
    }
}
