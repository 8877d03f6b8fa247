internal import FoundationEssentials

/// Reading what a status rests on.
extension SQLiteStore {
    private static let order = "ORDER BY person, recorded_at, id"

    public func history(of person: Actor.ID) throws(StoreError) -> PersonHistory {
        var history = PersonHistory(person: person)
        history.appointments = try appointments(of: person)
        try readLeaves(where: "WHERE person = ? \(Self.order)", [SQLValue(person)]) { history.leaves.append($0) }
        try readLinks(where: "WHERE person = ? ORDER BY number", [SQLValue(person)]) {
            history.records.append($0.record)
        }
        return history
    }

    /// The entries on a person's appointments, corrections and all.
    public func appointments(of person: Actor.ID) throws(StoreError) -> [Entry<Appointment>] {
        var entries: [Entry<Appointment>] = []
        try readAppointments(where: "WHERE person = ? \(Self.order)", [SQLValue(person)]) { entries.append($0) }
        return entries
    }

    public func forEachHistory(_ body: (PersonHistory) throws(StoreError) -> Void) throws(StoreError) {
        var histories: [Actor.ID: PersonHistory] = [:]
        try readAppointments(where: Self.order, []) {
            histories[$0.person, default: .init(person: $0.person)].appointments.append($0)
        }
        try readLeaves(where: Self.order, []) {
            histories[$0.person, default: .init(person: $0.person)].leaves.append($0)
        }
        try readLinks(where: "ORDER BY number", []) {
            histories[$0.record.person, default: .init(person: $0.record.person)].records.append($0.record)
        }
        for person in histories.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            if let history = histories[person] { try body(history) }
        }
    }

    func readAppointments(
        where condition: String, _ values: [SQLValue], _ body: (Entry<Appointment>) -> Void
    ) throws(StoreError) {
        try connection.run(
            """
            SELECT id, person, recorded_at, recorded_by, replaces, reason,
                role, institution, from_day, through_day, percent
            FROM appointment \(condition)
            """, values
        ) { (row) throws(StoreError) in
            var value: Appointment?
            if !row.isNull(6) {
                guard let role = Role(rawValue: row.text(6)), let from = row.day(8) else {
                    throw damaged("appointment", row)
                }
                value = Appointment(
                    role: role, institution: Institution.ID(row.text(7)),
                    period: Period(from: from, through: row.day(9)), percent: row.integer(10))
            }
            body(try entry(from: row, value: value))
        }
    }

    func readLeaves(
        where condition: String, _ values: [SQLValue], _ body: (Entry<Leave>) -> Void
    ) throws(StoreError) {
        try connection.run(
            """
            SELECT id, person, recorded_at, recorded_by, replaces, reason, from_day, through_day
            FROM absence \(condition)
            """, values
        ) { (row) throws(StoreError) in
            let value = row.day(6).map { Leave(period: Period(from: $0, through: row.day(7))) }
            body(try entry(from: row, value: value))
        }
    }

    private func entry<Value>(from row: borrowing Row, value: Value?) throws(StoreError) -> Entry<Value> {
        guard let id = row.uuid(0), let recordedAt = row.timestamp(2) else { throw damaged("entry", row) }
        return Entry(
            id: id, person: Actor.ID(rawValue: row.text(1)), recordedAt: recordedAt,
            recordedBy: Actor.ID(rawValue: row.text(3)), value: value, replaces: row.uuid(4),
            reason: row.optionalText(5))
    }
}
