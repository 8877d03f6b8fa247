internal import FoundationEssentials

/// Between class events and rows of their log.
enum ClassEventRow {
    private static let names = [
        "id", "recorded_at", "actor", "class_group", "content", "course", "course_version", "lesson", "activity",
        "stamp", "held_on", "scale", "observed", "note", "agreement", "review_on", "withdrew",
    ]
    static let columns = names.joined(separator: ", ")
    static let places = names.map { _ in "?" }.joined(separator: ", ")

    static func values(of event: ClassEvent) -> [SQLValue] {
        var content = "withdrew"
        var held: HeldActivity?
        var paused: PausedLesson?
        var agreement: ClassAgreement?
        var mediation: HeldMediation?
        var withdrew: UUID?
        switch event.content {
        case .held(let value): (content, held) = ("held", value)
        case .paused(let value): (content, paused) = ("paused", value)
        case .agreed(let value): (content, agreement) = ("agreed", value)
        case .mediated(let value): (content, mediation) = ("mediated", value)
        case .withdrew(let id): withdrew = id
        }
        let lesson = held?.lesson ?? paused?.lesson
        return [
            SQLValue(event.id), SQLValue(event.timestamp), SQLValue(event.actor), SQLValue(event.group),
            .text(content), SQLValue(lesson?.course ?? agreement?.course ?? mediation?.course),
            SQLValue(lesson?.courseVersion), SQLValue(lesson?.lesson),
            SQLValue(held?.activity?.rawValue ?? paused?.step.rawValue),
            SQLValue(held?.stamp), SQLValue(held?.on ?? paused?.on ?? mediation?.on),
            SQLValue(held?.observed?.scale), SQLValue(held?.observed?.value ?? mediation.map { $0.isAgreed ? 1 : 0 }),
            SQLValue(held?.note ?? paused?.note),
            SQLValue(agreement?.text), SQLValue(agreement?.reviewOn), SQLValue(withdrew),
        ]
    }

    /// - Returns: `nil` where the row is not one that this program writes.
    static func event(from row: borrowing Row) -> ClassEvent? {
        guard let id = row.uuid(0), let timestamp = row.timestamp(1), let content = content(from: row) else {
            return nil
        }
        return ClassEvent(
            id: id, timestamp: timestamp, actor: Actor.ID(rawValue: row.text(2)),
            group: ClassGroup.ID(row.text(3)), content: content)
    }

    private static func content(from row: borrowing Row) -> ClassEvent.Content? {
        switch row.text(4) {
        case "held":
            guard let on = row.day(10) else { return nil }
            var observed: HeldActivity.Observed?
            if let scale = row.optionalText(11), let value = row.optionalInteger(12) {
                observed = .init(scale: Block.ID(scale), value: value)
            }
            return .held(
                HeldActivity(
                    lesson: lesson(from: row), activity: row.optionalText(8).map { Block.ID($0) },
                    stamp: row.optionalText(9), on: on,
                    observed: observed, note: row.optionalText(13)))
        case "paused":
            guard let on = row.day(10), let step = row.optionalText(8) else { return nil }
            return .paused(
                PausedLesson(
                    lesson: lesson(from: row), step: TeachingStep.ID(step), on: on, note: row.optionalText(13)))
        case "agreed":
            guard let reviewOn = row.day(15) else { return nil }
            return .agreed(
                ClassAgreement(course: Course.ID(row.text(5)), text: row.text(14), reviewOn: reviewOn))
        case "mediated":
            guard let on = row.day(10), let agreed = row.optionalInteger(12) else { return nil }
            return .mediated(HeldMediation(course: Course.ID(row.text(5)), on: on, isAgreed: agreed != 0))
        case "withdrew": return row.uuid(16).map { .withdrew($0) }
        default: return nil
        }
    }

    private static func lesson(from row: borrowing Row) -> LessonReference {
        LessonReference(course: Course.ID(row.text(5)), courseVersion: row.text(6), lesson: Lesson.ID(row.text(7)))
    }
}

/// Keeps what the class events add up to.
enum ClassProjection {
    static func apply(_ event: ClassEvent, in connection: Connection) throws(StoreError) {
        switch event.content {
        case .held(let held):
            let day = SQLValue(held.on)
            try connection.run(
                """
                INSERT INTO class_progress (class_group, course, lesson, times, first_on, last_on)
                VALUES (?, ?, ?, 1, ?, ?)
                ON CONFLICT (class_group, course, lesson) DO UPDATE SET times = class_progress.times + 1,
                    first_on = CASE WHEN excluded.first_on < class_progress.first_on
                        THEN excluded.first_on ELSE class_progress.first_on END,
                    last_on = CASE WHEN excluded.last_on > class_progress.last_on
                        THEN excluded.last_on ELSE class_progress.last_on END
                """, [SQLValue(event.group), SQLValue(held.lesson.course), SQLValue(held.lesson.lesson), day, day])
        case .paused, .agreed, .mediated: break
        case .withdrew(let id):
            // What is left is counted anew: taking one away does not say which day is the first now.
            var place: [SQLValue]?
            try connection.run(
                """
                SELECT class_group, course, lesson FROM class_event
                WHERE class_group = ? AND id = ? AND content = 'held'
                """, [SQLValue(event.group), SQLValue(id)]
            ) { row in place = [.text(row.text(0)), .text(row.text(1)), .text(row.text(2))] }
            guard let place else { return }
            try connection.run(
                "DELETE FROM class_progress WHERE class_group = ? AND course = ? AND lesson = ?", place)
            try count("AND class_group = ? AND course = ? AND lesson = ?", place, in: connection)
        }
    }

    /// Of a row called `event`.
    static let isNotWithdrawn = """
        NOT EXISTS (
            SELECT 1 FROM class_event AS other
            WHERE other.withdrew IS NOT NULL AND other.withdrew = event.id AND other.class_group = event.class_group)
        """

    static func rebuild(in connection: Connection) throws(StoreError) {
        try connection.run("DELETE FROM class_progress")
        try count("", [], in: connection)
    }

    private static func count(
        _ condition: String, _ values: [SQLValue], in connection: Connection
    ) throws(StoreError) {
        try connection.run(
            """
            INSERT INTO class_progress (class_group, course, lesson, times, first_on, last_on)
            SELECT class_group, course, lesson, COUNT(*), MIN(held_on), MAX(held_on) FROM class_event AS event
            WHERE content = 'held' \(condition) AND \(isNotWithdrawn)
            GROUP BY class_group, course, lesson
            """, values)
    }
}
