/// What `learn export` says.
extension Message {
    public static var exportFormatValue: Message { Message(da: "FORM", en: "FORM") }
    public static var exportFormatOption: Message {
        Message(da: "Hvad der laves", en: "What is made")
    }
}
