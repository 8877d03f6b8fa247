/// The words that reports put around their numbers.
extension Message {
    public static func asOf(_ day: String) -> Message {
        Message(da: "Opgjort pr. \(day)", en: "As of \(day)")
    }

    public static func share(_ part: Int, of whole: Int) -> Message {
        Message(da: "\(part) af \(whole)", en: "\(part) of \(whole)")
    }

    /// Hours and minutes, the part that is zero left out.
    public static func duration(minutes: Int) -> Message {
        let sign = minutes < 0 ? "-" : ""
        let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
        if hours == 0 { return Message(verbatim: "\(sign)\(rest) min") }
        if rest == 0 { return Message(da: "\(sign)\(hours) t", en: "\(sign)\(hours) h") }
        return Message(da: "\(sign)\(hours) t \(rest) min", en: "\(sign)\(hours) h \(rest) min")
    }

    public static var suppressedCell: Message { Message(da: "skjult", en: "hidden") }

    public static var suppressedNote: Message {
        Message(
            da: "»skjult«: tallet vises ikke, fordi det kunne pege på enkelte personer, "
                + "eller fordi et andet skjult tal ellers kunne regnes ud.",
            en: "‘hidden’: the number is not shown, because it could point at single persons, "
                + "or because another hidden number could be worked out from it.")
    }

    public static func shareWholeHeading(_ heading: Message) -> Message {
        heading.followed(by: Message(da: "(ud af)", en: "(out of)"))
    }

    public static func minutesHeading(_ heading: Message) -> Message {
        heading.followed(by: Message(da: "(minutter)", en: "(minutes)"))
    }

    public static var noRows: Message { Message(da: "Der er intet at vise.", en: "There is nothing to show.") }
    public static func chartPart(_ name: Message, _ value: Message) -> Message {
        name.followed(by: value, separator: ": ")
    }
    public static func chartTotal(_ count: Int) -> Message { Message(da: "\(count) i alt", en: "\(count) in all") }
    public static var chartOfTable: Message {
        Message(da: "Alle tal står i tabellen nedenfor.", en: "All numbers stand in the table below.")
    }
    public static func scrollableTable(_ title: Message) -> Message {
        Message(da: "Tabel: \(title.danish)", en: "Table: \(title.english)")
    }
    public static var reportPrivacy: Message {
        Message(
            da: "Filen henter intet udefra og sender intet nogen steder hen.",
            en: "This file fetches nothing from elsewhere and sends nothing anywhere.")
    }
    /// How a series begins and ends, and its largest value.
    public static func chartCourse(_ first: String, on begin: String, _ last: String, on end: String, largest: Int)
        -> Message
    {
        Message(
            da: "\(first) den \(begin), \(last) den \(end), højst \(largest)",
            en: "\(first) on \(begin), \(last) on \(end), at most \(largest)")
    }
}
