/// Where the addresses in a package lead: relative ones, and those that Canvas and the profile write with a sign for the
/// place of the files.
struct CartridgeAddresses {
    private let package: SourcePackage
    /// The folder of the manifest, with a slash; empty for the package's own.
    private let folder: String
    /// The lesson of each page, resource and item.
    private var pages = PageLinks()
    private var lessons: [String: Lesson.ID] = [:]

    init(_ package: SourcePackage, manifest: String) {
        self.package = package
        folder = manifest.lastIndex(of: "/").map { String(manifest[...$0]) } ?? ""
    }

    /// Says in which lesson a page of the package stands; the first holds.
    mutating func set(page path: String, in lesson: Lesson.ID) {
        if pages[path] == nil { pages[path] = lesson }
    }

    /// Says in which lesson a resource or an item stands; the first holds.
    mutating func set(_ id: String, in lesson: Lesson.ID) {
        if lessons[id] == nil { lessons[id] = lesson }
    }

    func lesson(of id: String) -> Lesson.ID? { lessons[id] }

    /// The path in the package of a file's address that is written with a sign; `nil` where it is not.
    func file(_ address: String) -> String? {
        guard let (sign, rest) = Self.parts(of: address) else { return nil }
        switch sign {
        case "IMS-CC-FILEBASE", "IMS_CC_FILEBASE", "1EDTECH-CC-FILEBASE", "CANVAS_COURSE_REFERENCE":
            let name = rest.hasPrefix("file_contents/") ? rest.dropFirst(14).drop { $0 != "/" }.dropFirst() : rest[...]
            return ["web_resources/", ""].lazy.compactMap { SourcePackage.path(of: folder + $0 + name, from: "") }
                .first { package[$0] != nil }
        default: return nil
        }
    }

    /// The lesson that an address on a page leads to.
    func target(of address: String, from page: String) -> Link.Target? {
        guard let (sign, rest) = Self.parts(of: address) else { return pages.target(of: address, from: page) }
        if let path = file(address) { return pages.target(of: Self.escaped(path), from: "") }
        let name = rest.split(separator: "/").last.map(String.init) ?? ""
        switch sign {
        case "WIKI_REFERENCE", "CANVAS_OBJECT_REFERENCE":
            if let lesson = lessons[name] { return .lesson(lesson, block: nil) }
            return pages.target(of: Self.escaped("\(folder)wiki_content/\(name).html"), from: "")
        default: return nil
        }
    }

    /// `$WIKI_REFERENCE$/pages/regler?a=b` is `WIKI_REFERENCE` and `pages/regler`.
    private static func parts(of address: String) -> (sign: String, rest: String)? {
        guard address.hasPrefix("$") || address.hasPrefix("%24") else { return nil }
        let plain = PercentEncoding.decoded(String(address.prefix { $0 != "?" && $0 != "#" }))
        let parts = plain.dropFirst().split(separator: "$", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return (parts[0].uppercased(), String(parts[1].drop { $0 == "/" }))
    }

    /// A path as an address, so that it is read back as it is.
    private static func escaped(_ path: String) -> String {
        path.replacing("%", with: "%25").replacing("?", with: "%3F").replacing("#", with: "%23")
    }
}
