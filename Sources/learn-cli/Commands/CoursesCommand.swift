internal import LearnCore

extension CommandSpec {
    static let courses = CommandSpec(
        name: "courses", summary: .coursesSummary, arguments: [],
        options: [
            OptionSpec(name: "--json", value: nil, summary: .jsonOption),
            OptionSpec(name: "--ids", value: nil, summary: .idsOption),
        ],
        example: Example(command: "learn courses", explanation: .coursesExample), run: CoursesCommand.run)
}

/// `learn courses`: what there is to take, and how far one is.
enum CoursesCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let library = invocation.courseLibrary
        let folders = library.folders
        if invocation.has("--ids") {
            for folder in folders { invocation.output.line(folder.folderName) }
            return .done
        }
        if folders.isEmpty { throw CommandError(message: .noCoursesAt(library.path)) }
        let store = try invocation.openStore()
        let progress = try store.progress(of: invocation.actor(in: store))
        let readings = folders.map { ($0, CourseReader.read($0)) }
        if invocation.has("--json") {
            try printJSON(readings, progress, invocation)
        } else {
            printText(readings, progress, invocation)
        }
        return .done
    }

    private static func printText(
        _ readings: [(CourseFolder, CourseReader.Reading)], _ progress: [LessonProgress], _ invocation: Invocation
    ) {
        for (folder, reading) in readings {
            guard let course = reading.usableCourse else {
                let errors = reading.diagnostics.count { $0.fault.severity == .error }
                invocation.output.line(
                    invocation.text(.courseUnusable(folder.folderName, errors: errors)))
                continue
            }
            let standing = CourseStanding(course.filtered(for: []), progress: progress, asOf: invocation.asOf)
            invocation.output.line(course.title)
            for line in ListCommand.indented(
                ListCommand.summary(of: standing, invocation), width: min(invocation.environment.width, 100))
            { invocation.output.line(line) }
            if let day = course.freshness.reviewBy, course.freshness.isStale(asOf: invocation.asOf) {
                invocation.output.line("  " + invocation.text(.isStale(day.description)))
            }
            invocation.output.line("  learn run \(course.id)   learn list \(course.id)")
        }
    }

    private static func printJSON(
        _ readings: [(CourseFolder, CourseReader.Reading)], _ progress: [LessonProgress], _ invocation: Invocation
    ) throws {
        struct Entry: Encodable {
            let id: String
            let title: String?
            let version: String?
            let lessons: Int
            let minutes: Int
            let completedLessons: Int
            let minutesLeft: Int
            let skipped: Int
            let bookmarks: Int
            let stale: Bool
            let usable: Bool
        }
        let entries = readings.map { folder, reading in
            let course = reading.usableCourse
            let standing = course.map {
                CourseStanding($0.filtered(for: []), progress: progress, asOf: invocation.asOf)
            }
            return Entry(
                id: course?.id.rawValue ?? folder.folderName, title: course?.title, version: course?.version,
                lessons: standing?.lessons.count ?? 0, minutes: standing?.course.minutes ?? 0,
                completedLessons: standing?.completedLessons ?? 0, minutesLeft: standing?.minutesLeft ?? 0,
                skipped: standing?.skipped ?? 0,
                bookmarks: standing?.lessons.reduce(0) { $0 + $1.bookmarks.count } ?? 0,
                stale: standing?.isStale ?? false, usable: course != nil)
        }
        invocation.output.line(try JSON.text(entries))
    }
}
