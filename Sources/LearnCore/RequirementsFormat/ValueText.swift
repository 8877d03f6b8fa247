extension CalendarSpan {
    /// Reads `30 days`, `3 months`, `1 year 6 months`: years, months and days in that order, each from 1 to 999, and
    /// `0 days`.
    init?(requirementText text: String) {
        let words = text.split(separator: " ")
        if words == ["0", "days"] {
            self = .zero
            return
        }
        guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
        let units = ["year", "month", "day"]
        var numbers = [0, 0, 0]
        var last = -1
        for index in stride(from: 0, to: words.count, by: 2) {
            let unit = words[index + 1].hasSuffix("s") ? words[index + 1].dropLast() : words[index + 1]
            guard let place = units.firstIndex(where: { $0 == unit }), place > last,
                let number = Self.number(words[index], digits: 3), number > 0
            else { return nil }
            numbers[place] = number
            last = place
        }
        self.init(years: numbers[0], months: numbers[1], days: numbers[2])
    }

    /// The one form that is written.
    var requirementText: String {
        let parts = [(months / 12, "year"), (months % 12, "month"), (days, "day")].filter { $0.0 != 0 }
        guard !parts.isEmpty else { return "0 days" }
        return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
    }

    /// How many days it is in the mean of the Gregorian calendar, to hold spans against each other.
    var meanDays: Double { Double(months) * 365.2425 / 12 + Double(days) }

    fileprivate static func number(_ text: Substring, digits: Int) -> Int? {
        guard (1...digits).contains(text.utf8.count), text.first != "0" || text == "0",
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(text)
    }
}

/// Hours in whole quarters, as requirements state them: `12`, `7.5`, `7.25`.
enum HoursText {
    /// - Returns: minutes, more than none; `nil` for any other form.
    static func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let hours = CalendarSpan.number(parts[0], digits: 4) else { return nil }
        let quarters: [Substring: Int] = ["0": 0, "00": 0, "25": 15, "5": 30, "50": 30, "75": 45]
        guard let rest = parts.count == 1 ? 0 : quarters[parts[1]] else { return nil }
        let minutes = hours * 60 + rest
        return minutes > 0 ? minutes : nil
    }

    /// The one form that is written; what is no whole quarter is rounded up to one.
    static func text(minutes: Int) -> String {
        let quarters = (minutes + 14) / 15
        return "\(quarters / 4)" + ["", ".25", ".5", ".75"][quarters % 4]
    }
}
