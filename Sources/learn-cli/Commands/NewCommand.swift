internal import Glibc
internal import LearnCore

extension CommandSpec {
    static let new = CommandSpec(
        name: "new", summary: .newSummary,
        arguments: [
            ArgumentSpec(name: .courseWord, count: .one, completion: .words(["course"])),
            ArgumentSpec(name: .idArgument, count: .one, completion: .nothing),
        ], options: [],
        example: Example(command: "learn new course leg-og-regler", explanation: .newExample), run: NewCommand.run)
}

/// `learn new course ID`: a course with one lesson, without faults.
enum NewCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        guard invocation.arguments[0] == "course" else {
            throw CommandError(
                message: .badOptionValue(
                    invocation.arguments[0], option: "new", suggestion: "course", allowed: ["course"]), status: .usage)
        }
        let id = invocation.arguments[1]
        guard Course.ID.isWellFormed(id) else {
            throw CommandError(message: .notAnID(id, suggestion: Course.ID.suggestion(for: id)), status: .usage)
        }
        let path = invocation.courseLibrary.path + "/" + id
        guard access(path, F_OK) != 0 else { throw CommandError(message: .alreadyThere(path)) }
        let temporary = path + ".new-\(getpid())"
        do throws(CommandError) {
            for (name, text) in CourseTemplate.files(id: id) {
                try FileSystem.write(Array(text.utf8), to: temporary + "/" + name)
            }
            guard rename(temporary, path) == 0 else { throw FileSystem.writeError(path) }
        } catch {
            FileSystem.removeTree(temporary)
            throw error
        }
        invocation.output.line(invocation.text(.courseMade(path)))
        return .done
    }
}
