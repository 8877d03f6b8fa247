/// What is wrong with the cards of a course.
extension Fault {
    static func cardCourse(_ found: String, expected: String) -> Fault {
        Fault(
            .cardCourse,
            message: Message(
                da: "Kortene hører til »\(found)« og ligger hos »\(expected)«",
                en: "The cards are of ‘\(found)’ and stand with ‘\(expected)’"),
            mend: Message(da: "Skriv course=\"\(expected)\".", en: "Write course=\"\(expected)\"."))
    }

    static func cardStage(_ stage: String, possible: [String]) -> Fault {
        Fault(
            .cardTrack,
            message: Message(
                da: "Kortet er til »\(stage)«, som kortene ikke er til",
                en: "The card is for ‘\(stage)’, which the cards are not for"),
            mend: Message(
                da:
                    "Tilføj \(stage) i <cards stages=\"\(possible.joined(separator: " "))\">, eller ret kortets stages.",
                en:
                    "Add \(stage) to <cards stages=\"\(possible.joined(separator: " "))\">, or correct the card's stages."
            ))
    }

    static func cardTrack(_ stage: String, lacks kind: String) -> Fault {
        Fault(
            .cardTrack,
            message: Message(
                da: "Kortene til »\(stage)« mangler et med kind=\"\(kind)\"",
                en: "The cards for ‘\(stage)’ lack one with kind=\"\(kind)\""),
            mend: Message(
                da: "Tilføj <card id=\"…\" kind=\"\(kind)\"><say>…</say></card>.",
                en: "Add <card id=\"…\" kind=\"\(kind)\"><say>…</say></card>."))
    }

    static func cardTrack(_ stage: String, begins kind: String) -> Fault {
        Fault(
            .cardTrack,
            message: Message(
                da: "Kortene til »\(stage)« begynder med kind=\"\(kind)\"",
                en: "The cards for ‘\(stage)’ begin with kind=\"\(kind)\""),
            mend: Message(
                da: "Sæt et kort med kind=\"rule\" først: hvad der gælder, siges før alt andet.",
                en: "Put a card with kind=\"rule\" first: what holds is said before anything else."))
    }

    static func cardTrack(_ stage: String, ends kind: String) -> Fault {
        Fault(
            .cardTrack,
            message: Message(
                da: "Kortene til »\(stage)« slutter med kind=\"\(kind)\"",
                en: "The cards for ‘\(stage)’ end with kind=\"\(kind)\""),
            mend: Message(
                da: "Sæt et kort med kind=\"goodbye\" sidst.", en: "Put a card with kind=\"goodbye\" last."))
    }

    static func cardLength(_ count: Int, limit: Int) -> Fault {
        Fault(
            .cardLength, severity: .warning,
            message: Message(
                da: "\(count) tegn i store bogstaver, højst \(limit)",
                en: "\(count) characters in big letters, at most \(limit)"),
            mend: Message(
                da: "Sig det kortere, eller del det i to kort. Resten kan stå i <adult>.",
                en: "Say it shorter, or make it two cards. The rest can stand in <adult>."))
    }
}

extension Message {
    static var cardsLanguage: Message { Message(da: "kortsproget", en: "the language of cards") }
}
