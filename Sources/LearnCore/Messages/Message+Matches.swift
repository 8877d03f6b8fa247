extension Message {
    /// Said of something that could be matched and has no partner.
    public static var belongsToNothing: Message {
        Message(da: "Hører ikke til noget", en: "It belongs to nothing")
    }
}
