/// Which question types of Moodle are which of the language's, for import and export alike.
enum MoodleKind {
    /// The question types that the language has something for, by the name of the type.
    static let known: [(type: String, becomes: Target)] = [
        ("multichoice", .choice), ("truefalse", .choice), ("shortanswer", .gap), ("numerical", .number),
        ("matching", .match), ("match", .match), ("ddmatch", .match), ("ordering", .order), ("essay", .reflection),
        ("description", .text), ("cloze", .cloze), ("multianswer", .cloze), ("gapselect", .wordGap),
        ("ddwtos", .wordGap),
    ]

    enum Target {
        case choice, gap, number, match, order, reflection, text, cloze, wordGap
    }

    static func target(of type: String) -> Target? {
        known.first { $0.type == type }?.becomes
    }

    /// Elements right in a question that say how Moodle marks, shuffles, shows and files it.
    static let settings: Set<String> = [
        "defaultgrade", "penalty", "hidden", "idnumber", "single", "shuffleanswers", "answernumbering",
        "showstandardinstruction", "shownumcorrect", "usecase", "tags", "unitgradingtype", "unitpenalty",
        "showunits", "unitsleft", "responseformat", "responserequired", "responsefieldlines", "minwordlimit",
        "maxwordlimit", "attachments", "attachmentsrequired", "maxbytes", "filetypeslist", "layouttype", "selecttype",
        "selectcount", "gradingtype", "showgrading", "numberingstyle", "instructions", "synchronize", "version",
        "questiontextformat", "length", "coursetags", "customfields", "shufflestems", "gradingscheme", "stamp",
        "casesensitive",
    ]

    /// Feedback that Moodle puts in by itself, and that every front end here says in its own words.
    static let standardFeedback: Set<String> = [
        "your answer is correct.", "your answer is partially correct.", "your answer is incorrect.",
        "dit svar er korrekt.", "dit svar er delvist korrekt.", "dit svar er delvis korrekt.", "dit svar er forkert.",
        "svaret er korrekt.", "svaret er delvist korrekt.", "svaret er forkert.", "korrekt.", "forkert.", "correct.",
        "incorrect.", "ditt svar er riktig.", "ditt svar er delvis riktig.", "ditt svar er feil.",
        "ditt svar är rätt.", "ditt svar är delvis rätt.", "ditt svar är fel.", "die antwort ist richtig.",
        "die antwort ist teilweise richtig.", "die antwort ist falsch.", "votre réponse est correcte.",
        "votre réponse est partiellement correcte.", "votre réponse est incorrecte.", "respuesta correcta",
        "respuesta parcialmente correcta.", "respuesta incorrecta.",
    ]
}
