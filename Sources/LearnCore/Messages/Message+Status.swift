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

    static func whyMet(_ title: String, through: Message?, evidence: Message, measure: Message) -> Message {
        let danish = through.map { "til og med \($0.danish)" } ?? "for altid"
        let english = through.map { "through \($0.english)" } ?? "for good"
        return Message(
            da: "»\(title)« er i orden \(danish), fordi \(evidence.danish) opfylder kravet om \(measure.danish)",
            en:
                "‘\(title)’ is met \(english), because \(evidence.english) fulfils the requirement of \(measure.english)"
        )
    }

    static func whyDue(_ title: String, by deadline: Message, isRenewal: Bool) -> Message {
        Message(
            da: "»\(title)« skal \(isRenewal ? "fornyes" : "opfyldes") senest \(deadline.danish)",
            en: "‘\(title)’ must be \(isRenewal ? "renewed" : "fulfilled") by \(deadline.english)")
    }

    static func whyInGrace(_ title: String, deadline: Message, through grace: Message) -> Message {
        Message(
            da: "»\(title)« skulle være opfyldt senest \(deadline.danish) og kan indhentes til og med \(grace.danish)",
            en: "‘\(title)’ should have been fulfilled by \(deadline.english) and can be made good through "
                + grace.english)
    }

    static func whyOverdue(_ title: String, deadline: Message) -> Message {
        Message(
            da: "»\(title)« er overskredet: fristen var \(deadline.danish)",
            en: "‘\(title)’ is overdue: the deadline was \(deadline.english)")
    }

    static func whyOnLeave(_ title: String) -> Message {
        Message(
            da: "»\(title)« venter, fordi personen er på orlov", en: "‘\(title)’ waits, because the person is on leave")
    }

    static func whyNoRule(_ title: String, day: Message) -> Message {
        Message(
            da: "»\(title)« kræves ikke, fordi ingen regel er i kraft \(day.danish).",
            en: "‘\(title)’ is not required, because no rule is in force on \(day.english).")
    }

    static func whyNoRole(_ title: String, left: Message?, next: Message?) -> Message {
        if let next {
            return Message(
                da: "»\(title)« kræves ikke endnu, fordi rollen først begynder \(next.danish).",
                en: "‘\(title)’ is not required yet, because the role begins on \(next.english).")
        }
        if let left {
            return Message(
                da: "»\(title)« kræves ikke længere, fordi rollen sluttede \(left.danish).",
                en: "‘\(title)’ is not required any more, because the role ended on \(left.english).")
        }
        return Message(
            da: "»\(title)« kræves ikke, fordi personen ikke har en rolle, som reglen gælder for.",
            en: "‘\(title)’ is not required, because the person has no role that the rule is for.")
    }

    // MARK: What it rests on

    static func whyRecord(_ title: String, on day: Message, number: Int) -> Message {
        let record = number > 0 ? (da: " (post \(number))", en: " (record \(number))") : (da: "", en: "")
        let danish = title.isEmpty ? "en aktivitet" : "»\(title)«"
        let english = title.isEmpty ? "an activity" : "‘\(title)’"
        return Message(
            da: "\(danish) fra \(day.danish)\(record.da)", en: "\(english) of \(day.english)\(record.en)")
    }

    static func whyLasts(_ evidence: Message, expiry: Message) -> Message {
        Message(
            da: ", fordi \(evidence.danish) gælder \(expiry.danish)",
            en: ", because \(evidence.english) holds \(expiry.english)")
    }

    static func whyHolds(_ expiry: Message) -> Message {
        Message(da: " og gælder \(expiry.danish)", en: " and holds \(expiry.english)")
    }

    static func whyNewDuty(measure: Message, since: Message, first: Message?) -> Message {
        Message(
            da: ", fordi kravet om \(measure.danish) har gjaldt siden \(since.danish)"
                + (first.map { " og skal være opfyldt inden for \($0.danish)" } ?? ""),
            en: ", because \(measure.english) has been required since \(since.english)"
                + (first.map { " and is to be done within \($0.english)" } ?? ""))
    }

    static func whyNewRule(since: Message, first: Message) -> Message {
        Message(
            da: ", fordi en ny regel tæller forfra fra \(since.danish) og giver \(first.danish)",
            en: ", because a new rule counts anew from \(since.english) and gives \(first.english)")
    }

    static func whyLapsed(through: Message, evidence: Message) -> Message {
        Message(
            da: " (\(evidence.danish) gjaldt kun til og med \(through.danish))",
            en: " (\(evidence.english) held only through \(through.english))")
    }

    static func whyLeave(days: Int) -> Message {
        Message(
            da: ", hvor orlov har flyttet fristen \(days) \(days == 1 ? "dag" : "dage")",
            en: ", where leave has moved the deadline by \(days) \(days == 1 ? "day" : "days")")
    }

    static func whyByRule(from: Message, source: String, date: Message?) -> Message {
        Message(
            da: ", efter reglen i kraft fra \(from.danish) (\(source)\(date.map { ", \($0.danish)" } ?? ""))",
            en: ", by the rule in force from \(from.english) (\(source)\(date.map { ", \($0.english)" } ?? ""))")
    }

    // MARK: What would make it green

    static func remedyRenew(from: Message?, by: Message) -> Message {
        Message(
            da: "; det bliver ved med at være grønt, når det fornyes "
                + (from.map { "mellem \($0.danish) og \(by.danish)" } ?? "senest \(by.danish)") + ".",
            en: "; it stays green when renewed "
                + (from.map { "between \($0.english) and \(by.english)" } ?? "by \(by.english)") + ".")
    }

    static func remedyApprove(_ records: Message) -> Message {
        Message(
            da: "; det bliver grønt, når en anden godkender \(records.danish).",
            en: "; it turns green when somebody else approves \(records.english).")
    }

    static func remedyComplete(_ what: Message, from: Message?, by: Message?) -> Message {
        var danish = "; det bliver grønt, når \(what.danish) er gennemført"
        var english = "; it turns green when \(what.english) is completed"
        switch (from, by) {
        case (let from?, let by?):
            danish += " mellem \(from.danish) og \(by.danish)"
            english += " between \(from.english) and \(by.english)"
        case (let from?, nil):
            danish += " fra \(from.danish) og frem"
            english += " from \(from.english) on"
        case (nil, let by?):
            danish += ", helst senest \(by.danish)"
            english += ", at best by \(by.english)"
        case (nil, nil): break
        }
        return Message(da: danish + ".", en: english + ".")
    }

    static var fullStop: Message { Message(verbatim: ".") }
}
