internal import FoundationEssentials

/// Reading what everybody's status rests on, and nothing else: a report of a municipality reads all rows, each once, as
/// they lie in the file, and keeps of them what counts.
extension SQLiteStore {
    public func forEachStanding(
        _ asOf: AsOf, _ body: (Actor.ID, Standing) throws(StoreError) -> Void
    ) throws(StoreError) {
        var people = PeopleByID()
        try readAppointments(where: "", []) { people[$0.person].appointments.append($0) }
        try readLeaves(where: "", []) { people[$0.person].leaves.append($0) }
        try connection.run(
            """
            SELECT number, id, person, recorded_at, recorded_by, content, approves, replaces, kind, completed_on,
                minutes, course, origin
            FROM record ORDER BY number
            """
        ) { (row) throws(StoreError) in
            guard let record = RecordForStatus(row, isTimeNeeded: asOf.known != nil) else {
                throw damaged("record", row)
            }
            people[Actor.ID(rawValue: row.text(2))].records.append(record)
        }
        for person in people.byID { try body(person.id, person.standing(asOf)) }
    }
}

/// The people of a report, each found by the id.
private struct PeopleByID {
    struct Person {
        let id: Actor.ID
        var appointments: [Entry<Appointment>] = []
        var leaves: [Entry<Leave>] = []
        var records: [RecordForStatus] = []

        func standing(_ asOf: AsOf) -> Standing {
            PersonHistory(
                person: id, appointments: appointments, leaves: leaves, records: records.map { $0.record(of: id) }
            ).standing(asOf)
        }
    }

    private var people: [Person] = []
    private var places: [Actor.ID: Int] = [:]

    var byID: [Person] { people.sorted { $0.id.rawValue < $1.id.rawValue } }

    subscript(id: Actor.ID) -> Person {
        mutating _read { yield people[place(of: id)] }
        _modify {
            let place = place(of: id)
            yield &people[place]
        }
    }

    private mutating func place(of id: Actor.ID) -> Int {
        if let place = places[id] { return place }
        places[id] = people.count
        people.append(Person(id: id))
        return people.count - 1
    }
}

/// A record without its words: they change no status.
private struct RecordForStatus {
    let number: Int
    let id: UUID
    let recordedAt: Date
    let recordedBy: Actor.ID
    let replaces: UUID?
    let content: Content

    enum Content {
        case activity(UpskillingActivity.Kind, CalendarDay, minutes: Int, Course.ID?, UpskillingActivity.Origin)
        case approval(of: UUID)
        case withdrawal
    }

    /// - Returns: `nil` where the row is not one that this program writes.
    init?(_ row: borrowing Row, isTimeNeeded: Bool) {
        guard let id = row.uuid(1), let content = Self.content(row) else { return nil }
        guard let time = isTimeNeeded ? row.timestamp(3) : .distantPast else { return nil }
        recordedAt = time
        number = row.integer(0)
        self.id = id
        recordedBy = Actor.ID(rawValue: row.text(4))
        replaces = row.uuid(7)
        self.content = content
    }

    private static func content(_ row: borrowing Row) -> Content? {
        switch row.text(5) {
        case "withdrawal": return .withdrawal
        case "approval": return row.uuid(6).map { .approval(of: $0) }
        case "activity":
            guard let kind = UpskillingActivity.Kind(rawValue: row.text(8)), let day = row.day(9),
                let origin = UpskillingActivity.Origin(rawValue: row.text(12))
            else { return nil }
            return .activity(kind, day, minutes: row.integer(10), row.optionalText(11).map { Course.ID($0) }, origin)
        default: return nil
        }
    }

    func record(of person: Actor.ID) -> UpskillingRecord {
        let whole: UpskillingRecord.Content
        switch content {
        case .activity(let kind, let day, let minutes, let course, let origin):
            whole = .activity(
                UpskillingActivity(
                    kind: kind, title: "", completedOn: day, minutes: minutes, course: course, origin: origin))
        case .approval(let approved): whole = .approval(of: approved)
        case .withdrawal: whole = .withdrawal
        }
        return UpskillingRecord(
            number: number, id: id, person: person, recordedAt: recordedAt, recordedBy: recordedBy, content: whole,
            replaces: replaces)
    }
}
