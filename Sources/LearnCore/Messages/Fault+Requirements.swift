/// What is wrong with requirements.
extension Fault {
    // MARK: Time

    static func reversedPeriod(from: String, through: String) -> Fault {
        Fault(
            .reversedPeriod,
            message: Message(
                da: "Reglen slutter \(through), før den begynder \(from)",
                en: "The rule ends on \(through), before it begins on \(from)"),
            mend: Message(da: "Ret from eller through.", en: "Correct from or through."))
    }

    static func overlappingRules(_ requirement: String, from: String, earlier: String, through: String?) -> Fault {
        let mend =
            through.map {
                Message(
                    da: "Lad den forrige regel slutte tidligere, eller denne begynde efter \($0).",
                    en: "Let the earlier rule end sooner, or this one begin after \($0).")
            }
            ?? Message(
                da: "Giv den forrige regel en sidste dag: through=\"…\", dagen før \(from).",
                en: "Give the earlier rule a last day: through=\"…\", the day before \(from).")
        return Fault(
            .overlappingRules,
            message: Message(
                da: "To regler i »\(requirement)« gælder på samme tid: den fra \(from) og den fra \(earlier)",
                en: "Two rules of ‘\(requirement)’ are in force at the same time: from \(from) and from \(earlier)"),
            mend: mend)
    }

    static func ruleGap(_ requirement: String, after through: String, until from: String) -> Fault {
        Fault(
            .ruleGap, severity: .warning,
            message: Message(
                da: "»\(requirement)« kræver intet mellem \(through) og \(from)",
                en: "‘\(requirement)’ requires nothing between \(through) and \(from)"),
            mend: Message(
                da: "Lad reglen begynde dagen efter \(through), hvis pausen ikke er meningen.",
                en: "Let the rule begin the day after \(through), unless the pause is meant."))
    }

    static func endedRequirement(_ requirement: String, on day: String) -> Fault {
        Fault(
            .endedRequirement, severity: .warning,
            message: Message(
                da: "»\(requirement)« gælder ikke mere: den sidste regel sluttede \(day)",
                en: "‘\(requirement)’ is no longer in force: its last rule ended on \(day)"),
            mend: Message(
                da: "Tilføj den regel, der gælder nu. Lad de gamle stå: de dømmer det, der skete dengang.",
                en: "Add the rule that is in force now. Leave the old ones: they judge what happened then."))
    }

    // MARK: Renewal

    static func renewalLacks(_ part: String, from basis: String, example: String) -> Fault {
        Fault(
            .renewalParts,
            message: Message(
                da: "from=\"\(basis)\" mangler \(part)", en: "from=\"\(basis)\" lacks \(part)"),
            mend: Message(
                da: "Skriv for eksempel \(part)=\"\(example)\".", en: "Write, for example, \(part)=\"\(example)\"."))
    }

    static func renewalHas(_ part: String, from basis: String) -> Fault {
        Fault(
            .renewalParts,
            message: Message(
                da: "from=\"\(basis)\" har ingen \(part)", en: "from=\"\(basis)\" has no \(part)"),
            mend: Message(
                da: "Slet \(part), eller vælg et andet from.", en: "Delete \(part), or choose another from."))
    }

    static func windowTooLong(_ window: Message, period: Message) -> Fault {
        Fault(
            .renewalLength,
            message: Message(
                da: "Vinduet på \(window.danish) er længere end perioden på \(period.danish)",
                en: "The window of \(window.english) is longer than the period of \(period.english)"),
            mend: Message(
                da: "Gør window højst så lang som period.", en: "Make window no longer than period."))
    }

    static func graceTooLong(_ grace: Message, period: Message) -> Fault {
        Fault(
            .renewalLength,
            message: Message(
                da: "Fristen på \(grace.danish) er længere end perioden på \(period.danish)",
                en: "The grace of \(grace.english) is longer than the period of \(period.english)"),
            mend: Message(
                da: "Gør grace kortere: ellers er den næste gang forfalden, før den forrige er sen.",
                en: "Make grace shorter: else the next time is due before the last one is late."))
    }

    static func leapDay(_ anchor: String, falls day: String) -> Fault {
        Fault(
            .leapDay, severity: .warning,
            message: Message(
                da: "Datoen \(anchor) findes ikke hver gang: den falder også på \(day)",
                en: "The date \(anchor) does not exist every time: it also falls on \(day)"),
            mend: Message(
                da: "Vælg en dag fra den 1. til den 28., hvis dagen skal være den samme hver gang.",
                en: "Choose a day from the 1st to the 28th if the day is to be the same every time."))
    }

    // MARK: What is required

    static func statedHours(_ hours: String, aYear: Bool) -> Fault {
        Fault(
            .statedHours, severity: .warning,
            message: Message(
                da: aYear ? "Det bliver \(hours) timer om året" : "Det er \(hours) timer",
                en: aYear ? "That makes \(hours) hours a year" : "That is \(hours) hours"),
            mend: Message(
                da: "Se efter, at amount er timer og ikke minutter, og at perioden er den rette.",
                en: "See that amount is hours and not minutes, and that the period is right."))
    }

    static func partTimeMeasure(_ element: String) -> Fault {
        Fault(
            .partTimeMeasure,
            message: Message(
                da: "<part-time> kan kun mindske timer, og reglen har <\(element)>",
                en: "<part-time> can only lessen hours, and the rule has <\(element)>"),
            mend: Message(da: "Slet <part-time>, eller kræv timer.", en: "Delete <part-time>, or require hours."))
    }

    static func skipMeasure(_ element: String) -> Fault {
        Fault(
            .skipMeasure,
            message: Message(
                da: "<skips> handler om opgaverne i et kursus, og reglen har <\(element)>",
                en: "<skips> is about the exercises of a course, and the rule has <\(element)>"),
            mend: Message(da: "Slet <skips>, eller kræv et kursus.", en: "Delete <skips>, or require a course."))
    }

    static func undatedSource(isExample: Bool) -> Fault {
        Fault(
            .undatedSource, severity: isExample ? .warning : .error,
            message: Message(
                da: "Kilden til reglen har ingen dato", en: "The source of the rule has no date"),
            mend: Message(
                da: "Skriv date=\"…\": dagen for den beslutning eller tekst, som reglen kommer fra.",
                en: "Write date=\"…\": the day of the decision or text that the rule comes from."))
    }

    static func unknownCourse(_ id: String, suggestion: String?, possible: [String]) -> Fault {
        Fault(
            .unknownCourse, severity: .warning,
            message: Message(
                da: "Der er intet kursus »\(id)« blandt kurserne", en: "There is no course ‘\(id)’ among the courses"),
            mend: possible.isEmpty
                ? Message(da: "Ret ref, eller tilføj kurset.", en: "Correct ref, or add the course.")
                : .suggestion(suggestion, among: possible))
    }
}

extension Message {
    static var requirementsLanguage: Message { Message(da: "kravsproget", en: "the language of requirements") }

    static var spanForm: Message {
        Message(
            da: "en tid som 30 days, 3 months, 2 years eller 1 year 6 months",
            en: "a time such as 30 days, 3 months, 2 years or 1 year 6 months")
    }

    static var positiveSpanForm: Message {
        Message(
            da: "en tid på mindst en dag, som 30 days, 3 months, 2 years eller 1 year 6 months",
            en: "a time of at least a day, such as 30 days, 3 months, 2 years or 1 year 6 months")
    }

    static var hoursForm: Message {
        Message(
            da: "et antal timer over 0, med punktum og i hele kvarter: 12, 7.5 eller 7.25",
            en: "a number of hours above 0, with a point and in whole quarters: 12, 7.5 or 7.25")
    }
}
