public import FoundationEssentials

extension SQLiteStore: ReceiptStore {
    public func news(
        in receipt: AcceptedReceipt, of actor: Actor.ID
    ) throws(StoreError) -> [AcceptedReceipt.Entry] {
        var known: Set<[String]> = []
        try readStatements(
            where: "actor = ? AND course = ? AND receipt IS NOT NULL",
            [SQLValue(actor), .text(receipt.course.rawValue)]
        ) { statement in known.insert(Self.key(statement.object.lesson, statement.timestamp, statement.event)) }
        return receipt.entries.filter { known.insert(Self.key($0.lesson, $0.at, $0.event)).inserted }
    }

    /// What makes two entries the same, whichever receipt they stand in.
    private static func key(_ lesson: Lesson.ID, _ time: Date, _ event: LessonEvent) -> [String] {
        let words: [String] =
            switch event {
            case .answered(let step, let answer): [step.rawValue, ResponseCoding.coded(answer.response).text]
            case .interacted(let step, let move?): [step.rawValue, ResponseCoding.coded(move).text]
            default: []
            }
        return [lesson.rawValue, Timestamp.text(time), event.verb.rawValue] + words
    }

    public func take(_ receipt: AcceptedReceipt, of actor: Actor.ID, at now: Date) throws(StoreError) -> Int {
        try connection.transaction { () throws(StoreError) in
            let news = try news(in: receipt, of: actor)
            guard !news.isEmpty else { return 0 }
            var statements: [Statement] = []
            for entry in news {
                statements.append(
                    Statement(
                        id: nextID(at: now), timestamp: entry.at, actor: actor,
                        object: LessonReference(
                            course: receipt.course, courseVersion: receipt.version, lesson: entry.lesson),
                        event: entry.event, receipt: receipt.id))
            }
            try append(statements)
            try connection.run(
                """
                INSERT INTO receipt (actor, id, recorded_at, course, course_version, saved_at)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                [
                    SQLValue(actor), SQLValue(receipt.id), SQLValue(now), .text(receipt.course.rawValue),
                    .text(receipt.version), SQLValue(receipt.saved),
                ])
            return news.count
        }
    }

    public func selfReports(of actor: Actor.ID) throws(StoreError) -> [SelfReport] {
        var statements: [Statement] = []
        try readStatements(where: "actor = ? AND receipt IS NOT NULL", [SQLValue(actor)]) { statements.append($0) }
        return SelfReport.reports(statements)
    }
}
