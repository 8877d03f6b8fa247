internal import LearnCore
internal import LearnWeb

/// What is made of a course as a file or two, to be sent, printed or hung up.
enum DocumentFormat: String {
    /// What the course has for parents: one page with every language, and the same as text.
    case guide

    /// - Returns: the files, the one to open first in front.
    /// - Throws: ``CommandError`` where the course has nothing to make it of.
    func files(for request: DocumentRequest) throws(CommandError) -> [SiteFile] {
        switch self {
        case .guide: try guide(for: request)
        }
    }

    private func guide(for request: DocumentRequest) throws(CommandError) -> [SiteFile] {
        let guide = ParentGuide(of: request.course, pictures: request.pictures, asOf: request.asOf)
        guard !guide.languages.isEmpty else { throw CommandError(message: .noGuide(in: request.course.title)) }
        if let code = request.contentLanguage, Language(rawValue: code) == nil, !guide.languages.contains(code) {
            throw CommandError(
                message: .notALanguage(code, of: request.course.title, but: guide.languages), status: .usage)
        }
        return guide.files(first: request.contentLanguage)
    }
}
