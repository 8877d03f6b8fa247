/// A document's parts, and how they refer to each other: by relationships, never by fixed names.
struct WordPackage {
    struct Relationship {
        let type: String
        /// The path of a part, or an address outside; `nil` for a part that is outside the package.
        let target: String?
        let isExternal: Bool
    }

    let package: SourcePackage
    /// The path of the part with the text.
    let document: String

    /// - Returns: `nil` where there is no part that could be a text.
    init?(_ package: SourcePackage) throws(ImportFailure) {
        guard !package.isSingle else { return nil }
        self.package = package
        let roots = package["_rels/.rels"] == nil ? [:] : try Self.relationships("_rels/.rels", of: "", in: package)
        let named = roots.sorted { $0.key < $1.key }.map(\.value)
            .first { $0.type == "officeDocument" && !$0.isExternal }?.target
        document = named ?? "word/document.xml"
        guard package[document] != nil else { return nil }
    }

    /// The relationships of a part, by id; none where it has no such file.
    func relationships(of part: String) throws(ImportFailure) -> [String: Relationship] {
        let path = Self.relationshipsPath(of: part)
        return package[path] == nil ? [:] : try Self.relationships(path, of: part, in: package)
    }

    static func relationshipsPath(of part: String) -> String {
        var parts = part.split(separator: "/").map(String.init)
        let name = parts.popLast() ?? ""
        return (parts + ["_rels", name + ".rels"]).joined(separator: "/")
    }

    /// The parts of a type that the text names.
    func parts(_ type: String, _ relationships: [String: Relationship]) -> [String] {
        relationships.values.compactMap { $0.type == type && !$0.isExternal ? $0.target : nil }.sorted()
            .filter { package[$0] != nil }
    }

    private static func relationships(
        _ path: String, of part: String, in package: SourcePackage
    ) throws(ImportFailure) -> [String: Relationship] {
        guard let bytes = package[path] else { return [:] }
        let root = try SourceElement.document(bytes, file: package.label(of: path)).root
        var result: [String: Relationship] = [:]
        for element in root.all("Relationship") {
            guard let id = element["Id"], let target = element["Target"] else { continue }
            let isExternal = element["TargetMode"] == "External"
            let type = element["Type"]?.split(separator: "/").last.map(String.init) ?? ""
            let isAbsolute = target.hasPrefix("/")
            result[id] = Relationship(
                type: type,
                target: isExternal
                    ? target
                    : SourcePackage.path(
                        of: isAbsolute ? String(target.dropFirst()) : target, from: isAbsolute ? "" : part),
                isExternal: isExternal)
        }
        return result
    }
}
