/// The words on certificates and on a class's licence.
extension Message {
    public static var certificateTitle: Message { Message(da: "Kursusbevis", en: "Certificate") }
    public static var certifiesThat: Message { Message(da: "Det bekræftes, at", en: "This is to certify that") }
    public static var hasCompleted: Message { Message(da: "har gennemført", en: "has completed") }
    public static var completedOn: Message { Message(da: "Gennemført", en: "Completed") }
    public static var timeSpent: Message { Message(da: "Tid", en: "Time") }
    public static var validity: Message { Message(da: "Gyldigt", en: "Valid") }
    public static var validWithoutEnd: Message { Message(da: "uden udløb", en: "without end") }
    public static var certificateCode: Message { Message(da: "Bevisets kode", en: "Code of this certificate") }
    public static var signature: Message { Message(da: "Underskrift", en: "Signature") }

    public static func validUntil(_ day: Message) -> Message {
        Message(da: "til og med \(day.danish)", en: "until \(day.english)")
    }

    public static func issuedOn(_ day: Message, by issuer: String) -> Message {
        Message(da: "\(issuer), \(day.danish)", en: "\(issuer), \(day.english)")
    }

    public static var checkCertificate: Message {
        Message(da: "Kontrollér beviset med kommandoen", en: "Check this certificate with the command")
    }

    public static var ourAgreement: Message { Message(da: "Vores aftale", en: "Our agreement") }
    public static var stamps: Message { Message(da: "Stempler", en: "Stamps") }
    public static var stampNotYet: Message { Message(da: "Ikke endnu", en: "Not yet") }

    public static func stampsHeld(_ held: Int, of count: Int) -> Message {
        Message(da: "\(held) af \(count) stempler", en: "\(held) of \(count) stamps")
    }

    public static func lookAgain(_ day: Message) -> Message {
        Message(da: "Vi ser på aftalen igen \(day.danish)", en: "We look at it again on \(day.english)")
    }

    /// Minutes as people say them: `45 minutter`, `4 timer`, `2 timer og 30 minutter`.
    public static func longDuration(minutes: Int) -> Message {
        let hours = minutes / 60
        let rest = minutes % 60
        let hourText = Message(
            da: hours == 1 ? "1 time" : "\(hours) timer", en: hours == 1 ? "1 hour" : "\(hours) hours")
        let minuteText = Message(
            da: rest == 1 ? "1 minut" : "\(rest) minutter", en: rest == 1 ? "1 minute" : "\(rest) minutes")
        if hours == 0 { return minuteText }
        if rest == 0 { return hourText }
        return Message(
            da: "\(hourText.danish) og \(minuteText.danish)", en: "\(hourText.english) and \(minuteText.english)")
    }
}
