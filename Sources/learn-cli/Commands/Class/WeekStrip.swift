internal import LearnCore

/// The weeks of a school year as a strip of marks: the taller, the more was held.
enum WeekStrip {
    private static let marks = ["·", "▂", "▅", "█"]

    static func lines(_ weeks: HeldWeeks, title: Message, _ invocation: Invocation) -> [String] {
        let width = invocation.environment.width
        let held = weeks.weeks.count { $0.times > 0 }
        let half = weeks.weeks.firstIndex { $0.from.month == 2 } ?? weeks.weeks.count
        let parts =
            width >= weeks.weeks.count + 2
            ? [weeks.weeks[...]] : [weeks.weeks[..<half], weeks.weeks[half...]]
        let words = invocation.text(.heldWeeks(held, of: weeks.weeks.count))
        return wrapped(invocation.text(title), width) + [""]
            + parts.flatMap { [months($0, invocation), $0.map(mark).joined()] } + wrapped(words, width)
    }

    private static func wrapped(_ text: String, _ width: Int) -> [String] {
        TextLayout.wrap([Span(text)], width: width).map(\.text)
    }

    private static func mark(_ week: HeldWeeks.Week) -> String { marks[min(week.times, marks.count - 1)] }

    /// The months' names, each above its first week.
    private static func months(_ weeks: ArraySlice<HeldWeeks.Week>, _ invocation: Invocation) -> String {
        var text = ""
        var last = 0
        for (index, week) in weeks.enumerated() where week.from.month != last {
            last = week.from.month
            text = text.padded(to: index) + invocation.text(.monthShort(last))
        }
        return text
    }
}
