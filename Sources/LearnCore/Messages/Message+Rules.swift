/// How the rules of requirements are said in plain words.
extension Message {
    static func span(months: Int, days: Int) -> Message {
        var parts: [Message] = []
        func add(_ count: Int, _ danish: (one: String, many: String), _ english: String) {
            guard count != 0 else { return }
            parts.append(
                Message(
                    da: "\(count) \(count == 1 ? danish.one : danish.many)",
                    en: "\(count) \(count == 1 ? english : english + "s")"))
        }
        add(months / 12, ("år", "år"), "year")
        add(months % 12, ("måned", "måneder"), "month")
        add(days, ("dag", "dage"), "day")
        return parts.isEmpty ? Message(da: "0 dage", en: "0 days") : list(parts)
    }

    static func measureCourse(_ title: String) -> Message {
        Message(da: "kurset »\(title)«", en: "the course ‘\(title)’")
    }

    /// - Parameter kinds: with their article where it is one, in the plural where it is more.
    static func measureActivities(_ count: Int, kinds: Message) -> Message {
        count == 1 ? kinds : Message(verbatim: "\(count)").followed(by: kinds)
    }

    static func measureHours(_ hours: Message, kinds: Message?) -> Message {
        Message(
            da: "\(hours.danish)s " + (kinds?.danish ?? "opkvalificering"),
            en: "\(hours.english) of " + (kinds?.english ?? "upskilling"))
    }

    /// Something of a kind as one counts it: »et netværksmøde«, »netværksmøder«.
    static func activity(of kind: String, isOne: Bool) -> Message {
        let (one, many) =
            switch kind {
            case "engine-course": (("et kursus i Learn", "a course in Learn"), ("kurser i Learn", "courses in Learn"))
            case "course": (("et eksternt kursus", "an external course"), ("eksterne kurser", "external courses"))
            case "conference": (("en konference", "a conference"), ("konferencer", "conferences"))
            case "network-meeting": (("et netværksmøde", "a network meeting"), ("netværksmøder", "network meetings"))
            case "supervision": (("en supervision", "a supervision"), ("supervisioner", "supervisions"))
            default: (("en anden aktivitet", "another activity"), ("andre aktiviteter", "other activities"))
            }
        return isOne ? Message(da: one.0, en: one.1) : Message(da: many.0, en: many.1)
    }

    public static func activityKind(_ kind: String) -> Message {
        switch kind {
        case "engine-course": Message(da: "kursus i Learn", en: "course in Learn")
        case "course": Message(da: "eksternt kursus", en: "external course")
        case "conference": Message(da: "konference", en: "conference")
        case "network-meeting": Message(da: "netværksmøde", en: "network meeting")
        case "supervision": Message(da: "supervision", en: "supervision")
        default: Message(da: "anden aktivitet", en: "other activity")
        }
    }

    /// »kursus, konference eller netværksmøde«.
    static func alternatives(_ kinds: [Message]) -> Message {
        guard let last = kinds.last, kinds.count > 1 else { return kinds.first ?? Message(verbatim: "") }
        let rest = kinds.dropLast()
        return Message(
            da: rest.map(\.danish).joined(separator: ", ") + " eller " + last.danish,
            en: rest.map(\.english).joined(separator: ", ") + " or " + last.english)
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
