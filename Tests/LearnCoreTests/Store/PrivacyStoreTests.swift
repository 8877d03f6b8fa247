import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Privacy of the store")
struct PrivacyStoreTests {
    private let temporary = TemporaryFolder()
    private let time = Date(timeIntervalSince1970: 1_795_000_000)
    private let person = Actor.ID(rawValue: "6c5be1a0-0000-4000-8000-000000000001")
    private let other = Actor.ID(rawValue: "6c5be1a0-0000-4000-8000-000000000002")

    private func open() throws -> SQLiteStore {
        try SQLiteStore(path: temporary.file("data/learn.sqlite"), now: time)
    }

    private var act: Act { Act(actor: other, at: time) }

    @Test("Every column of every table has a purpose, a category and an end")
    func registry() throws {
        let store = try open()
        var columns: [String: [String]] = [:]
        var tables: [String] = []
        try store.connection.run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name") { row in
            tables.append(row.text(0))
        }
        for table in tables {
            try store.connection.run("PRAGMA table_info(\(table))") { row in
                columns[table, default: []].append(row.text(1))
            }
        }
        let registered = Dictionary(uniqueKeysWithValues: StoredData.all.map { ($0.table, $0.columns.map(\.name)) })
        #expect(Set(registered.keys) == Set(tables))
        for table in tables { #expect(registered[table]?.sorted() == columns[table]?.sorted(), "\(table)") }
        for category in DataCategory.allCases where category.ending == .removed {
            #expect(category.proposedMonths != nil)
        }
        for data in StoredData.all {
            for column in data.columns where column.category == .technical {
                #expect(!column.isFreeText, "\(data.table).\(column.name)")
            }
        }
    }

    /// A person with a marker in every place where people write.
    private func plantMarkers(in store: SQLiteStore) throws {
        try store.save(
            Institution(id: "skole", kind: .school, name: "Skolen", municipality: "Vallensbæk"), as: act)
        try store.save(Person(id: person, name: "MARKNAME", email: "MARKMAIL@example.dk"), as: act)
        try store.save(Person(id: other, name: "Anden", email: nil), as: act)
        let day = CalendarDay(unchecked: 2026, 8, 1)
        try store.append([
            Entry(
                id: UUID(), person: person, recordedAt: time, recordedBy: other,
                value: Appointment(role: .teacher, institution: "skole", period: Period(from: day)),
                reason: "MARKWHY1")
        ])
        try store.append([
            Entry(
                id: UUID(), person: person, recordedAt: time, recordedBy: other,
                value: Leave(period: Period(from: day, through: day.adding(days: 3))), reason: "MARKWHY2")
        ])
        let first = try store.append([
            UpskillingRecord(
                id: UUID(), person: person, recordedAt: time, recordedBy: person,
                content: .activity(
                    UpskillingActivity(
                        kind: .course, title: "MARKTITLE", provider: "MARKPROVIDER", completedOn: day, minutes: 60,
                        origin: .entered, evidence: .init(fileName: "MARKFILE.pdf", sha256: "MARKHASH"))))
        ])[0]
        try store.append([
            UpskillingRecord(
                id: UUID(), person: person, recordedAt: time, recordedBy: person, content: .withdrawal,
                replaces: first.id, reason: "MARKWHY3")
        ])
        try store.save(
            ClassGroup(
                id: "skole-0a", institution: "skole", schoolYear: SchoolYear(firstYear: 2026), name: "0.A",
                stage: .primary), as: act)
        let lesson = LessonReference(course: "fidus-katten", courseVersion: "1.0.0", lesson: "tre-trin")
        try store.append([
            ClassEvent(
                id: UUID(), timestamp: time, actor: person, group: "skole-0a",
                content: .held(HeldActivity(lesson: lesson, on: day, note: "MARKNOTE")))
        ])
        try store.append([
            Statement(id: UUID(), timestamp: time, actor: person, object: lesson, event: .started),
            Statement(
                id: UUID(), timestamp: time.addingTimeInterval(1), actor: person, object: lesson,
                event: .answered("q", .init(response: .chosen(["MARKANSWER"]), isCorrect: true))),
            Statement(
                id: UUID(), timestamp: time.addingTimeInterval(2), actor: person, object: lesson,
                event: .completed(Score(right: 1, of: 1))),
        ])
    }

    private static let markers = [
        "MARKNAME", "MARKMAIL", "MARKWHY1", "MARKWHY2", "MARKTITLE", "MARKPROVIDER", "MARKFILE", "MARKHASH",
        "MARKWHY3", "MARKNOTE", "MARKANSWER",
    ]

    @Test("After an erasure no byte of the person's words is left in any file of the store, and statistics remain")
    func erasure() throws {
        let store = try open()
        try plantMarkers(in: store)
        let before = RawFiles.bytes(inFolder: temporary.file("data"))
        for marker in Self.markers { #expect(before.contains(text: marker), "\(marker)") }

        let erasure = try store.erase(person, as: act)
        let after = RawFiles.bytes(inFolder: temporary.file("data"))
        for marker in Self.markers { #expect(!after.contains(text: marker), "\(marker)") }
        #expect(erasure.orphanedEvidence == ["MARKHASH"])
        #expect(try store.person(person) == nil)
        #expect(try store.erasures().map(\.person) == [person])

        #expect(try store.progress(of: person).map(\.state.completions) == [1])
        #expect(try store.progress(of: nil, through: nil).map(\.times) == [1])
        #expect(try store.history(of: person).records.count == 2)
        let progress = try store.progress(of: person)
        try store.rebuildProjections()
        #expect(try store.progress(of: person) == progress)
    }

    @Test("An export holds every table in which the person is")
    func export() throws {
        let store = try open()
        try plantMarkers(in: store)
        let tables = try store.everything(on: person)
        let text = tables.flatMap(\.rows).joined().compactMap(\.self).joined(separator: " ")
        for marker in Self.markers { #expect(text.contains(marker), "\(marker)") }
        #expect(
            tables.map(\.name) == [
                "actor", "person", "person_secret", "appointment", "absence", "statement", "lesson_progress",
                "step_progress", "record", "class_event", "change",
            ])
        #expect(try store.everything(on: Actor.ID(rawValue: "nobody")).isEmpty)
    }

    @Test("What has been kept long enough goes, and only that")
    func retention() throws {
        let store = try open()
        try plantMarkers(in: store)
        let early = CalendarDay(unchecked: 2020, 1, 1)
        let late = CalendarDay(unchecked: 2090, 1, 1)
        for category in DataCategory.allCases {
            #expect(try store.expired(category, before: early) == 0)
            #expect(try store.removeExpired(category, before: early, as: act) == 0)
        }
        #expect(try store.removeExpired(.classNotes, before: late, as: act) == 1)
        #expect(try store.removeExpired(.answers, before: late, as: act) == 1)
        // Still appointed.
        #expect(try store.expired(.identity, before: late) == 0)
        let bytes = RawFiles.bytes(inFolder: temporary.file("data"))
        #expect(!bytes.contains(text: "MARKNOTE"))
        #expect(!bytes.contains(text: "MARKANSWER"))
        #expect(bytes.contains(text: "MARKNAME"))

        let appointment = try #require(try store.history(of: person).appointments.first)
        try store.append([
            Entry(
                id: UUID(), person: person, recordedAt: time, recordedBy: other,
                value: Appointment(
                    role: .teacher, institution: "skole",
                    period: Period(
                        from: CalendarDay(unchecked: 2026, 8, 1), through: CalendarDay(unchecked: 2027, 7, 31))),
                replaces: appointment.id)
        ])
        #expect(try store.expired(.identity, before: CalendarDay(unchecked: 2027, 7, 31)) == 0)
        #expect(try store.removeExpired(.identity, before: late, as: act) == 1)
        #expect(!RawFiles.bytes(inFolder: temporary.file("data")).contains(text: "MARKNAME"))
    }
}
