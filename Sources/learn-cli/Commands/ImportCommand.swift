internal import Glibc
internal import LearnCore

extension CommandSpec {
    static let importCourse = CommandSpec(
        name: "import", summary: .courseImportSummary,
        arguments: [ArgumentSpec(name: .fileValue, count: .any, completion: .files)],
        options: [
            OptionSpec(name: "--to", value: .folderValue, summary: .courseImportToOption, completion: .folders),
            OptionSpec(name: "--title", value: .titleValue, summary: .courseImportTitleOption),
            OptionSpec(
                name: "--language", value: .languageValue, summary: .courseImportLanguageOption,
                completion: .words(Language.allCases.map(\.rawValue))),
            .dryRun,
            OptionSpec(name: "--strict", value: nil, summary: .courseImportStrictOption),
            OptionSpec(name: "--json", value: nil, summary: .jsonOption),
        ],
        example: Example(
            command: "learn import quiz.xml --to courses/leg --dry-run", explanation: .courseImportExample),
        run: ImportCommand.run)
}

/// `learn import FILE… --to courses/ID`: a course from what another system has exported, and an account of all of it.
/// The folder is written whole or not at all.
enum ImportCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        guard !invocation.arguments.isEmpty else {
            throw CommandError(message: .missingArgument(.fileValue), status: .usage)
        }
        let isTrial = invocation.has("--dry-run")
        let target = try target(invocation)
        var sources: [ImportSource] = []
        for path in invocation.arguments { sources.append(try ImportFiles.source(path)) }
        let title = invocation.option("--title") ?? CourseImport.title(of: invocation.arguments[0], orElse: "Kursus")
        let result: CourseImport
        do throws(ImportFailure) {
            result = try CourseImport.read(
                sources,
                as: CourseImport.Options(
                    id: target?.id ?? Course.ID("import"), title: title,
                    language: invocation.option("--language").flatMap(Language.init(rawValue:)) ?? .danish,
                    prefersSourceTitle: invocation.option("--title") == nil))
        } catch {
            throw CommandError(
                message: Message(verbatim: "\(error.location): ").followed(by: error.message, separator: ""))
        }
        let isRefused = invocation.has("--strict") && result.report.hasLosses
        try ImportOutput.write(result.report, invocation)
        if isRefused {
            invocation.output.error(invocation.text(.courseImportStrictRefusal))
        } else if let target, !isTrial {
            try write(result.files, to: target.path)
            invocation.output.error(invocation.text(.courseImported(target.path)))
        } else {
            invocation.output.error(invocation.text(.dryRunNote))
        }
        return isRefused ? .problems : .done
    }

    /// Where the course is to stand, and its id from the last name of the path.
    private static func target(_ invocation: Invocation) throws(CommandError) -> (path: String, id: Course.ID)? {
        guard var path = invocation.option("--to") else {
            if invocation.has("--dry-run") { return nil }
            throw CommandError(message: .missingOption("--to"), status: .usage)
        }
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard Course.ID.isWellFormed(name) else {
            throw CommandError(message: .notAnID(name, suggestion: Course.ID.suggestion(for: name)), status: .usage)
        }
        var status = stat()
        guard lstat(path, &status) != 0 else { throw CommandError(message: .alreadyThere(path)) }
        return (path, Course.ID(name))
    }

    private static func write(_ files: [CourseFile], to path: String) throws(CommandError) {
        let stage = path + ".new-\(getpid())"
        do throws(CommandError) {
            for file in files { try FileSystem.write(file.bytes, to: stage + "/" + file.path) }
            guard rename(stage, path) == 0 else { throw FileSystem.writeError(path) }
        } catch {
            FileSystem.removeTree(stage)
            throw error
        }
    }
}
