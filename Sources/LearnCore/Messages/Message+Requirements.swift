/// How a rule says when something must be done again.
extension Message {
    static var onceIsEnough: Message { Message(da: "Én gang er nok", en: "Once is enough") }

    static func renewAfterCompletion(_ period: Message) -> Message {
        Message(
            da: "Igen senest \(period.danish) efter den dag, du gjorde det",
            en: "Again within \(period.english) of the day you did it")
    }

    static func renewAfterExpiry(_ period: Message, window: Message) -> Message {
        Message(
            da:
                "Gælder \(period.danish) ad gangen; fornyer du inden for \(window.danish) før udløb, mister du ingen tid",
            en: "Lasts \(period.english) at a time; renew within \(window.english) before it runs out, and you lose "
                + "no time")
    }

    static func renewByDate(_ day: Message, period: Message, window: Message) -> Message {
        Message(
            da: "Inden for \(window.danish) før \(day.danish), og igen \(period.danish) senere hver gang",
            en: "Within \(window.english) before \(day.english), and again \(period.english) later each time")
    }
}
