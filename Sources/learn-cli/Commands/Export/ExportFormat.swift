internal import LearnCore
internal import LearnWeb

/// What `learn export` makes.
enum ExportFormat: String, CaseIterable {
    /// Pages for a browser, one a lesson.
    case site

    /// - Returns: the files, sorted by path.
    func files(for request: ExportRequest) throws -> [SiteFile] {
        switch self {
        case .site: Site.files(of: request.course, pictures: request.pictures, asOf: request.asOf)
        }
    }

    /// The file to open first.
    func firstPage(of course: Course) -> String {
        switch self {
        case .site: "index.html"
        }
    }
}
