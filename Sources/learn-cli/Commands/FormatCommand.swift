internal import LearnCore

extension CommandSpec {
    static let format = CommandSpec(
        name: "fmt", summary: .formatSummary,
        arguments: [ArgumentSpec(name: .courseFolderArgument, count: .any, completion: .folders)],
        options: [OptionSpec(name: "--check", value: nil, summary: .formatCheckOption)],
        example: Example(command: "learn fmt courses/fidus-katten", explanation: .formatExample),
        run: FormatCommand.run)
}

/// `learn fmt`: writes course files in their one canonical form.
enum FormatCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let paths = invocation.arguments.isEmpty ? [invocation.courseLibrary.path] : invocation.arguments
        var changed = 0
        var skipped = 0
        for path in paths {
            let folders = CourseLibrary(path: path).folders
            if folders.isEmpty { throw CommandError(message: .noCoursesAt(path)) }
            for folder in folders {
                for file in folder.paths() where file == CourseReader.courseFile || file.hasPrefix("lessons/") {
                    guard file.hasSuffix(".xml") else { continue }
                    let bytes = try contents(of: file, in: folder)
                    let name = folder.name + "/" + file
                    switch CanonicalForm.of(bytes, file: name) {
                    case .faulty:
                        invocation.output.error(invocation.text(.notFormatted(name)))
                        skipped += 1
                    case .commented:
                        invocation.output.error(invocation.text(.notFormattedForComments(name)))
                        skipped += 1
                    case .form(let text):
                        guard Array(text.utf8) != bytes else { continue }
                        changed += 1
                        if invocation.has("--check") {
                            invocation.output.line(name)
                        } else {
                            try FileSystem.replace(name, with: Array(text.utf8))
                        }
                    }
                }
            }
        }
        invocation.output.line(invocation.text(.formatted(changed)))
        return skipped > 0 || invocation.has("--check") && changed > 0 ? .problems : .done
    }

    private static func contents(of file: String, in folder: CourseFolder) throws -> [UInt8] {
        do throws(CourseSourceError) {
            return try folder.read(file)
        } catch {
            throw CommandError(message: error.fault(path: folder.name + "/" + file, known: []).message)
        }
    }
}
