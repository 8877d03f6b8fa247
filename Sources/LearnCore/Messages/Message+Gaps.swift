extension Message {
    public static var chooseWords: Message {
        Message(da: "Vælg de ord, der mangler.", en: "Choose the words that are missing.")
    }
    public static var typeOrChooseWords: Message {
        Message(da: "Skriv eller vælg de ord, der mangler.", en: "Type or choose the words that are missing.")
    }

    public static var keyOtherGap: Message { Message(da: "hul", en: "gap") }

    /// Asks for the number of a word that is offered for a gap.
    public static func gapChoicePrompt(_ number: Int, words: Int) -> Message {
        gapNumber(number).followed(
            by: Message(da: "vælg med et tal, 1–\(words): ", en: "choose with a number, 1–\(words): "), separator: ", ")
    }
}
