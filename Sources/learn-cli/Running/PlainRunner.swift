internal import LearnCore

/// Takes a lesson line by line: for a pipe, a dumb terminal, a screen reader. Nothing is redrawn, every choice has a
/// number, and one question is asked at a time.
struct PlainRunner {
    enum Ending { case finished, left }

    private var run: LessonRun
    private let input: LineInput
    private let invocation: Invocation
    /// Whether somebody sits at the other end, who wants to read before going on.
    private let pauses: Bool
    private let layout: BlockLayout
    private var hintsShown = 0

    init(run: LessonRun, input: LineInput, invocation: Invocation) {
        self.run = run
        self.input = input
        self.invocation = invocation
        pauses = invocation.environment.standardInputIsTerminal
        let columns = invocation.environment["COLUMNS"].flatMap { Int($0) } ?? 76
        layout = BlockLayout(width: min(max(columns, 20), 76), language: invocation.language, marks: .plain)
    }

    mutating func start() throws -> Ending {
        print("\(run.course.title) › \(run.lesson.title) (\(say(.minutes(run.lesson.minutes))))")
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
                guard try step.step.question == nil ? pause(step) : ask(step) else {
                    try run.handle(.leave)
                    print("")
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
        print("— \(say(.stepOf(view.index + 1, view.count))) —")
        print("")
        let parts = view.step.blocks.map { block -> [Line] in
            if case .question(let question) = block.content {
                var header = layout.lines(
                    for: Block(content: .heading([.text(say(.question))]), location: block.location))
                header += QuestionLayout(layout: layout, evaluation: view.evaluation).result(for: question).lines
                return header
            }
            return layout.lines(for: block)
        }
        for line in layout.separated(parts) { print(line.text) }
        print("")
    }

    private func showVerdict(_ view: LessonSession.StepView) {
        guard let evaluation = view.evaluation else { return }
        let headline: Message = evaluation.isCorrect ? .rightAnswer : .notYetRight
        print(say(headline) + ".")
        for feedback in evaluation.options where feedback.isChosen || evaluation.isCorrect {
            let label: Message = feedback.option.isCorrect ? .optionRight : .optionWrong
            let number = (evaluation.options.firstIndex(of: feedback) ?? 0) + 1
            let text = "\(number) (\(say(label))): \(feedback.option.justification.plainText)"
            for line in TextLayout.wrap([Span(text)], width: layout.width) { print(line.text) }
        }
        if !evaluation.isCorrect, evaluation.chosen.allSatisfy(\.isRight) { print(say(.missesSome)) }
        print("")
    }

    // MARK: Asking

    /// - Returns: `false` when the person leaves or the input ends.
    private mutating func pause(_ view: LessonSession.StepView) throws -> Bool {
        guard pauses else {
            try run.handle(.forward)
            return true
        }
        return try takeCommand(prompt: .forwardPrompt)
    }

    /// One line that moves on, back, again or out.
    private mutating func takeCommand(prompt: Message) throws -> Bool {
        while true {
            switch input.ask(say(prompt), invocation.output)?.lowercased() {
            case nil: return ended()
            case "q": return false
            case "b":
                try run.handle(.back)
                return true
            case "r":
                try run.handle(.tryAgain)
                return true
            case "", "n", "s":
                try run.handle(.forward)
                return true
            default: continue
            }
        }
    }

    private mutating func ask(_ view: LessonSession.StepView) throws -> Bool {
        guard let question = view.step.question else { return true }
        if view.evaluation != nil { return try takeCommand(prompt: .afterAnswerPrompt) }
        let several = question.kind == .multiple
        let prompt = Message.answerPrompt(options: question.options.count, several: several)
        while true {
            guard let line = input.ask(say(prompt), invocation.output) else { return ended() }
            if !pauses { print(line) }
            switch line.lowercased() {
            case "q": return false
            case "b":
                try run.handle(.back)
                return true
            case "s":
                try run.handle(.forward)
                return true
            case "h":
                showHint(of: question)
                continue
            default: break
            }
            guard let response = Self.response(line, to: question) else {
                print(say(.notAnAnswer(line, options: question.options.count, several: several)))
                continue
            }
            try run.handle(.answer(response))
            hintsShown = 0
            if case .step(let answered) = run.session.view { showVerdict(answered) }
            if pauses { return try takeCommand(prompt: .afterAnswerPrompt) }
            try run.handle(.forward)
            return true
        }
    }

    /// The options that a line names by number: `2`, `1 3`, `1,3`.
    static func response(_ line: String, to question: Question) -> Set<Question.Option.ID>? {
        let words = line.split { $0 == " " || $0 == "," || $0 == ";" }
        let numbers = words.compactMap { Int($0) }
        guard !numbers.isEmpty, numbers.count == words.count,
            numbers.allSatisfy({ (1...question.options.count).contains($0) }),
            question.kind == .multiple || numbers.count == 1
        else { return nil }
        return Set(numbers.map { question.options[$0 - 1].id })
    }

    private mutating func showHint(of question: Question) {
        guard hintsShown < question.hints.count else {
            print(say(.noMoreHints))
            return
        }
        let text = "\(say(.hint)) \(hintsShown + 1): \(question.hints[hintsShown].plainText)"
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
            return true
        }
        print(say(.openQuestions(end.open.count)))
        if pauses, let first = end.open.first, input.ask(say(.forwardPrompt), invocation.output) == "" {
            try run.handle(.jump(to: first))
            return false
        }
        return true
    }

    private func print(_ text: String) { invocation.output.line(text) }
    private func say(_ message: Message) -> String { invocation.text(message) }
}
