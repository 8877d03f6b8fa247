internal import LearnCore

/// What is to be exported, read from the command line and the course's folder.
struct ExportRequest {
    /// With what the audience that was asked for needs, and nothing else.
    let course: Course
    let pictures: [Picture]
    /// The day by which content is stale or not.
    let asOf: CalendarDay
    /// The language of what the program itself says.
    let language: Language
    /// What `--lang` says: a language of the program, or one of the course's that the program does not speak.
    let contentLanguage: String?

    /// - Throws: ``CommandError`` where the course is not there, has errors or holds nothing for the audience.
    init(_ invocation: Invocation) throws {
        let role = invocation.option("--audience").flatMap { Role(rawValue: $0) }
        let (whole, folder) = try invocation.courseLibrary.course(named: invocation.arguments[0])
        course = whole.filtered(for: role.map { [$0] } ?? [])
        if course.modules.isEmpty, let role {
            throw CommandError(message: .nothingFor(.role(role.rawValue), in: whole.title))
        }
        pictures = Picture.all(of: course, in: folder)
        asOf = invocation.asOf
        language = invocation.language
        contentLanguage = invocation.option("--lang")
    }
}
