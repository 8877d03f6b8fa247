internal import LearnCore

/// Every command, in the order in which help shows them.
enum CommandTable {
    static let commands: [CommandSpec] = [
        .courses, .list, .run, .recap, .now, .next, .progress, .progressImport, .export,
        .classList, .classShow, .classAdd, .classEdit, .classImport, .classHeld, .classUndo, .teach, .licence,
        .personList, .personShow, .personAdd, .personEdit, .personImport, .personAppoint, .personEnd,
        .personTransfer, .personAway, .personBack, .personUndo, .personExport, .personErase,
        .institutionList, .institutionShow, .institutionAdd, .institutionEdit,
        .status, .due,
        .recordsAdd, .recordsApprove, .recordsCorrect, .recordsWithdraw, .recordsList, .recordsImport, .recordsVerify,
        .recordsHead,
        .certificateIssue, .certificateCheck, .certificateList,
        .reportPerson, .reportClass, .reportInstitution, .reportMunicipality, .reportCourse, .reportStatus, .reportTime,
        .explainPerson, .explainClass, .explainStatus,
        .privacyReport, .privacyRetention, .storeRebuild,
        .check, .new, .importCourse, .format, .stamp, .completions, .help,
    ]

    /// Options that every command takes.
    static let commonOptions: [OptionSpec] = [
        OptionSpec(
            name: "--lang", value: .languageValue, summary: .languageOption,
            completion: .words(Language.allCases.map(\.rawValue))),
        OptionSpec(name: "--courses", value: .folderValue, summary: .coursesOption, completion: .folders),
        OptionSpec(name: "--store", value: .fileValue, summary: .storeOption, completion: .files),
        OptionSpec(name: "--as", value: .personValue, summary: .asOption, completion: .people),
        OptionSpec(name: "--as-of", value: .dayValue, summary: .asOfOption, form: .day),
        OptionSpec(name: "--help", value: nil, summary: .helpOption),
    ]

    /// What can be done with a noun; empty for a word that is none.
    static func verbs(of noun: String) -> [String] {
        commands.compactMap { $0.noun == noun ? $0.verb : nil }
    }

    /// What each noun is about, for the overview.
    static let nounSummaries: [String: Message] = [
        "class": .classNoun, "person": .personNoun, "institution": .institutionNoun, "records": .recordsNoun,
        "certificate": .certificateNoun, "report": .reportNoun, "explain": .explainNoun, "privacy": .privacyNoun,
        "store": .storeNoun, "progress": .progressSummary,
    ]

    static var nouns: [String] { firstWords.filter { !verbs(of: $0).isEmpty } }

    /// The words that a command line can begin with, each once.
    static var firstWords: [String] {
        var words: [String] = []
        for word in commands.map({ $0.noun ?? $0.name }) where words.last != word { words.append(word) }
        return words
    }

    static func command(named name: String) -> CommandSpec? {
        commands.first { $0.name == name }
    }
}

extension CommandSpec {
    /// The first of two words.
    var noun: String? { words.count > 1 ? words[0] : nil }
    /// The second of two words.
    var verb: String? { words.count > 1 ? words[1] : nil }

    /// Its own options, then those that every command takes and that it does not put in its own words.
    var allOptions: [OptionSpec] {
        options + CommandTable.commonOptions.filter { common in !options.contains { $0.name == common.name } }
    }

    private var words: [String] { name.split(separator: " ").map(String.init) }
}
