/// Why a text that somebody wrote is not taken.
extension Message {
    static var textIsEmpty: Message { Message(da: "Der står ingenting.", en: "There is nothing in it.") }

    static func textIsTooLong(limit: Int) -> Message {
        Message(
            da: "Teksten er for lang: skriv højst \(limit) tegn.",
            en: "The text is too long: write at most \(limit) characters.")
    }

    static var textHasControlCharacter: Message {
        Message(
            da: "Der er et usynligt tegn i teksten. Skriv den igen uden at kopiere den ind.",
            en: "There is an invisible character in the text. Type it again instead of pasting it.")
    }

    static var textHasCPRNumber: Message {
        Message(
            da: "Det ligner et CPR-nummer. Learn gemmer aldrig CPR-numre; skriv teksten uden det.",
            en: "That looks like a CPR number. Learn never stores CPR numbers; write the text without it.")
    }

    public static func refusedText(_ what: Message, because reason: Message) -> Message {
        Message(da: "\(what.danish): \(reason.danish)", en: "\(what.english): \(reason.english)")
    }

    // MARK: What was written

    public static var fieldName: Message { Message(da: "Navnet", en: "The name") }
    public static var fieldEmail: Message { Message(da: "E-mailen", en: "The e-mail address") }
    public static var fieldNote: Message { Message(da: "Noten", en: "The note") }
    public static var fieldReason: Message { Message(da: "Begrundelsen", en: "The reason") }
    public static var fieldAgreement: Message { Message(da: "Aftalen", en: "The agreement") }
    public static var fieldMunicipality: Message { Message(da: "Kommunen", en: "The municipality") }

    public static func badEmail(_ text: String) -> Message {
        Message(
            da: "»\(text)« er ikke en e-mailadresse. Skriv den som navn@sted.dk.",
            en: "‘\(text)’ is no e-mail address. Write it as name@place.dk.")
    }
}
