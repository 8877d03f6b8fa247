extension Message {
    private static let danishMonths = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// A day as one says it: »1. august 2027«.
    public static func day(year: Int, month: Int, day: Int) -> Message {
        guard danishMonths.indices.contains(month - 1) else { return Message(verbatim: "\(year)-\(month)-\(day)") }
        return Message(
            da: "\(day). \(danishMonths[month - 1]) \(year)", en: "\(day) \(englishMonths[month - 1]) \(year)")
    }

    /// Messages after each other as one enumerates: commas, and »og« before the last.
    static func list(_ messages: [Message]) -> Message {
        guard let last = messages.last else { return Message(verbatim: "") }
        let rest = messages.dropLast()
        guard let first = rest.first else { return last }
        let start = rest.dropFirst().reduce(first) { $0.followed(by: $1, separator: ", ") }
        return Message(da: "\(start.danish) og \(last.danish)", en: "\(start.english) and \(last.english)")
    }

    /// Hours to the quarter: »7,5 timer«.
    public static func hours(minutes: Int) -> Message {
        let hundredths = (minutes * 100 + 30) / 60
        let whole = hundredths / 100
        var fraction = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let danish = fraction.isEmpty ? "\(whole)" : "\(whole),\(fraction)"
        let english = fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
        return Message(
            da: danish == "1" ? "1 time" : "\(danish) timer", en: english == "1" ? "1 hour" : "\(english) hours")
    }
}
