internal import LearnCore

extension CommandSpec {
    static let help = CommandSpec(
        name: "help", summary: .helpSummary,
        arguments: [ArgumentSpec(name: .commandArgument, count: .optional, completion: .nothing)], options: [],
        example: Example(command: "learn help run", explanation: .helpExample), run: HelpCommand.run)
}

enum HelpCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        guard let name = invocation.arguments.first else {
            invocation.output.line(Help.overview(in: invocation.language))
            return .done
        }
        let names = CommandTable.commands.map(\.name)
        guard let command = CommandTable.command(named: name) else {
            throw CommandError(
                message: .unknownCommand(name, suggestion: NearMiss.best(for: name, among: names)), status: .usage)
        }
        invocation.output.line(Help.text(for: command, in: invocation.language))
        return .done
    }
}
