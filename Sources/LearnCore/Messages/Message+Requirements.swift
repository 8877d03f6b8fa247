/// The words for what is required of people.
extension Message {
    /// What somebody did, by the name of its kind.
    public static func activityKind(_ kind: String) -> Message {
        switch kind {
        case "engine-course": Message(da: "kursus i Learn", en: "course in Learn")
        case "course": Message(da: "kursus", en: "course")
        case "conference": Message(da: "konference", en: "conference")
        case "network-meeting": Message(da: "netværksmøde", en: "network meeting")
        case "supervision": Message(da: "supervision", en: "supervision")
        default: Message(da: "andet", en: "other")
        }
    }

    /// A length of time: »1 år og 6 måneder«.
    public static func span(years: Int, months: Int, days: Int) -> Message {
        let parts = [
            (years, "år", "år", "year"), (months, "måned", "måneder", "month"), (days, "dag", "dage", "day"),
        ].filter { $0.0 != 0 }
        guard !parts.isEmpty else { return Message(da: "0 dage", en: "0 days") }
        return Message(
            da: list(parts.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }, "og"),
            en: list(parts.map { "\($0.0) \($0.3)\($0.0 == 1 ? "" : "s")" }, "and"))
    }

    /// A number of hours: »7,5 timer«.
    public static func hours(minutes: Int) -> Message {
        let whole = minutes / 60
        let hundredths = minutes % 60 * 100 / 60
        var fraction = hundredths == 0 ? "" : String(hundredths + 100).dropFirst().description
        if fraction.hasSuffix("0") { fraction.removeLast() }
        let isOne = minutes == 60
        return Message(
            da: "\(whole)\(fraction.isEmpty ? "" : "," + fraction) \(isOne ? "time" : "timer")",
            en: "\(whole)\(fraction.isEmpty ? "" : "." + fraction) \(isOne ? "hour" : "hours")")
    }

    /// Several messages as alternatives: »kursus, konference eller netværksmøde«.
    static func alternatives(_ messages: [Message]) -> Message {
        Message(da: list(messages.map(\.danish), "eller"), en: list(messages.map(\.english), "or"))
    }

    // MARK: What fulfils a requirement

    static func completeCourse(_ title: String) -> Message {
        Message(da: "Gennemfør kurset »\(title)«", en: "Complete the course ‘\(title)’")
    }

    static func takePart(_ count: Int, in kinds: Message) -> Message {
        Message(
            da: "Deltag \(count == 1 ? "1 gang" : "\(count) gange"): \(kinds.danish)",
            en: "Take part \(count == 1 ? "once" : "\(count) times"): \(kinds.english)")
    }

    static func spend(_ hours: Message, on kinds: Message?) -> Message {
        Message(
            da: "Brug \(hours.danish) på opkvalificering" + (kinds.map { ": \($0.danish)" } ?? ""),
            en: "Spend \(hours.english) on upskilling" + (kinds.map { ": \($0.english)" } ?? ""))
    }

    // MARK: When it must be done again

    static var onceIsEnough: Message { Message(da: "Én gang er nok", en: "Once is enough") }

    static func renewAfterCompletion(_ period: Message) -> Message {
        Message(
            da: "Igen senest \(period.danish) efter den dag, du gjorde det",
            en: "Again within \(period.english) of the day you did it")
    }

    static func renewAfterExpiry(_ period: Message, window: Message?) -> Message {
        let start = Message(da: "Gælder \(period.danish) ad gangen", en: "Lasts \(period.english) at a time")
        guard let window else { return start }
        return Message(
            da: start.danish + "; fornyer du inden for \(window.danish) før udløb, mister du ingen tid",
            en: start.english + "; renew within \(window.english) before it runs out, and you lose no time")
    }

    static func renewByDate(_ day: String, period: Message, window: Message?) -> Message {
        let start = Message(
            da: "Senest \(day), og igen \(period.danish) senere hver gang",
            en: "By \(day), and again \(period.english) later each time")
        guard let window else { return start }
        return Message(
            da: start.danish + "; det, du gør inden for \(window.danish) før datoen, tæller for næste gang",
            en: start.english + "; what you do within \(window.english) before the date counts for the next time")
    }
}
