/// Why a record cannot be added, and what a look at the chain shows.
extension Message {
    static var recordUnknown: Message {
        Message(da: "Der er ingen sådan post for denne person.", en: "There is no such record for this person.")
    }

    static func recordIsNoActivity(_ number: Int) -> Message {
        Message(
            da: "Post \(number) er ikke en aktivitet, men en beslutning om en. Vælg aktivitetens egen post.",
            en: "Record \(number) is not an activity but a decision on one. Choose the activity's own record.")
    }

    static func recordIsReplaced(_ number: Int, by: Int) -> Message {
        Message(
            da: "Post \(number) gælder ikke mere; den er rettet eller trukket tilbage i post \(by). Brug post \(by).",
            en: "Record \(number) no longer holds; record \(by) corrects or withdraws it. Use record \(by).")
    }

    static func recordIsApproved(_ number: Int) -> Message {
        Message(da: "Post \(number) er allerede godkendt.", en: "Record \(number) has been approved already.")
    }

    static func recordNeedsNoApproval(_ number: Int) -> Message {
        Message(
            da: "Post \(number) tæller uden godkendelse.", en: "Record \(number) counts without an approval.")
    }

    static func recordIsOwn(_ number: Int) -> Message {
        Message(
            da: "Post \(number) er din egen. Den skal godkendes af en anden.",
            en: "Record \(number) is your own. Somebody else must approve it.")
    }

    static func recordIsEnteredByApprover(_ number: Int) -> Message {
        Message(
            da: "Du har selv skrevet post \(number) ind. Den skal godkendes af en anden end dig og personen selv.",
            en: "You entered record \(number) yourself. Somebody other than you and the person must approve it.")
    }

    static func recordIsOfOther(_ number: Int) -> Message {
        Message(da: "Post \(number) hører til en anden person.", en: "Record \(number) is another person's.")
    }

    static var recordNeedsReason: Message {
        Message(
            da: "En rettelse skal have en begrundelse: --reason \"…\".",
            en: "A correction needs a reason: --reason \"…\".")
    }

    static func recordIsInFuture(_ day: Message) -> Message {
        Message(
            da: "Datoen \(day.danish) ligger i fremtiden. Skriv aktiviteten ind, når den er holdt.",
            en: "The day \(day.english) is in the future. Enter the activity when it has taken place.")
    }

    static func recordMinutesOutOfRange(_ minutes: Int) -> Message {
        Message(
            da: "\(minutes) minutter kan ikke passe. Skriv timer fra 0 til 2000.",
            en: "\(minutes) minutes cannot be right. Give hours from 0 to 2000.")
    }

    static var recordNeedsTitle: Message {
        Message(da: "Aktiviteten mangler en titel.", en: "The activity lacks a title.")
    }
}
