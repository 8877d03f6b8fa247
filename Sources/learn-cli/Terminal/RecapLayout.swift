internal import LearnCore

/// Lays out what a lesson was about, and how one did.
struct RecapLayout {
    let layout: BlockLayout
    /// As many columns of a title as a list shows.
    private static let titleWidth = 60

    /// The whole lesson: bookmarks first, then headings, notes, lists, cards and every answer.
    func lines(for recap: LessonRecap) -> [Line] {
        layout.separated([layout.heading([.text(recap.lesson.title)]), bookmarks(recap)] + recap.items.map(lines))
    }

    /// What the end of a lesson says: what to look at again, and what was marked.
    func short(_ recap: LessonRecap) -> [Line] {
        let again = recap.questions.filter { ![.right, .open].contains($0.outcome) }
        let questions =
            again.isEmpty
            ? []
            : layout.title(say(.lookAgainAt))
                + again.flatMap { question in
                    entry(
                        TextLayout.truncated(
                            question.question.prompt.inlineRuns.first?.plainText ?? "", to: Self.titleWidth),
                        standing: question.outcome)
                }
        return layout.separated([questions, bookmarks(recap)])
    }

    private func bookmarks(_ recap: LessonRecap) -> [Line] {
        guard !recap.bookmarks.isEmpty else { return [] }
        let count = recap.lesson.steps.count
        return layout.title(say(.bookmarks))
            + recap.bookmarks.flatMap { mark in
                TextLayout.wrap(
                    [
                        Span(TextLayout.truncated(mark.title, to: Self.titleWidth)),
                        Span(" (\(say(.stepOf(mark.index + 1, count))))", .muted),
                    ],
                    width: layout.width, first: [Span(layout.isDrawn ? "★ " : "- ", .accent)], rest: [Span("  ")])
            }
    }

    private func lines(for item: LessonRecap.Item) -> [Line] {
        switch item {
        case .heading(let words): return TextLayout.wrap(layout.spans(words, style: .heading), width: layout.width)
        case .note(let note): return layout.lines(for: note)
        case .checklist(let checklist): return layout.lines(for: checklist, ticked: [])
        case .steps(let cards): return layout.lines(for: cards)
        case .question(let question): return lines(for: question)
        case .scenario(let scenario, let levels, let ending, let standing):
            let path: Message = layout.isDrawn ? .ladderPath(levels) : .ladderPathInWords(levels)
            return entry(say(.scenario) + ": " + scenario.title, standing: ending == nil ? standing : nil)
                + (ending.map { ending in
                    TextLayout.wrap(
                        [Span(say(.ending(ending.outcome.rawValue)) + ": " + ending.title + ". " + say(path))],
                        width: layout.width, first: [Span("  ")], rest: [Span("  ")])
                        + layout.lines(for: ending.debrief, indent: 2).map { $0.indented(by: 2) }
                } ?? [])
        }
    }

    private func lines(for recap: LessonRecap.QuestionRecap) -> [Line] {
        let inner = layout.narrowed(by: 2)
        var gapped = inner
        gapped.gap = { _ in Span("____", .accent) }
        var prompt = inner.lines(for: recap.question.prompt)
        if case .gap(let sentence, _) = recap.question.body {
            prompt += TextLayout.wrap(gapped.spans(sentence), width: inner.width)
        }
        let answers = recap.answer.flatMap { part in
            TextLayout.wrap(
                [Span(say(.theRightAnswer) + ": ", .muted), Span(part.text, .bold)], width: inner.width,
                rest: [Span("  ")])
                + (part.reason.isEmpty
                    ? [] : inner.narrowed(by: 2).paragraph(part.reason).map { $0.indented(by: 2) })
        }
        return layout.hanging(prompt, mark: Span(mark(recap.outcome) + " ", style(recap.outcome)))
            + TextLayout.wrap(
                [Span("(" + say(.recapStanding(recap.outcome.rawValue)) + ")", .muted)], width: layout.width,
                first: [Span("  ")], rest: [Span("  ")]) + answers.map { $0.indented(by: 2) }
    }

    private func entry(_ words: String, standing: LessonRecap.Outcome?) -> [Line] {
        TextLayout.wrap(
            [Span(words)]
                + (standing.map { [Span(" (\(say(.recapStanding($0.rawValue))))", .muted)] } ?? []),
            width: layout.width,
            first: [Span(standing.map { mark($0) + " " } ?? layout.marks.bullet + " ", standing.map(style) ?? .accent)],
            rest: [Span("  ")])
    }

    private func mark(_ standing: LessonRecap.Outcome) -> String {
        guard layout.isDrawn else { return "-" }
        return switch standing {
        case .right: "✓"
        case .rightLater: "↻"
        case .wrong: "✗"
        case .skipped: "»"
        case .open: "·"
        }
    }

    private func style(_ standing: LessonRecap.Outcome) -> Style {
        switch standing {
        case .right: Style(ink: .good)
        case .rightLater, .skipped: Style(ink: .note)
        case .wrong: Style(ink: .bad)
        case .open: .muted
        }
    }

    private func say(_ message: Message) -> String { layout.text(message) }
}
