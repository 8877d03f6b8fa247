internal import FoundationEssentials
internal import LearnCore

extension CommandSpec {
    static let check = CommandSpec(
        name: "check", summary: .checkSummary,
        arguments: [ArgumentSpec(name: .pathArgument, count: .any, completion: .files)],
        options: [
            OptionSpec(name: "--json", value: nil, summary: .jsonOption),
            OptionSpec(name: "--watch", value: nil, summary: .watchOption),
        ],
        example: Example(command: "learn check courses/fidus-katten", explanation: .checkExample),
        run: CheckCommand.run)
}

/// `learn check`: everything that is wrong with courses, with places and mends.
enum CheckCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let paths = invocation.arguments.isEmpty ? [invocation.courseLibrary.path] : invocation.arguments
        guard invocation.has("--watch") else { return try check(paths, invocation) }
        invocation.output.line(invocation.text(.watching))
        try FolderWatch.run(paths) { _ = try check(paths, invocation) }
    }

    /// Holds one course at a time, however many there are.
    private static func check(_ paths: [String], _ invocation: Invocation) throws -> ExitStatus {
        var hasErrors = false
        var entries: [Entry] = []
        var summaries: [Message] = []
        for path in paths {
            let folders = FileSystem.isFile(path) ? [] : CourseLibrary(path: path).folders
            let requirements = RequirementsLibrary.files(below: path)
            let themes = ThemeFile.files(below: path)
            if folders.isEmpty, requirements.isEmpty, themes.isEmpty { throw CommandError(message: .noCoursesAt(path)) }
            for folder in folders {
                let reading = CourseReader.read(folder, asOf: invocation.asOf)
                hasErrors = hasErrors || reading.diagnostics.hasErrors
                if invocation.has("--json") {
                    entries += reading.diagnostics.map { Entry($0, in: invocation.language) }
                } else {
                    print(reading.diagnostics, invocation) { file in
                        (try? folder.read(String(file.dropFirst(folder.name.count + 1)))) ?? []
                    }
                    summaries += summary(of: reading, folder)
                }
            }
            for file in themes {
                let reading = file.read()
                hasErrors = hasErrors || reading.diagnostics.hasErrors
                if invocation.has("--json") {
                    entries += reading.diagnostics.map { Entry($0, in: invocation.language) }
                } else {
                    print(reading.diagnostics, invocation) { FileSystem.bytes(of: $0) ?? [] }
                    let errors = reading.diagnostics.count { $0.fault.severity == .error }
                    summaries.append(
                        .themeResult(
                            file.path, name: reading.theme?.name ?? "", isExample: reading.theme?.isExample ?? false,
                            errors: errors, warnings: reading.diagnostics.count - errors))
                }
            }
            for file in requirements {
                let bytes = FileSystem.bytes(of: file) ?? []
                let reading = RequirementsReader.read(
                    bytes: bytes, file: file, asOf: invocation.asOf, courses: knownCourses(invocation))
                hasErrors = hasErrors || reading.diagnostics.hasErrors
                if invocation.has("--json") {
                    entries += reading.diagnostics.map { Entry($0, in: invocation.language) }
                } else {
                    print(reading.diagnostics, invocation) { _ in bytes }
                    let errors = reading.diagnostics.count { $0.fault.severity == .error }
                    summaries.append(
                        .requirementsResult(
                            file, requirements: reading.set?.requirements.count ?? 0,
                            isExample: reading.set?.isExample ?? false, errors: errors,
                            warnings: reading.diagnostics.count - errors))
                }
            }
        }
        if invocation.has("--json") { invocation.output.line(try JSON.text(entries)) }
        for line in summaries { invocation.output.line(invocation.text(line)) }
        return hasErrors ? .problems : .done
    }

    private static func knownCourses(_ invocation: Invocation) -> Set<Course.ID>? {
        let folders = invocation.courseLibrary.folders
        return folders.isEmpty ? nil : Set(folders.map { Course.ID($0.folderName) })
    }

    private static func print(
        _ diagnostics: [Diagnostic], _ invocation: Invocation, contents: (_ file: String) -> [UInt8]
    ) {
        var sources: [String: [Substring]] = [:]
        for diagnostic in diagnostics {
            let file = diagnostic.location.file
            if sources[file] == nil {
                sources[file] = String(decoding: contents(file), as: UTF8.self)
                    .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
            }
            let lines = sources[file] ?? []
            let index = diagnostic.location.line - 1
            let line = lines.indices.contains(index) ? String(lines[index]) : nil
            invocation.output.line(diagnostic.text(in: invocation.language, sourceLine: line))
            invocation.output.line()
        }
    }

    /// A course in one line, and each of its scenarios in another.
    private static func summary(of reading: CourseReader.Reading, _ folder: CourseFolder) -> [Message] {
        let errors = reading.diagnostics.count { $0.fault.severity == .error }
        let lessons = reading.course?.lessons ?? []
        let languages =
            reading.course.map { [$0.language] + Set(lessons.flatMap(\.translations).map(\.language)).sorted() } ?? []
        let line = Message.checkResult(
            folder.name, lessons: lessons.count, minutes: reading.course?.minutes ?? 0,
            questions: lessons.reduce(0) { $0 + $1.questions.count },
            activities: lessons.reduce(0) { $0 + $1.activities.count }, languages: languages,
            stale: reading.diagnostics.count { $0.fault.rule == .stale }, errors: errors,
            warnings: reading.diagnostics.count - errors)
        let scenarios = lessons.flatMap(\.scenarios).map { _, scenario in
            let paths = ScenarioGraph(scenario).paths()
            return Message(verbatim: "  ").followed(
                by: .scenarioPaths(
                    scenario.title, scenes: scenario.scenes.count, paths: paths.count, shortest: paths.shortest,
                    longest: paths.longest), separator: "")
        }
        return [line] + scenarios
    }

    private struct Entry: Encodable {
        let file: String
        let line: Int
        let column: Int
        let severity: String
        let rule: String
        let message: String
        let mend: String

        init(_ diagnostic: Diagnostic, in language: Language) {
            file = diagnostic.location.file
            line = diagnostic.location.line
            column = diagnostic.location.column
            severity = diagnostic.fault.severity.rawValue
            rule = diagnostic.fault.rule.rawValue
            message = diagnostic.fault.message.text(in: language)
            mend = diagnostic.fault.mend.text(in: language)
        }
    }
}
