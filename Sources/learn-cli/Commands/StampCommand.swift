internal import LearnCore

extension CommandSpec {
    static let stamp = CommandSpec(
        name: "stamp", summary: .stampSummary,
        arguments: [ArgumentSpec(name: .courseFolderArgument, count: .one, completion: .folders)],
        options: [OptionSpec(name: "--stale", value: nil, summary: .staleOption)],
        example: Example(command: "learn stamp courses/digitalt-koerekort", explanation: .stampExample),
        run: StampCommand.run)
}

/// `learn stamp`: writes into a course's translations which text each piece was made from.
enum StampCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let path = invocation.arguments[0]
        let folder = CourseFolder(path: path)
        guard folder.holdsCourse else { throw CommandError(message: .noCoursesAt(path)) }
        let reading = CourseReader.read(folder)
        guard let course = reading.usableCourse else {
            throw CommandError(
                message: .courseHasFaults(
                    folder.folderName, count: reading.diagnostics.count { $0.fault.severity == .error }, path: path))
        }
        var stamped = 0
        for lesson in course.lessons {
            for translation in lesson.translations {
                let (result, count) = stamping(
                    translation, of: lesson, alsoStale: invocation.has("--stale"))
                guard count > 0 else { continue }
                try FileSystem.replace(
                    translation.location.file, with: Array(CourseWriter.translationFile(result).utf8))
                stamped += count
            }
        }
        invocation.output.line(invocation.text(.stamped(stamped)))
        return .done
    }

    private static func stamping(
        _ translation: Translation, of lesson: Lesson, alsoStale: Bool
    ) -> (translation: Translation, count: Int) {
        var result = translation
        var count = 0
        for index in result.pieces.indices {
            guard let source = lesson.blocks.first(where: { $0.id == result.pieces[index].block.id }) else { continue }
            let fingerprint = CourseWriter.fingerprint(of: source)
            let known = result.pieces[index].sourceFingerprint
            guard known.isEmpty || alsoStale, known != fingerprint else { continue }
            result.pieces[index].sourceFingerprint = fingerprint
            count += 1
        }
        return (result, count)
    }
}
