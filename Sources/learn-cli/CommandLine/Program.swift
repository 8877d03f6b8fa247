internal import LearnCore

/// From words to exit status.
enum Program {
    static let version = "0.1.0"

    static func run(
        _ words: [String], in environment: ProcessEnvironment, output: Output = .standard
    ) -> ExitStatus {
        do throws(UsageError) {
            let parsed = try ArgumentParser.parse(words)
            let language = environment.language(option: parsed.options["--lang"])
            if parsed.command == "--version" {
                output.line("learn \(version)")
                return .done
            }
            guard let command = CommandTable.command(named: parsed.command) else { return .usage }
            if parsed.has("--help") {
                output.line(Help.text(for: command, in: language))
                return .done
            }
            let invocation = Invocation(
                parsed: parsed, environment: environment, language: language, output: output)
            return run(command, invocation)
        } catch {
            let language = environment.language(option: languageOption(in: words))
            output.error("learn: " + error.message.text(in: language))
            if let command = error.command {
                output.error(
                    Message.usageHeading.text(in: language) + " " + Help.usage(of: command, in: language))
            } else {
                output.error(Message.helpHint.text(in: language))
            }
            return .usage
        }
    }

    private static func run(_ command: CommandSpec, _ invocation: Invocation) -> ExitStatus {
        do {
            return try command.run(invocation)
        } catch let error as StoreError {
            invocation.output.error("learn: " + invocation.text(error.message))
        } catch let error as CommandError {
            invocation.output.error("learn: " + invocation.text(error.message))
            return error.status
        } catch {
            invocation.output.error("learn: \(error)")
        }
        return .problems
    }

    /// What `--lang` says on a command line that could not be parsed.
    private static func languageOption(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            if word == "--lang", index + 1 < words.count { return words[index + 1] }
            if word.hasPrefix("--lang=") { return String(word.dropFirst(7)) }
        }
        return nil
    }
}

/// Why a command could not do its work, in words for the person who called it.
struct CommandError: Error {
    let message: Message
    var status = ExitStatus.problems
}
