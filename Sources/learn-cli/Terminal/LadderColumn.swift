internal import LearnCore

/// The konflikttrappe drawn beside a talk: seven steps, the present one marked by sign and words, those that the talk
/// has been on by a dot, and the path so far.
struct LadderColumn {
    static let width = 23

    let play: ScenarioPlay
    let language: Language

    static func ink(of step: Int) -> Style.Ink { step <= 2 ? .good : step <= 4 ? .note : .bad }

    func lines() -> [Line] {
        let bars = Array("▁▂▃▄▅▆▇")
        let visited = Set(play.levels)
        var lines = [Line(say(.ladder), .bold)]
        for step in ConflictLadder.steps.reversed() {
            let isHere = step == play.level
            let mark = isHere ? "▸" : visited.contains(step) ? "•" : " "
            let style: Style =
                isHere ? Style(isBold: true, ink: Self.ink(of: step)) : visited.contains(step) ? .normal : .muted
            lines.append(
                Line(
                    TextLayout.truncated("\(mark)\(bars[step - 1]) \(step) \(say(.ladderStep(step)))", to: Self.width),
                    style))
            if isHere { lines.append(Line("     " + say(.ladderHere), style)) }
        }
        guard !play.turns.isEmpty else { return lines }
        return lines + [Line()] + TextLayout.wrap([Span(say(.ladderPath(play.levels)))], width: Self.width)
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
