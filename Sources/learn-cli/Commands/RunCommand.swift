internal import LearnCore

extension CommandSpec {
    static let run = CommandSpec(
        name: "run", summary: .runSummary,
        arguments: [ArgumentSpec(name: .lessonArgument, count: .one, completion: .courses)],
        options: [
            OptionSpec(name: "--plain", value: nil, summary: .plainOption),
            OptionSpec(name: "--start-over", value: nil, summary: .startOverOption),
        ],
        example: Example(command: "learn run fidus-katten", explanation: .runExample), run: RunCommand.run)
}

/// `learn run`: takes a lesson, on the whole screen or line by line.
enum RunCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let parts = invocation.arguments[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let course = try invocation.courseLibrary.course(named: String(parts[0])).course.filtered(for: [])
        let store = try invocation.openStore()
        let actor = try invocation.actor(in: store)
        let progress = try store.progress(of: actor)
        guard
            var lesson = try parts.count > 1
                ? lesson(named: String(parts[1]), in: course) : LessonChoice.next(in: course, progress: progress)
        else { return .problems }

        var startOver = invocation.has("--start-over")
        let terminal = isPlain(invocation) ? nil : TerminalSession()
        defer { terminal?.giveBack() }
        while true {
            let recorder = LessonRecorder(
                store: store, course: course, actor: actor, lesson: lesson.id, now: invocation.environment.now)
            let run = try LessonRun(lesson: lesson, startOver: startOver, recorder: recorder)
            startOver = false
            guard try take(run, terminal, invocation), let next = course.lesson(after: lesson.id) else { return .done }
            lesson = next
        }
    }

    private static func lesson(named name: String, in course: Course) throws -> Lesson {
        if let lesson = course.lesson(Lesson.ID(name)) { return lesson }
        let known = course.lessons.map(\.id.rawValue)
        throw CommandError(
            message: .noSuchLesson(name, suggestion: NearMiss.best(for: name, among: known), known: known))
    }

    static func isPlain(_ invocation: Invocation) -> Bool {
        let environment = invocation.environment
        return invocation.has("--plain") || environment["LEARN_PLAIN"] != nil
            || environment["TERM"] ?? "dumb" == "dumb" || !environment.standardInputIsTerminal
            || !environment.standardOutputIsTerminal
    }

    /// - Returns: whether to go on with the next lesson.
    private static func take(
        _ run: LessonRun, _ terminal: TerminalSession?, _ invocation: Invocation
    ) throws -> Bool {
        if let terminal { return try takeOnScreen(run, terminal, invocation) }
        let input = LineInput.standard
        var runner = PlainRunner(run: run, input: input, invocation: invocation)
        guard case .finished = try runner.start(), let next = run.course.lesson(after: run.lesson.id) else {
            return false
        }
        invocation.output.line(invocation.text(.nextLesson(next.title, minutes: next.minutes)))
        return invocation.environment.standardInputIsTerminal
            && input.ask(invocation.text(.nextLessonPrompt), invocation.output) == ""
    }

    private static func takeOnScreen(
        _ run: LessonRun, _ terminal: TerminalSession, _ invocation: Invocation
    ) throws -> Bool {
        var runner = FullScreenRunner(
            run: run, terminal: terminal, capabilities: Capabilities(invocation.environment),
            language: invocation.language, asOf: invocation.asOf)
        let ending = try runner.start()
        if case .nextLesson = ending { return true }
        terminal.giveBack()
        for message in runner.farewell { invocation.output.line(invocation.text(message)) }
        if case .terminated(let signal) = ending { SignalPipe.deliver(signal) }
        return false
    }
}
