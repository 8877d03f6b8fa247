import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("A municipality of three school years")
struct MunicipalityTests {
    private let temporary = TemporaryFolder()
    private let municipality = Municipality.make(seed: 8700)
    private let requirements = Municipality.requirements.requirements

    private func open() throws -> SQLiteStore {
        try SQLiteStore(path: temporary.file("learn.sqlite"), now: CalendarDay(unchecked: 2024, 8, 1).noon)
    }

    private func filled() throws -> SQLiteStore {
        let store = try open()
        try municipality.fill(store)
        return store
    }

    private func histories(_ store: SQLiteStore) throws -> [PersonHistory] {
        var result: [PersonHistory] = []
        try store.forEachHistory { result.append($0) }
        return result
    }

    @Test("The same seed gives the same municipality, another seed another one")
    func seeds() {
        #expect(Municipality.make(seed: 8700) == municipality)
        #expect(Municipality.make(seed: 8701).people != municipality.people)
    }

    @Test("It has everything that a municipality has")
    func contents() throws {
        func count(_ kind: Institution.Kind) -> Int { municipality.institutions.count { $0.kind == kind } }
        #expect(count(.school) == 3)
        #expect(count(.kindergarten) == 6)
        #expect(count(.afterSchool) == 3)
        #expect(count(.club) == 3)
        #expect(count(.administration) == 1)
        #expect(municipality.people.count == 300)
        #expect(Set(municipality.people.map(\.id)).count == 300)
        #expect(municipality.people.allSatisfy { $0.email?.hasSuffix("@example.dk") ?? true })
        #expect(municipality.classes.count == 120)
        #expect(Set(municipality.classes.map(\.schoolYear)) == Set(Municipality.schoolYears))
        #expect(Set(municipality.classes.map { "\($0.institution) \($0.schoolYear) \($0.name)" }).count == 120)
        #expect(Set(municipality.appointments.compactMap(\.value?.role)) == Set(Role.appointed))
        for reason in ["Flyttet", "Fratrådt", "Stod der to gange"] {
            #expect(municipality.appointments.contains { $0.reason == reason })
        }
        #expect(municipality.leaves.contains { $0.replaces != nil })
        #expect(municipality.records.contains { $0.content == .withdrawal })
        #expect(municipality.records.contains { if case .approval = $0.content { true } else { false } })
        #expect(municipality.records.contains { $0.replaces != nil && $0.content != .withdrawal })
        #expect(municipality.classEvents.contains { if case .withdrew = $0.content { true } else { false } })
        let course = try #require(Municipality.licenceCourse)
        let earned = municipality.classes.count { group in
            ClassLicence(
                course: course, events: municipality.classEvents.filter { $0.group == group.id },
                on: Municipality.lastDay
            ).isComplete
        }
        #expect((1..<120).contains(earned))
        let findings = municipality.histories.flatMap { history in
            requirements.map {
                $0.status(of: history.standing(AsOf(Municipality.schoolDay)), on: Municipality.schoolDay)
            }
        }
        #expect(Set(findings.map(\.status)) == Set(StatusFinding.Status.allCases))
    }

    @Test("A store gives back what was put into it, and its chain is intact")
    func roundTrip() throws {
        let store = try filled()
        #expect(try store.institutions() == municipality.institutions.sorted { $0.id < $1.id })
        #expect(
            try store.people()
                == municipality.people.sorted { ($0.name.utf8Key, $0.id.rawValue) < ($1.name.utf8Key, $1.id.rawValue) })
        #expect(try Set(store.classes().map(\.id)) == Set(municipality.classes.map(\.id)))
        #expect(try histories(store) == municipality.histories)
        for person in municipality.people.prefix(20) {
            #expect(try store.history(of: person.id) == municipality.histories.first { $0.person == person.id })
        }
        for group in municipality.classes.prefix(20) {
            #expect(try store.events(of: group.id) == municipality.classEvents.filter { $0.group == group.id })
        }
        for person in municipality.people.prefix(20) {
            #expect(
                try store.statements(of: person.id, lesson: nil)
                    == municipality.statements.filter { $0.actor == person.id })
        }
        let verification = try store.verifyChain(against: store.chainHead())
        #expect(verification.isIntact)
        #expect(verification.links == municipality.records.count)
    }

    @Test("The log played again gives the same projections")
    func replay() throws {
        let store = try filled()
        func projections() throws -> [String] {
            var rows: [String] = []
            for (table, columns) in [
                (
                    "lesson_progress",
                    "actor, course, lesson, position, completions, started_at, updated_at, completed_at"
                ),
                (
                    "step_progress",
                    "actor, course, lesson, step, seen, attempts, interaction, response, correct, correct_at_first, moves"
                ),
                ("class_progress", "class_group, course, lesson, times, first_on, last_on"),
            ] {
                let count = columns.split(separator: ",").count
                try store.connection.run("SELECT \(columns) FROM \(table) ORDER BY 1, 2, 3, 4") { row in
                    rows.append(
                        table + (0..<count).map { row.optionalText(Int32($0)) ?? "NULL" }.joined(separator: "|"))
                }
            }
            return rows
        }
        let before = try projections()
        #expect(before.count > 3000)
        try store.connection.execute("UPDATE class_progress SET times = times + 1 WHERE lesson = 'behov'")
        #expect(try projections() != before)
        try store.rebuildProjections()
        #expect(try projections() == before)
    }

    @Test("What the institutions add up to is the municipality's")
    func sums() throws {
        let store = try filled()
        var withdrawn: Set<UUID> = []
        for case .withdrew(let id) in municipality.classEvents.map(\.content) { withdrawn.insert(id) }
        for year in Municipality.schoolYears {
            let groups = try store.classes().filter { $0.schoolYear == year }
            var held = 0
            for institution in try store.institutions() {
                for group in groups where group.institution == institution.id {
                    held += try store.progress(of: group.id, through: nil).reduce(0) { $0 + $1.times }
                }
            }
            let ids = Set(groups.map(\.id))
            let log = municipality.classEvents.count {
                if case .held = $0.content { ids.contains($0.group) && !withdrawn.contains($0.id) } else { false }
            }
            #expect(held == log)
            #expect(
                try store.progress(of: nil, through: nil).filter { ids.contains($0.group) }.reduce(0) { $0 + $1.times }
                    == log)

            // A person counts where the last post is, and once; those who never were anywhere count apart.
            let day = CalendarDay(unchecked: year.firstYear + 1, 6, 30)
            let standings = try histories(store).map { $0.standing(AsOf(day)) }
            for requirement in requirements {
                var all: [StatusFinding.Status: Int] = [:]
                var byPlace: [Institution.ID?: [StatusFinding.Status: Int]] = [:]
                for standing in standings {
                    let status = requirement.status(of: standing, on: day).status
                    all[status, default: 0] += 1
                    let place = standing.appointments.last { $0.period.contains(day) }?.institution
                    byPlace[place, default: [:]][status, default: 0] += 1
                }
                #expect(all.values.reduce(0, +) == 300)
                #expect(byPlace.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) } == all)
            }
        }
    }

    @Test("Reading everybody at once finds the same as reading each one's history")
    func bulk() throws {
        let store = try filled()
        let requirements = Municipality.requirements(count: 20)
        for asOf in [
            AsOf(Municipality.schoolDay), AsOf(CalendarDay(unchecked: 2025, 5, 1)),
            AsOf(CalendarDay(unchecked: 2026, 6, 30), known: CalendarDay(unchecked: 2025, 12, 31)),
        ] {
            var read: [Actor.ID: [StatusFinding]] = [:]
            var order: [String] = []
            try store.forEachStanding(asOf) { person, standing in
                order.append(person.rawValue)
                read[person] = requirements.map { $0.status(of: standing, on: asOf.day) }
            }
            #expect(order == municipality.histories.map(\.person.rawValue))
            for history in municipality.histories {
                let standing = history.standing(asOf)
                #expect(read[history.person] == requirements.map { $0.status(of: standing, on: asOf.day) })
            }
        }
    }

    @Test("What was known on a day stays so, whatever is written down later")
    func knownTime() throws {
        let store = try filled()
        let day = CalendarDay(unchecked: 2026, 6, 30)
        func statuses(_ asOf: AsOf) throws -> [[StatusFinding]] {
            try histories(store).map { history in
                let standing = history.standing(asOf)
                return requirements.map { $0.status(of: standing, on: asOf.day) }
            }
        }
        let known = AsOf(day, known: day)
        let before = try statuses(known)
        let all = try statuses(AsOf(day))
        // A year of later corrections lies in the store already, and more follows.
        #expect(before != all)
        let later = CalendarDay(unchecked: 2027, 9, 1).noon
        var random = SeededGenerator(seed: 1)
        for person in municipality.people where Bool.random(using: &random) {
            try store.append([
                UpskillingRecord(
                    id: UUID(), person: person.id, recordedAt: later, recordedBy: person.id,
                    content: .activity(
                        UpskillingActivity(
                            kind: .engineCourse, title: "Kursus", completedOn: day.adding(days: -20), minutes: 900,
                            course: "ssp-laerer", courseVersion: "1.0.0", origin: .engine)))
            ])
            try store.append([
                Entry(
                    id: UUID(), person: person.id, recordedAt: later, recordedBy: municipality.clerk,
                    value: Leave(period: Period(from: day.adding(days: -50), through: day.adding(days: 50))))
            ])
        }
        #expect(try statuses(known) == before)
        #expect(try statuses(AsOf(day)) != all)
    }
}

extension String {
    /// The order of SQLite: byte by byte.
    fileprivate var utf8Key: String { String(utf8.map { Character(UnicodeScalar($0)) }) }
}
