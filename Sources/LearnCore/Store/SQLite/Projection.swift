/// Keeps what the log adds up to, row by row: the same sums as ``LessonState/apply(_:)``, in SQL.
enum Projection {
    static func apply(_ statement: Statement, in connection: Connection) throws(StoreError) {
        let lesson: [SQLValue] = [
            .text(statement.actor.rawValue), .text(statement.object.course.rawValue),
            .text(statement.object.lesson.rawValue),
        ]
        let now = SQLValue.text(Timestamp.text(statement.timestamp))
        try connection.run(
            """
            INSERT INTO lesson_progress (actor, course, lesson, position, completions, started_at, updated_at)
            VALUES (?, ?, ?, NULL, 0, ?, ?)
            ON CONFLICT (actor, course, lesson) DO UPDATE SET updated_at = excluded.updated_at
            """, lesson + [now, now])
        switch statement.event {
        case .started:
            try connection.run("DELETE FROM step_progress WHERE actor = ? AND course = ? AND lesson = ?", lesson)
            try setPosition(nil, of: lesson, in: connection)
        case .resumed: break
        case .experienced(let step):
            try connection.run(
                """
                INSERT INTO step_progress (actor, course, lesson, step, seen, attempts) VALUES (?, ?, ?, ?, 1, 0)
                ON CONFLICT (actor, course, lesson, step) DO UPDATE SET seen = 1
                """, lesson + [.text(step.rawValue)])
            try setPosition(step, of: lesson, in: connection)
        case .suspended(let step):
            try setPosition(step, of: lesson, in: connection)
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
                    response = excluded.response, correct = excluded.correct,
                    correct_at_first = COALESCE(step_progress.correct_at_first, excluded.correct_at_first)
                """, lesson + [.text(step.rawValue), .text(coded.interaction), .text(coded.text), correct, correct])
        case .interacted(let step, let move):
            // Begun again, the moves are gone; else one is added.
            try connection.run(
                """
                INSERT INTO step_progress (actor, course, lesson, step, seen, attempts, moves)
                VALUES (?, ?, ?, ?, 0, 0, ?)
                ON CONFLICT (actor, course, lesson, step) DO UPDATE SET moves =
                    CASE WHEN excluded.moves IS NULL THEN NULL
                    ELSE COALESCE(step_progress.moves || '\(ResponseCoding.moveSeparator)', '') || excluded.moves END
                """, lesson + [.text(step.rawValue), SQLValue(move.map { ResponseCoding.coded($0).text })])
        case .completed:
            try connection.run(
                """
                UPDATE lesson_progress SET position = NULL, completions = completions + 1, completed_at = ?
                WHERE actor = ? AND course = ? AND lesson = ?
                """, [now] + lesson)
        }
    }

    private static func setPosition(
        _ step: LessonStep.ID?, of lesson: [SQLValue], in connection: Connection
    ) throws(StoreError) {
        try connection.run(
            "UPDATE lesson_progress SET position = ? WHERE actor = ? AND course = ? AND lesson = ?",
            [SQLValue(step?.rawValue)] + lesson)
    }
}
