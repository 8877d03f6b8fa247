internal import LearnCore

extension CommandSpec {
    static let run = CommandSpec(
        name: "run", summary: .runSummary,
        arguments: [ArgumentSpec(name: .lessonArgument, count: .one, completion: .courses)],
        options: [
            OptionSpec(name: "--plain", value: nil, summary: .plainOption),
            OptionSpec(name: "--start-over", value: nil, summary: .startOverOption),
            OptionSpec(name: "--try", value: nil, summary: .tryOption),
            OptionSpec(name: "--forget", value: nil, summary: .forgetOption),
            OptionSpec(name: "--answers", value: .fileValue, summary: .answersOption, completion: .files),
            OptionSpec(name: "--speak", value: nil, summary: .speakOption),
        ],
        example: Example(command: "learn run fidus-katten", explanation: .runExample), run: RunCommand.run)
}

/// `learn run`: takes a lesson, on the whole screen or line by line.
enum RunCommand {
    /// What follows a lesson.
    private enum Next {
        case stop
        case lesson(Lesson)
        /// A step of another lesson, to be looked at without a trace.
        case look(Lesson, LessonStep.ID)
    }

    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let parts = invocation.arguments[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let course = try invocation.courseLibrary.course(named: String(parts[0]), for: .text).course.filtered(for: [])
        let named = try parts.count > 1 ? lesson(named: String(parts[1]), in: course) : nil
        let answers = try invocation.option("--answers").map { try self.answers(at: $0) }
        if invocation.has("--try") {
            guard let lesson = named ?? course.lessons.first else { return .problems }
            return try takeAll(from: lesson, answers, invocation) { lesson in LessonRun(trying: lesson, of: course) }
        }
        let store = try invocation.openStore()
        let actor = try invocation.actor(in: store)
        guard let first = try named ?? LessonChoice.next(in: course, progress: store.progress(of: actor)) else {
            return .problems
        }
        func recorder(_ lesson: Lesson, noSkipsBy: Requirement? = nil) -> LessonRecorder {
            LessonRecorder(
                store: store, course: course, actor: actor, lesson: lesson.id, now: invocation.environment.now,
                noSkipsBy: noSkipsBy)
        }
        if invocation.has("--forget") { return try forget(first, recorder(first), invocation) }
        let noSkipsBy = try invocation.requirementForbiddingSkips(of: course.id, for: actor, in: store)
        var startOver = invocation.has("--start-over")
        return try takeAll(from: first, answers, invocation) { lesson in
            defer { startOver = false }
            return try LessonRun(lesson: lesson, startOver: startOver, recorder: recorder(lesson, noSkipsBy: noSkipsBy))
        }
    }

    private static func takeAll(
        from first: Lesson, _ answers: LineInput?, _ invocation: Invocation, begin: (Lesson) throws -> LessonRun
    ) throws -> ExitStatus {
        let terminal = answers != nil || isPlain(invocation) ? nil : TerminalSession()
        defer { terminal?.giveBack() }
        var lesson = first
        let input = answers ?? .standard
        var speaker: Speaker?
        while true {
            let run = try begin(lesson)
            if invocation.has("--speak"), speaker == nil {
                speaker = Speaker(invocation.environment, language: run.course.language)
                if speaker == nil, lesson.id == first.id {
                    invocation.output.error("learn: " + invocation.text(.noSpeechProgram))
                }
            }
            var next = try take(run, terminal, input, speaker, invocation)
            while case .look(let other, let step) = next {
                next = try look(at: other, step, of: run.course, terminal, input, speaker, invocation)
                if case .stop = next { next = .lesson(lesson) }
            }
            guard case .lesson(let following) = next else { return .done }
            lesson = following
        }
    }

    /// Shows a step of another lesson; nothing is recorded, and leaving leads back to where one was.
    private static func look(
        at lesson: Lesson, _ step: LessonStep.ID, of course: Course, _ terminal: TerminalSession?, _ input: LineInput,
        _ speaker: Speaker?, _ invocation: Invocation
    ) throws -> Next {
        var run = LessonRun(trying: lesson, of: course)
        try run.handle(.jump(to: step))
        return try take(run, terminal, input, speaker, invocation, isLook: true)
    }

    private static func lesson(named name: String, in course: Course) throws -> Lesson {
        if let lesson = course.lesson(Lesson.ID(name)) { return lesson }
        let known = course.lessons.map(\.id.rawValue)
        throw CommandError(
            message: .noSuchLesson(name, suggestion: NearMiss.best(for: name, among: known), known: known))
    }

    private static func answers(at path: String) throws -> LineInput {
        guard let bytes = FileSystem.bytes(of: path) else {
            throw CommandError(message: .cannotReadAnswers(path))
        }
        return .answers(String(decoding: bytes, as: UTF8.self), path: path)
    }

    private static func forget(
        _ lesson: Lesson, _ recorder: LessonRecorder, _ invocation: Invocation
    ) throws -> ExitStatus {
        var recorder = recorder
        guard try recorder.forgetStart() else {
            throw CommandError(message: .nothingToForget(lesson.title))
        }
        invocation.output.line(invocation.text(.forgotten(lesson.title)))
        return .done
    }

    static func isPlain(_ invocation: Invocation) -> Bool {
        let environment = invocation.environment
        return invocation.has("--plain") || environment["LEARN_PLAIN"] != nil
            || environment["TERM"] ?? "dumb" == "dumb" || !environment.standardInputIsTerminal
            || !environment.standardOutputIsTerminal
    }

    private static func take(
        _ run: LessonRun, _ terminal: TerminalSession?, _ input: LineInput, _ speaker: Speaker?,
        _ invocation: Invocation, isLook: Bool = false
    ) throws -> Next {
        if let terminal { return try takeOnScreen(run, terminal, speaker, invocation, isLook: isLook) }
        var runner = PlainRunner(run: run, input: input, invocation: invocation, speaker: speaker)
        guard case .finished = try runner.start() else { return .stop }
        let next = run.course.lesson(after: run.lesson.id)
        if let next { invocation.output.line(invocation.text(.nextLesson(next.title, minutes: next.minutes))) }
        if input.place() != nil {
            // A file goes on with the next lesson as long as it has answers.
            guard let line = input.peek() else { return .stop }
            guard let next else { throw CommandError(message: .answerTooMany(input.place() ?? "", line)) }
            return .lesson(next)
        }
        guard let next, invocation.environment.standardInputIsTerminal,
            input.ask(invocation.text(.nextLessonPrompt), invocation.output) == ""
        else { return .stop }
        return .lesson(next)
    }

    private static func takeOnScreen(
        _ run: LessonRun, _ terminal: TerminalSession, _ speaker: Speaker?, _ invocation: Invocation, isLook: Bool
    ) throws -> Next {
        var runner = FullScreenRunner(
            run: run, terminal: terminal, capabilities: Capabilities(invocation.environment),
            language: invocation.language, asOf: invocation.asOf, speaker: speaker)
        let ending = try runner.start()
        switch ending {
        case .nextLesson: if !isLook, let next = run.course.lesson(after: run.lesson.id) { return .lesson(next) }
        case .open(let lesson, let step): if let lesson = run.course.lesson(lesson) { return .look(lesson, step) }
        default: break
        }
        if isLook {
            // Back to where the person was; a signal still ends the program.
            guard case .terminated(let signal) = ending else { return .stop }
            terminal.giveBack()
            SignalPipe.deliver(signal)
            return .stop
        }
        terminal.giveBack()
        if case .forgotten = ending {
            invocation.output.line(invocation.text(.forgotten(run.lesson.title)))
        } else {
            for message in runner.farewell { invocation.output.line(invocation.text(message)) }
        }
        if case .terminated(let signal) = ending { SignalPipe.deliver(signal) }
        return .stop
    }
}
