/// What `learn export` says.
extension Message {
    public static var exportFormatValue: Message { Message(da: "FORM", en: "FORM") }
    public static var exportFormatOption: Message {
        Message(
            da: "Hvad der laves (klassens kørekort med stempler: learn licence)",
            en: "What is made (a class's licence with its stamps: learn licence)")
    }
}
