internal import LearnCore

extension CommandSpec {
    static let next = CommandSpec(
        name: "next", summary: .nextSummary,
        arguments: [ArgumentSpec(name: .courseArgument, count: .optional, completion: .courses)],
        options: [
            OptionSpec(
                name: "--minutes", value: .minutesValue, summary: .nextMinutesOption, form: .number, isRequired: true),
            OptionSpec(name: "--class", value: .classArgument, summary: .nextClassOption, completion: .classes),
            OptionSpec(name: "--json", value: nil, summary: .jsonOption),
        ],
        example: Example(command: "learn next --minutes 10", explanation: .nextExample), run: NextCommand.run)
}

/// `learn next`: the piece to take now, for a person or for a class.
enum NextCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let text = invocation.option("--minutes") ?? ""
        guard let minutes = Int(text), (3...60).contains(minutes) else {
            throw CommandError(message: .minutesOutOfRange(text), status: .usage)
        }
        let store = try invocation.openStore()
        let courses = try self.courses(invocation)
        if let name = invocation.option("--class") {
            let group = try invocation.group(name, in: store)
            let held = try store.events(of: group.id).held.map(\.activity)
            let plan = plan(for: group, of: courses, held, minutes: minutes, isNamed: !invocation.arguments.isEmpty)
            try NextOutput(courses: courses, group: group, minutes: minutes, invocation: invocation).show(plan)
        } else {
            let progress = try store.progress(of: invocation.actor(in: store))
            let standings = standings(in: courses, progress)
            let plan = NextPlan.forPerson(standings, minutes: minutes)
            try NextOutput(courses: standings.map(\.course), group: nil, minutes: minutes, invocation: invocation).show(
                plan)
        }
        return .done
    }

    /// The named course, or every one that can be used.
    private static func courses(_ invocation: Invocation) throws -> [Course] {
        let library = invocation.courseLibrary
        if let name = invocation.arguments.first { return [try library.course(named: name).course] }
        return library.folders.compactMap { CourseReader.read($0).usableCourse }
    }

    /// The course touched last comes first, then others that were begun, then new ones.
    private static func standings(in courses: [Course], _ progress: [LessonProgress]) -> [NextPlan.Position] {
        let touched = Dictionary(grouping: progress, by: \.course).mapValues { $0.map(\.updatedAt).max() }
        let ordered = courses.enumerated().sorted { one, other in
            switch (touched[one.element.id] ?? nil, touched[other.element.id] ?? nil) {
            case (let first?, let second?) where first != second: first > second
            case (_?, nil): true
            case (nil, _?): false
            default: one.offset < other.offset
            }
        }
        return ordered.map { _, course in
            let own = progress.filter { $0.course == course.id }
            let current = own.filter { $0.state.position != nil }.max { $0.updatedAt < $1.updatedAt }
            return NextPlan.Position(
                course: course.filtered(for: []),
                states: Dictionary(own.map { ($0.lesson, $0.state) }, uniquingKeysWith: { $1 }),
                current: current?.lesson)
        }
    }

    /// The course held last comes first, then the others that are for the class's stage.
    private static func plan(
        for group: ClassGroup, of courses: [Course], _ held: [HeldActivity], minutes: Int, isNamed: Bool
    ) -> NextPlan {
        let last = held.last?.lesson.course
        let fitting = courses.filter { isNamed || $0.stages.contains(group.stage) }
        let ordered = fitting.filter { $0.id == last } + fitting.filter { $0.id != last }
        return NextPlan.forClass(ordered, minutes: minutes) { course, lesson, activity in
            held.contains {
                $0.lesson.course == course && $0.lesson.lesson == lesson
                    && ($0.activity == nil || $0.activity == activity)
            }
        }
    }
}
