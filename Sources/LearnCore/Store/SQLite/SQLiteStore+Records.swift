internal import FoundationEssentials

extension SQLiteStore: RecordStore {
    @discardableResult
    public func append(_ records: [UpskillingRecord]) throws(StoreError) -> [UpskillingRecord] {
        try connection.transaction { () throws(StoreError) in
            var head = try chainHead() ?? ChainHead(number: 0, hash: RecordChain.genesis)
            var numbered: [UpskillingRecord] = []
            for var record in records {
                if let refusal = try history(of: record.person).refusal(of: record) { throw .refused(refusal) }
                try addActor(record.person, at: record.recordedAt)
                try addActor(record.recordedBy, at: record.recordedAt)
                record.number = head.number + 1
                record.recordedAt = Timestamp.truncated(record.recordedAt)
                let link = RecordChain.link(record, after: head.hash, secret: try secret(of: record.person))
                try insert(link)
                head = ChainHead(number: record.number, hash: link.hash)
                numbered.append(record)
            }
            try connection.run(
                """
                INSERT INTO record_head (place, number, hash) VALUES (1, ?, ?)
                ON CONFLICT (place) DO UPDATE SET number = excluded.number, hash = excluded.hash
                """, [.integer(Int64(head.number)), .text(head.hash)])
            return numbered
        }
    }

    public func chainHead() throws(StoreError) -> ChainHead? {
        var head: ChainHead?
        try connection.run("SELECT number, hash FROM record_head WHERE place = 1") { row in
            head = ChainHead(number: row.integer(0), hash: row.text(1))
        }
        return head
    }

    public func record(_ number: Int) throws(StoreError) -> UpskillingRecord? {
        var found: UpskillingRecord?
        try readLinks(where: "WHERE number = ?", [.integer(Int64(number))]) { found = $0.record }
        return found
    }

    public func forEachLink(_ body: (RecordLink) throws(StoreError) -> Void) throws(StoreError) {
        try readLinks(where: "ORDER BY number", [], body)
    }

    public func verifyChain(against head: ChainHead?) throws(StoreError) -> ChainVerification {
        var secrets: [Actor.ID: [UInt8]] = [:]
        try connection.run("SELECT person, secret FROM person_secret") { row in
            secrets[Actor.ID(rawValue: row.text(0))] = Hexadecimal.bytes(row.text(1))
        }
        var erased: Set<Actor.ID> = []
        try connection.run("SELECT person FROM erasure") { row in erased.insert(Actor.ID(rawValue: row.text(0))) }
        var verifier = ChainVerifier(head: head, expected: try chainHead(), secrets: secrets, erased: erased)
        try forEachLink { link in verifier.take(link) }
        return verifier.finish()
    }

    /// The person's secret; made where there is none.
    private func secret(of person: Actor.ID) throws(StoreError) -> [UInt8] {
        var known: [UInt8]?
        try connection.run("SELECT secret FROM person_secret WHERE person = ?", [SQLValue(person)]) { row in
            known = Hexadecimal.bytes(row.text(0))
        }
        if let known { return known }
        var random = SecureRandom()
        let new = random.bytes(32)
        try connection.run(
            "INSERT INTO person_secret (person, secret) VALUES (?, ?)",
            [SQLValue(person), .text(Hexadecimal.text(new))])
        return new
    }

    private static let columns = """
        number, id, person, recorded_at, recorded_by, content, approves, replaces, reason, commitment, hash, \
        kind, title, provider, completed_on, minutes, course, course_version, origin, evidence_name, evidence_sha256
        """

    private func insert(_ link: RecordLink) throws(StoreError) {
        let record = link.record
        var content = "withdrawal"
        var approves: UUID?
        var activity: UpskillingActivity?
        switch record.content {
        case .activity(let value): (content, activity) = ("activity", value)
        case .approval(let approved): (content, approves) = ("approval", approved)
        case .withdrawal: break
        }
        try connection.run(
            """
            INSERT INTO record (\(Self.columns))
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(Int64(record.number)), SQLValue(record.id), SQLValue(record.person),
                SQLValue(record.recordedAt), SQLValue(record.recordedBy), .text(content), SQLValue(approves),
                SQLValue(record.replaces), SQLValue(record.reason), .text(link.commitment), .text(link.hash),
                SQLValue(activity?.kind.rawValue), SQLValue(activity?.title), SQLValue(activity?.provider),
                SQLValue(activity?.completedOn), SQLValue(activity?.minutes), SQLValue(activity?.course),
                SQLValue(activity?.courseVersion), SQLValue(activity?.origin.rawValue),
                SQLValue(activity?.evidence?.fileName), SQLValue(activity?.evidence?.sha256),
            ])
    }

    func readLinks(
        where condition: String, _ values: [SQLValue], _ body: (RecordLink) throws(StoreError) -> Void
    ) throws(StoreError) {
        try connection.run("SELECT \(Self.columns) FROM record \(condition)", values) { (row) throws(StoreError) in
            guard let id = row.uuid(1), let recordedAt = row.timestamp(3), let content = content(from: row) else {
                throw damaged("record", row)
            }
            var isErased = false
            if case .activity = content { isErased = row.isNull(12) }
            try body(
                RecordLink(
                    record: UpskillingRecord(
                        number: row.integer(0), id: id, person: Actor.ID(rawValue: row.text(2)),
                        recordedAt: recordedAt, recordedBy: Actor.ID(rawValue: row.text(4)), content: content,
                        replaces: row.uuid(7), reason: row.optionalText(8)),
                    commitment: row.text(9), hash: row.text(10), isErased: isErased))
        }
    }

    private func content(from row: borrowing Row) -> UpskillingRecord.Content? {
        switch row.text(5) {
        case "withdrawal": return .withdrawal
        case "approval": return row.uuid(6).map { .approval(of: $0) }
        case "activity":
            guard let kind = UpskillingActivity.Kind(rawValue: row.text(11)), let completedOn = row.day(14),
                let origin = UpskillingActivity.Origin(rawValue: row.text(18))
            else { return nil }
            var evidence: UpskillingActivity.Evidence?
            if let name = row.optionalText(19) { evidence = .init(fileName: name, sha256: row.text(20)) }
            return .activity(
                UpskillingActivity(
                    kind: kind, title: row.text(12), provider: row.optionalText(13), completedOn: completedOn,
                    minutes: row.integer(15), course: row.optionalText(16).map { Course.ID($0) },
                    courseVersion: row.optionalText(17), origin: origin, evidence: evidence))
        default: return nil
        }
    }
}
