internal import LearnCore

/// Takes a lesson line by line: for a pipe, a dumb terminal, a screen reader. Nothing is redrawn, every choice has a
/// number, and one question is asked at a time.
struct PlainRunner {
    enum Ending { case finished, left, forgotten }

    var run: LessonRun
    let input: LineInput
    let invocation: Invocation
    /// Whether somebody sits at the other end, who wants to read before going on.
    private let pauses: Bool
    let layout: BlockLayout
    private var hintsShown = 0
    /// Whether the start was taken back.
    var isForgotten = false
    private let speaker: Speaker?

    init(run: LessonRun, input: LineInput, invocation: Invocation, speaker: Speaker? = nil) {
        self.run = run
        self.input = input
        self.invocation = invocation
        self.speaker = speaker
        pauses = invocation.environment.standardInputIsTerminal && input.place() == nil
        let columns = invocation.environment["COLUMNS"].flatMap { Int($0) } ?? 76
        layout = BlockLayout(
            width: min(max(columns, 20), 76), language: invocation.language, marks: .plain, asOf: invocation.asOf)
    }

    mutating func start() throws -> Ending {
        print("\(run.course.title) › \(run.lesson.title) (\(say(.minutes(run.lesson.minutes))))")
        if let day = run.course.freshness.reviewBy, run.course.freshness.isStale(asOf: invocation.asOf) {
            print(say(.isStale(day.description)))
        }
        if run.isTrial { print(say(.tryingPlain)) }
        if run.isResumed, case .step(let step) = run.session.view {
            print(say(.resumedAt(step: step.index + 1, of: step.count)))
        }
        while true {
            switch run.session.view {
            case .end(let end):
                if !(try finish(end)) { continue }
                return .finished
            case .step(let step):
                show(step)
                guard try act(on: step) else {
                    if isForgotten {
                        print(say(.forgotten(run.lesson.title)))
                        return .forgotten
                    }
                    try run.handle(.leave)
                    print("")
                    if run.isTrial {
                        print(say(.tryEnded))
                        return .left
                    }
                    print(say(.savedAt(step: step.index + 1, of: step.count, lesson: run.lesson.title)))
                    print(say(.continueWith("learn run \(run.course.id)/\(run.lesson.id)")))
                    return .left
                }
            }
        }
    }

    // MARK: Showing

    private func show(_ view: LessonSession.StepView) {
        print("")
        let marks = [view.isBookmarked ? say(.bookmarkLabel) : nil, view.isSkipped ? say(.isSkipped) : nil]
        let place = ([say(.stepOf(view.index + 1, view.count))] + marks.compactMap { $0 }).joined(separator: " · ")
        print("— \(place) —")
        if run.isTrial { print(say(.trying)) }
        print("")
        let parts = view.step.blocks.map { block -> [Line] in
            switch block.content {
            case .question(let question):
                let seed = block.id?.rawValue ?? ""
                return layout.title(say(.question))
                    + QuestionLayout(
                        layout: layout, draft: ResponseDraft(question, seed: seed), evaluation: view.evaluation,
                        response: view.response
                    ).result().lines
            case .scenario: return view.play.map { ScenarioLayout(layout: layout, play: $0).result().lines } ?? []
            default: return layout.lines(for: block)
            }
        }
        for line in layout.separated(parts) { print(line.text) }
        print("")
        speaker?.speak(view.step.readAloud)
        if !pauses { speaker?.finish() }
    }

    private func showVerdict(_ view: LessonSession.StepView) {
        guard let evaluation = view.evaluation, let question = view.step.question else { return }
        print(say(evaluation.isCorrect ? .rightAnswer : .notYetRight) + ".")
        for (index, part) in evaluation.parts.enumerated() where part.isChosen || evaluation.isCorrect {
            let reason = part.feedback.isEmpty ? "." : ": " + part.feedback.plainText
            let text = "\(index + 1) (\(say(label(of: part, question.kind))))" + reason
            for line in TextLayout.wrap([Span(text)], width: layout.width) { print(line.text) }
        }
        if evaluation.isIncomplete { print(say(.missesSome)) }
        print("")
    }

    private func label(of part: Evaluation.Part, _ kind: Question.Kind) -> Message {
        switch kind {
        case .choice, .multiple: part.isAnswer ? .optionRight : .optionWrong
        case .order: part.isRight ? .standsRight : .standsElsewhere
        case .match: part.isRight ? .belongTogether : .doNotBelongTogether
        case .gap: part.isRight ? .rightAnswer : .notThisWord
        }
    }

    // MARK: Asking

    /// - Returns: `false` when the person leaves or the input ends.
    private mutating func act(on view: LessonSession.StepView) throws -> Bool {
        if view.step.question != nil { return try ask(view) }
        if let play = view.play, play.ending == nil { return try choose(in: play) }
        guard pauses else {
            try run.handle(.forward)
            return true
        }
        return try takeCommand(prompt: view.play == nil ? .forwardPrompt : .afterAnswerPrompt)
    }

    /// One line that moves on, or a command.
    private mutating func takeCommand(prompt: Message) throws -> Bool {
        while true {
            guard let line = input.ask(say(prompt), invocation.output) else { return ended() }
            if line.isEmpty {
                try run.handle(.forward)
                return true
            }
            switch try command(line, question: nil) {
            case .moved: return true
            case .left: return false
            case .stayed, nil: continue
            }
        }
    }

    /// A line that may be one of the commands that work at every question.
    private mutating func askLine(_ prompt: Message, hints question: Question?) throws -> LineReply {
        while true {
            guard let line = input.ask(say(prompt), invocation.output) else {
                return ended() ? .moved : .left
            }
            if !pauses { print(line) }
            switch try command(line, question: question) {
            case .moved: return .moved
            case .left: return .left
            case .stayed: continue
            case nil: return .text(line)
            }
        }
    }

    private enum LineReply {
        case moved, left
        case text(String)
    }

    /// Says that a line is no answer. A file cannot be asked again: there the replay ends.
    private mutating func refuse(_ line: String) throws {
        if let place = input.place() {
            try run.handle(.leave)
            throw CommandError(message: .answerDoesNotFit(place, line, isKept: !run.isTrial))
        }
        print(say(.notUnderstood(line)))
        print(say(commands))
    }

    private mutating func ask(_ view: LessonSession.StepView) throws -> Bool {
        guard let question = view.step.question else { return true }
        if view.evaluation != nil { return try takeCommand(prompt: .afterAnswerPrompt) }
        hintsShown = 0
        var draft = ResponseDraft(question, seed: view.step.id.rawValue)
        while true {
            switch try askLine(prompt(for: draft), hints: question) {
            case .moved: return true
            case .left: return false
            case .text(let line):
                guard draft.read(line) else {
                    try refuse(line)
                    continue
                }
            }
            guard let response = draft.response else { continue }
            try run.handle(.answer(response))
            hintsShown = 0
            if case .step(let answered) = run.session.view { showVerdict(answered) }
            if pauses { return try takeCommand(prompt: .afterAnswerPrompt) }
            try run.handle(.forward)
            return true
        }
    }

    private func prompt(for draft: ResponseDraft) -> Message {
        guard let gap = draft.emptyGap else {
            return .answerPrompt(draft.question.kind.rawValue, options: draft.numbers)
        }
        let words = draft.offered[gap].count
        return words == 0 ? .gapPrompt(gap + 1) : .gapChoicePrompt(gap + 1, words: words)
    }

    private mutating func choose(in play: ScenarioPlay) throws -> Bool {
        guard case .scene(let scene) = play.place else { return true }
        while true {
            switch try askLine(.choicePrompt(scene.choices.count), hints: nil) {
            case .moved: return true
            case .left: return false
            case .text(let line):
                if let number = Int(line), scene.choices.indices.contains(number - 1) {
                    try run.handle(.choose(scene.choices[number - 1].id))
                    return true
                }
                try refuse(line)
            }
        }
    }

    mutating func showHint(of question: Question?) {
        guard let question, hintsShown < question.hints.count else {
            print(say(.noMoreHints))
            return
        }
        let text = "\(say(.hintOf(hintsShown + 1, question.hints.count))): \(question.hints[hintsShown].plainText)"
        for line in TextLayout.wrap([Span(text)], width: layout.width) { print(line.text) }
        hintsShown += 1
    }

    private func ended() -> Bool {
        print("")
        print(say(.inputEnded))
        return false
    }

    // MARK: The end

    /// - Returns: whether the person is done here; otherwise an open question is up again.
    private mutating func finish(_ end: LessonSession.EndView) throws -> Bool {
        print("")
        if end.isComplete {
            print(say(.lessonDone(run.lesson.title)) + ".")
            print(say(.scoreLine(right: end.score.right, of: end.score.of)))
            showRecap(end)
            for message in run.courseMessages { print(say(message)) }
            return true
        }
        print(say(.openQuestions(end.open.count)))
        if pauses, let first = end.open.first, input.ask(say(.forwardPrompt), invocation.output) == "" {
            try run.handle(.jump(to: first))
            return false
        }
        return true
    }

    func print(_ text: String) { invocation.output.line(text) }
    func say(_ message: Message) -> String { invocation.text(message) }
}
