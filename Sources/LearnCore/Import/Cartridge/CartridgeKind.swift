/// What the resources of a content package are, by their `type`, for import and export alike.
///
/// The types are those of IMS Common Cartridge 1.0 to 1.4, of SCORM and of Canvas, which writes cartridges with parts of
/// its own.
enum CartridgeKind {
    enum Target {
        /// Pages, pictures and other files.
        case pages
        case webLink
        case topic
        case assignment
        /// A tool elsewhere.
        case tool
        /// Questions in QTI 1.2.
        case quiz
        case unknown
    }

    /// By how the type begins.
    static let known: [(prefix: String, becomes: Target)] = [
        ("webcontent", .pages), ("text/html", .pages), ("associatedcontent", .pages), ("imswl_", .webLink),
        ("imsdt_", .topic), ("assignment_", .assignment), ("imsbasiclti_", .tool), ("imslti", .tool),
        ("imsqti_xmlv1p1", .quiz), ("imsqti_xmlv1p2", .quiz),
    ]

    static func target(of type: String) -> Target {
        let type = type.lowercased()
        return known.first { type.hasPrefix($0.prefix) }?.becomes ?? .unknown
    }

    // MARK: Files

    static func isPage(_ path: String) -> Bool { hasEnding(path, ["html", "htm", "xhtml"]) }

    static func isPicture(_ path: String) -> Bool { hasEnding(path, ["png", "svg", "jpg", "jpeg", "gif"]) }

    static func isPlainText(_ path: String) -> Bool { hasEnding(path, ["txt"]) }

    /// How pages look and run, and what the format says of itself.
    static func isLook(_ path: String) -> Bool {
        hasEnding(path, ["css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "xsd", "dtd", "ico"])
    }

    private static func hasEnding(_ path: String, _ endings: Set<String>) -> Bool {
        guard let dot = path.lastIndex(of: ".") else { return false }
        return endings.contains(path[path.index(after: dot)...].lowercased())
    }
}
