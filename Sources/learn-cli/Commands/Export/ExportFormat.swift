internal import LearnCore
internal import LearnWeb

/// What `learn export` makes.
enum ExportFormat: String, CaseIterable {
    /// Pages for a browser, one a lesson.
    case site

    /// - Returns: the files, sorted by path.
    func files(for requests: [ExportRequest], _ settings: SiteSettings) throws -> [SiteFile] {
        switch self {
        case .site:
            Site.files(
                of: requests.map { ($0.course, $0.pictures) }, asOf: requests.first?.asOf, settings: settings)
        }
    }

    /// The file to open first.
    func firstPage(of requests: [ExportRequest]) -> String {
        switch self {
        case .site: "index.html"
        }
    }
}
