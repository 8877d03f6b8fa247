internal import FoundationEssentials

/// Between statements and rows of the log.
enum StatementRow {
    static let columns = """
        id, recorded_at, actor, verb, course, course_version, lesson, step, interaction, response,
        success, score_raw, score_max, voids, receipt
        """

    static func values(of statement: Statement) -> [SQLValue] {
        var step: String?
        var response: ResponseCoding.Coded?
        var success: Bool?
        var score: Score?
        var voids: UUID?
        switch statement.event {
        case .started: break
        case .resumed(let at), .suspended(let at), .experienced(let at), .skipped(let at), .bookmarked(let at),
            .unbookmarked(let at):
            step = at.rawValue
        case .answered(let at, let answer):
            step = at.rawValue
            response = ResponseCoding.coded(answer.response)
            success = answer.isCorrect
        case .interacted(let at, let move):
            step = at.rawValue
            response = move.map(ResponseCoding.coded)
        case .completed(let reached): score = reached
        case .voided(let start): voids = start
        }
        return [
            SQLValue(statement.id), SQLValue(statement.timestamp),
            .text(statement.actor.rawValue), .text(statement.event.verb.rawValue),
            .text(statement.object.course.rawValue), .text(statement.object.courseVersion),
            .text(statement.object.lesson.rawValue), SQLValue(step), SQLValue(response?.interaction),
            SQLValue(response?.text), SQLValue(success),
            SQLValue(score?.right), SQLValue(score?.of), SQLValue(voids), SQLValue(statement.receipt),
        ]
    }

    /// - Returns: `nil` where the row is not one that this program writes.
    static func statement(from row: borrowing Row) -> Statement? {
        guard let id = UUID(uuidString: row.text(0)), let timestamp = Timestamp.date(row.text(1)),
            let verb = Verb(rawValue: row.text(3)), let event = event(verb, from: row)
        else { return nil }
        return Statement(
            id: id, timestamp: timestamp, actor: Actor.ID(rawValue: row.text(2)),
            object: LessonReference(
                course: Course.ID(row.text(4)), courseVersion: row.text(5), lesson: Lesson.ID(row.text(6))),
            event: event, receipt: row.optionalText(14).flatMap { UUID(uuidString: $0) })
    }

    private static func event(_ verb: Verb, from row: borrowing Row) -> LessonEvent? {
        let step = row.optionalText(7).map { LessonStep.ID($0) }
        switch verb {
        case .initialized: return .started
        case .resumed: return step.map { .resumed(at: $0) }
        case .experienced: return step.map { .experienced($0) }
        case .suspended: return step.map { .suspended(at: $0) }
        case .skipped: return step.map { .skipped($0) }
        case .bookmarked: return step.map { .bookmarked($0) }
        case .unbookmarked: return step.map { .unbookmarked($0) }
        case .voided: return row.optionalText(13).flatMap { UUID(uuidString: $0) }.map { .voided($0) }
        case .answered:
            guard let step, let interaction = row.optionalText(8), let text = row.optionalText(9),
                let response = ResponseCoding.response(interaction: interaction, text: text),
                let success = row.optionalInteger(10)
            else { return nil }
            return .answered(step, LessonEvent.Answer(response: response, isCorrect: success == 1))
        case .interacted:
            guard let step else { return nil }
            guard let text = row.optionalText(9) else { return .interacted(step, nil) }
            return ResponseCoding.move(text).map { .interacted(step, $0) }
        case .completed:
            guard let raw = row.optionalInteger(11), let max = row.optionalInteger(12) else { return nil }
            return .completed(Score(right: raw, of: max))
        }
    }
}
