/// What keeps a course true and readable.
extension Fault {
    static var guideWithoutBlock: Fault {
        Fault(
            .misplacedElement,
            message: Message(
                da: "<guide> har ingen blok foran, den kan høre til",
                en: "<guide> has no block before it to belong to"),
            mend: Message(
                da: "Sæt den lige efter en aktivitet, en samtale eller en anden blok, og kun én efter hver.",
                en: "Put it right behind an activity, a dialogue or another block, and one behind each."))
    }

    static func rowLength(_ count: Int, expected: Int) -> Fault {
        Fault(
            .rowLength,
            message: Message(
                da: "Rækken har \(count) celler; tabellens hoved har \(expected)",
                en: "The row has \(count) cells; the head of the table has \(expected)"),
            mend: Message(
                da: "Skriv en tom <cell></cell>, hvor der intet er.",
                en: "Write an empty <cell></cell> where there is nothing."))
    }

    static func anchorOrder(_ value: Int, after last: Int) -> Fault {
        Fault(
            .attributeValue,
            message: Message(
                da: "Trinnet \(value) står efter \(last); en skala stiger",
                en: "The step \(value) stands after \(last); a scale rises"),
            mend: Message(
                da: "Skriv trinnene i stigende orden, hvert sin gang.",
                en: "Write the steps in rising order, each once."))
    }

    static func unknownTerm(_ id: String, suggestion: String?, possible: [String]) -> Fault {
        Fault(
            .danglingReference,
            message: Message(
                da: "Ordlisten har intet »\(id)«", en: "The glossary has no ‘\(id)’"),
            mend: possible.isEmpty
                ? Message(
                    da: "Tilføj <glossary> med <entry id=\"\(id)\" term=\"…\"> i course.xml.",
                    en: "Add <glossary> with <entry id=\"\(id)\" term=\"…\"> to course.xml.")
                : .suggestion(suggestion, among: possible))
    }

    static func undatedLaw(_ missing: String) -> Fault {
        Fault(
            .undatedLaw,
            message: Message(
                da: "En note om lov mangler \(missing)", en: "A note on law lacks \(missing)"),
            mend: Message(
                da: "Skriv source=\"…\" og review-by=\"…\": lov og aldersgrænser ændrer sig.",
                en: "Write source=\"…\" and review-by=\"…\": law and age limits change."))
    }

    static func stale(since day: String) -> Fault {
        Fault(
            .stale, severity: .warning,
            message: Message(
                da: "Det skulle være set efter senest \(day)", en: "It should have been reviewed by \(day)"),
            mend: Message(
                da: "Se kilden efter, ret teksten, og skriv en ny dag i review-by.",
                en: "Look at the source, correct the text, and write a new day in review-by."))
    }

    static func readability(lix: Int, limit: Int, sentence: String) -> Fault {
        Fault(
            .readability, severity: .warning,
            message: Message(
                da: "LIX \(lix) er over \(limit); længste sætning: »\(sentence)«",
                en: "LIX \(lix) is above \(limit); longest sentence: ‘\(sentence)’"),
            mend: Message(
                da: "Del sætningen, eller vælg kortere ord. Navne kan stå i <names>.",
                en: "Divide the sentence, or choose shorter words. Names can stand in <names>."))
    }

    static func lessonTime(stated: Int, estimated: Int) -> Fault {
        Fault(
            .lessonTime, severity: .warning,
            message: Message(
                da: "Lektionen siger \(stated) min., men koster omkring \(estimated)",
                en: "The lesson says \(stated) min, but costs about \(estimated)"),
            mend: Message(
                da: "Skriv minutes=\"\(estimated)\", eller gør lektionen kortere eller længere.",
                en: "Write minutes=\"\(estimated)\", or make the lesson shorter or longer."))
    }

    // MARK: Translations

    static func untranslatedLesson(_ id: String) -> Fault {
        Fault(
            .translationSource,
            message: Message(
                da: "Oversættelsen er af lektionen »\(id)«, som ikke er i kurset",
                en: "The translation is of the lesson ‘\(id)’, which is not in the course"),
            mend: Message(da: "Ret of=\"…\".", en: "Correct of=\"…\"."))
    }

    static func translationWithoutSource(_ id: String) -> Fault {
        Fault(
            .translationSource,
            message: Message(
                da: "Lektionen har ingen blok »\(id)« at oversætte", en: "The lesson has no block ‘\(id)’ to translate"),
            mend: Message(
                da: "Ret id, eller slet blokken i oversættelsen.", en: "Correct the id, or delete the translated block."
            ))
    }

    static func translationShape(_ id: String) -> Fault {
        Fault(
            .translationShape,
            message: Message(
                da: "Oversættelsen af »\(id)« er bygget anderledes end kilden",
                en: "The translation of ‘\(id)’ is built otherwise than its source"),
            mend: Message(
                da: "Brug samme slags blok med de samme dele i samme orden.",
                en: "Use the same kind of block with the same parts in the same order."))
    }

    static func staleTranslation(_ id: String) -> Fault {
        Fault(
            .staleTranslation, severity: .warning,
            message: Message(
                da: "Kilden til »\(id)« er ændret, siden den blev oversat",
                en: "The source of ‘\(id)’ has changed since it was translated"),
            mend: Message(
                da: "Ret oversættelsen, og kør: learn stamp KURSUSMAPPE",
                en: "Correct the translation, and run: learn stamp COURSE-FOLDER"))
    }

    static func unstampedTranslation(_ id: String) -> Fault {
        Fault(
            .staleTranslation, severity: .warning,
            message: Message(
                da: "Oversættelsen af »\(id)« siger ikke, hvilken tekst den er lavet af",
                en: "The translation of ‘\(id)’ does not say which text it was made from"),
            mend: Message(da: "Kør: learn stamp KURSUSMAPPE", en: "Run: learn stamp COURSE-FOLDER"))
    }

    static func translationFileName(_ path: String, expected: String) -> Fault {
        Fault(
            .translationSource,
            message: Message(
                da: "\(path) er ikke navngivet efter sin lektion og sit sprog",
                en: "\(path) is not named after its lesson and language"),
            mend: Message(da: "Kald den \(expected).", en: "Name it \(expected)."))
    }
}

extension Message {
    static func signedNumber(_ range: ClosedRange<Int>) -> Message {
        Message(
            da: "et helt tal fra \(range.lowerBound) til +\(range.upperBound), for eksempel -1",
            en: "a whole number from \(range.lowerBound) to +\(range.upperBound), such as -1")
    }
}
