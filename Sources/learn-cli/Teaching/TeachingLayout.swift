internal import LearnCore

/// Lays out one step of holding a lesson: what to do, and what stands in the adult's hand beside it.
struct TeachingLayout {
    let layout: BlockLayout
    var ticked: Set<TeachingSession.Tick> = []
    var observed: [Block.ID: Int] = [:]
    /// The thing that the cursor stands on, where things are ticked off.
    var cursor: Int?

    /// From this width on the guide stands beside the step.
    private static let twoColumns = 92
    /// From this width on a label stands before its lines.
    private static let labelled = 56
    private static let gap = 4

    private var width: Int { layout.width }

    func lines(for step: TeachingStep) -> [Line] {
        let head = TextLayout.wrap([Span(facts(of: step), .muted)], width: width)
        let guide = step.guide
        if layout.isDrawn, width >= Self.twoColumns, guide != Guide() {
            let left = (width - Self.gap) / 2
            let right = width - Self.gap - left
            return head + [Line()]
                + beside(
                    with(width: left).content(of: step), with(width: right).guide(guide), left: left)
        }
        return layout.separated([head, content(of: step), self.guide(guide)])
    }

    private func with(width: Int) -> TeachingLayout {
        var copy = TeachingLayout(layout: layout.narrowed(by: layout.width - width), ticked: ticked, observed: observed)
        copy.cursor = cursor
        return copy
    }

    private func beside(_ left: [Line], _ right: [Line], left width: Int) -> [Line] {
        (0..<max(left.count, right.count)).map { row in
            let start = left.indices.contains(row) ? left[row] : Line()
            guard right.indices.contains(row), !right[row].spans.isEmpty else { return start }
            let space = String(repeating: " ", count: max(1, width + Self.gap - start.width))
            return Line(start.spans + [Span(space)] + right[row].spans)
        }
    }

    // MARK: The thing to do

    /// What it belongs to, where in it one is, and how long it is meant to take.
    func facts(of step: TeachingStep) -> String {
        var facts: [String] = []
        switch step.content {
        case .method(_, let number, let count): facts = [step.title, say(.methodStep(number, of: count))]
        case .wrapUp: facts = [step.title, say(.wrapUp)]
        case .card(_, let number, let count): facts = [step.title, say(.cardOf(number, of: count))]
        case .materials: facts = [say(.materials)]
        case .purpose(let activity):
            facts = [
                say(.activity), say(.minutes(activity.minutes)), say(.grouping(activity.grouping.rawValue)),
                activity.stamp.map { say(.stamp($0)) } ?? "",
            ]
        case .dialogue, .checklist, .passage, .reminders: facts = [step.title]
        case .observation: facts = [say(.observation)]
        case .handout: facts = [say(.handout)]
        }
        if step.plannedSeconds > 0 { facts.append(say(.aboutMinutes(max(1, (step.plannedSeconds + 30) / 60)))) }
        return facts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func content(of step: TeachingStep) -> [Line] {
        switch step.content {
        case .materials(let items):
            let list = items.enumerated().flatMap { index, item in
                tickLines(step.id, index) { layout.lines(for: item, indent: $0) }
            }
            return layout.separated([layout.title(say(.findMaterials), style: .heading), list, readiness(of: step)])
        case .checklist(let checklist):
            let list = checklist.checks.enumerated().flatMap { index, check in
                tickLines(step.id, index) { layout.narrowed(by: $0).paragraph(check.text) }
            }
            return layout.separated([
                layout.title(checklist.title ?? say(.checklist), style: .heading), list, readiness(of: step),
            ])
        case .reminders(let notes):
            return layout.separated(
                [layout.title(say(.rememberThis), style: .heading)] + notes.map { layout.lines(for: $0) })
        case .purpose(let activity):
            return layout.separated([
                layout.title(activity.title, style: .heading),
                layout.title(say(.purpose)) + layout.paragraph(activity.purpose),
            ])
        case .method(let passages, _, _): return bold(layout.lines(for: passages))
        case .wrapUp(let passages): return bold(layout.lines(for: passages))
        case .card(let card, _, _):
            return layout.lines(for: StepCards(title: nil, cards: [card]))
        case .dialogue(let dialogue): return layout.lines(for: dialogue)
        case .passage(let passage): return layout.lines(for: passage)
        case .observation(let observation, let scale): return lines(for: observation, scale)
        case .handout(let handout): return layout.lines(for: handout)
        }
    }

    private func bold(_ lines: [Line]) -> [Line] {
        lines.map { Line($0.spans.map { Span($0.text, $0.style.with(bold: true)) }) }
    }

    private func tickLines(_ step: TeachingStep.ID, _ index: Int, _ text: (Int) -> [Line]) -> [Line] {
        let isTicked = ticked.contains(.init(step: step, place: index))
        let pointer = layout.isDrawn && cursor == index ? "› " : layout.isDrawn ? "  " : ""
        let mark = "\(pointer)\(index + 1) [\(isTicked ? "x" : " ")] "
        return layout.hanging(text(DisplayWidth.of(mark)), mark: Span(mark, .accent))
    }

    private func readiness(of step: TeachingStep) -> [Line] {
        let done = ticked.count { $0.step == step.id }
        return layout.isDrawn
            ? TextLayout.wrap([Span(say(.ticked(done, of: step.tickCount)), .muted)], width: width) : []
    }

    func lines(for observation: Observation, _ scale: Block.ID) -> [Line] {
        let chosen = observed[scale]
        let anchors = observation.anchors.flatMap { anchor -> [Line] in
            let isChosen = anchor.value == chosen
            let mark = "\(anchor.value) \(isChosen ? "(x)" : "( )") "
            let words = layout.narrowed(by: DisplayWidth.of(mark)).paragraph(anchor.text)
            return layout.hanging(isChosen ? bold(words) : words, mark: Span(mark, .accent))
        }
        return layout.separated([
            layout.title(observation.title, style: .heading), layout.lines(for: observation.prompt), anchors,
            chosen.map { layout.title(say(.chosenOnScale($0))) } ?? [],
            TextLayout.wrap([Span(say(.observationIsOfGroup) + " " + say(.scaleIsOptional), .muted)], width: width),
        ])
    }

    // MARK: The guide

    /// Say stands out; every group has its name in words.
    func guide(_ guide: Guide) -> [Line] {
        layout.separated([
            group(.guideSay, guide.say, isSaid: true), group(.guideDo, guide.act),
            group(.guideWatch, guide.watch), group(.guideSee, guide.see),
        ])
    }

    private func group(_ label: Message, _ items: [[Inline]], isSaid: Bool = false) -> [Line] {
        guard !items.isEmpty else { return [] }
        let name = say(label)
        guard layout.isDrawn else {
            return items.flatMap { layout.paragraph($0, first: [Span(name + ": ")], rest: [Span("  ")]) }
        }
        let column = width >= Self.labelled ? Self.labelWidth(in: layout.language) + 1 : 0
        let bar = Span(isSaid ? "┃ " : "· ", isSaid ? .heading : .muted)
        let rest = isSaid ? bar : Span("  ")
        let lines = items.flatMap { item in
            TextLayout.wrap(
                layout.spans(item, style: isSaid ? .bold : .normal), width: width - column, first: [bar], rest: [rest])
        }
        let style = isSaid ? Style.heading : Style(isBold: true, ink: .note)
        if column == 0 { return [Line(name, style)] + lines }
        return layout.hanging(lines, mark: Span(name.padded(to: column), style))
    }

    private static func labelWidth(in language: Language) -> Int {
        let labels: [Message] = [.guideSay, .guideDo, .guideWatch, .guideSee]
        return labels.map { DisplayWidth.of($0.text(in: language)) }.max() ?? 0
    }

    private func say(_ message: Message) -> String { layout.text(message) }
}

extension TeachingSession.Time {
    /// How the time goes, in words.
    var words: Message {
        if minutesOver > 0 { return .minutesOver(minutesOver) }
        return minutesLeft > 0 ? .minutesLeft(minutesLeft, of: plannedMinutes) : .planIsUsed
    }
}
