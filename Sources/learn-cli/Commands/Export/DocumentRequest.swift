internal import LearnCore

/// A course that a document is to be made of, read from its folder, and what the command line says of it.
struct DocumentRequest {
    /// With what the audience that was asked for needs, and nothing else.
    let course: Course
    let pictures: [Picture]
    /// The day by which content is stale or not.
    let asOf: CalendarDay
    /// What `--lang` says: a language of the program, or one of the course's that the program does not speak.
    let contentLanguage: String?

    /// - Throws: ``CommandError`` where the course has errors or holds nothing for the audience.
    init(_ invocation: Invocation, of folder: CourseFolder) throws(CommandError) {
        let role = invocation.option("--audience").flatMap { Role(rawValue: $0) }
        let whole = try folder.usableCourse(for: .pages).course
        course = whole.filtered(for: role.map { [$0] } ?? [])
        if course.modules.isEmpty, let role {
            throw CommandError(message: .nothingFor(.role(role.rawValue), in: whole.title))
        }
        pictures = Picture.all(of: course, in: folder)
        asOf = invocation.asOf
        contentLanguage = invocation.option("--lang")
    }
}
