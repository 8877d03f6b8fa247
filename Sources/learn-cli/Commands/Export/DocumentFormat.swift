internal import LearnCore
internal import LearnWeb

/// What is made of a course as a file or two, to be sent, printed or hung up.
enum DocumentFormat: String {
    /// What the course has for parents: one page with every language, and the same as text.
    case guide
    /// Step cards and the cards for a mediation, A6, four to a sheet of A4.
    case cards
    /// A poster for each set of step cards. (A class's licence with its stamps comes from `learn licence`.)
    case poster

    /// - Returns: the files, the one to open first in front.
    /// - Throws: ``CommandError`` where the course has nothing to make it of.
    func files(for request: DocumentRequest) throws(CommandError) -> [SiteFile] {
        switch self {
        case .guide: try guide(for: request)
        case .cards: try cards(for: request)
        case .poster: try posters(for: request)
        }
    }

    private func guide(for request: DocumentRequest) throws(CommandError) -> [SiteFile] {
        let guide = ParentGuide(of: request.course, pictures: request.pictures, asOf: request.asOf)
        guard !guide.languages.isEmpty else { throw CommandError(message: .noGuide(in: request.course.title)) }
        if let code = request.contentLanguage, Language(rawValue: code) == nil, !guide.languages.contains(code) {
            throw CommandError(
                message: .notALanguage(code, of: request.course.title, but: guide.languages), status: .usage)
        }
        return guide.files(first: request.contentLanguage, theme: request.theme)
    }

    private func cards(for request: DocumentRequest) throws(CommandError) -> [SiteFile] {
        let sets = PrintedSet.steps(of: request.course) + (request.mediationCards.map(PrintedSet.mediation) ?? [])
        if sets.isEmpty { throw CommandError(message: .noStepCards(request.course.title)) }
        return [CardsPage(course: request.course, sets: sets, pictures: request.pictures).file()]
    }

    private func posters(for request: DocumentRequest) throws(CommandError) -> [SiteFile] {
        let sets = PrintedSet.steps(of: request.course)
        if sets.isEmpty { throw CommandError(message: .noStepCards(request.course.title)) }
        var files: [SiteFile] = []
        for set in sets {
            let page = PosterPage(course: request.course, set: set, pictures: request.pictures, paper: request.paper)
            do throws(PosterPage.TooLong) {
                files += try page.files()
            } catch {
                throw CommandError(message: .posterTooLong(error.set, card: error.card))
            }
        }
        return files
    }
}
