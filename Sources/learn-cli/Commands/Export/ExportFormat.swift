internal import LearnCore
internal import LearnWeb

/// What `learn export` makes.
enum ExportFormat: String, CaseIterable {
    /// Pages for a browser, one a lesson.
    case site
    /// What the course has for parents: one page with every language, and the same as text.
    case guide

    /// - Returns: the files, sorted by path.
    func files(for request: ExportRequest) throws -> [SiteFile] {
        switch self {
        case .site: Site.files(of: request.course, pictures: request.pictures, asOf: request.asOf)
        case .guide: try guide(for: request)
        }
    }

    /// The file to open first.
    func firstPage(of course: Course) -> String {
        switch self {
        case .site: "index.html"
        case .guide: ParentGuide.pagePath(of: course.id)
        }
    }

    private func guide(for request: ExportRequest) throws -> [SiteFile] {
        let guide = ParentGuide(of: request.course, pictures: request.pictures, asOf: request.asOf)
        guard !guide.languages.isEmpty else { throw CommandError(message: .noGuide(in: request.course.title)) }
        if let code = request.contentLanguage, Language(rawValue: code) == nil, !guide.languages.contains(code) {
            throw CommandError(
                message: .notALanguage(code, of: request.course.title, but: guide.languages), status: .usage)
        }
        return guide.files(first: request.contentLanguage)
    }
}
