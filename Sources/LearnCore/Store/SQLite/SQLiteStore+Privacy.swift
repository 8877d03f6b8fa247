internal import FoundationEssentials

extension SQLiteStore: PrivacyStore {
    public func erase(_ person: Actor.ID, as act: Act) throws(StoreError) -> Erasure {
        let erasure = try connection.transaction { () throws(StoreError) in
            var rows: [String: Int] = [:]
            func change(_ table: String, _ sql: String) throws(StoreError) {
                try connection.run(sql, [SQLValue(person)])
                rows[table, default: 0] += connection.changes
            }
            let evidence = try evidence(onlyOf: person)
            try change("person", "DELETE FROM person WHERE id = ?")
            try change("person_secret", "DELETE FROM person_secret WHERE person = ?")
            try change("local_actor", "DELETE FROM local_actor WHERE actor = ?")
            try change("absence", "DELETE FROM absence WHERE person = ?")
            try change("appointment", "UPDATE appointment SET reason = NULL WHERE person = ?")
            try change(
                "record",
                """
                UPDATE record SET title = NULL, provider = NULL, evidence_name = NULL, evidence_sha256 = NULL,
                    reason = NULL WHERE person = ?
                """)
            try change("class_event", "UPDATE class_event SET note = NULL WHERE actor = ? AND note IS NOT NULL")
            try change(
                "statement", "DELETE FROM statement WHERE actor = ? AND (receipt IS NOT NULL OR \(Self.isDetail))")
            try change("receipt", "DELETE FROM receipt WHERE actor = ?")
            try change("bookmark", "DELETE FROM bookmark WHERE actor = ?")
            try change("step_progress", "DELETE FROM step_progress WHERE actor = ?")
            try rebuildProjections(where: "actor = ?", [SQLValue(person)])
            try addActor(act.actor, at: act.at)
            try connection.run(
                """
                INSERT INTO erasure (person, erased_at, erased_by) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
                """, [SQLValue(person), SQLValue(act.at), SQLValue(act.actor)])
            try note(.erased, .person, person.rawValue, as: act)
            return Erasure(
                receipt: ErasureReceipt(person: person, act: act), rows: rows.filter { $0.value > 0 },
                orphanedEvidence: evidence)
        }
        try purge()
        return erasure
    }

    /// Makes deletions true in the bytes: `secure_delete` overwrites rows, `VACUUM` leaves no free pages behind, and
    /// the checkpoint empties the write-ahead log.
    func purge() throws(StoreError) {
        try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
        try connection.execute("VACUUM")
        try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    /// Statements that say how a lesson was taken, not that it was.
    private static let isDetail =
        "verb NOT IN ('\(Verb.initialized.rawValue)', '\(Verb.completed.rawValue)')"

    /// Hashes of evidence that only records of this person name.
    private func evidence(onlyOf person: Actor.ID) throws(StoreError) -> [String] {
        var result: [String] = []
        try connection.run(
            """
            SELECT DISTINCT evidence_sha256 FROM record WHERE person = ? AND evidence_sha256 IS NOT NULL
            AND evidence_sha256 NOT IN (
                SELECT evidence_sha256 FROM record WHERE person <> ? AND evidence_sha256 IS NOT NULL)
            ORDER BY evidence_sha256
            """, [SQLValue(person), SQLValue(person)]
        ) { row in result.append(row.text(0)) }
        return result
    }

    public func erasures() throws(StoreError) -> [ErasureReceipt] {
        var result: [ErasureReceipt] = []
        try connection.run("SELECT person, erased_at, erased_by FROM erasure ORDER BY erased_at, person") {
            (row) throws(StoreError) in
            guard let at = row.timestamp(1) else { throw damaged("erasure", row) }
            result.append(
                ErasureReceipt(
                    person: Actor.ID(rawValue: row.text(0)),
                    act: Act(actor: Actor.ID(rawValue: row.text(2)), at: at)))
        }
        return result
    }

    // MARK: Retention

    public func retention() throws(StoreError) -> [DataCategory: Int] {
        var result: [DataCategory: Int] = [:]
        try connection.run("SELECT category, months FROM retention") { row in
            if let category = DataCategory(rawValue: row.text(0)) { result[category] = row.integer(1) }
        }
        return result
    }

    public func setRetention(_ months: Int, of category: DataCategory, as act: Act) throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            try connection.run(
                """
                INSERT INTO retention (category, months) VALUES (?, ?)
                ON CONFLICT (category) DO UPDATE SET months = excluded.months
                """, [.text(category.rawValue), .integer(Int64(months))])
            try note(.changed, .retention, category.rawValue, as: act)
        }
    }

    public func expired(_ category: DataCategory, before day: CalendarDay) throws(StoreError) -> Int {
        switch category {
        case .identity: try peopleGone(before: day).count
        case .answers: try count("statement WHERE \(Self.isExpiredAnswer)", [SQLValue(day)])
        case .classNotes: try count("class_event WHERE \(Self.isExpiredNote)", [SQLValue(day)])
        case .employment, .progress, .records, .classWork, .audit, .technical: 0
        }
    }

    public func removeExpired(_ category: DataCategory, before day: CalendarDay, as act: Act) throws(StoreError) -> Int
    {
        let removed = try expired(category, before: day)
        guard removed > 0 else { return 0 }
        switch category {
        case .identity:
            for person in try peopleGone(before: day) { _ = try erase(person, as: act) }
        case .answers:
            try connection.transaction { () throws(StoreError) in
                try connection.run("DELETE FROM statement WHERE \(Self.isExpiredAnswer)", [SQLValue(day)])
                try rebuildProjections(where: "1 = 1", [])
            }
        case .classNotes:
            try connection.run("UPDATE class_event SET note = NULL WHERE \(Self.isExpiredNote)", [SQLValue(day)])
        case .employment, .progress, .records, .classWork, .audit, .technical: break
        }
        try purge()
        return removed
    }

    private static let isExpiredNote = "note IS NOT NULL AND held_on < ?"
    /// Only of lessons that have been completed: what somebody is in the middle of is not taken away. What a receipt
    /// says waits for no completion, for it leads to none.
    private static let isExpiredAnswer = """
        \(isDetail) AND recorded_at < ? AND (receipt IS NOT NULL OR EXISTS (
            SELECT 1 FROM lesson_progress AS done WHERE done.actor = statement.actor
            AND done.course = statement.course AND done.lesson = statement.lesson AND done.position IS NULL
            AND done.completed_at > statement.recorded_at))
        """

    private func count(_ rest: String, _ values: [SQLValue]) throws(StoreError) -> Int {
        var result = 0
        try connection.run("SELECT COUNT(*) FROM \(rest)", values) { row in result = row.integer(0) }
        return result
    }

    /// Those with a name here whose last appointment, lesson and record all lie before a day.
    private func peopleGone(before day: CalendarDay) throws(StoreError) -> [Actor.ID] {
        var latest: [Actor.ID: String] = [:]
        try connection.run(
            """
            SELECT id, (SELECT MAX(recorded_at) FROM statement WHERE actor = person.id),
                (SELECT MAX(recorded_at) FROM record WHERE person = person.id),
                (SELECT MAX(recorded_at) FROM appointment WHERE person = person.id)
            FROM person
            """
        ) { row in
            latest[Actor.ID(rawValue: row.text(0))] = max(row.text(1), row.text(2), row.text(3))
        }
        var result: [Actor.ID] = []
        for (person, last) in latest where !last.isEmpty && last < day.description {
            let appointments = try history(of: person).standing(AsOf(day)).appointments
            if appointments.allSatisfy({ $0.period.through.map { $0 < day } ?? false }) { result.append(person) }
        }
        return result.sorted { $0.rawValue < $1.rawValue }
    }

    // MARK: Export

    public func everything(on person: Actor.ID) throws(StoreError) -> [StoredTable] {
        var result: [StoredTable] = []
        for data in StoredData.all {
            guard let subject = data.subject else { continue }
            let columns = data.columns.map(\.name)
            // What others changed about somebody concerns them as much as what they changed themselves.
            let condition = "\(subject) = ?" + (data.table == "change" ? " OR subject = ?" : "")
            var rows: [[String?]] = []
            try connection.run(
                "SELECT \(columns.joined(separator: ", ")) FROM \(data.table) WHERE \(condition)",
                Array(repeating: SQLValue(person), count: data.table == "change" ? 2 : 1)
            ) { row in rows.append(columns.indices.map { row.optionalText(Int32($0)) }) }
            if !rows.isEmpty { result.append(StoredTable(name: data.table, columns: columns, rows: rows)) }
        }
        return result
    }
}
