/// The words on cards and posters, and around them.
extension Message {
    public static func cardsTitle(_ course: String) -> Message {
        Message(da: "Kort til \(course)", en: "Cards for \(course)")
    }

    public static var cardsAdvice: Message {
        Message(
            da:
                "Print på A4, gerne karton, i 100 % og uden »tilpas til siden«. Klip ved mærkerne, så får du fire kort i A6 "
                + "af hvert ark. Hvert sæt begynder på sit eget ark.",
            en:
                "Print on A4, card stock if you have it, at 100 % and without ‘fit to page’. Cut at the marks: each sheet "
                + "gives four A6 cards. Each set begins on a sheet of its own.")
    }

    public static func cardNumber(_ number: Int, of count: Int) -> Message {
        Message(da: "\(number) af \(count)", en: "\(number) of \(count)")
    }

    public static func posterAdvice(_ paper: String) -> Message {
        Message(
            da: "En plakat til væggen. Print på \(paper) i 100 %.",
            en: "A poster for the wall. Print on \(paper) at 100 %.")
    }

    /// What a printed card rests on: it may lie where nobody can look it up.
    public static func printedBasis(_ basis: String) -> Message {
        switch basis {
        case "strategy": .basis(basis)
        default: Message(da: "Forslag: SSP skal bekræfte", en: "Proposal: SSP is to confirm it")
        }
    }

    // MARK: The command

    public static var paperValue: Message { Message(da: "PAPIR", en: "PAPER") }
    public static var paperOption: Message {
        Message(da: "Plakatens papir: a3 (ellers) eller a4", en: "The poster's paper: a3 (otherwise) or a4")
    }

    public static var paperIsForPosters: Message {
        Message(
            da: "--paper hører til --format poster. Kort er altid A6, fire på et A4-ark.",
            en: "--paper goes with --format poster. Cards are always A6, four to a sheet of A4.")
    }

    public static func noStepCards(_ course: String) -> Message {
        Message(
            da: "»\(course)« har ingen trinkort at printe. Intet er skrevet.",
            en: "‘\(course)’ has no step cards to print. Nothing was written.")
    }

    public static func posterTooLong(_ set: String, card: String) -> Message {
        Message(
            da: "Kortet »\(card)« i »\(set)« har for meget at sige til en plakat. Gør sætningerne kortere, eller print "
                + "kortene med --format cards. Intet er skrevet.",
            en:
                "The card ‘\(card)’ in ‘\(set)’ says too much for a poster. Make its sentences shorter, or print the cards "
                + "with --format cards. Nothing was written.")
    }
}
