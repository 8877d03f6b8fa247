internal import FoundationEssentials
internal import LearnCore

/// Writes down what changes about a person, in the name of whoever acts.
struct PersonWriter {
    let store: SQLiteStore
    let act: Act
    let reason: String?

    init(_ invocation: Invocation, store: SQLiteStore) throws {
        self.store = store
        act = try invocation.act(in: store)
        reason = try invocation.checkedOption("--reason", as: .fieldReason)
    }

    /// Adds entries of one act, all or none.
    func write(
        _ appointments: [EntryDraft<Appointment>] = [], _ leaves: [EntryDraft<Leave>] = [], of person: Actor.ID
    ) throws(StoreError) {
        var generator = UUIDv7Generator()
        try store.atomically { () throws(StoreError) in
            try store.append(appointments.map { entry($0, of: person, &generator) })
            try store.append(leaves.map { entry($0, of: person, &generator) })
        }
    }

    private func entry<Value>(
        _ draft: EntryDraft<Value>, of person: Actor.ID, _ generator: inout UUIDv7Generator
    ) -> Entry<Value> {
        var random = SystemRandomNumberGenerator()
        return Entry(
            id: generator.next(at: act.at, using: &random), person: person, recordedAt: act.at,
            recordedBy: act.actor, value: draft.value, replaces: draft.replaces, reason: reason)
    }
}

extension Invocation {
    /// The appointments that a person has on a day, as far as `--role` and `--institution` choose among them.
    func appointments(
        of person: Actor.ID, on day: CalendarDay, in store: SQLiteStore
    ) throws -> [Entry<Appointment>] {
        let role = try role()
        let institution = try option("--institution").map { try self.institution($0, in: store).id }
        return try store.history(of: person).appointments.holding(AsOf(day)).filter { entry in
            guard let value = entry.value else { return false }
            return role.map { value.role == $0 } ?? true && institution.map { value.institution == $0 } ?? true
                && value.period.contains(day)
        }
    }

    /// The one appointment that is meant.
    func appointment(of person: Actor.ID, on day: CalendarDay, in store: SQLiteStore) throws -> Entry<Appointment> {
        let found = try appointments(of: person, on: day, in: store)
        let name = try name(of: person, in: store)
        guard let first = found.first else { throw CommandError(message: .noAppointment(name, on: Message(day))) }
        guard found.count == 1 else {
            let institutions = try store.institutions()
            let list = found.compactMap(\.value).map { text($0.words(institutions)) }
            throw CommandError(message: .severalAppointments(name, list), status: .usage)
        }
        return first
    }
}

extension Appointment {
    /// The role and the place, such as »lærer, Søndergårdskolen«.
    func words(_ institutions: [Institution]) -> Message {
        let place = institutions.first { $0.id == institution }?.name ?? institution.rawValue
        return role.title.followed(by: Message(verbatim: place), separator: ", ")
    }
}
