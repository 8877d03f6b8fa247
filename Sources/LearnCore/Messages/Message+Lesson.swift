/// The words around a lesson: those that every front end uses.
extension Message {
    public static func basis(_ basis: String) -> Message {
        switch basis {
        case "strategy": Message(da: "Fra kommunens strategi", en: "From the municipality's strategy")
        case "proposed": Message(da: "Kursets forslag", en: "Proposed by the course")
        default: Message(da: "Skal bekræftes af SSP", en: "To be confirmed by SSP")
        }
    }

    public static func noteTitle(_ kind: String) -> Message {
        switch kind {
        case "tip": Message(da: "Tip", en: "Tip")
        case "important": Message(da: "Vigtigt", en: "Important")
        case "law": Message(da: "Loven", en: "The law")
        default: Message(da: "Baggrund", en: "Background")
        }
    }

    public static func grouping(_ grouping: String) -> Message {
        switch grouping {
        case "whole": Message(da: "hele gruppen", en: "the whole group")
        case "groups": Message(da: "små grupper", en: "small groups")
        case "pairs": Message(da: "to og to", en: "in pairs")
        default: Message(da: "hver for sig", en: "each alone")
        }
    }

    public static func role(_ role: String) -> Message {
        switch role {
        case "pedagogue": Message(da: "pædagoger", en: "pedagogues")
        case "teacher": Message(da: "lærere", en: "teachers")
        case "ssp-teacher": Message(da: "SSP-lærere", en: "SSP teachers")
        case "ssp-consultant": Message(da: "SSP-konsulenter", en: "SSP consultants")
        case "leader": Message(da: "ledere", en: "leaders")
        default: Message(da: "forældre", en: "parents")
        }
    }

    public static func stage(_ stage: String) -> Message {
        switch stage {
        case "kindergarten": Message(da: "børnehave", en: "kindergarten")
        case "primary": Message(da: "indskoling", en: "primary stage (grades 0–3)")
        case "middle": Message(da: "mellemtrin", en: "middle stage (grades 4–6)")
        default: Message(da: "udskoling", en: "lower secondary (grades 7–9)")
        }
    }

    public static var activity: Message { Message(da: "Aktivitet", en: "Activity") }
    public static var purpose: Message { Message(da: "Formål", en: "Purpose") }
    public static var materials: Message { Message(da: "Materialer", en: "Materials") }
    public static var method: Message { Message(da: "Sådan gør I", en: "How to do it") }
    public static var wrapUp: Message { Message(da: "Slut af", en: "Wrap up") }
    public static var dialogue: Message { Message(da: "Samtale", en: "Dialogue") }
    public static var checklist: Message { Message(da: "Tjekliste", en: "Checklist") }
    public static var reflection: Message { Message(da: "Tænk over det", en: "Think about it") }
    public static var question: Message { Message(da: "Spørgsmål", en: "Question") }
    public static var figure: Message { Message(da: "Tegning", en: "Drawing") }
    public static var hint: Message { Message(da: "Vink", en: "Hint") }

    public static var reflectionIsPrivate: Message {
        Message(
            da: "Det er kun for dig. Intet af det bliver gemt.", en: "This is for you alone. None of it is stored.")
    }

    /// What one is asked to do, by the kind of question.
    public static func instruction(_ kind: String) -> Message {
        switch kind {
        case "choice": Message(da: "Vælg ét svar.", en: "Choose one answer.")
        case "multiple":
            Message(da: "Vælg alle de svar, der er rigtige.", en: "Choose every answer that is right.")
        case "order": Message(da: "Sæt dem i rækkefølge.", en: "Put them in order.")
        case "match": Message(da: "Find det, der hører sammen.", en: "Find what belongs together.")
        default: Message(da: "Skriv de ord, der mangler.", en: "Type the words that are missing.")
        }
    }

    public static func place(_ number: Int) -> Message {
        Message(da: "Nummer \(number)", en: "Number \(number)")
    }
    public static var belongTogether: Message { Message(da: "Hører sammen", en: "They belong together") }
    public static func gapNumber(_ number: Int) -> Message {
        Message(da: "Hul \(number)", en: "Gap \(number)")
    }

    // MARK: Care

    public static func source(_ source: String) -> Message {
        Message(da: "Kilde: \(source)", en: "Source: \(source)")
    }
    public static var sourceLabel: Message { Message(da: "Kilde:", en: "Source:") }
    public static func reviewedOn(_ day: String) -> Message {
        Message(da: "set efter \(day)", en: "reviewed \(day)")
    }
    public static func holdsUntil(_ day: String) -> Message {
        Message(da: "skal ses efter senest \(day)", en: "to be reviewed by \(day)")
    }
    public static func isStale(_ day: String) -> Message {
        Message(
            da: "Det her skulle være set efter senest \(day). Tjek kilden, før du bruger det.",
            en: "This should have been reviewed by \(day). Check the source before you use it.")
    }
    public static var glossary: Message { Message(da: "Ordliste", en: "Glossary") }
    public static var table: Message { Message(da: "Tabel", en: "Table") }
    public static var readAloud: Message { Message(da: "Læs højt", en: "Read aloud") }
    public static var figureDescription: Message { Message(da: "Tegningen i ord", en: "The drawing in words") }
    public static var observation: Message { Message(da: "Se på gruppen", en: "Look at the group") }
    public static var observationIsOfGroup: Message {
        Message(
            da: "Du ser på gruppen som helhed, aldrig på ét barn.",
            en: "You look at the group as a whole, never at one child.")
    }
    public static var handout: Message { Message(da: "Til forældrene", en: "For the parents") }
    public static func stamp(_ name: String) -> Message {
        Message(da: "stempel: \(name)", en: "stamp: \(name)")
    }
    public static var guideSay: Message { Message(da: "Sig", en: "Say") }
    public static var guideDo: Message { Message(da: "Gør", en: "Do") }
    public static var guideWatch: Message { Message(da: "Hold øje med", en: "Watch for") }
    public static var guideSee: Message { Message(da: "Børnene ser", en: "The children see") }

    public static var rightAnswer: Message { Message(da: "Rigtigt", en: "Right") }
    public static var notYetRight: Message { Message(da: "Ikke helt", en: "Not quite") }
    public static var optionRight: Message { Message(da: "Rigtigt svar", en: "Right answer") }
    public static var optionWrong: Message { Message(da: "Ikke svaret", en: "Not the answer") }
    public static var missesSome: Message {
        Message(da: "Du mangler mindst ét rigtigt svar.", en: "You lack at least one right answer.")
    }

    public static func stepCard(_ number: Int, title: String) -> Message {
        Message(verbatim: "\(number). \(title)")
    }

    public static var sayStarter: Message { Message(da: "Barnet siger", en: "The child says") }

    public static var notReviewed: Message {
        Message(
            da: "Oversættelsen er endnu ikke set efter af et menneske.",
            en: "The translation has not yet been reviewed by a person.")
    }
}
