/// A page, or another file, of a site: a value that says where it stands and can be made into bytes when it is needed.
protocol SitePage: Sendable {
    /// Relative to the site's folder.
    var path: String { get }
    func bytes() -> [UInt8]
}

/// A file that needs no making.
struct ReadyFile: SitePage {
    let path: String
    let content: [UInt8]

    func bytes() -> [UInt8] { content }
}
