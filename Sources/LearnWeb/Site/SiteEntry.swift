/// A file that a site will have, not yet made, with what its bytes depend on: one need not make it where none of that
/// has changed.
public struct SiteEntry: Sendable {
    /// What the bytes depend on besides the settings of the site.
    public enum Sources: Sendable, Equatable {
        /// Some files of the course, as paths in its folder.
        case files([String])
        /// Anything in the course's folder.
        case wholeCourse
    }

    public let sources: Sources
    /// What else may differ while the sources are the same.
    public let circumstances: [String]
    private let page: any SitePage

    init(_ page: any SitePage, from sources: Sources, in circumstances: [String] = []) {
        self.page = page
        self.sources = sources
        self.circumstances = circumstances
    }

    /// Relative to the site's folder.
    public var path: String { page.path }

    /// Makes the file.
    public var file: SiteFile { SiteFile(path: page.path, bytes: page.bytes()) }
}
