internal import FoundationEssentials

extension SQLiteStore: PeopleStore {
    public func institutions() throws(StoreError) -> [Institution] {
        var result: [Institution] = []
        try connection.run("SELECT id, kind, name, municipality FROM institution ORDER BY id") {
            (row) throws(StoreError) in
            guard let kind = Institution.Kind(rawValue: row.text(1)) else { throw damaged("institution", row) }
            result.append(
                Institution(
                    id: Institution.ID(row.text(0)), kind: kind, name: row.text(2), municipality: row.text(3)))
        }
        return result
    }

    public func save(_ institution: Institution, as act: Act) throws(StoreError) {
        try saving(.institution, institution.id.rawValue, in: "institution", as: act) { () throws(StoreError) in
            try connection.run(
                """
                INSERT INTO institution (id, kind, name, municipality) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    kind = excluded.kind, name = excluded.name, municipality = excluded.municipality
                """,
                [
                    SQLValue(institution.id), .text(institution.kind.rawValue), .text(institution.name),
                    .text(institution.municipality),
                ])
        }
    }

    public func people() throws(StoreError) -> [Person] {
        try people(where: "1 = 1", [])
    }

    public func person(_ id: Actor.ID) throws(StoreError) -> Person? {
        try people(where: "id = ?", [SQLValue(id)]).first
    }

    private func people(where condition: String, _ values: [SQLValue]) throws(StoreError) -> [Person] {
        var result: [Person] = []
        try connection.run("SELECT id, name, email FROM person WHERE \(condition) ORDER BY name, id", values) { row in
            result.append(Person(id: Actor.ID(rawValue: row.text(0)), name: row.text(1), email: row.optionalText(2)))
        }
        return result
    }

    public func save(_ person: Person, as act: Act) throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            try addActor(person.id, at: act.at)
            try saving(.person, person.id.rawValue, in: "person", as: act) { () throws(StoreError) in
                try connection.run(
                    """
                    INSERT INTO person (id, name, email) VALUES (?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email
                    """, [SQLValue(person.id), .text(person.name), SQLValue(person.email)])
            }
        }
    }

    public func append(_ appointments: [Entry<Appointment>]) throws(StoreError) {
        try append(appointments, to: "appointment", ["role", "institution", "from_day", "through_day", "percent"]) {
            value in
            [
                SQLValue(value?.role.rawValue), SQLValue(value?.institution), SQLValue(value?.period.from),
                SQLValue(value?.period.through), SQLValue(value?.percent),
            ]
        }
    }

    public func append(_ leaves: [Entry<Leave>]) throws(StoreError) {
        try append(leaves, to: "absence", ["from_day", "through_day"]) { value in
            [SQLValue(value?.period.from), SQLValue(value?.period.through)]
        }
    }

    private func append<Value>(
        _ entries: [Entry<Value>], to table: String, _ columns: [String], values: (Value?) -> [SQLValue]
    ) throws(StoreError) {
        let names = ["id", "person", "recorded_at", "recorded_by", "replaces", "reason"] + columns
        let places = Array(repeating: "?", count: names.count).joined(separator: ", ")
        try connection.transaction { () throws(StoreError) in
            for entry in entries {
                try addActor(entry.person, at: entry.recordedAt)
                try addActor(entry.recordedBy, at: entry.recordedAt)
                try connection.run(
                    "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(places))",
                    [
                        SQLValue(entry.id), SQLValue(entry.person), SQLValue(entry.recordedAt),
                        SQLValue(entry.recordedBy), SQLValue(entry.replaces), SQLValue(entry.reason),
                    ] + values(entry.value))
            }
        }
    }

    // MARK: Changes

    public func changes() throws(StoreError) -> [Change] {
        var result: [Change] = []
        try connection.run(
            "SELECT id, actor, recorded_at, subject_kind, subject, action FROM change ORDER BY recorded_at, id"
        ) { (row) throws(StoreError) in
            guard let id = row.uuid(0), let at = row.timestamp(2), let kind = Change.Subject(rawValue: row.text(3)),
                let action = Change.Action(rawValue: row.text(5))
            else { throw damaged("change", row) }
            result.append(
                Change(
                    id: id, act: Act(actor: Actor.ID(rawValue: row.text(1)), at: at), subjectKind: kind,
                    subject: row.text(4), action: action))
        }
        return result
    }

    /// Saves a row that may be there already, and notes who did it.
    func saving(
        _ kind: Change.Subject, _ subject: String, in table: String, as act: Act,
        _ save: () throws(StoreError) -> Void
    ) throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            var isKnown = false
            try connection.run("SELECT 1 FROM \(table) WHERE id = ?", [.text(subject)]) { _ in isKnown = true }
            try save()
            try note(isKnown ? .changed : .added, kind, subject, as: act)
        }
    }

    func note(
        _ action: Change.Action, _ kind: Change.Subject, _ subject: String, as act: Act
    ) throws(StoreError) {
        try addActor(act.actor, at: act.at)
        try connection.run(
            "INSERT INTO change (id, recorded_at, actor, subject_kind, subject, action) VALUES (?, ?, ?, ?, ?, ?)",
            [
                SQLValue(nextID(at: act.at)), SQLValue(act.at), SQLValue(act.actor), .text(kind.rawValue),
                .text(subject), .text(action.rawValue),
            ])
    }

    func addActor(_ actor: Actor.ID, at time: Date) throws(StoreError) {
        if isKnown(actor) { return }
        try connection.run(
            "INSERT INTO actor (id, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [SQLValue(actor), SQLValue(time)])
        remember(actor)
    }

    func damaged(_ table: String, _ row: borrowing Row) -> StoreError {
        .damaged(path: connection.path, detail: "\(table) \(row.text(0))")
    }
}
