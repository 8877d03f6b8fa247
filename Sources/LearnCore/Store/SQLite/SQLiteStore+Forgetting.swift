public import FoundationEssentials

extension SQLiteStore {
    public func forgetStart(
        of lesson: LessonReference, by actor: Actor.ID, statement id: UUID, at now: Date
    ) throws(StoreError) -> Bool {
        let key = [SQLValue(actor), .text(lesson.course.rawValue), .text(lesson.lesson.rawValue)]
        let condition = "actor = ? AND course = ? AND lesson = ?"
        let isForgotten = try connection.transaction { () throws(StoreError) in
            var start: (id: UUID, recordedAt: String)?
            var isCompleted = false
            try connection.run(
                """
                SELECT id, recorded_at, verb FROM statement WHERE \(condition) AND receipt IS NULL
                ORDER BY recorded_at, id
                """, key
            ) { row in
                switch Verb(rawValue: row.text(2)) {
                case .initialized:
                    start = UUID(uuidString: row.text(0)).map { ($0, row.text(1)) }
                    isCompleted = false
                case .completed: isCompleted = true
                default: break
                }
            }
            guard let start, !isCompleted else { return false }
            try connection.run(
                "DELETE FROM statement WHERE \(condition) AND receipt IS NULL AND (recorded_at, id) >= (?, ?)",
                key + [.text(start.recordedAt), SQLValue(start.id)])
            try rebuildProjections(where: condition, key)
            try append([
                Statement(id: id, timestamp: now, actor: actor, object: lesson, event: .voided(start.id))
            ])
            return true
        }
        // `secure_delete` overwrote the rows; the copies in the write-ahead log go with it.
        if isForgotten { try connection.run("PRAGMA wal_checkpoint(TRUNCATE)") }
        return isForgotten
    }
}
