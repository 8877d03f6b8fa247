internal import LearnCore

/// Completion for shells, made from the command table. Courses are asked for with `learn courses --ids`.
enum CompletionScript {
    static let shells = ["bash", "zsh", "fish"]

    static func script(for shell: String, in language: Language) -> String? {
        switch shell {
        case "bash": bash
        case "zsh": zsh(in: language)
        case "fish": fish(in: language)
        default: nil
        }
    }

    private static var bash: String {
        let cases = CommandTable.commands.map { command -> String in
            let options = command.allOptions
            let values = options.compactMap { option -> String? in
                guard option.value != nil, let reply = bashReply(option.completion) else { return nil }
                return "                \(option.name)) \(reply); return ;;"
            }
            let words = options.map(\.name).joined(separator: " ")
            let argument = command.arguments.first.flatMap { bashReply($0.completion) } ?? "COMPREPLY=()"
            return """
                        "\(command.name)")
                            case $prev in
                \(values.joined(separator: "\n"))
                            esac
                            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "\(words)" -- "$cur")); return; fi
                            \(argument) ;;
                """
        }
        let nouns = CommandTable.nouns.map { noun in
            // A word that is a command as well takes its own arguments and options beside the verbs.
            let own = CommandTable.command(named: noun)
            let courses = own == nil ? "" : " $(\(ids(.courses)))"
            let words = CommandTable.verbs(of: noun).joined(separator: " ")
            let isVerb = own == nil ? "true" : "[[ \" \(words) \" == *\" ${COMP_WORDS[2]} \"* ]]"
            return """
                        \(noun))
                            if [[ $COMP_CWORD -eq 2\(own == nil ? "" : " && $cur != -*") ]]; then
                                COMPREPLY=($(compgen -W "\(words)\(courses)" -- "$cur"))
                                return
                            fi
                            if \(isVerb); then command="$command ${COMP_WORDS[2]}"; fi ;;
                """
        }
        return """
            # bash completion for learn
            _learn() {
                local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
                local command=${COMP_WORDS[1]}
                if [[ $COMP_CWORD -eq 1 ]]; then
                    COMPREPLY=($(compgen -W "\(CommandTable.firstWords.joined(separator: " ")) --version --help" -- "$cur"))
                    return
                fi
                case $command in
            \(nouns.joined(separator: "\n"))
                esac
                case $command in
            \(cases.joined(separator: "\n"))
                esac
            }
            complete -F _learn learn

            """
    }

    private static func bashReply(_ completion: Completion) -> String? {
        switch completion {
        case .nothing: nil
        case .files: "COMPREPLY=($(compgen -f -- \"$cur\"))"
        case .folders: "COMPREPLY=($(compgen -d -- \"$cur\"))"
        case .courses, .people, .institutions, .classes:
            "COMPREPLY=($(compgen -W \"$(\(ids(completion)))\" -- \"$cur\"))"
        case .words(let words): "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$cur\"))"
        }
    }

    /// The command that lists what can be typed.
    private static func ids(_ completion: Completion) -> String {
        switch completion {
        case .people: "learn person list --ids 2>/dev/null"
        case .institutions: "learn institution list --ids 2>/dev/null"
        case .classes: "learn class list --ids 2>/dev/null"
        default: "learn courses --ids 2>/dev/null"
        }
    }

    private static func zsh(in language: Language) -> String {
        func described(_ word: String, _ summary: Message?) -> String {
            "'\(word)\(summary.map { ":" + quoted($0.text(in: language)) } ?? "")'"
        }
        let commands = CommandTable.firstWords.map { word in
            "        " + described(word, CommandTable.command(named: word)?.summary)
        }
        let nouns = CommandTable.nouns.map { noun in
            let verbs = CommandTable.commands.filter { $0.noun == noun }.map { described($0.verb ?? "", $0.summary) }
            let isAlsoCommand = CommandTable.command(named: noun) != nil
            let isVerb =
                isAlsoCommand ? "[[ $words[2] == (\(CommandTable.verbs(of: noun).joined(separator: "|"))) ]]" : "true"
            return """
                        \(noun))
                            if (( CURRENT == 2 )); then
                                local -a verbs=(\(verbs.joined(separator: " ")))
                                _describe verb verbs
                                \(isAlsoCommand ? "true" : "return")
                            elif \(isVerb); then
                                command="$command $words[2]"
                                shift words
                                (( CURRENT-- ))
                            fi ;;
                """
        }
        let cases = CommandTable.commands.map { command -> String in
            let options = command.allOptions.map { option in
                let value = option.value.map { ":\(quoted($0.text(in: language))):\(zshAction(option.completion))" }
                return "'\(option.name)[\(quoted(option.summary.text(in: language)))]\(value ?? "")'"
            }
            let arguments = command.arguments.map { argument in
                let count = argument.count == .any ? "*" : ""
                return "'\(count):\(quoted(argument.name.text(in: language))):\(zshAction(argument.completion))'"
            }
            return "        '\(command.name)') _arguments \((options + arguments).joined(separator: " ")) ;;"
        }
        return """
            #compdef learn
            _learn() {
                local -a commands=(
            \(commands.joined(separator: "\n"))
                )
                if (( CURRENT == 2 )); then
                    _describe command commands
                    return
                fi
                local command=$words[2]
                shift words
                (( CURRENT-- ))
                case $command in
            \(nouns.joined(separator: "\n"))
                esac
                case $command in
            \(cases.joined(separator: "\n"))
                esac
            }
            _learn "$@"

            """
    }

    private static func zshAction(_ completion: Completion) -> String {
        switch completion {
        case .nothing: " "
        case .files: "_files"
        case .folders: "_files -/"
        case .courses, .people, .institutions, .classes: "($(\(ids(completion))))"
        case .words(let words): "(\(words.joined(separator: " ")))"
        }
    }

    private static func fish(in language: Language) -> String {
        var lines = ["# fish completion for learn", "complete -c learn -f"]
        for noun in CommandTable.nouns { lines.append("complete -c learn -n __fish_use_subcommand -a \(noun)") }
        for command in CommandTable.commands {
            let summary = withoutQuotes(command.summary.text(in: language))
            var condition = "-n '__fish_seen_subcommand_from \(command.name)'"
            if let noun = command.noun, let verb = command.verb {
                let verbs = CommandTable.verbs(of: noun).joined(separator: " ")
                let beforeVerb = "__fish_seen_subcommand_from \(noun); and not __fish_seen_subcommand_from \(verbs)"
                lines.append("complete -c learn -n '\(beforeVerb)' -a \(verb) -d '\(summary)'")
                condition = "-n '__fish_seen_subcommand_from \(noun); and __fish_seen_subcommand_from \(verb)'"
            } else {
                lines.append("complete -c learn -n __fish_use_subcommand -a \(command.name) -d '\(summary)'")
            }
            for option in command.allOptions {
                let value = option.value == nil ? "" : " -r" + fishAction(option.completion)
                lines.append(
                    "complete -c learn \(condition) -l \(option.name.dropFirst(2)) "
                        + "-d '\(withoutQuotes(option.summary.text(in: language)))'\(value)")
            }
            for argument in command.arguments where argument.completion != .nothing {
                lines.append("complete -c learn \(condition)\(fishAction(argument.completion))")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func fishAction(_ completion: Completion) -> String {
        switch completion {
        case .nothing: ""
        case .files: " -F"
        case .folders: " -a '(__fish_complete_directories)'"
        case .courses, .people, .institutions, .classes: " -a '(\(ids(completion)))'"
        case .words(let words): " -a '\(words.joined(separator: " "))'"
        }
    }

    /// A text that can stand between single quotes.
    private static func withoutQuotes(_ text: String) -> String {
        text.replacing("'", with: "’")
    }

    /// A text between single quotes in which zsh would read brackets and colons as its own.
    private static func quoted(_ text: String) -> String {
        var result = ""
        for character in withoutQuotes(text) {
            if "[]:".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
