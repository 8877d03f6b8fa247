internal import LearnCore

extension CommandSpec {
    static let help = CommandSpec(
        name: "help", summary: .helpSummary,
        arguments: [ArgumentSpec(name: .commandArgument, count: .any, completion: .nothing)],
        options: [OptionSpec(name: "--man", value: nil, summary: .manOption)],
        example: Example(command: "learn help run", explanation: .helpExample), run: HelpCommand.run)
}

enum HelpCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let name = invocation.arguments.joined(separator: " ")
        if invocation.has("--man") {
            guard name.isEmpty else { throw CommandError(message: .unexpectedArgument(name), status: .usage) }
            invocation.output.text(ManualPage.text(in: invocation.language))
            return .done
        }
        if name.isEmpty {
            invocation.output.line(Help.overview(in: invocation.language))
        } else if let command = CommandTable.command(named: name) {
            invocation.output.line(Help.text(for: command, in: invocation.language))
        } else if !CommandTable.verbs(of: name).isEmpty {
            invocation.output.line(Help.text(forNoun: name, in: invocation.language))
        } else {
            let names = CommandTable.commands.map(\.name) + CommandTable.firstWords
            throw CommandError(
                message: .unknownCommand(name, suggestion: NearMiss.best(for: name, among: names)), status: .usage)
        }
        return .done
    }
}
