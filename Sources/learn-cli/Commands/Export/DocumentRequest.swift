internal import LearnCore
internal import LearnWeb

/// A course that a document is to be made of, read from its folder, and what the command line says of it.
struct DocumentRequest {
    /// With what the audience that was asked for needs, and nothing else.
    let course: Course
    let pictures: [Picture]
    /// The day by which content is stale or not.
    let asOf: CalendarDay
    /// What `--lang` says: a language of the program, or one of the course's that the program does not speak.
    let contentLanguage: String?
    /// Whose the document is.
    let theme: Theme?
    /// What posters are printed on.
    let paper: Paper
    /// Those for a mediation, where the course has them and cards are asked for.
    let mediationCards: MediationCards?

    /// - Throws: ``CommandError`` where the course has errors or holds nothing for the audience.
    init(_ format: DocumentFormat, of folder: CourseFolder, _ invocation: Invocation) throws(CommandError) {
        let role = invocation.option("--audience").flatMap { Role(rawValue: $0) }
        let whole = try folder.usableCourse(for: .pages).course
        course = whole.filtered(for: role.map { [$0] } ?? [])
        if course.modules.isEmpty, let role {
            throw CommandError(message: .nothingFor(.role(role.rawValue), in: whole.title))
        }
        pictures = Picture.all(of: course, in: folder)
        asOf = invocation.asOf
        contentLanguage = invocation.option("--lang")
        theme = try ThemeFile.theme(invocation)
        paper = invocation.option("--paper").flatMap(Paper.init) ?? .a3
        mediationCards = format == .cards ? try Self.mediationCards(in: folder, of: course.id) : nil
    }

    private static func mediationCards(
        in folder: CourseFolder, of course: Course.ID
    ) throws(CommandError) -> MediationCards? {
        guard let bytes = try? folder.read(CardsReader.file) else { return nil }
        let path = folder.name + "/" + CardsReader.file
        guard let cards = CardsReader.read(bytes: bytes, file: path, course: course).cards else {
            throw CommandError(message: .cardsHaveFaults(path))
        }
        return cards
    }
}
