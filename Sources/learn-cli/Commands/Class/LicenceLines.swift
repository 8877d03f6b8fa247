internal import LearnCore

/// A class's licence as lines for a terminal.
enum LicenceLines {
    static func lines(
        _ licence: ClassLicence, of course: Course, _ group: ClassGroup, _ invocation: Invocation
    ) -> [String] {
        let width = max(20, invocation.environment.width)
        func say(_ message: Message) -> String { invocation.text(message) }
        let got = licence.stamps.count - licence.missing.count
        var lines = wrap("\(course.title) · \(group.name)", width)
        lines.append(
            ProgressBar.text(done: got, of: licence.stamps.count, width: min(24, width - 12)) + " "
                + say(.stampsHeld(got, of: licence.stamps.count)))
        lines.append("")
        lines += stamps(licence, width, say)
        lines.append("")
        lines += agreement(licence, on: invocation.asOf, width, say)
        lines.append("")
        lines += next(licence, group, width, say)
        return lines
    }

    /// In one column each where the window has room, else the day under the name.
    private static func stamps(_ licence: ClassLicence, _ width: Int, _ say: (Message) -> String) -> [String] {
        let names = licence.stamps.map(\.name)
        let days = licence.stamps.map { stamp in say(stamp.heldOn.map { Message($0) } ?? .stampNotYet) }
        let nameWidth = names.map { DisplayWidth.of($0) }.max() ?? 0
        let fits = nameWidth + 4 + (days.map { DisplayWidth.of($0) }.max() ?? 0) <= width
        return licence.stamps.indices.flatMap { index -> [String] in
            let mark = licence.stamps[index].heldOn == nil ? "○ " : "● "
            if fits { return [mark + names[index].padded(to: nameWidth + 2) + days[index]] }
            return wrap(names[index], width, first: mark, rest: "  ")
                + wrap(days[index], width, first: "  ", rest: "  ")
        }
    }

    private static func agreement(
        _ licence: ClassLicence, on day: CalendarDay, _ width: Int, _ say: (Message) -> String
    ) -> [String] {
        guard let agreement = licence.agreement else {
            return wrap(say(.noAgreementYet), width, first: "○ ", rest: "  ")
        }
        let words = agreement.text.split(separator: "\n").flatMap { wrap(String($0), width, first: "  ", rest: "  ") }
        let review = Message(agreement.reviewOn)
        let due: Message = agreement.reviewOn <= day ? .reviewIsDue(review) : .lookAgain(review)
        return ["● " + say(.ourAgreement)] + words
            + wrap(say(due), width, first: agreement.reviewOn <= day ? "! " : "  ", rest: "  ")
    }

    private static func next(
        _ licence: ClassLicence, _ group: ClassGroup, _ width: Int, _ say: (Message) -> String
    ) -> [String] {
        if licence.isComplete { return wrap(say(.licenceIsComplete(group.name)), width) }
        if let stamp = licence.missing.first {
            return wrap(say(.nextStamp(stamp.title)), width) + ["  learn class held \(group.id) \\"]
                + ["    \(licence.course)/\(stamp.lesson)"]
        }
        return wrap(say(.nextAgreement), width) + ["  learn licence \(group.id) --agree \"…\" \\", "    --review …"]
    }

    private static func wrap(_ text: String, _ width: Int, first: String = "", rest: String = "") -> [String] {
        TextLayout.wrap(
            [Span(text)], width: width, first: first.isEmpty ? [] : [Span(first)],
            rest: rest.isEmpty ? [] : [Span(rest)]
        ).map(\.text)
    }
}
