internal import LearnCore

/// Who works where on one day.
struct Workplaces {
    private let day: CalendarDay
    private var standings: [Actor.ID: Standing] = [:]

    init(store: SQLiteStore, on day: CalendarDay) throws(StoreError) {
        self.day = day
        var standings: [Actor.ID: Standing] = [:]
        try store.forEachStanding(AsOf(day)) { person, standing in standings[person] = standing }
        self.standings = standings
    }

    /// The appointments that a person has on the day.
    func appointments(of person: Actor.ID) -> [Appointment] {
        all(of: person).filter { $0.period.contains(day) }
    }

    /// All of a person's appointments, past and future, by the day they begin.
    func all(of person: Actor.ID) -> [Appointment] {
        (standings[person]?.appointments ?? []).sorted {
            ($0.period.from, $0.role.rawValue, $0.institution) < ($1.period.from, $1.role.rawValue, $1.institution)
        }
    }

    func isAway(_ person: Actor.ID) -> Bool {
        standings[person]?.leaves.contains { $0.contains(day) } ?? false
    }

    /// Whether somebody was appointed once, and neither is nor will be.
    func hasLeft(_ person: Actor.ID) -> Bool {
        let all = all(of: person)
        return !all.isEmpty && all.allSatisfy { $0.period.through.map { $0 < day } ?? false }
    }

    /// Those who work at an institution on the day, by id.
    func people(at institution: Institution.ID) -> [Actor.ID] {
        standings.keys.filter { appointments(of: $0).contains { $0.institution == institution } }
            .sorted { $0.rawValue < $1.rawValue }
    }
}
