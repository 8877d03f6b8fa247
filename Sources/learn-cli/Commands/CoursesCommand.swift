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
            let done = completed(in: course, progress)
            let bar = ProgressBar.text(done: done, of: course.lessons.count, width: 12)
            invocation.output.line(course.title)
            invocation.output.line(
                "  \(bar) " + invocation.text(.lessonsDone(done, of: course.lessons.count)) + " · "
                    + invocation.text(.minutes(course.minutes)))
            if let day = course.freshness.reviewBy, course.freshness.isStale(asOf: invocation.asOf) {
                invocation.output.line("  " + invocation.text(.isStale(day.description)))
            }
            invocation.output.line("  learn run \(course.id)")
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
            let usable: Bool
        }
        let entries = readings.map { folder, reading in
            let course = reading.usableCourse
            return Entry(
                id: course?.id.rawValue ?? folder.folderName, title: course?.title, version: course?.version,
                lessons: course?.lessons.count ?? 0, minutes: course?.minutes ?? 0,
                completedLessons: course.map { completed(in: $0, progress) } ?? 0, usable: course != nil)
        }
        invocation.output.line(try JSON.text(entries))
    }

    private static func completed(in course: Course, _ progress: [LessonProgress]) -> Int {
        let done = Set(progress.filter { $0.course == course.id && $0.state.completions > 0 }.map(\.lesson))
        return course.lessons.count { done.contains($0.id) }
    }
}
