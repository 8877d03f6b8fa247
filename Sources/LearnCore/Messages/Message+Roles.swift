/// What roles and institutions are called.
extension Message {
    /// One person with the role.
    public static func roleTitle(_ role: String) -> Message {
        switch role {
        case "pedagogue": Message(da: "pædagog", en: "pedagogue")
        case "teacher": Message(da: "lærer", en: "teacher")
        case "ssp-teacher": Message(da: "SSP-lærer", en: "SSP teacher")
        case "ssp-consultant": Message(da: "SSP-konsulent", en: "SSP consultant")
        case "leader": Message(da: "leder", en: "leader")
        default: Message(da: "forælder", en: "parent")
        }
    }

    public static func institutionKind(_ kind: String) -> Message {
        switch kind {
        case "kindergarten": Message(da: "børnehave", en: "kindergarten")
        case "school": Message(da: "skole", en: "school")
        case "after-school": Message(da: "SFO", en: "after-school care (SFO)")
        case "club": Message(da: "klub", en: "club")
        default: Message(da: "forvaltning", en: "administration")
        }
    }
}
