/// How the rules of requirements are said within a sentence.
extension Message {
    static func measureCourse(_ title: String) -> Message {
        Message(da: "kurset »\(title)«", en: "the course ‘\(title)’")
    }

    static func measureActivities(_ count: Int, kinds: Message) -> Message {
        Message(
            da: "\(kinds.danish)\(count == 1 ? "" : " \(count) gange")",
            en: "\(kinds.english)\(count == 1 ? "" : " \(count) times")")
    }

    static func measureHours(_ hours: Message, kinds: Message?) -> Message {
        Message(
            da: hours.danish + (kinds.map { " \($0.danish)" } ?? " opkvalificering"),
            en: hours.english + (kinds.map { " of \($0.english)" } ?? " of upskilling"))
    }

    static func lastsFromCompletion(_ span: Message) -> Message {
        Message(da: "i \(span.danish) fra gennemførelsen", en: "for \(span.english) from the completion")
    }

    static func lastsFromPreviousExpiry(_ span: Message) -> Message {
        Message(da: "i \(span.danish) fra den forrige sidste dag", en: "for \(span.english) from the previous last day")
    }

    static func lastsToFixedDate(_ day: Message) -> Message {
        Message(da: "til den faste dato \(day.danish)", en: "to the fixed date \(day.english)")
    }

    static var lastsForever: Message { Message(da: "for altid", en: "for good") }
}
