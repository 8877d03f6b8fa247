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

    /// What is asked for: the courses that are named, each once, or all that there are.
    ///
    /// - Throws: ``CommandError`` where a course is not there or has errors, or none holds anything for the audience.
    static func all(_ invocation: Invocation) throws -> [ExportRequest] {
        let library = invocation.courseLibrary
        var names: [String] = []
        for name in invocation.arguments where !names.contains(name) { names.append(name) }
        if !names.isEmpty { return try names.map { try ExportRequest(named: $0, in: library, invocation) } }
        let found = library.folders.map(\.folderName)
        if found.isEmpty { throw CommandError(message: .noCoursesAt(library.path)) }
        if found.count == 1 { return [try ExportRequest(named: found[0], in: library, invocation)] }
        let requests = try found.compactMap { try ExportRequest(any: $0, in: library, invocation) }
        if requests.isEmpty, let role = role(invocation) {
            throw CommandError(message: .nothingForAnywhere(.role(role.rawValue)))
        }
        return requests
    }

    private static func role(_ invocation: Invocation) -> Role? {
        invocation.option("--audience").flatMap { Role(rawValue: $0) }
    }

    private init(named name: String, in library: CourseLibrary, _ invocation: Invocation) throws {
        let (whole, folder) = try library.course(named: name)
        let role = Self.role(invocation)
        course = whole.filtered(for: role.map { [$0] } ?? [])
        if course.modules.isEmpty, let role {
            throw CommandError(message: .nothingFor(.role(role.rawValue), in: whole.title))
        }
        pictures = Picture.all(of: course, in: folder)
        asOf = invocation.asOf
        language = invocation.language
    }

    /// One of all courses: one that holds nothing for the audience is left out.
    private init?(any name: String, in library: CourseLibrary, _ invocation: Invocation) throws {
        let (whole, folder) = try library.course(named: name)
        course = whole.filtered(for: Self.role(invocation).map { [$0] } ?? [])
        if course.modules.isEmpty { return nil }
        pictures = Picture.all(of: course, in: folder)
        asOf = invocation.asOf
        language = invocation.language
    }
}
