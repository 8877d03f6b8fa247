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
            if asOf.known != nil {
                guard let recordedAt = row.timestamp(3) else { throw damaged("record", row) }
                if !asOf.knows(recordedAt) { return }
            }
            guard let record = RecordForStatus(row) else { throw damaged("record", row) }
            people[record.person].records.append(record)
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
            Standing(
                appointments: appointments.holding(asOf).compactMap(\.value),
                leaves: leaves.holding(asOf).compactMap(\.value), activities: Standing.standing(in: records))
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
private struct RecordForStatus: RecordInStanding {
    let number: Int
    let id: UUID
    let person: Actor.ID
    let recordedBy: Actor.ID
    let replaces: UUID?
    private let content: Content

    private enum Content {
        case activity(UpskillingActivity.Kind, CalendarDay, minutes: Int, Course.ID?, UpskillingActivity.Origin)
        case approval(of: UUID)
        case withdrawal
    }

    /// - Returns: `nil` where the row is not one that this program writes.
    init?(_ row: borrowing Row) {
        guard let id = row.uuid(1), let content = Self.content(row) else { return nil }
        number = row.integer(0)
        self.id = id
        person = Actor.ID(rawValue: row.text(2))
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

    var activity: UpskillingActivity? {
        guard case .activity(let kind, let day, let minutes, let course, let origin) = content else { return nil }
        return UpskillingActivity(
            kind: kind, title: "", completedOn: day, minutes: minutes, course: course, origin: origin)
    }

    var isEntered: Bool {
        if case .activity(_, _, _, _, .entered) = content { true } else { false }
    }

    var approves: UUID? {
        if case .approval(let approved) = content { approved } else { nil }
    }
}
