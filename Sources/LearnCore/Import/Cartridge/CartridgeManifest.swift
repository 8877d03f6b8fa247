/// `imsmanifest.xml`: what a content package holds, and in what order it is gone through.
///
/// Elements are told by their names in any of the namespaces that IMS, ADL and 1EdTech have given them over the years;
/// prefixes say nothing. The format is described at https://www.imsglobal.org/content/packaging/.
struct CartridgeManifest {
    struct Item {
        let element: SourceElement
        /// Without one, an item only holds others.
        let title: String
        let reference: String?
        let children: [Item]

        /// This and all below.
        var all: [Item] { [self] + children.flatMap(\.all) }
    }

    struct Resource {
        let element: SourceElement
        let id: String
        let type: String
        /// The paths in the package, that which is opened first.
        let files: [String]
        let dependencies: [String]
        /// The resource that says the same in a better form.
        let variant: String?
    }

    /// In the package.
    let path: String
    let root: SourceElement
    let count: Int
    let organizations: [(title: String, items: [Item], element: SourceElement)]
    let resources: [Resource]
    let title: String
    let description: [SourceElement]

    static let name = "imsmanifest.xml"

    /// The path of a package's manifest: the one that lies least deep.
    static func path(in package: SourcePackage) throws(ImportFailure) -> String? {
        if let single = package.single {
            return try package.root(of: single.path)?.local == "manifest" ? single.path : nil
        }
        let paths = package.files.map(\.path).filter { $0.split(separator: "/").last.map(String.init) == name }
        return paths.min { ($0.count(where: { $0 == "/" }), $0) < ($1.count(where: { $0 == "/" }), $1) }
    }

    /// - Throws: ``ImportFailure`` where it cannot be read to its end.
    init?(_ package: SourcePackage) throws(ImportFailure) {
        guard let path = try Self.path(in: package), try package.root(of: path)?.local == "manifest" else { return nil }
        self.path = path
        (root, count) = try SourceElement.document(package[path] ?? [], file: package.label(of: path))
        let resources = root.all("resources")
        let base = (root["base"] ?? "")
        self.resources = resources.flatMap { list in
            list.all("resource").map { Self.resource($0, base: base + (list["base"] ?? ""), path) }
        }
        let holder = root.first("organizations")
        let standard = holder?["default"]
        let all = (holder?.all("organization") ?? []).map {
            (title: Self.title(of: $0), items: Self.items(of: $0), element: $0)
        }
        organizations =
            all.filter { $0.element["identifier"] == standard } + all.filter { $0.element["identifier"] != standard }
        let general = root.first("metadata")?.descendants { $0.name == "general" }.first
        title = Self.words(of: general?.first("title"))
        description = general?.all("description") ?? []
    }

    // MARK: Whose it is

    var isCartridge: Bool {
        schema.contains("common cartridge") || schema.contains("thin cartridge") || root.namespace.contains("imscc")
    }

    var isSCORM: Bool {
        schema.contains("scorm") || Self.isADL(root) || root.descendants(where: Self.isADL).first != nil
    }

    private var schema: String {
        root.first("metadata")?.words(of: "schema").lowercased() ?? ""
    }

    private static func isADL(_ element: SourceElement) -> Bool {
        func isADL(_ namespace: String) -> Bool { namespace.contains("adlnet") || namespace.contains("adlcp") }
        return isADL(element.namespace) || element.attributes.contains { isADL($0.name.namespace) }
    }

    // MARK: Parts

    private static func items(of element: SourceElement) -> [Item] {
        element.all("item").map {
            Item(
                element: $0, title: title(of: $0), reference: $0["identifierref"].flatMap { $0.isEmpty ? nil : $0 },
                children: items(of: $0))
        }
    }

    private static func title(of element: SourceElement) -> String { words(of: element.first("title")) }

    /// LOM writes words in `langstring` or `string`, one a language.
    private static func words(of element: SourceElement?) -> String {
        guard let element else { return "" }
        let words = element.children.isEmpty ? element.text : element.children.first?.deepText ?? ""
        return WhiteSpace.folded(InlineTidying.clean(words))
    }

    private static func resource(_ element: SourceElement, base: String, _ manifest: String) -> Resource {
        let base = base + (element["base"] ?? "")
        func path(_ address: String) -> String? { SourcePackage.path(of: base + address, from: manifest) }
        let files = [element["href"] ?? ""] + element.all("file").map { $0["href"] ?? "" }
        var seen: Set<String> = []
        return Resource(
            element: element, id: element["identifier"] ?? "", type: element["type"] ?? "",
            files: files.compactMap(path).filter { seen.insert($0).inserted },
            dependencies: element.all("dependency").compactMap { $0["identifierref"] },
            variant: element.first("variant")?["identifierref"])
    }
}
