internal import LearnCore

extension CommandSpec {
    static let classShow = CommandSpec(
        name: "class show", summary: .classShowSummary, arguments: [.schoolClass], options: OptionSpec.tableFormat,
        example: Example(command: "learn class show soelvang-0a", explanation: .classShowExample),
        run: ClassShowCommand.run)
}

/// `learn class show`: what was held, when and by whom, and a strip of the school year's weeks.
enum ClassShowCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let group = try invocation.group(invocation.arguments[0], in: store)
        let place = try store.institutions().first { $0.id == group.institution }?.name ?? group.institution.rawValue
        let held = try store.events(of: group.id).held.filter { $0.activity.on <= invocation.asOf }
        let title = Message.classTitle(group.name, place, group.schoolYear.description, group.stage.title)
        if TableOutput.format(invocation) == .text, !invocation.has("--to") {
            let weeks = HeldWeeks(held.map(\.activity.on), in: group.schoolYear)
            for line in WeekStrip.lines(weeks, title: title, invocation) { invocation.output.line(line) }
            invocation.output.line()
        }
        var titles = CourseTitles(library: invocation.courseLibrary)
        let tables = [
            try lessons(held, title: .heldLessons, &titles), try events(held, &titles, invocation, store),
        ]
        try TableOutput.write(tables.map { .init(table: $0) }, title: title, invocation)
        return .done
    }

    private static func lessons(
        _ held: [(event: ClassEvent, activity: HeldActivity)], title: Message, _ titles: inout CourseTitles
    ) throws -> ReportTable {
        struct Row {
            var lesson: LessonReference
            var days: [CalendarDay]
        }
        var rows: [Row] = []
        for (_, activity) in held {
            let index = rows.firstIndex {
                $0.lesson.course == activity.lesson.course && $0.lesson.lesson == activity.lesson.lesson
            }
            if let index {
                rows[index].days.append(activity.on)
            } else {
                rows.append(Row(lesson: activity.lesson, days: [activity.on]))
            }
        }
        return try ReportTable(
            title: title,
            columns: [
                .init(id: "lesson", heading: .lessonHeading, kind: .text, isKey: true),
                .init(id: "times", heading: .heldTimesHeading, kind: .count),
                .init(id: "first", heading: .firstHeldHeading, kind: .day),
                .init(id: "last", heading: .lastHeldHeading, kind: .day),
            ],
            rows: rows.map { row in
                [
                    .text(titles.title(of: row.lesson)), .count(row.days.count),
                    row.days.min().map { .day($0) } ?? .empty, row.days.max().map { .day($0) } ?? .empty,
                ]
            })
    }

    private static func events(
        _ held: [(event: ClassEvent, activity: HeldActivity)], _ titles: inout CourseTitles, _ invocation: Invocation,
        _ store: SQLiteStore
    ) throws -> ReportTable {
        var histories: [Actor.ID: PersonHistory] = [:]
        var rows: [[ReportTable.Cell]] = []
        for (event, activity) in held {
            let history = try histories[event.actor] ?? store.history(of: event.actor)
            histories[event.actor] = history
            let roles = history.standing(AsOf(activity.on)).appointments.filter { $0.period.contains(activity.on) }
            let name = try invocation.name(of: event.actor, in: store)
            let by = ([name] + roles.prefix(1).map { invocation.text($0.role.title) }).joined(separator: ", ")
            rows.append([
                .day(activity.on), .text(titles.activityTitle(of: activity)), .text(by),
                activity.observed.map { .text(String($0.value)) } ?? .empty, activity.note.map { .text($0) } ?? .empty,
            ])
        }
        return try ReportTable(
            title: .heldEvents,
            columns: [
                .init(id: "on", heading: .dayHeading, kind: .day, isKey: true),
                .init(id: "activity", heading: .activityHeading, kind: .text),
                .init(id: "by", heading: .byHeading, kind: .text),
                .init(id: "observed", heading: .observedHeading, kind: .text),
                .init(id: "note", heading: .noteHeading, kind: .text),
            ], rows: rows)
    }
}

/// What lessons are called, as far as their courses are there.
struct CourseTitles {
    private let library: CourseLibrary
    private var courses: [Course.ID: Course?] = [:]

    init(library: CourseLibrary) {
        self.library = library
    }

    mutating func title(of lesson: LessonReference) -> String {
        course(lesson.course)?.lesson(lesson.lesson)?.title ?? "\(lesson.course)/\(lesson.lesson)"
    }

    mutating func activityTitle(of held: HeldActivity) -> String {
        let lesson = course(held.lesson.course)?.lesson(held.lesson.lesson)
        let block = lesson?.blocks.first { $0.id != nil && $0.id == held.activity }
        if case .activity(let activity)? = block?.content { return activity.title }
        return title(of: held.lesson)
    }

    private mutating func course(_ id: Course.ID) -> Course? {
        if let known = courses[id] { return known }
        let course = (try? library.course(named: id.rawValue))?.course
        courses[id] = .some(course)
        return course
    }
}
