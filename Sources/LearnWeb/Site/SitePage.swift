internal import LearnCore

/// A file that a site will have, not yet made.
public struct SitePage: Sendable, Equatable {
    /// Relative to the site's folder.
    public let path: String
    /// The files of the course that it is made from; `nil` for all of them.
    public let sources: [String]?
    /// What else its bytes depend on, of what may differ while those files are the same.
    public let circumstances: [String]
    let content: Content

    enum Content: Sendable, Equatable {
        case course
        /// The lesson at a place in the course.
        case lesson(Int)
        case picture(String)
        case stylesheet, script
    }
}
