internal import LearnCore

/// Takes a lesson on a whole screen.
struct FullScreenRunner {
    enum Ending {
        case finished
        case nextLesson
        case left
        case terminated(Int32)
    }

    private var run: LessonRun
    private let terminal: TerminalSession
    private let language: Language
    private let asOf: CalendarDay
    private var painter: Painter

    init(run: LessonRun, terminal: TerminalSession, capabilities: Capabilities, language: Language, asOf: CalendarDay) {
        self.run = run
        self.terminal = terminal
        self.language = language
        self.asOf = asOf
        painter = Painter(capabilities)
    }

    mutating func start() throws -> Ending {
        var screen = LessonScreen(
            course: run.course, lesson: run.lesson, view: run.session.view, language: language, asOf: asOf)
        while true {
            let size = terminal.size
            guard terminal.write(painter.update(to: screen.frame(size), size: size)) else { return try leave() }
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
                    try run.handle(input)
                    screen.show(run.session.view)
                case .nextLesson: return .nextLesson
                case .quit: return try leave()
                case .suspend:
                    terminal.suspend()
                    painter.invalidate()
                }
            }
        }
    }

    private mutating func leave() throws -> Ending {
        if case .end = run.session.view { return .finished }
        try run.handle(.leave)
        return .left
    }

    /// What to say once the terminal is back.
    var farewell: [Message] { progressMessages + run.courseMessages }

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
                ]
                : [.openQuestions(end.open.count), .continueWith("learn run \(run.course.id)/\(run.lesson.id)")]
        }
    }
}
