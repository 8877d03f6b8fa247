internal import LearnCore

/// One command as a row of the table from which parsing, help and completion all come.
struct CommandSpec: Sendable {
    /// One word, or a noun and a verb: `person add`.
    let name: String
    let summary: Message
    let arguments: [ArgumentSpec]
    let options: [OptionSpec]
    /// What a person would type, and what it does.
    let example: Example
    let run: @Sendable (Invocation) throws -> ExitStatus

    struct Example: Sendable {
        let command: String
        let explanation: Message
    }
}

struct ArgumentSpec: Sendable {
    enum Count: Sendable { case one, optional, any }

    let name: Message
    let count: Count
    let completion: Completion
}

struct OptionSpec: Sendable {
    /// With its dashes.
    let name: String
    /// What the value is called in help; `nil` for a switch.
    let value: Message?
    let summary: Message
    var completion: Completion = .nothing
    var form = Form.text
    /// Whether the command makes no sense without it.
    var isRequired = false

    /// What a value must look like.
    enum Form: Sendable { case text, day, number }
}

/// What can be typed at a place.
enum Completion: Sendable, Equatable {
    case nothing
    case files
    case folders
    /// The ids of courses.
    case courses
    /// What people, institutions or classes are called by.
    case people, institutions, classes
    case words([String])
}

/// How the program ends, for scripts.
enum ExitStatus: Int32, Sendable {
    case done = 0
    /// The work was done and found problems, or could not be done.
    case problems = 1
    /// The command line makes no sense.
    case usage = 2
}
