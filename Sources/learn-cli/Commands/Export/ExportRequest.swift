internal import LearnCore
internal import LearnWeb

/// What is to be exported, read from the command line and the course's folder.
struct ExportRequest {
    /// With what the audience that was asked for needs, and nothing else.
    let course: Course
    let pictures: [Picture]
    /// The day by which content is stale or not.
    let asOf: CalendarDay
    /// The language of what the program itself says.
    let language: Language
    /// What posters are printed on.
    let paper: Paper
    /// Those for a mediation, where the course has them and cards are asked for.
    let mediationCards: MediationCards?

    /// - Throws: ``CommandError`` where the course is not there, has errors or holds nothing for the audience.
    init(_ invocation: Invocation, for format: ExportFormat) throws {
        let paper = invocation.option("--paper")
        if paper != nil, format != .poster { throw CommandError(message: .paperIsForPosters, status: .usage) }
        self.paper = paper.flatMap(Paper.init) ?? .a3
        let role = invocation.option("--audience").flatMap { Role(rawValue: $0) }
        let (whole, folder) = try invocation.courseLibrary.course(named: invocation.arguments[0])
        course = whole.filtered(for: role.map { [$0] } ?? [])
        if course.modules.isEmpty, let role {
            throw CommandError(message: .nothingFor(.role(role.rawValue), in: whole.title))
        }
        pictures = Picture.all(of: course, in: folder)
        asOf = invocation.asOf
        language = invocation.language
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
