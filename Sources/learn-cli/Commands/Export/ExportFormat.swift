internal import LearnCore
internal import LearnWeb

/// What `learn export` makes.
enum ExportFormat: String, CaseIterable {
    /// Pages for a browser, one a lesson.
    case site
    /// Step cards and the cards for a mediation, A6, four to a sheet of A4.
    case cards
    /// A poster for each set of step cards. (A class's licence with its stamps comes from `learn licence`.)
    case poster

    /// - Returns: the files, sorted by path.
    func files(for request: ExportRequest) throws -> [SiteFile] {
        switch self {
        case .site: Site.files(of: request.course, pictures: request.pictures, asOf: request.asOf)
        case .cards: try cards(for: request)
        case .poster: try posters(for: request)
        }
    }

    /// The file to open first.
    func firstPage(of course: Course) -> String {
        switch self {
        case .site: "index.html"
        case .cards: CardsPage.path(of: course)
        case .poster: PrintedSet.steps(of: course).first.map { PosterPage.path(of: $0, in: course) } ?? ""
        }
    }

    private func cards(for request: ExportRequest) throws(CommandError) -> [SiteFile] {
        let sets = PrintedSet.steps(of: request.course) + (request.mediationCards.map(PrintedSet.mediation) ?? [])
        if sets.isEmpty { throw CommandError(message: .noStepCards(request.course.title)) }
        return [CardsPage(course: request.course, sets: sets, pictures: request.pictures).file()]
    }

    private func posters(for request: ExportRequest) throws(CommandError) -> [SiteFile] {
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
        return files.sorted { $0.path < $1.path }
    }
}
