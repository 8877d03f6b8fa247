internal import LearnCore
internal import LearnWeb

extension CommandSpec {
    static let teach = CommandSpec(
        name: "teach", summary: .teachSummary,
        arguments: [ArgumentSpec(name: .lessonArgument, count: .one, completion: .courses)],
        options: [
            OptionSpec(name: "--class", value: .classArgument, summary: .teachClassOption, completion: .classes),
            OptionSpec(name: "--handover", value: nil, summary: .handoverOption),
            OptionSpec(
                name: "--format", value: .formatValue, summary: .handoverFormatOption,
                completion: .words(["text", "html"])),
            OptionSpec(name: "--plain", value: nil, summary: .plainOption),
        ],
        example: Example(command: "learn teach digitalt-koerekort/koden --class 0.A", explanation: .teachExample),
        run: TeachCommand.run)
}

/// `learn teach`: a lesson held with a group.
enum TeachCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let parts = invocation.arguments[0].split(separator: "/", maxSplits: 1).map(String.init)
        let course = try invocation.courseLibrary.course(named: parts.first ?? "").course
        let store = try invocation.option("--class") == nil ? nil : invocation.openStore()
        let group = try store.flatMap { store in
            try invocation.option("--class").map { try invocation.group($0, in: store) }
        }
        let events = try group.flatMap { group in try store?.events(of: group.id) } ?? []
        let plan = try plan(parts.count > 1 ? parts[1] : nil, in: course, events, group, invocation)
        if invocation.has("--handover") {
            guard let store, let group else { throw CommandError(message: .handoverNeedsClass, status: .usage) }
            return try HandoverOutput.write(plan, course, group, events, store, invocation)
        }
        if let group { try HeldLog.check(invocation.asOf, of: group, invocation) }
        let log = TeachingLog(
            course: course,
            held: group.flatMap { group in
                store.map { HeldLog(store: $0, group: group, invocation: invocation) }
            }, day: invocation.asOf, invocation: invocation)
        let paused = events.paused(in: course.id).first { $0.lesson.lesson.lesson == plan.lesson }?.lesson
        return try hold(plan, from: paused, log, invocation)
    }

    /// The plan of the lesson that was asked for, or that comes next.
    private static func plan(
        _ name: String?, in course: Course, _ events: [ClassEvent], _ group: ClassGroup?, _ invocation: Invocation
    ) throws -> TeachingPlan {
        let known = course.lessons.filter { TeachingPlan($0, in: course) != nil }.map(\.id.rawValue)
        let lesson: Lesson
        if let name {
            guard let found = course.lesson(Lesson.ID(name)) else {
                throw CommandError(
                    message: .noSuchLesson(name, suggestion: NearMiss.best(for: name, among: known), known: known),
                    status: .usage)
            }
            lesson = found
        } else if let group {
            guard let next = course.nextToTeach(after: events) else {
                throw CommandError(
                    message: known.isEmpty
                        ? .nothingToTeach(course.title, known: known) : .allTaught(course.title, with: group.name))
            }
            lesson = next
        } else {
            throw CommandError(message: .lessonIsMissing(course.id.rawValue, known: known), status: .usage)
        }
        guard let plan = TeachingPlan(lesson, in: course) else {
            throw CommandError(message: .nothingToTeach(lesson.title, known: known), status: .usage)
        }
        return plan
    }

    private static func hold(
        _ plan: TeachingPlan, from paused: PausedLesson?, _ log: TeachingLog, _ invocation: Invocation
    ) throws -> ExitStatus {
        var notice: Message?
        if let paused {
            let isThere = plan.index(of: paused.step) != nil
            notice = isThere ? .stoppedHere(log.group?.name ?? "", on: Message(paused.on)) : .stoppedElsewhere
        }
        let session = TeachingSession(plan, from: paused?.step)
        let isPlain = RunCommand.isPlain(invocation)
        if !isPlain, let terminal = TerminalSession() {
            defer { terminal.giveBack() }
            var runner = TeachingRunner(
                screen: TeachingScreen(
                    session: session, course: log.course, group: log.group, language: invocation.language,
                    notice: notice),
                terminal: terminal, capabilities: Capabilities(invocation.environment))
            let signal = runner.start()
            terminal.giveBack()
            try log.finish(runner.screen.session)
            if let signal { SignalPipe.deliver(signal) }
            return .done
        }
        if let notice { invocation.output.line(invocation.text(notice)) }
        var plain = PlainTeaching(
            session: session, course: log.course, group: log.group, input: .standard, invocation: invocation)
        plain.start()
        try log.finish(plain.session)
        return .done
    }
}
