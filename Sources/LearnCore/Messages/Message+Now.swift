/// The words around the cards of `learn now`.
extension Message {
    // MARK: The command

    public static var nowSummary: Message {
        Message(da: "Kort til to børn, der står her nu", en: "Cards for two children who stand here now")
    }
    public static var cardsArgument: Message { Message(da: "KORT", en: "CARDS") }
    public static var ageOption: Message {
        Message(
            da: "Børnenes trin: kindergarten, primary eller middle",
            en: "The children's stage: kindergarten, primary or middle")
    }
    public static var nowClassOption: Message {
        Message(
            da: "Spørg til sidst, om det skal noteres, at der var en mægling i klassen",
            en: "Ask at the end whether to note that there was a mediation in the class")
    }
    public static var nowExample: Message {
        Message(
            da: "Det første kort er der med det samme. Intet af det, der bliver sagt, bliver gemt.",
            en: "The first card is there at once. Nothing that is said is kept.")
    }

    public static func noCards(_ word: String?, known: [String]) -> Message {
        let danish = known.isEmpty ? "Ingen kurser her har kort." : "Der er kort til: \(known.joined(separator: ", "))."
        let english =
            known.isEmpty ? "No course here has cards." : "There are cards for: \(known.joined(separator: ", "))."
        guard let word else { return Message(da: danish, en: english) }
        return Message(
            da: "Der er ingen kort til »\(word)«. " + danish, en: "There are no cards for ‘\(word)’. " + english)
    }

    public static func severalCards(_ word: String, _ names: [String]) -> Message {
        let list = names.joined(separator: ", ")
        return Message(da: "»\(word)« kan være \(list). Skriv hvilket.", en: "‘\(word)’ may be \(list). Say which.")
    }

    public static func noCardsForStage(_ title: String, _ stage: Message, possible: [String]) -> Message {
        let list = possible.joined(separator: ", ")
        return Message(
            da: "\(title) har ingen kort til \(stage.danish). Brug --age med en af disse: \(list).",
            en: "\(title) has no cards for \(stage.english). Use --age with one of these: \(list).")
    }

    public static func cardsHaveFaults(_ path: String) -> Message {
        Message(
            da: "Kortene i \(path) kan ikke bruges. Se hvorfor med: learn check",
            en: "The cards in \(path) cannot be used. See why with: learn check")
    }

    // MARK: A card

    public static func cardKind(_ kind: String) -> Message {
        switch kind {
        case "rule": Message(da: "Det gælder", en: "What holds")
        case "turn": Message(da: "Tur", en: "Turn")
        case "question": Message(da: "Spørg", en: "Ask")
        case "repeat": Message(da: "Sig det igen", en: "Say it again")
        case "ideas": Message(da: "Idéer", en: "Ideas")
        case "agreement": Message(da: "Aftale", en: "Agreement")
        default: Message(da: "Farvel", en: "Goodbye")
        }
    }

    public static func cardOf(_ number: Int, _ count: Int) -> Message {
        Message(da: "Kort \(number) af \(count)", en: "Card \(number) of \(count)")
    }
    public static func quoted(_ text: String) -> Message { Message(da: "»\(text)«", en: "‘\(text)’") }
    public static var toTheAdult: Message { Message(da: "Til dig:", en: "For you:") }

    public static var nowKeys: Message {
        Message(
            da: "→ videre   ← tilbage   t tur-ur   1–9 hop   q stop",
            en: "→ on   ← back   t turn clock   1–9 jump   q stop")
    }
    public static var nowClockKeys: Message {
        Message(
            da: "mellemrum: skift tur   1 A   2 B   t skjul uret   → videre   ← tilbage   q stop",
            en: "space: switch turns   1 A   2 B   t hide the clock   → on   ← back   q stop")
    }
    public static var nowPrompt: Message {
        Message(da: "Enter = videre, b = tilbage, q = stop:", en: "Enter = on, b = back, q = stop:")
    }

    // MARK: The clock

    public static var hasTheWord: Message { Message(da: "har ordet", en: "has the word") }
    public static var startTheClock: Message {
        Message(
            da: "Tryk 1, når A begynder, eller 2, når B begynder.", en: "Press 1 when A begins, or 2 when B begins.")
    }
    public static var aboutTheSame: Message {
        Message(da: "A og B har haft omtrent lige meget tid.", en: "A and B have had about the same time.")
    }
    public static func hasHadLess(_ side: String, than other: String, seconds: Int) -> Message {
        Message(
            da: "\(side) har haft \(seconds) sekunder mindre end \(other).",
            en: "\(side) has had \(seconds) seconds less than \(other).")
    }

    // MARK: The end

    public static func mayLogMediation(_ name: String) -> Message {
        Message(
            da: "Skriv, at I holdt en mægling i \(name)? Kun dagen og aftale ja/nej.",
            en: "Note that you held a mediation in \(name)? Only the day and agreement yes/no.")
    }
    public static var mayLogKeys: Message {
        Message(da: "j ja   n eller Enter: nej   ← tilbage", en: "y yes   n or Enter: no   ← back")
    }
    public static var wasThereAgreement: Message {
        Message(da: "Blev der en aftale?", en: "Was there an agreement?")
    }
    public static var agreementKeys: Message {
        Message(da: "j ja   n nej   ← tilbage   q skriv intet", en: "y yes   n no   ← back   q note nothing")
    }
    public static var yesOrNo: Message { Message(da: "(j/N)", en: "(y/N)") }
    public static var yesOrNoWithoutDefault: Message { Message(da: "(j/n)", en: "(y/n)") }
    public static var nothingSaidIsKept: Message {
        Message(da: "Intet af det, der blev sagt, er gemt.", en: "Nothing that was said is kept.")
    }
    public static var nothingKept: Message { Message(da: "Intet er gemt.", en: "Nothing is kept.") }

    public static func mediationLogged(_ name: String, id: String, on day: Message, isAgreed: Bool) -> Message {
        Message(
            da: "Noteret: mægling i \(name) den \(day.danish), aftale: \(isAgreed ? "ja" : "nej"). "
                + "Tag det tilbage med: learn class undo \(id)",
            en: "Noted: mediation in \(name) on \(day.english), agreement: \(isAgreed ? "yes" : "no"). "
                + "Take it back with: learn class undo \(id)")
    }

    public static func mediationWithdrawn(_ name: String, on day: Message) -> Message {
        Message(
            da: "Taget tilbage: mæglingen i \(name) den \(day.danish)",
            en: "Taken back: the mediation in \(name) on \(day.english)")
    }

    public static func eventMediated(isAgreed: Bool) -> Message {
        isAgreed
            ? Message(da: "mægling, aftale", en: "mediation, agreement")
            : Message(da: "mægling, ingen aftale", en: "mediation, no agreement")
    }
}
