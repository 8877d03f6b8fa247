internal import LearnCore

extension CommandSpec {
    static let completions = CommandSpec(
        name: "completions", summary: .completionsSummary,
        arguments: [
            ArgumentSpec(name: .shellArgument, count: .one, completion: .words(CompletionScript.shells))
        ], options: [],
        example: Example(
            command: "learn completions bash > ~/.local/share/bash-completion/completions/learn",
            explanation: .completionsExample),
        run: CompletionsCommand.run)
}

enum CompletionsCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let shell = invocation.arguments[0]
        guard let script = CompletionScript.script(for: shell, in: invocation.language) else {
            throw CommandError(
                message: .badOptionValue(
                    shell, option: "completions", suggestion: NearMiss.best(for: shell, among: CompletionScript.shells),
                    allowed: CompletionScript.shells), status: .usage)
        }
        invocation.output.text(script)
        return .done
    }
}
