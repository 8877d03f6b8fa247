/// The licence that a class earns together.
extension Message {
    public static var licenceSummary: Message {
        Message(da: "Vis en klasses kørekort: stempler og aftale", en: "Show a class's licence: stamps and agreement")
    }
    public static var licenceExample: Message {
        Message(da: "Skriver også et opslag til væggen på A4.", en: "Writes an A4 poster for the wall as well.")
    }
    public static var licenceCourseOption: Message {
        Message(
            da: "Kurset med stempler (ellers digitalt-koerekort)",
            en: "The course with the stamps (else digitalt-koerekort)")
    }
    public static var agreeOption: Message {
        Message(da: "Klassens aftale, med dens egne ord", en: "What the class agreed, in its own words")
    }
    public static var reviewOption: Message {
        Message(da: "Hvornår klassen ser på aftalen igen", en: "When the class looks at it again")
    }
    public static var keepNamesOption: Message {
        Message(da: "Gem aftalen, selv om den ligner et navn", en: "Keep the agreement though it seems to hold a name")
    }
    public static var posterOption: Message {
        Message(da: "Skriv et opslag (HTML) i filen", en: "Write a poster (HTML) in the file")
    }

    public static func courseHasNoStamps(_ course: String) -> Message {
        Message(
            da: "Kurset »\(course)« har ingen stempler. Vælg et andet med --course.",
            en: "The course ‘\(course)’ has no stamps. Choose another with --course.")
    }
    public static var reviewIsMissing: Message {
        Message(
            da: "Skriv også, hvornår klassen ser på aftalen igen: --review 2027-03-01",
            en: "Say too when the class looks at it again: --review 2027-03-01")
    }
    public static func reviewIsPast(_ day: Message) -> Message {
        Message(
            da: "Den \(day.danish) er ikke ude i fremtiden. Vælg en dag, der kommer.",
            en: "\(day.english) is not in the future. Choose a day to come.")
    }
    public static var agreementDoesNotFit: Message {
        Message(
            da: "Aftalen er for lang til opslaget. Skriv færre eller kortere linjer.",
            en: "The agreement is too long for the poster. Write fewer or shorter lines.")
    }
    public static func tooManyStamps(_ count: Int, limit: Int) -> Message {
        Message(
            da: "Kurset har \(count) stempler; der er plads til \(limit) på opslaget.",
            en: "The course has \(count) stamps; the poster has room for \(limit).")
    }
    public static var agreementKept: Message { Message(da: "Aftalen er gemt.", en: "The agreement is kept.") }
    public static var noAgreementYet: Message {
        Message(da: "Klassen har ingen aftale endnu.", en: "The class has no agreement yet.")
    }
    public static func reviewIsDue(_ day: Message) -> Message {
        Message(
            da: "Aftalen skulle ses på igen senest \(day.danish). Gør det nu, og skriv den igen med --agree.",
            en: "The agreement was to be looked at by \(day.english). Do it now, and write it again with --agree.")
    }
    public static func licenceIsComplete(_ name: String) -> Message {
        Message(
            da: "\(name) har sit kørekort. Tillykke! Opslaget: --poster FIL",
            en: "\(name) has its licence. Congratulations! The poster: --poster FILE")
    }
    public static func nextStamp(_ title: String) -> Message {
        Message(da: "Næste: »\(title)«. Skriv det, når den er holdt:", en: "Next: ‘\(title)’. When it has been held:")
    }
    public static var nextAgreement: Message {
        Message(da: "Kun aftalen mangler:", en: "Only the agreement is missing:")
    }
}
