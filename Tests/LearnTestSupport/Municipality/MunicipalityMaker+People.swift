internal import FoundationEssentials
internal import LearnCore

extension MunicipalityMaker {
    /// Who works where and since when, who has moved, left or been away, with the corrections that such lists have.
    mutating func makePeople() {
        for number in 0..<size.people {
            let first = pick(Self.firstNames)
            let last = pick(Self.lastNames)
            let address = "\(Self.plain(first)).\(Self.plain(last)).\(number + 1)@example.dk"
            result.people.append(
                Person(
                    id: Actor.ID(rawValue: id().uuidString.lowercased()), name: "\(first) \(last)",
                    email: chance(90) ? address : nil))
        }
        // The first at each place leads it.
        let places = result.institutions
        for number in result.people.indices {
            let place = places[number % places.count]
            leaders.append(result.people[number < places.count ? 0 : number % places.count].id)
            appoint(result.people[number].id, at: place, isLeader: number < places.count && number > 0)
        }
    }

    private mutating func appoint(_ person: Actor.ID, at place: Institution, isLeader: Bool) {
        let start = day(from: Municipality.day(2019, 8, 1), through: Municipality.day(2026, 10, 1))
        let role = isLeader ? .leader : role(at: place.kind)
        firstDays.append(start)
        roles.append(role)
        let percent = chance(60) ? 100 : pick([50, 60, 75, 80, 86, 92])
        let first = add(
            person, Appointment(role: role, institution: place.id, period: Period(from: start), percent: percent),
            on: start.adding(days: -14))
        let change = day(from: start.adding(days: 60), through: Municipality.day(2027, 6, 1))
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<15 where !isLeader:
            close(first, person, role, place, start, percent, through: change, "Flyttet")
            let other = pick(result.institutions.filter { $0.kind == place.kind || $0.kind == .school })
            add(
                person,
                Appointment(
                    role: self.role(at: other.kind), institution: other.id,
                    period: Period(from: change.adding(days: 1)), percent: percent), on: change)
        case 15..<24 where !isLeader:
            close(first, person, role, place, start, percent, through: change, "Fratrådt")
        case 24..<30:
            // A second, smaller post beside the first.
            add(
                person,
                Appointment(
                    role: .sspTeacher, institution: place.id, period: Period(from: change), percent: 20), on: change)
        case 30..<33:
            // Entered twice, and taken back once.
            let twice = add(
                person, Appointment(role: role, institution: place.id, period: Period(from: start), percent: percent),
                on: start)
            result.appointments.append(
                Entry(
                    id: id(), person: person, recordedAt: moment(on: start.adding(days: 30)),
                    recordedBy: result.clerk, value: nil, replaces: twice, reason: "Stod der to gange"))
        default: break
        }
        if chance(12) { takeLeave(person, after: start) }
    }

    private mutating func role(at kind: Institution.Kind) -> Role {
        switch kind {
        case .kindergarten, .afterSchool, .club: .pedagogue
        case .school: chance(12) ? .sspTeacher : chance(20) ? .pedagogue : .teacher
        case .administration: .sspConsultant
        }
    }

    @discardableResult
    private mutating func add(_ person: Actor.ID, _ appointment: Appointment, on day: CalendarDay) -> UUID {
        let entry = Entry(
            id: id(), person: person, recordedAt: moment(on: day), recordedBy: result.clerk, value: appointment)
        result.appointments.append(entry)
        return entry.id
    }

    private mutating func close(
        _ entry: UUID, _ person: Actor.ID, _ role: Role, _ place: Institution, _ start: CalendarDay, _ percent: Int,
        through: CalendarDay, _ reason: String
    ) {
        result.appointments.append(
            Entry(
                id: id(), person: person, recordedAt: moment(on: through.adding(days: -20)),
                recordedBy: result.clerk,
                value: Appointment(
                    role: role, institution: place.id, period: Period(from: start, through: through), percent: percent),
                replaces: entry, reason: reason))
    }

    private mutating func takeLeave(_ person: Actor.ID, after start: CalendarDay) {
        let from = day(from: start.adding(days: 30), through: Municipality.day(2027, 6, 1))
        let through = from.adding(days: Int.random(in: 20...330, using: &random))
        let entry = Entry(
            id: id(), person: person, recordedAt: moment(on: from), recordedBy: result.clerk,
            value: Leave(period: Period(from: from, through: chance(15) ? nil : through)))
        result.leaves.append(entry)
        guard chance(25) else { return }
        let back = from.adding(days: max(1, from.days(to: through) / 2))
        result.leaves.append(
            Entry(
                id: id(), person: person, recordedAt: moment(on: back), recordedBy: result.clerk,
                value: chance(80) ? Leave(period: Period(from: from, through: back)) : nil, replaces: entry.id,
                reason: "Tidligere tilbage"))
    }

    private static func plain(_ name: String) -> String {
        name.lowercased().map { ["æ": "ae", "ø": "oe", "å": "aa"][$0] ?? String($0) }.joined()
    }

    private static let firstNames = [
        "Anne", "Birgitte", "Camilla", "Dorthe", "Emma", "Freja", "Gitte", "Hanne", "Ida", "Jette", "Karen", "Lene",
        "Mette", "Nanna", "Pia", "Rikke", "Sanne", "Tina", "Ulla", "Åse", "Anders", "Bo", "Christian", "Erik",
        "Frederik", "Henrik", "Jens", "Kasper", "Lars", "Mikkel", "Niels", "Ole", "Peter", "Rasmus", "Søren", "Thomas",
    ]
    private static let lastNames = [
        "Ahorn", "Bakkegård", "Dalsøe", "Engvang", "Fjordbo", "Granholt", "Havemose", "Kærsgaard", "Lindebjerg",
        "Mosekilde", "Nørreskov", "Overdal", "Piletoft", "Rugmark", "Skovdam", "Stenvad", "Tjørnelund", "Vesterlykke",
        "Æblegaard", "Ørnebæk", "Åbrinken",
    ]
}
