internal import LearnCore

/// Takes a lesson on a whole screen.
struct FullScreenRunner {
    enum Ending {
        case finished
        case nextLesson
        /// Another lesson is to be looked at.
        case open(Lesson.ID, LessonStep.ID)
        case forgotten
        case left
        case terminated(Int32)
    }

    private var run: LessonRun
    private let terminal: TerminalSession
    private let language: Language
    private let asOf: CalendarDay
    private var painter: Painter
    private let speaker: Speaker?

    init(
        run: LessonRun, terminal: TerminalSession, capabilities: Capabilities, language: Language, asOf: CalendarDay,
        speaker: Speaker? = nil
    ) {
        self.run = run
        self.terminal = terminal
        self.language = language
        self.asOf = asOf
        painter = Painter(capabilities)
        self.speaker = speaker
    }

    mutating func start() throws -> Ending {
        var screen = LessonScreen(
            course: run.course, lesson: run.lesson, view: run.session.view, language: language, asOf: asOf,
            isTrial: run.isTrial, noSkipsBy: run.noSkipsBy)
        speak(in: run.session.view)
        defer { speaker?.stop() }
        while true {
            let size = terminal.size
            // The cursor waits at the start of a line: what others write after a kill is whole.
            let update = painter.update(to: screen.frame(size), size: size)
            guard terminal.write(update.isEmpty ? "" : update + "\r") else { return try leave() }
            switch terminal.next() {
            case .resized: continue
            case .continued: painter.invalidate()
            case .terminated(let signal):
                _ = try leave()
                return .terminated(signal)
            case .key(let key):
                switch screen.handle(key, size: size) {
                case .none: break
                case .session(let input):
                    let before = screen.stepID
                    try run.handle(input)
                    screen.show(run.session.view)
                    if screen.stepID != before { speak(in: run.session.view) }
                case .nextLesson: return .nextLesson
                case .open(let lesson, let step):
                    try run.handle(.leave)
                    return .open(lesson, step)
                case .forget:
                    if try run.forget() { return .forgotten }
                case .quit: return try leave()
                case .suspend:
                    terminal.suspend()
                    painter.invalidate()
                }
            }
        }
    }

    private func speak(in view: LessonSession.View) {
        if case .step(let step) = view { speaker?.speak(step.step.readAloud) } else { speaker?.stop() }
    }

    private mutating func leave() throws -> Ending {
        if case .end = run.session.view { return .finished }
        try run.handle(.leave)
        return .left
    }

    /// What to say once the terminal is back.
    var farewell: [Message] { run.isTrial ? [.tryEnded] : progressMessages + run.courseMessages }

    private var progressMessages: [Message] {
        switch run.session.view {
        case .step(let step):
            [
                .savedAt(step: step.index + 1, of: step.count, lesson: run.lesson.title),
                .continueWith("learn run \(run.course.id)"),
            ]
        case .end(let end):
            end.isComplete
                ? [
                    .lessonDone(run.lesson.title).followed(by: Message(verbatim: ""), separator: "."),
                    .scoreLine(right: end.score.right, of: end.score.of),
                ] + (end.skipped.isEmpty ? [] : [.skippedQuestions(end.skipped.count)])
                : [.openQuestions(end.open.count), .continueWith("learn run \(run.course.id)/\(run.lesson.id)")]
        }
    }
}
