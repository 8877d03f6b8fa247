/// Reads OLX, the Open Learning XML of Open edX: a course or a library, as a folder or the `tar.gz` that Studio exports.
///
/// ```
/// course.xml            <course url_name="2026" org="SSP" course="Leg"/>
/// course/2026.xml       <course display_name="Leg"><chapter url_name="regler"/></course>
/// chapter/regler.xml    <chapter display_name="Regler">…
/// html/velkommen.xml    <html filename="velkommen"/>
/// html/velkommen.html
/// ```
///
/// The format is described at https://docs.openedx.org/en/latest/educators/navigation/olx.html.
enum OLXReader: ImportReader {
    static func recognises(_ package: SourcePackage) throws(ImportFailure) -> Bool {
        try start(of: package) != nil
    }

    static func read(
        _ package: SourcePackage, into builder: inout CourseBuilder
    ) throws(ImportFailure) -> [ImportReport.File] {
        guard let start = try start(of: package) else { return [] }
        let tree = try OLXTree(package, start: start)
        var empty: Set<Lesson.ID> = []
        while true {
            var conversion = OLXConversion(tree, package, builder, avoiding: empty)
            conversion.convert()
            // A link may lead to a lesson that nothing was put in: then it must not.
            let more = conversion.builder.emptyLessons.intersection(conversion.addresses.lessons.values)
            guard more.isEmpty else {
                empty.formUnion(more)
                continue
            }
            builder = conversion.builder
            return conversion.report()
        }
    }

    /// The path of the file that a course or library begins with: the one nearest to the top.
    private static func start(of package: SourcePackage) throws(ImportFailure) -> String? {
        if let file = package.single {
            guard let root = try? package.root(of: file.path), root.namespace.isEmpty else { return nil }
            return (root.local == "course" || root.local == "library" || root.local == "problem")
                && isCourse(file, in: package) || lone.contains(root.local) ? file.path : nil
        }
        let candidates = package.files
            .filter { $0.path.hasSuffix(".xml") && $0.path.split(separator: "/").count <= 3 }
            .sorted { key($0.path) < key($1.path) }
        for file in candidates.prefix(most) {
            let parts = file.path.split(separator: "/")
            let isNamed = parts.last == "course.xml" || parts.last == "library.xml"
            guard isNamed || parts.count == 1 else { continue }
            do throws(ImportFailure) {
                let root = try package.root(of: file.path)
                guard let root, root.namespace.isEmpty, root.local == "course" || root.local == "library",
                    isCourse(file, in: package)
                else { continue }
                return file.path
            } catch {
                // What says that it is a course and cannot be read is one.
                if isNamed, package.files.count(where: { $0.path.hasSuffix(".xml") }) == 1 || hasBlocks(package) {
                    throw error
                }
                if isNamed, String(decoding: file.bytes.prefix(200), as: UTF8.self).contains("<course ") {
                    throw error
                }
            }
        }
        return nil
    }

    private static let most = 50

    private static let lone: Set<String> = ["chapter", "sequential", "vertical"]

    private static func key(_ path: String) -> (Int, Int, String) {
        let parts = path.split(separator: "/")
        return (parts.count, parts.last == "course.xml" ? 0 : parts.last == "library.xml" ? 1 : 2, path)
    }

    private static func hasBlocks(_ package: SourcePackage) -> Bool {
        package.files.contains { file in
            ["chapter/", "sequential/", "vertical/"].contains { file.path.contains($0) && file.path.hasSuffix(".xml") }
        }
    }

    /// Other systems have a `<course>` as well: one of Open edX says whose it is, points to its file, or has blocks in
    /// it.
    private static func isCourse(_ file: CourseFile, in package: SourcePackage) -> Bool {
        let xml = XMLReader(bytes: ForeignText.utf8(file.bytes), file: file.path, limits: .foreign)
        do throws(XMLFailure) {
            guard try xml.next() == .start else { return false }
            let names = Set(xml.attributes.map(\.name.local))
            if names.contains("org") || names.contains("url_name") || names.contains("display_name") { return true }
            while true {
                switch try xml.next() {
                case .text: continue
                case .end, .endOfDocument: return false
                case .start:
                    let name = xml.names[xml.nameNumber]
                    return name.namespace.isEmpty
                        && (OLXKind.block(name.local) != nil || OLXKind.response(name.local) != nil
                            || OLXKind.noBlocks.contains(name.local))
                }
            }
        } catch {
            return false
        }
    }
}
