internal import LearnCore

/// Holds a lesson line by line: for a pipe, a dumb terminal, a screen reader. Nothing is put down unless the adult
/// says so; where the input ends, the rest of the plan is printed and nothing is.
struct PlainTeaching {
    private(set) var session: TeachingSession
    let course: Course
    let group: ClassGroup?
    private let input: LineInput
    private let invocation: Invocation
    private let layout: BlockLayout
    private var watch = StopWatch()
    private var isOver = false
    /// What was said last beside a step; it is not said again while it stays the same.
    private var lastGuide = Guide()

    init(session: TeachingSession, course: Course, group: ClassGroup?, input: LineInput, invocation: Invocation) {
        self.session = session
        self.course = course
        self.group = group
        self.input = input
        self.invocation = invocation
        let columns = invocation.environment["COLUMNS"].flatMap { Int($0) } ?? 76
        layout = BlockLayout(width: min(max(columns, 20), 76), language: invocation.language, marks: .plain)
    }

    /// Goes on until the session has ended, or the adult leaves.
    mutating func start() {
        write("\(course.title) › \(session.plan.title)\(group.map { " · \($0.name)" } ?? "")")
        if group == nil { say(.rehearsal) }
        say(.plannedMinutes(session.time.plannedMinutes))
        while !isOver, session.ending == nil {
            guard let step = session.step else {
                close()
                continue
            }
            show(step)
            act(on: step)
        }
    }

    private mutating func act(on step: TeachingStep) {
        while !isOver {
            let line = ask(step.tickCount > 0 ? .tickPrompt : .teachPrompt)
            if let line, step.tickCount > 0, let number = Int(line), (1...step.tickCount).contains(number) {
                session.handle(.tick(step.id, number - 1))
                show(step)
                continue
            }
            if let line, case .observation(_, let scale) = step.content, let value = Int(line) {
                choose(value, on: scale)
                continue
            }
            switch line?.lowercased() {
            // At a terminal somebody is there, who can be asked.
            case nil where invocation.environment.standardInputIsTerminal: if leave() { return }
            case nil: return printRest()
            case "": return session.handle(.forward)
            case "b": return session.handle(.back)
            case "q": if leave() { return }
            case let other?: common(other)
            }
        }
    }

    /// The lines that work everywhere.
    private mutating func common(_ line: String) {
        switch line {
        case "m":
            let materials = session.plan.steps.first { if case .materials = $0.content { true } else { false } }
            if let materials { show(materials) } else { say(.noMaterials) }
        case "n": takeNote()
        case "g": if let step = session.step { show(step, again: true) }
        case "o":
            guard let (id, observation) = session.plan.scales.first else { return say(.noScaleHere) }
            write(TeachingLayout(layout: layout).lines(for: observation, id))
            if let value = ask(.scalePrompt).flatMap({ Int($0) }) { choose(value, on: id) }
        case "p":
            session.handle(.pause)
            _ = ask(.pausePrompt)
            session.handle(.resume)
        default: say(.notUnderstood(line))
        }
    }

    private mutating func choose(_ value: Int, on scale: Block.ID) {
        session.handle(.observe(scale, value == 0 ? nil : value))
        if session.observed[scale] == value {
            say(.chosenOnScale(value))
        } else if value != 0 {
            say(.notUnderstood(String(value)))
        }
    }

    private mutating func takeNote() {
        say(.noteIsOfGroup)
        guard let line = ask(.notePrompt), !line.isEmpty else { return session.handle(.note(nil)) }
        if let refusal = FreeText.refusal(of: line, longest: HeldActivity.longestNote) { return say(refusal.message) }
        let suspects = HeldLog.suspects(in: line, course, group)
        if !suspects.isEmpty {
            say(.nameInNote(suspects))
            guard ask(.keepNotePrompt)?.lowercased() == invocation.text(.keepWord) else {
                return session.handle(.note(nil))
            }
        }
        session.handle(.note(FreeText.trimmed(line)))
    }

    private mutating func close() {
        write("")
        say(.lessonIsThrough(session.plan.title))
        say(.minutesUsed(session.time.spentMinutes, of: session.time.plannedMinutes))
        guard let group else {
            isOver = true
            return
        }
        for (_, activity) in session.plan.activities { say(.willBeHeld(activity.title, with: group.name)) }
        while true {
            switch ask(.holdPrompt)?.lowercased() {
            case "h": return session.handle(.hold)
            case "b": return session.handle(.back)
            case nil, "q":
                isOver = true
                return
            case "": continue
            case let other?: common(other)
            }
        }
    }

    /// - Returns: whether the adult leaves.
    private mutating func leave() -> Bool {
        if group != nil, session.index >= session.plan.firstTogether {
            switch ask(.leavePrompt) {
            case "1": session.handle(.breakOff)
            case "2", nil: break
            default: return false
            }
        }
        isOver = true
        return true
    }

    /// Nobody answers any more: the plan is for reading then.
    private mutating func printRest() {
        write("")
        while true {
            session.handle(.forward)
            guard let step = session.step else { break }
            show(step)
        }
        isOver = true
    }

    // MARK: Words

    private mutating func show(_ step: TeachingStep, again: Bool = false) {
        var shown = step
        if step.guide == lastGuide, !again { shown.guide = Guide() }
        if step.phase == .together { lastGuide = step.guide }
        let phase: Message =
            step.phase == .together
            ? session.partTime?.words ?? .withGroup : step.phase == .before ? .beforeGroup : .afterGroup
        let place = (session.plan.index(of: step.id) ?? 0) + 1
        write("")
        write("— \(place)/\(session.plan.steps.count) · \(invocation.text(phase)) —")
        write("")
        write(
            TeachingLayout(layout: layout, ticked: session.ticked, observed: session.observed).lines(for: shown))
        write("")
    }

    private mutating func ask(_ prompt: Message) -> String? {
        let line = input.ask(invocation.text(prompt), invocation.output)
        session.handle(.elapse(watch.lap()))
        if let line, !invocation.environment.standardInputIsTerminal { write(line) }
        return line
    }

    private func write(_ lines: [Line]) { for line in lines { write(line.text) } }
    private func write(_ text: String) { invocation.output.line(text) }
    private func say(_ message: Message) {
        write(TextLayout.wrap([Span(invocation.text(message))], width: layout.width))
    }
}
