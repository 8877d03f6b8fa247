internal import LearnCore

extension CommandSpec {
    static let classHeld = CommandSpec(
        name: "class held", summary: .classHeldSummary,
        arguments: [.schoolClass, ArgumentSpec(name: .courseLessonArgument, count: .one, completion: .courses)],
        options: [
            OptionSpec(name: "--on", value: .dayValue, summary: .heldOnOption, form: .day),
            OptionSpec(name: "--activity", value: .idArgument, summary: .activityOption),
            OptionSpec(name: "--observed", value: .numberValue, summary: .observedOption, form: .number),
            OptionSpec(name: "--scale", value: .idArgument, summary: .scaleOption),
            OptionSpec(name: "--note", value: .textValue, summary: .noteOption),
            OptionSpec(name: "--keep-note", value: nil, summary: .keepNoteOption),
            OptionSpec(name: "--json", value: nil, summary: .jsonOption),
        ],
        example: Example(
            command: "learn class held 0.A digitalt-koerekort/koden --observed 3", explanation: .classHeldExample),
        run: ClassHeldCommand.held)

    static let classUndo = CommandSpec(
        name: "class undo", summary: .classUndoSummary, arguments: [.schoolClass], options: [],
        example: Example(command: "learn class undo 0.A", explanation: .classUndoExample),
        run: ClassHeldCommand.undo)
}

/// `learn class held` and `learn class undo`: that an activity was held with a class.
enum ClassHeldCommand {
    static func held(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let group = try invocation.group(invocation.arguments[0], in: store)
        let (course, lesson) = try lesson(invocation.arguments[1], invocation)
        let on = invocation.day("--on")
        try HeldLog.check(on, of: group, invocation)
        let activity = try HeldChoice.activity(in: lesson, invocation)
        let observed = try HeldChoice.observed(in: lesson, invocation)
        let note = try note(course, group, invocation)
        let held = HeldActivity(
            lesson: LessonReference(course: course.id, courseVersion: course.version, lesson: lesson.id),
            activity: activity?.id, stamp: activity?.activity.stamp, on: on, observed: observed, note: note.kept)
        let log = HeldLog(store: store, group: group, invocation: invocation)
        let isRepeated = try log.put([held])
        if invocation.has("--json") {
            invocation.output.line(
                try JSON.text(
                    Entry(group, held, isNoteKept: note.kept != nil, suspects: note.suspects)))
        } else {
            log.say(held, title: activity?.activity.title ?? lesson.title)
        }
        if !note.suspects.isEmpty { invocation.output.error(invocation.text(.namesInNote(note.suspects))) }
        if isRepeated { log.sayRepeated() }
        return .done
    }

    static func undo(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let group = try invocation.group(invocation.arguments[0], in: store)
        let act = try invocation.act(in: store)
        guard let last = try store.events(of: group.id).standing.last(where: { $0.actor == act.actor }) else {
            throw CommandError(message: .nothingToWithdraw(group.name))
        }
        try store.append([
            ClassEvent(
                id: invocation.newID(at: act.at), timestamp: act.at, actor: act.actor, group: group.id,
                content: .withdrew(last.id))
        ])
        var titles = CourseTitles(library: invocation.courseLibrary)
        switch last.content {
        case .held(let held):
            invocation.output.line(
                invocation.text(.heldWithdrawn(titles.activityTitle(of: held), on: Message(held.on))))
        case .paused(let paused):
            invocation.output.line(invocation.text(.pauseWithdrawn(group.name, on: Message(paused.on))))
        case .mediated(let mediation):
            invocation.output.line(invocation.text(.mediationWithdrawn(group.name, on: Message(mediation.on))))
        case .agreed, .withdrew:
            invocation.output.line(invocation.text(.agreementWithdrawn(group.name)))
        }
        return .done
    }

    /// What a program reads.
    private struct Entry: Encodable {
        let classID: String
        let course: String
        let lesson: String
        let activity: String?
        let stamp: String?
        let on: String
        let observed: Int?
        let noteKept: Bool
        let suspectedNames: [String]

        enum CodingKeys: String, CodingKey {
            case classID = "class"
            case course, lesson, activity, stamp, on, observed, noteKept, suspectedNames
        }

        init(_ group: ClassGroup, _ held: HeldActivity, isNoteKept: Bool, suspects: [String]) {
            classID = group.id.rawValue
            course = held.lesson.course.rawValue
            lesson = held.lesson.lesson.rawValue
            activity = held.activity?.rawValue
            stamp = held.stamp
            on = held.on.description
            observed = held.observed?.value
            noteKept = isNoteKept
            suspectedNames = suspects
        }
    }

    // MARK: What the command line says

    private static func lesson(_ text: String, _ invocation: Invocation) throws -> (Course, Lesson) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let course = try invocation.courseLibrary.course(named: parts[0]).course
        let known = course.lessons.map(\.id.rawValue)
        let name = parts.count > 1 ? parts[1] : ""
        if let lesson = course.lesson(Lesson.ID(name)) { return (course, lesson) }
        throw CommandError(
            message: name.isEmpty
                ? .lessonIsMissing(course.id.rawValue, known: known)
                : .noSuchLesson(name, suggestion: NearMiss.best(for: name, among: known), known: known),
            status: .usage)
    }

    /// The note, and the names that it seems to hold; then it is kept only where that was asked for.
    private static func note(
        _ course: Course, _ group: ClassGroup, _ invocation: Invocation
    ) throws(CommandError) -> (kept: String?, suspects: [String]) {
        guard let text = invocation.option("--note") else { return (nil, []) }
        let note = try invocation.checked(text, as: .fieldNote, longest: HeldActivity.longestNote)
        let suspects = HeldLog.suspects(in: note, course, group)
        if suspects.isEmpty || invocation.has("--keep-note") { return (note, []) }
        return (nil, suspects)
    }
}
