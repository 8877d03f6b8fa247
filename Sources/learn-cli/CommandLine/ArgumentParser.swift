internal import LearnCore

/// Turns words into a command with its arguments and options, by the command table.
enum ArgumentParser {
    struct Parsed: Equatable {
        var command: String
        var arguments: [String] = []
        /// Values by option name; a switch has an empty value.
        var options: [String: String] = [:]

        func has(_ option: String) -> Bool { options[option] != nil }
    }

    /// - Parameter words: the command line without the program's name.
    /// - Throws: ``UsageError``.
    static func parse(_ words: [String]) throws(UsageError) -> Parsed {
        var words = words[...]
        var leading: [String: String] = [:]
        while let word = words.first, word.hasPrefix("-") {
            if word == "--version" { return Parsed(command: word) }
            words.removeFirst()
            try takeOption(word, from: &words, among: CommandTable.commonOptions, into: &leading, command: nil)
        }
        guard let name = words.popFirst() else { return Parsed(command: "help", options: leading) }
        guard let command = try command(name, verbFrom: &words) else {
            // A noun alone asks what can be done with it.
            return Parsed(command: "help", arguments: [name], options: leading)
        }

        var parsed = Parsed(command: command.name, options: leading)
        let options = command.allOptions
        var onlyArguments = false
        while let word = words.popFirst() {
            if word == "--", !onlyArguments {
                onlyArguments = true
            } else if word.hasPrefix("-"), word != "-", !onlyArguments {
                try takeOption(word, from: &words, among: options, into: &parsed.options, command: command)
            } else {
                parsed.arguments.append(word)
            }
        }
        if parsed.has("--help") { return parsed }
        try checkCount(parsed.arguments, of: command)
        for option in command.options where option.isRequired && !parsed.has(option.name) {
            throw .missingOption(option.name, command)
        }
        return parsed
    }

    /// The command that a word names, with the next word where the first is a noun such as `person`.
    ///
    /// - Returns: `nil` for a noun without a verb.
    private static func command(
        _ name: String, verbFrom words: inout ArraySlice<String>
    ) throws(UsageError) -> CommandSpec? {
        if let command = CommandTable.command(named: name) {
            // `progress` is both: alone, and before `import`.
            guard let verb = words.first, let longer = CommandTable.command(named: "\(name) \(verb)") else {
                return command
            }
            words.removeFirst()
            return longer
        }
        let verbs = CommandTable.verbs(of: name)
        guard !verbs.isEmpty else {
            throw .unknownCommand(name, suggestion: NearMiss.best(for: name, among: CommandTable.firstWords))
        }
        guard let verb = words.first, !verb.hasPrefix("-") else { return nil }
        words.removeFirst()
        guard let command = CommandTable.command(named: "\(name) \(verb)") else {
            throw .unknownCommand(
                "\(name) \(verb)", suggestion: NearMiss.best(for: verb, among: verbs).map { "\(name) \($0)" })
        }
        return command
    }

    private static func takeOption(
        _ word: String, from words: inout ArraySlice<String>, among specs: [OptionSpec],
        into options: inout [String: String], command: CommandSpec?
    ) throws(UsageError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = parts[0] == "-h" ? "--help" : parts[0]
        guard let spec = specs.first(where: { $0.name == name }) else {
            throw .unknownOption(
                name, suggestion: NearMiss.best(for: name, among: specs.map(\.name)), command: command)
        }
        if spec.value == nil {
            guard parts.count == 1 else { throw .unexpectedValue(name, command: command) }
            options[name] = ""
        } else if parts.count > 1 {
            options[name] = parts[1]
        } else if let value = words.popFirst() {
            options[name] = value
        } else {
            throw .missingValue(name, command: command)
        }
        if let value = options[name], spec.form == .day, CalendarDay(iso8601: value) == nil {
            throw .badDay(value, option: name, command: command)
        }
        if let value = options[name], spec.form == .number, Int(value).map({ $0 < 0 }) ?? true {
            throw .badNumber(value, option: name, command: command)
        }
        if let value = options[name], case .words(let allowed) = spec.completion, !allowed.contains(value) {
            throw .badValue(
                value, option: name, suggestion: NearMiss.best(for: value, among: allowed), allowed: allowed,
                command: command)
        }
    }

    private static func checkCount(_ arguments: [String], of command: CommandSpec) throws(UsageError) {
        let required = command.arguments.count { $0.count == .one }
        if arguments.count < required { throw .missingArgument(command.arguments[arguments.count].name, command) }
        let takesAny = command.arguments.contains { $0.count == .any }
        if !takesAny, arguments.count > command.arguments.count {
            throw .unexpectedArgument(arguments[command.arguments.count], command)
        }
    }
}

/// What is wrong with a command line.
enum UsageError: Error {
    case unknownCommand(String, suggestion: String?)
    case unknownOption(String, suggestion: String?, command: CommandSpec?)
    case missingValue(String, command: CommandSpec?)
    case unexpectedValue(String, command: CommandSpec?)
    case badValue(String, option: String, suggestion: String?, allowed: [String], command: CommandSpec?)
    case badDay(String, option: String, command: CommandSpec?)
    case badNumber(String, option: String, command: CommandSpec?)
    case missingOption(String, CommandSpec)
    case missingArgument(Message, CommandSpec)
    case unexpectedArgument(String, CommandSpec)

    var message: Message {
        switch self {
        case .unknownCommand(let name, let suggestion): .unknownCommand(name, suggestion: suggestion)
        case .unknownOption(let name, let suggestion, _): .unknownOption(name, suggestion: suggestion)
        case .missingValue(let name, _): .optionNeedsValue(name)
        case .unexpectedValue(let name, _): .optionTakesNoValue(name)
        case .badValue(let value, let option, let suggestion, let allowed, _):
            .badOptionValue(value, option: option, suggestion: suggestion, allowed: allowed)
        case .badDay(let value, let option, _): .badDay(value, option: option)
        case .badNumber(let value, let option, _): .badNumber(value, option: option)
        case .missingOption(let name, _): .missingOption(name)
        case .missingArgument(let name, _): .missingArgument(name)
        case .unexpectedArgument(let text, _): .unexpectedArgument(text)
        }
    }

    /// The command whose usage line helps.
    var command: CommandSpec? {
        switch self {
        case .unknownCommand: nil
        case .unknownOption(_, _, let command), .missingValue(_, let command), .unexpectedValue(_, let command),
            .badValue(_, _, _, _, let command), .badDay(_, _, let command), .badNumber(_, _, let command):
            command
        case .missingArgument(_, let command), .unexpectedArgument(_, let command), .missingOption(_, let command):
            command
        }
    }
}
