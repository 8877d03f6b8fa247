extension Fault {
    static var tooFewOptions: Fault {
        Fault(
            .tooFewOptions,
            message: Message(
                da: "Et spørgsmål skal have mindst to svar at vælge mellem",
                en: "A question must have at least two options"),
            mend: Message(
                da: "Tilføj et svar, som et eftertænksomt menneske kunne vælge.",
                en: "Add an option that a thoughtful person could choose."))
    }

    static var noRightAnswer: Fault {
        Fault(
            .noRightAnswer,
            message: Message(da: "Spørgsmålet har intet rigtigt svar", en: "The question has no right answer"),
            mend: Message(
                da: "Skriv correct=\"yes\" på det rigtige svar.", en: "Write correct=\"yes\" on the right option."))
    }

    static func severalRightAnswers(_ count: Int) -> Fault {
        Fault(
            .severalRightAnswers,
            message: Message(
                da: "Et spørgsmål af slagsen choice har ét rigtigt svar, ikke \(count)",
                en: "A question of kind choice has one right answer, not \(count)"),
            mend: Message(
                da: "Behold correct=\"yes\" på ét svar, eller skriv kind=\"multiple\".",
                en: "Keep correct=\"yes\" on one option, or write kind=\"multiple\"."))
    }

    static var noWrongAnswer: Fault {
        Fault(
            .noWrongAnswer,
            message: Message(da: "Alle svar er rigtige", en: "Every option is right"),
            mend: Message(
                da: "Tilføj et svar, der frister og ikke er rigtigt.",
                en: "Add an option that tempts and is not right."))
    }

    static func duplicateOption(_ text: String) -> Fault {
        Fault(
            .duplicateOption,
            message: Message(
                da: "To svar har samme ordlyd: »\(text)«", en: "Two options read the same: ‘\(text)’"),
            mend: Message(da: "Skriv det ene om.", en: "Rewrite one of them."))
    }
}

extension Fault {
    static func foreignPart(_ name: String, kind: String, own: [String]) -> Fault {
        Fault(
            .foreignPart,
            message: Message(
                da: "<\(name)> hører ikke til et spørgsmål af slagsen \(kind)",
                en: "<\(name)> does not belong to a question of kind \(kind)"),
            mend: Message(
                da: "Brug \(own.map { "<\($0)>" }.joined(separator: " og ")), eller ret kind.",
                en: "Use \(own.map { "<\($0)>" }.joined(separator: " and ")), or correct kind."))
    }

    static func gapWithoutBlank(_ id: String) -> Fault {
        Fault(
            .gapBlank,
            message: Message(
                da: "Hullet »\(id)« i sætningen har ingen <blank>", en: "The gap ‘\(id)’ in the sentence has no <blank>"
            ),
            mend: Message(
                da: "Tilføj <blank id=\"\(id)\"> med de rigtige ord.",
                en: "Add <blank id=\"\(id)\"> with the right words."))
    }

    static func blankWithoutGap(_ id: String) -> Fault {
        Fault(
            .gapBlank,
            message: Message(
                da: "<blank id=\"\(id)\"> skal have ét hul i sætningen",
                en: "<blank id=\"\(id)\"> must have one gap in the sentence"),
            mend: Message(
                da: "Sæt <gap ref=\"\(id)\"/> ét sted i <sentence>.",
                en: "Put <gap ref=\"\(id)\"/> in one place of <sentence>."))
    }

    static func ambiguousMatch(_ text: String) -> Fault {
        Fault(
            .duplicateOption,
            message: Message(
                da: "To ting at sætte sammen har samme ordlyd: »\(text)«",
                en: "Two things to match read the same: ‘\(text)’"),
            mend: Message(da: "Skriv det ene om.", en: "Rewrite one of them."))
    }

    static func acceptedMiss(_ text: String) -> Fault {
        Fault(
            .duplicateOption,
            message: Message(
                da: "»\(text)« er både et rigtigt og et forkert svar",
                en: "‘\(text)’ is both a right and a wrong answer"),
            mend: Message(da: "Slet det ene.", en: "Delete one of them."))
    }

    static func nothingToChoose(_ id: String) -> Fault {
        Fault(
            .tooFewOptions,
            message: Message(
                da: "<blank id=\"\(id)\" offered=\"yes\"> har kun ét ord at vælge mellem",
                en: "<blank id=\"\(id)\" offered=\"yes\"> has only one word to choose between"),
            mend: Message(
                da: "Tilføj et <miss>: det tilbydes sammen med det første <accept>.",
                en: "Add a <miss>: it is offered together with the first <accept>."))
    }

    static func offeredMarks(_ text: String) -> Fault {
        Fault(
            .duplicateOption,
            message: Message(
                da: "»\(text)« er kun tegn, og tegn alene tæller ikke som svar",
                en: "‘\(text)’ is marks alone, and they do not count as an answer"),
            mend: Message(
                da: "Skriv tegnets navn, for eksempel spørgsmålstegn.",
                en: "Write the name of the mark, such as question mark."))
    }
}
