extension Fault {
    static func toleranceOfWords(_ text: String) -> Fault {
        Fault(
            .attributeValue,
            message: Message(
                da: "»\(text)« har en tolerance og er ikke et tal", en: "‘\(text)’ has a tolerance and is no number"),
            mend: Message(
                da: "Skriv tallet alene, for eksempel 3,2, eller slet tolerance.",
                en: "Write the number alone, such as 3,2, or delete tolerance."))
    }
}

extension Message {
    static var toleranceForm: Message {
        Message(da: "et tal uden fortegn, for eksempel 0,5", en: "a number without a sign, such as 0,5")
    }
}
