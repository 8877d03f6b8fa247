/// The sentences that say why a person stands as they do. Every piece is handed in as a value that was reckoned.
extension Message {
    public static func status(_ status: String) -> Message {
        switch status {
        case "met": Message(da: "i orden", en: "met")
        case "due-soon": Message(da: "snart forfalden", en: "due soon")
        case "in-grace": Message(da: "i henstand", en: "in grace")
        case "overdue": Message(da: "overskredet", en: "overdue")
        case "on-leave": Message(da: "orlov", en: "on leave")
        case "not-required": Message(da: "kræves ikke", en: "not required")
        default: Message(verbatim: status)
        }
    }

    // MARK: The sentence's head

    static func whyMet(_ title: String, through: Message?, evidence: Message, isOne: Bool, measure: Message) -> Message
    {
        let danish = through.map { "til og med \($0.danish)" } ?? "for altid"
        let english = through.map { "through \($0.english)" } ?? "for good"
        return Message(
            da: "»\(title)« er i orden \(danish), fordi \(evidence.danish) opfylder kravet om \(measure.danish)",
            en: "‘\(title)’ is met \(english), because \(evidence.english) \(isOne ? "fulfils" : "fulfil") "
                + "the requirement for \(measure.english)")
    }

    static func whyDue(_ title: String, by deadline: Message, isRenewal: Bool) -> Message {
        Message(
            da: "»\(title)« skal \(isRenewal ? "fornyes" : "være opfyldt") senest \(deadline.danish)",
            en: "‘\(title)’ must be \(isRenewal ? "renewed" : "fulfilled") by \(deadline.english)")
    }

    static func whyInGrace(_ title: String, deadline: Message, through grace: Message) -> Message {
        Message(
            da: "»\(title)« er i henstand til og med \(grace.danish) (fristen var \(deadline.danish))",
            en: "‘\(title)’ is in grace through \(grace.english) (the deadline was \(deadline.english))")
    }

    static func whyOverdue(_ title: String, deadline: Message) -> Message {
        Message(
            da: "Fristen for »\(title)«, \(deadline.danish), er overskredet",
            en: "‘\(title)’ is overdue since its deadline, \(deadline.english)")
    }

    static func whyOnLeave(_ title: String, deadline: Message, isPast: Bool) -> Message {
        Message(
            da: "»\(title)« venter under orloven, og fristen \(isPast ? "var" : "er nu") \(deadline.danish)",
            en: "‘\(title)’ waits during the leave, and its deadline \(isPast ? "was" : "is now") \(deadline.english)")
    }

    static func whyNoRule(_ title: String, day: Message) -> Message {
        Message(
            da: "»\(title)« kræves ikke, fordi ingen regel er i kraft den \(day.danish).",
            en: "‘\(title)’ is not required, because no rule is in force on \(day.english).")
    }

    static func whyNoRole(_ title: String, left: Message?, next: Message?) -> Message {
        switch (left, next) {
        case (let left?, let next?):
            Message(
                da: "»\(title)« kræves ikke, fordi rollen sluttede den \(left.danish) og først begynder igen den "
                    + "\(next.danish).",
                en: "‘\(title)’ is not required, because the role ended on \(left.english) and begins again on "
                    + "\(next.english).")
        case (nil, let next?):
            Message(
                da: "»\(title)« kræves ikke endnu, fordi rollen først begynder den \(next.danish).",
                en: "‘\(title)’ is not required yet, because the role begins on \(next.english).")
        case (let left?, nil):
            Message(
                da: "»\(title)« kræves ikke længere, fordi rollen sluttede den \(left.danish).",
                en: "‘\(title)’ is not required any more, because the role ended on \(left.english).")
        case (nil, nil):
            Message(
                da: "»\(title)« kræves ikke, fordi personen ikke har en rolle, som reglen gælder for.",
                en: "‘\(title)’ is not required, because the person has no role that the rule is for.")
        }
    }

    // MARK: What it rests on

    static func whyRecord(_ title: String, on day: Message, number: Int) -> Message {
        let record = number > 0 ? (da: " (post \(number))", en: " (record \(number))") : (da: "", en: "")
        let danish = title.isEmpty ? "en aktivitet" : "»\(title)«"
        let english = title.isEmpty ? "an activity" : "‘\(title)’"
        return Message(
            da: "\(danish) fra \(day.danish)\(record.da)", en: "\(english) of \(day.english)\(record.en)")
    }

    static func whyLasts(_ evidence: Message, isOne: Bool, expiry: Message, isPast: Bool) -> Message {
        Message(
            da: ", fordi \(evidence.danish) \(isPast ? "kun gjaldt" : "gælder") \(expiry.danish)",
            en: ", because \(evidence.english) \(isPast ? "held only" : isOne ? "holds" : "hold") \(expiry.english)")
    }

    static func whyHolds(_ expiry: Message, isOne: Bool) -> Message {
        Message(da: " og gælder \(expiry.danish)", en: " and \(isOne ? "holds" : "hold") \(expiry.english)")
    }

    /// - Parameters:
    ///   - measure: `nil` where another rule asked for something else when the duty began.
    ///   - toFixedDate: whether the time runs on to the next fixed date.
    static func whyNewDuty(
        measure: Message?, since: Message, first: Message?, toFixedDate: Bool, isPast: Bool
    ) -> Message {
        let due = firstTime(first, toFixedDate)
        return Message(
            da: ", fordi kravet \(measure.map { "om \($0.danish) " } ?? "")har gældt siden \(since.danish)"
                + (due.map { " og \(isPast ? "skulle" : "skal") være opfyldt \($0.danish)" } ?? ""),
            en: ", because \(measure?.english ?? "it") has been required since \(since.english)"
                + (due.map { " and \(isPast ? "was" : "is") to be done \($0.english)" } ?? ""))
    }

    static func whyNewRule(since: Message, first: Message?, toFixedDate: Bool, isPast: Bool) -> Message {
        let due = firstTime(first, toFixedDate)
        return Message(
            da: ", fordi en ny regel fra \(since.danish) også omfatter det, der er gjort før"
                + (due.map { ", og \(isPast ? "skulle" : "skal") være opfyldt \($0.danish)" } ?? ""),
            en: ", because a new rule from \(since.english) also covers what was done before"
                + (due.map { " and \(isPast ? "was" : "is") to be fulfilled \($0.english)" } ?? ""))
    }

    private static func firstTime(_ first: Message?, _ toFixedDate: Bool) -> Message? {
        if toFixedDate {
            return Message(
                da: "til den første faste dato" + (first.map { " efter \($0.danish)" } ?? ""),
                en: "by the first fixed date" + (first.map { " after \($0.english)" } ?? ""))
        }
        return first.map { Message(da: "inden for \($0.danish)", en: "within \($0.english)") }
    }

    static func whyLapsed(through: Message, evidence: Message) -> Message {
        Message(
            da: ", og \(evidence.danish) gjaldt kun til og med \(through.danish)",
            en: ", and \(evidence.english) held only through \(through.english)")
    }

    static func whyLeave(days: Int) -> Message {
        Message(
            da: ", og orlov har flyttet fristen \(days) \(days == 1 ? "dag" : "dage")",
            en: ", and leave has moved the deadline by \(days) \(days == 1 ? "day" : "days")")
    }

    static func whyByRule(from: Message, source: String, date: Message?) -> Message {
        Message(
            da: ", ifølge reglen, der gælder fra \(from.danish) (\(source)\(date.map { ", \($0.danish)" } ?? ""))",
            en: ", by the rule in force from \(from.english) (\(source)\(date.map { ", \($0.english)" } ?? ""))")
    }

    // MARK: What would put it in order

    static func remedyRenew(from: Message?, by: Message) -> Message {
        Message(
            da: "; det skal fornyes "
                + (from.map { "mellem \($0.danish) og \(by.danish)" } ?? "senest \(by.danish)") + ".",
            en: "; it must be renewed "
                + (from.map { "between \($0.english) and \(by.english)" } ?? "by \(by.english)") + ".")
    }

    static func remedyApprove(_ records: Message) -> Message {
        Message(
            da: "; det kommer i orden, når en anden godkender \(records.danish).",
            en: "; it will be met when somebody else approves \(records.english).")
    }

    /// - Parameter how: what must hold of the completion, such as » uden oversprungne opgaver«.
    static func remedyComplete(_ what: Message, how: Message, from: Message?, by: Message?) -> Message {
        var danish = "; det kommer i orden, når \(what.danish) er gennemført\(how.danish)"
        var english = "; it will be met when \(what.english) is completed\(how.english)"
        switch (from, by) {
        case (let from?, let by?):
            danish += " mellem \(from.danish) og \(by.danish)"
            english += " between \(from.english) and \(by.english)"
        case (let from?, nil):
            danish += " tidligst \(from.danish)"
            english += " on \(from.english) at the earliest"
        case (nil, let by?):
            danish += ", helst senest \(by.danish)"
            english += ", at best by \(by.english)"
        case (nil, nil): break
        }
        return Message(da: danish + ".", en: english + ".")
    }

    public static var fullStop: Message { Message(verbatim: ".") }
}
