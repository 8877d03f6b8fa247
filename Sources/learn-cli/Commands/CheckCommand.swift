internal import FoundationEssentials
internal import LearnCore

extension CommandSpec {
    static let check = CommandSpec(
        name: "check", summary: .checkSummary,
        arguments: [ArgumentSpec(name: .pathArgument, count: .any, completion: .folders)],
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
        return try FolderWatch.run(paths) { try check(paths, invocation) }
    }

    private static func check(_ paths: [String], _ invocation: Invocation) throws -> ExitStatus {
        var readings: [(folder: CourseFolder, reading: CourseReader.Reading)] = []
        for path in paths {
            let folders = CourseLibrary(path: path).folders
            if folders.isEmpty { throw CommandError(message: .noCoursesAt(path)) }
            readings += folders.map { ($0, CourseReader.read($0, asOf: invocation.asOf)) }
        }
        let diagnostics = readings.flatMap(\.reading.diagnostics)
        if invocation.has("--json") {
            try printJSON(diagnostics, invocation)
        } else {
            for (folder, reading) in readings { printText(reading.diagnostics, in: folder, invocation) }
            printSummary(readings, invocation)
        }
        return diagnostics.hasErrors ? .problems : .done
    }

    private static func printText(_ diagnostics: [Diagnostic], in folder: CourseFolder, _ invocation: Invocation) {
        var sources: [String: [Substring]] = [:]
        for diagnostic in diagnostics {
            let file = diagnostic.location.file
            if sources[file] == nil {
                let path = String(file.dropFirst(folder.name.count + 1))
                let bytes = (try? folder.read(path)) ?? []
                sources[file] = String(decoding: bytes, as: UTF8.self)
                    .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
            }
            let lines = sources[file] ?? []
            let index = diagnostic.location.line - 1
            let line = lines.indices.contains(index) ? String(lines[index]) : nil
            invocation.output.line(diagnostic.text(in: invocation.language, sourceLine: line))
            invocation.output.line()
        }
    }

    private static func printSummary(
        _ readings: [(folder: CourseFolder, reading: CourseReader.Reading)], _ invocation: Invocation
    ) {
        for (folder, reading) in readings {
            let errors = reading.diagnostics.count { $0.fault.severity == .error }
            let warnings = reading.diagnostics.count - errors
            let course = reading.course
            let summary = Message.checkResult(
                folder.name, lessons: course?.lessons.count ?? 0, minutes: course?.minutes ?? 0,
                questions: course?.lessons.reduce(0) { $0 + $1.questions.count } ?? 0,
                activities: course?.lessons.reduce(0) { $0 + $1.activities.count } ?? 0,
                languages: course.map {
                    [$0.language] + Set($0.lessons.flatMap(\.translations).map(\.language)).sorted()
                } ?? [],
                stale: reading.diagnostics.count { $0.fault.rule == .stale }, errors: errors, warnings: warnings)
            invocation.output.line(invocation.text(summary))
            for (_, scenario) in course?.lessons.flatMap(\.scenarios) ?? [] {
                let paths = ScenarioGraph(scenario).paths()
                invocation.output.line(
                    "  "
                        + invocation.text(
                            .scenarioPaths(
                                scenario.title, scenes: scenario.scenes.count, paths: paths.count,
                                shortest: paths.shortest, longest: paths.longest)))
            }
        }
    }

    private static func printJSON(_ diagnostics: [Diagnostic], _ invocation: Invocation) throws {
        struct Entry: Encodable {
            let file: String
            let line: Int
            let column: Int
            let severity: String
            let rule: String
            let message: String
            let mend: String
        }
        let entries = diagnostics.map { diagnostic in
            Entry(
                file: diagnostic.location.file, line: diagnostic.location.line, column: diagnostic.location.column,
                severity: diagnostic.fault.severity.rawValue, rule: diagnostic.fault.rule.rawValue,
                message: invocation.text(diagnostic.fault.message), mend: invocation.text(diagnostic.fault.mend))
        }
        invocation.output.line(try JSON.text(entries))
    }
}
