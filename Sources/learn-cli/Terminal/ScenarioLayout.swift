internal import LearnCore

/// Lays out a scenario where it stands: the konflikttrappe, what the last choice did, the scene and its choices, or the
/// ending with the choices that turned it.
struct ScenarioLayout {
    let layout: BlockLayout
    let play: ScenarioPlay
    /// The choice that the cursor stands on; `nil` in plain text.
    var selection: Int?
    /// Whether the konflikttrappe stands beside the talk, and not above it.
    var isLadderBeside = false

    func result() -> QuestionLayout.Result {
        var result = QuestionLayout.Result()
        func add(_ part: [Line]) {
            guard !part.isEmpty else { return }
            if !result.lines.isEmpty { result.lines.append(Line()) }
            result.lines += part
        }
        if let last = play.turns.last { add(consequence(of: last)) }
        if !isLadderBeside { add(ladder) }
        if play.turns.isEmpty {
            add(layout.title(play.scenario.title, style: .heading))
            add(layout.lines(for: play.scenario.intro))
        }
        switch play.place {
        case .scene(let scene):
            add(lines(of: scene.content))
            add(TextLayout.wrap([Span(layout.text(.whatDoYouDo), .bold)], width: layout.width))
            for (index, choice) in scene.choices.enumerated() {
                let lines = lines(of: choice, at: index)
                result.parts.append(result.lines.count..<result.lines.count + lines.count)
                result.lines += lines
            }
        case .ending(let ending): for part in parts(of: ending) { add(part) }
        case nil: break
        }
        return result
    }

    /// The seven steps, rising, with the one that the talk stands on.
    private var ladder: [Line] {
        let words = layout.text(.ladderAt(play.level))
        guard layout.isDrawn else {
            return TextLayout.wrap([Span(layout.text(.ladder) + ". " + words)], width: layout.width)
        }
        let steps = Array("▁▂▃▄▅▆▇")
        let spans = ConflictLadder.steps.map { step in
            Span(
                String(steps[step - 1]) + (step == play.level ? "●" : " "),
                step == play.level ? Style(isBold: true, ink: ink(of: step)) : .muted)
        }
        return TextLayout.wrap(
            [Span(words, Style(isBold: true, ink: ink(of: play.level)))], width: layout.width, first: []
        )
        .enumerated().map { $0 == 0 ? Line(spans + [Span(" ")] + $1.spans) : $1 }
        .flatMap { $0.width <= layout.width ? [$0] : [Line(spans), Line(words, .bold)] }
    }

    private func ink(of step: Int) -> Style.Ink { LadderColumn.ink(of: step) }

    private func consequence(of turn: ScenarioPlay.Turn) -> [Line] {
        let moved = turn.after - turn.before
        let arrow = moved > 0 ? "↑" : moved < 0 ? "↓" : "="
        let ink = Style(isBold: true, ink: moved > 0 ? .bad : moved < 0 ? .good : .note)
        return TextLayout.wrap(
            [Span("› ", .muted)] + layout.spans(turn.choice.text, style: Style(isItalic: true)), width: layout.width,
            rest: [Span("  ")])
            + TextLayout.wrap(
                [Span((layout.isDrawn ? arrow + " " : "") + layout.text(.ladderShift(moved)) + ".", ink)],
                width: layout.width, first: [Span("  ")], rest: [Span("  ")])
    }

    private func lines(of content: [Scenario.Part]) -> [Line] {
        var lines: [Line] = []
        for part in content {
            switch part {
            case .passage(let passage):
                if !lines.isEmpty { lines.append(Line()) }
                lines += layout.lines(for: passage)
                lines.append(Line())
            case .turn(let turn): lines += layout.lines(for: turn)
            }
        }
        while lines.last == Line() { lines.removeLast() }
        return lines
    }

    private func lines(of choice: Scenario.Choice, at index: Int) -> [Line] {
        let isSelected = selection == index
        let mark = layout.isDrawn ? "\(isSelected ? "›" : " ") \(index + 1) " : "\(index + 1). "
        let style: Style = isSelected ? .heading : .normal
        let inner = layout.narrowed(by: mark.count)
        return layout.hanging(
            TextLayout.wrap(inner.spans(choice.text, style: style), width: inner.width), mark: Span(mark, style))
    }

    /// All the steps that the talk has stood on, in one line.
    private var path: [Line] {
        let words: Message = layout.isDrawn ? .ladderPath(play.levels) : .ladderPathInWords(play.levels)
        return TextLayout.wrap(
            [Span(layout.text(words) + (layout.isDrawn ? "" : "."), .bold)], width: layout.width, rest: [Span("  ")])
    }

    private func parts(of ending: Scenario.Ending) -> [[Line]] {
        let kind = layout.text(.ending(ending.outcome.rawValue))
        let points = play.turningPoints()
        let turning: [Line] =
            points.isEmpty
            ? []
            : layout.title(layout.text(.turningPoints))
                + points.flatMap { turn in
                    layout.hanging(
                        TextLayout.wrap(
                            [Span("»")] + layout.spans(turn.choice.text, style: Style(isItalic: true)) + [
                                Span("« "), Span(layout.text(.ladderShift(turn.choice.shift)) + ". ", .bold),
                            ] + layout.spans(turn.choice.justification), width: layout.width - 2),
                        mark: Span(layout.marks.bullet + " ", .accent))
                }
        return [
            TextLayout.wrap([Span(kind + ": ", .muted), Span(ending.title, .heading)], width: layout.width),
            path, layout.lines(for: ending.content), turning,
            layout.title(layout.text(.debrief)) + layout.lines(for: ending.debrief),
        ]
    }
}
