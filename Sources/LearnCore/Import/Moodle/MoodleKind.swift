/// Which question types of Moodle are which of the language's, for import and export alike.
enum MoodleKind {
    /// The question types of Moodle's own, and those of plugins that are one of the language's kinds under another
    /// name. The first of a target is the one to export as.
    static let known: [(type: String, becomes: Target)] = [
        ("multichoice", .choice), ("truefalse", .choice), ("oumultiresponse", .multiple), ("shortanswer", .gap),
        ("numerical", .number), ("matching", .match), ("match", .match), ("ddmatch", .match), ("ordering", .order),
        ("essay", .reflection), ("description", .text), ("cloze", .cloze), ("multianswer", .cloze),
        ("gapselect", .wordGap), ("ddwtos", .wordGap), ("gapfill", .gapFill), ("mtf", .rows), ("oumatrix", .rows),
        ("matrix", .rows),
    ]

    /// Those that the language has nothing like, and why.
    static let foreign: [(type: String, reason: Message)] = [
        ("calculated", .importedMoodleCalculated), ("calculatedsimple", .importedMoodleCalculated),
        ("calculatedmulti", .importedMoodleCalculated), ("randomsamatch", .importedMoodleRandom),
        ("random", .importedMoodleRandom), ("ddimageortext", .importedMoodleOnPicture),
        ("ddmarker", .importedMoodleOnPicture), ("missingtype", .importedMoodleMissing),
    ]

    enum Target {
        case choice, multiple, gap, number, match, order, reflection, text, cloze, wordGap
        /// Gapfill: the words stand in the text in brackets.
        case gapFill
        /// A word or column chosen for each of some rows.
        case rows
    }

    static func target(of type: String) -> Target? {
        known.first { $0.type == type }?.becomes
    }

    static func reason(toKeep type: String) -> Message {
        foreign.first { $0.type == type }?.reason ?? .importedKindUnknown(type)
    }

    /// Elements right in a question that say how Moodle marks, shuffles, shows and files it.
    static let settings: Set<String> = [
        "defaultgrade", "penalty", "hidden", "idnumber", "single", "shuffleanswers", "answernumbering",
        "showstandardinstruction", "shownumcorrect", "usecase", "tags", "unitgradingtype", "unitpenalty",
        "showunits", "unitsleft", "responseformat", "responserequired", "responsefieldlines", "minwordlimit",
        "maxwordlimit", "attachments", "attachmentsrequired", "maxbytes", "filetypeslist", "layouttype", "selecttype",
        "selectcount", "gradingtype", "showgrading", "numberingstyle", "instructions", "synchronize", "version",
        "questiontextformat", "length", "coursetags", "customfields", "shufflestems", "gradingscheme", "stamp",
        "casesensitive", "answerdisplay", "delimitchars", "noduplicates", "disableregex", "fixedgapsize",
        "optionsaftertext", "letterhints", "singleuse", "inputtype", "grademethod", "scoringmethod", "numberofrows",
        "numberofcolumns", "use_dnd_ui", "multiple", "deduction", "status", "timecreated",
        "timemodified", "createdby", "modifiedby",
    ]

    /// Whether Moodle has put a feedback in by itself: every front end here says the same in its own words.
    static func isStandardFeedback(_ text: String) -> Bool {
        var words = text.lowercased()[...]
        while let last = words.last, ".!。 ".contains(last) { words.removeLast() }
        return standardFeedback.contains(String(words))
    }

    /// In small letters, without the full stop.
    private static let standardFeedback: Set<String> = [
        "your answer is correct", "your answer is partially correct", "your answer is incorrect",
        "dit svar er korrekt", "dit svar er delvist korrekt", "dit svar er delvis korrekt", "dit svar er forkert",
        "svaret er korrekt", "svaret er delvist korrekt", "svaret er forkert", "korrekt", "forkert", "correct",
        "incorrect", "partially correct", "delvist korrekt", "ditt svar er riktig", "svaret ditt er riktig",
        "ditt svar er delvis riktig", "ditt svar er feil", "ditt svar är rätt", "ditt svar är delvis rätt",
        "ditt svar är fel", "die antwort ist richtig", "die antwort ist teilweise richtig", "die antwort ist falsch",
        "ihre antwort ist richtig", "ihre antwort ist teilweise richtig", "ihre antwort ist falsch",
        "votre réponse est correcte", "votre réponse est partiellement correcte", "votre réponse est incorrecte",
        "respuesta correcta", "respuesta parcialmente correcta", "respuesta incorrecta", "tu respuesta es correcta",
        "su respuesta es correcta", "su respuesta es parcialmente correcta", "su respuesta es incorrecta",
        "risposta corretta", "risposta parzialmente esatta", "risposta errata", "sua resposta está correta",
        "sua resposta está parcialmente correta", "sua resposta está incorreta", "a sua resposta está correta",
        "a sua resposta está parcialmente correta", "a sua resposta está incorreta", "je antwoord is juist",
        "je antwoord is correct", "je antwoord is gedeeltelijk juist", "je antwoord is gedeeltelijk correct",
        "je antwoord is onjuist", "je antwoord is fout", "vastauksesi on oikein", "vastauksesi on osittain oikein",
        "vastauksesi on väärin", "twoja odpowiedź jest poprawna", "twoja odpowiedź jest częściowo poprawna",
        "twoja odpowiedź jest niepoprawna", "あなたの答えは正解です", "あなたの答えは部分的に正解です", "あなたの答えは不正解です",
        "η απάντησή σας είναι σωστή", "η απάντησή σας είναι μερικώς σωστή", "η απάντησή σας είναι λανθασμένη",
    ]
}
