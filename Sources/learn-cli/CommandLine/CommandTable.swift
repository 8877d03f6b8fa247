internal import LearnCore

/// Every command, in the order in which help shows them.
enum CommandTable {
    static let commands: [CommandSpec] = [
        .courses, .run, .progress, .export, .check, .new, .format, .stamp, .completions, .help,
    ]

    /// Options that every command takes.
    static let commonOptions: [OptionSpec] = [
        OptionSpec(
            name: "--lang", value: .languageValue, summary: .languageOption,
            completion: .words(Language.allCases.map(\.rawValue))),
        OptionSpec(name: "--courses", value: .folderValue, summary: .coursesOption, completion: .folders),
        OptionSpec(name: "--store", value: .fileValue, summary: .storeOption, completion: .files),
        OptionSpec(name: "--as-of", value: .dayValue, summary: .asOfOption, form: .day),
        OptionSpec(name: "--help", value: nil, summary: .helpOption),
    ]

    static func command(named name: String) -> CommandSpec? {
        commands.first { $0.name == name }
    }
}
