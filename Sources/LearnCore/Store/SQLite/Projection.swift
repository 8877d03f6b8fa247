/// Keeps what the log adds up to, row by row: the same sums as ``LessonState/apply(_:)``, in SQL.
enum Projection {
    static func apply(_ statement: Statement, in connection: Connection) throws(StoreError) {
        let lesson: [SQLValue] = [
            .text(statement.actor.rawValue), .text(statement.object.course.rawValue),
            .text(statement.object.lesson.rawValue),
        ]
        // What a person says of themselves stands beside what happened here, and adds up to nothing.
        if statement.receipt != nil { return }
        // What was taken back left nothing that counts.
        if case .voided = statement.event { return }
        try keepLesson(statement, lesson, in: connection)
        switch statement.event {
        case .started:
            try connection.run("DELETE FROM step_progress WHERE actor = ? AND course = ? AND lesson = ?", lesson)
        case .resumed, .suspended, .completed, .voided: break
        case .experienced(let step):
            try connection.run(
                """
                INSERT INTO step_progress (actor, course, lesson, step, seen, attempts) VALUES (?, ?, ?, ?, 1, 0)
                ON CONFLICT (actor, course, lesson, step) DO UPDATE SET seen = 1
                """, lesson + [.text(step.rawValue)])
        case .answered(let step, let answer):
            let correct = SQLValue(answer.isCorrect)
            let coded = ResponseCoding.coded(answer.response)
            try connection.run(
                """
                INSERT INTO step_progress
                    (actor, course, lesson, step, seen, attempts, interaction, response, correct, correct_at_first)
                VALUES (?, ?, ?, ?, 0, 1, ?, ?, ?, ?)
                ON CONFLICT (actor, course, lesson, step) DO UPDATE SET
                    attempts = step_progress.attempts + 1, interaction = excluded.interaction,
                    response = excluded.response, correct = excluded.correct, skipped = NULL,
                    correct_at_first = COALESCE(step_progress.correct_at_first, excluded.correct_at_first)
                """, lesson + [.text(step.rawValue), .text(coded.interaction), .text(coded.text), correct, correct])
        case .interacted(let step, let move):
            // Begun again, the moves are gone; else one is added.
            try connection.run(
                """
                INSERT INTO step_progress (actor, course, lesson, step, seen, attempts, moves)
                VALUES (?, ?, ?, ?, 0, 0, ?)
                ON CONFLICT (actor, course, lesson, step) DO UPDATE SET skipped = NULL, moves =
                    CASE WHEN excluded.moves IS NULL THEN NULL
                    ELSE COALESCE(step_progress.moves || '\(ResponseCoding.moveSeparator)', '') || excluded.moves END
                """, lesson + [.text(step.rawValue), SQLValue(move.map { ResponseCoding.coded($0).text })])
        case .skipped(let step):
            try connection.run(
                """
                INSERT INTO step_progress (actor, course, lesson, step, seen, attempts, skipped)
                VALUES (?, ?, ?, ?, 0, 0, 1)
                ON CONFLICT (actor, course, lesson, step) DO UPDATE SET skipped = 1
                """, lesson + [.text(step.rawValue)])
        case .bookmarked(let step):
            try connection.run(
                """
                INSERT INTO bookmark (actor, course, lesson, step) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                """, lesson + [.text(step.rawValue)])
        case .unbookmarked(let step):
            try connection.run(
                "DELETE FROM bookmark WHERE actor = ? AND course = ? AND lesson = ? AND step = ?",
                lesson + [.text(step.rawValue)])
        }
    }

    /// The lesson's own row: where the person is, and how often it has been completed.
    private static func keepLesson(
        _ statement: Statement, _ lesson: [SQLValue], in connection: Connection
    ) throws(StoreError) {
        let now = SQLValue(statement.timestamp)
        // `nil` where the row is left as it is: each row that an event changes is a page more to write.
        let rest: String?
        let values: [SQLValue]
        switch statement.event {
        case .started:
            (values, rest) = ([.null, .integer(0), now, now, .null], ", position = NULL")
        case .experienced(let step), .suspended(let step):
            (values, rest) = ([.text(step.rawValue), .integer(0), now, now, .null], ", position = excluded.position")
        case .completed:
            values = [.null, .integer(1), now, now, now]
            rest = """
                , position = NULL, completions = lesson_progress.completions + 1,
                    completed_at = excluded.completed_at
                """
        case .resumed: (values, rest) = ([.null, .integer(0), now, now, .null], "")
        case .answered, .interacted, .skipped, .bookmarked, .unbookmarked, .voided:
            (values, rest) = ([.null, .integer(0), now, now, .null], nil)
        }
        let change = rest.map { "UPDATE SET updated_at = excluded.updated_at\($0)" } ?? "NOTHING"
        try connection.run(
            """
            INSERT INTO lesson_progress
                (actor, course, lesson, position, completions, started_at, updated_at, completed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (actor, course, lesson) DO \(change)
            """, lesson + values)
    }
}
