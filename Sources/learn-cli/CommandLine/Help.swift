internal import LearnCore

/// The words of `--help`, made from the command table.
enum Help {
    static func overview(in language: Language) -> String {
        """
        \(Message.programSummary.text(in: language))

        \(Message.usageHeading.text(in: language))
          learn \(Message.commandPlaceholder.text(in: language))

        \(Message.commandsHeading.text(in: language))
        \(overviewLines(in: language))

        \(Message.exampleHeading.text(in: language))
          learn run fidus-katten

        \(Message.helpHint.text(in: language))
        """
    }

    /// Each first word, and what can be done with it where it is a noun.
    private static func overviewLines(in language: Language) -> String {
        let width = CommandTable.firstWords.map(\.count).max() ?? 0
        return CommandTable.firstWords.map { word in
            let verbs = CommandTable.verbs(of: word)
            let summary = CommandTable.command(named: word)?.summary ?? CommandTable.nounSummaries[word]
            let line = "  " + word.padded(to: width) + "  " + (summary?.text(in: language) ?? "")
            guard !verbs.isEmpty else { return line }
            let indent = String(repeating: " ", count: width + 4)
            return
                ([line]
                + WordWrap.lines(verbs.joined(separator: ", "), width: 80, indent: indent, hanging: indent))
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// What can be done with a noun such as `person`.
    static func text(forNoun noun: String, in language: Language) -> String {
        """
        \(Message.usageHeading.text(in: language))
          learn \(noun) \(Message.commandPlaceholder.text(in: language))

        \(Message.commandsHeading.text(in: language))
        \(list(CommandTable.commands.filter { $0.noun == noun }, in: language))

        \(Message.helpHint.text(in: language))
        """
    }

    private static func list(_ commands: [CommandSpec], in language: Language) -> String {
        let width = commands.map(\.name.count).max() ?? 0
        return commands.map { "  " + $0.name.padded(to: width) + "  " + $0.summary.text(in: language) }
            .joined(separator: "\n")
    }

    static func text(for command: CommandSpec, in language: Language) -> String {
        let own = optionLines(command.options, in: language)
        let common = optionLines(Array(command.allOptions.dropFirst(command.options.count)), in: language)
        return """
            \(command.summary.text(in: language))

            \(Message.usageHeading.text(in: language))
              \(usage(of: command, in: language))

            \(Message.exampleHeading.text(in: language))
              \(command.example.command)
                  \(command.example.explanation.text(in: language))

            \(Message.optionsHeading.text(in: language))
            \((own + common).joined(separator: "\n"))
            """
    }

    static func usage(of command: CommandSpec, in language: Language) -> String {
        var words = ["learn", command.name]
        for argument in command.arguments {
            let name = argument.name.text(in: language)
            switch argument.count {
            case .one: words.append(name)
            case .optional: words.append("[\(name)]")
            case .any: words.append("[\(name) …]")
            }
        }
        for option in command.options {
            let synopsis = synopsis(of: option, in: language)
            words.append(option.isRequired ? synopsis : "[\(synopsis)]")
        }
        return words.joined(separator: " ")
    }

    private static func optionLines(_ options: [OptionSpec], in language: Language) -> [String] {
        options.map { option in
            "  " + synopsis(of: option, in: language).padded(to: 20) + "  " + option.summary.text(in: language)
        }
    }

    private static func synopsis(of option: OptionSpec, in language: Language) -> String {
        option.name + (option.value.map { " " + $0.text(in: language) } ?? "")
    }
}

extension String {
    /// The text with spaces behind it, up to a width in columns.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
    }
}
