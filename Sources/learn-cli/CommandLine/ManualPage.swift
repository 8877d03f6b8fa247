internal import LearnCore

/// The manual page learn(1), made from the command table: man(7) in ASCII alone, so that every formatter reads it.
enum ManualPage {
    static func text(in language: Language) -> String {
        var page = Roff(language: language)
        page.title("LEARN", section: 1, source: "learn \(Program.version)", manual: .manualTitle)
        page.section(.manualName)
        page.paragraph("learn - " + Message.manualPurpose.text(in: language))
        page.section(.manualSynopsis)
        page.line([.bold("learn"), .italic(Message.commandPlaceholder.text(in: language))])
        page.section(.manualDescription)
        for paragraph in Message.manualParagraphs { page.paragraph(paragraph.text(in: language)) }
        page.section(.manualCommands)
        let (alone, nouns) = (CommandTable.commands.map(\.name), CommandTable.nouns)
        for command in CommandTable.commands where command.noun.map(alone.contains) ?? true { add(command, to: &page) }
        for noun in nouns where !alone.contains(noun) { add(noun: noun, to: &page) }
        page.section(.manualOptions)
        page.paragraph(Message.manualOptionsNote.text(in: language))
        for option in CommandTable.commonOptions { add(option, to: &page) }
        page.item([.bold("--version")], .manualVersion)
        page.section(.manualEnvironment)
        for (name, message) in Message.manualVariables { page.item([.bold(name)], message) }
        page.section(.manualFiles)
        for (path, message) in Message.manualFilePlaces { page.item([.italic(path)], message) }
        page.section(.manualExitStatus)
        for (status, message) in exitStatuses { page.item([.bold(String(status.rawValue))], message) }
        return page.text
    }

    static let exitStatuses: [(ExitStatus, Message)] = [
        (.done, .manualDone), (.problems, .manualProblems), (.usage, .manualUsage),
    ]

    private static func add(noun: String, to page: inout Roff) {
        page.subsection("learn " + noun)
        if let summary = CommandTable.nounSummaries[noun] {
            page.paragraph(summary.followed(by: .fullStop, separator: "").text(in: page.language))
        }
        for command in CommandTable.commands where command.noun == noun { add(command, to: &page) }
    }

    private static func add(_ command: CommandSpec, to page: inout Roff) {
        page.item(synopsis(of: command, in: page.language), command.summary.followed(by: .fullStop, separator: ""))
        page.indented { page in
            for option in command.options { add(option, to: &page) }
            page.paragraph(Message.exampleHeading.text(in: page.language))
            page.example(command.example.command)
            page.paragraph(command.example.explanation.text(in: page.language))
        }
    }

    private static func add(_ option: OptionSpec, to page: inout Roff) {
        let value = option.value.map { [Roff.Run.italic($0.text(in: page.language))] } ?? []
        page.item([.bold(option.name)] + value, option.summary.followed(by: .fullStop, separator: ""))
    }

    private static func synopsis(of command: CommandSpec, in language: Language) -> [Roff.Run] {
        var runs: [Roff.Run] = [.bold("learn " + command.name)]
        for argument in command.arguments {
            let name = argument.name.text(in: language)
            switch argument.count {
            case .one: runs.append(.italic(name))
            case .optional: runs.append(.italic("[\(name)]"))
            case .any: runs.append(.italic("[\(name) …]"))
            }
        }
        for option in command.options where option.isRequired {
            runs.append(.bold(option.name))
            if let value = option.value { runs.append(.italic(value.text(in: language))) }
        }
        return runs
    }
}
