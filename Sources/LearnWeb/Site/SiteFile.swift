/// A file of a site.
public struct SiteFile: Sendable, Equatable {
    /// Relative to the site's folder.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
