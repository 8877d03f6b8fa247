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
        var tally = Tally()
        for path in paths {
            let folders = FileSystem.isFile(path) ? [] : CourseLibrary(path: path).folders
            let requirements = RequirementsLibrary.files(below: path)
            if folders.isEmpty, requirements.isEmpty { throw CommandError(message: .noCoursesAt(path)) }
            for folder in folders {
                for file in folder.paths() where file == CourseReader.courseFile || file.hasPrefix("lessons/") {
                    guard file.hasSuffix(".xml") else { continue }
                    let bytes = try contents(of: file, in: folder)
                    let name = folder.name + "/" + file
                    try take(CanonicalForm.of(bytes, file: name), of: name, bytes, &tally, invocation)
                }
            }
            for file in requirements {
                let bytes = FileSystem.bytes(of: file) ?? []
                try take(RequirementsReader.canonicalForm(of: bytes, file: file), of: file, bytes, &tally, invocation)
            }
        }
        invocation.output.line(invocation.text(.formatted(tally.changed)))
        return tally.skipped > 0 || invocation.has("--check") && tally.changed > 0 ? .problems : .done
    }

    private struct Tally {
        var changed = 0
        var skipped = 0
    }

    private static func take(
        _ form: CanonicalForm, of name: String, _ bytes: [UInt8], _ tally: inout Tally, _ invocation: Invocation
    ) throws {
        switch form {
        case .faulty:
            invocation.output.error(invocation.text(.notFormatted(name)))
            tally.skipped += 1
        case .commented:
            invocation.output.error(invocation.text(.notFormattedForComments(name)))
            tally.skipped += 1
        case .form(let text):
            guard Array(text.utf8) != bytes else { return }
            tally.changed += 1
            if invocation.has("--check") {
                invocation.output.line(name)
            } else {
                try FileSystem.replace(name, with: Array(text.utf8))
            }
        }
    }

    private static func contents(of file: String, in folder: CourseFolder) throws -> [UInt8] {
        do throws(CourseSourceError) {
            return try folder.read(file)
        } catch {
            throw CommandError(message: error.fault(path: folder.name + "/" + file, known: []).message)
        }
    }
}
