import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Privacy in words")
struct PrivacyWordsTests {
    @Test("Every table, column and category has words of its own in both languages")
    func words() {
        for data in StoredData.all {
            #expect(Message.storedTable(data.table) != nil, "\(data.table)")
            for column in data.columns { #expect(Message.storedColumn(column.name) != nil, "\(column.name)") }
        }
        #expect(Set(DataCategory.allCases.map(\.title.danish)).count == DataCategory.allCases.count)
        #expect(Set(DataCategory.allCases.map(\.purpose.english)).count == DataCategory.allCases.count)
        #expect(DataCategory.classNotes.retention(set: 6).english == "6 months after the activity (set)")
        #expect(DataCategory.identity.retention(set: nil).danish == "60 måneder efter den sidste ansættelse (forslag)")
    }

    @Test("The record of processing lists every category and every table, and asks the municipality to confirm")
    func record() throws {
        let day = try #require(CalendarDay(iso8601: "2026-11-24"))
        let tables = try ProcessingRecord.tables(retention: [.answers: 3], municipalities: ["Vallensbæk"], on: day)
        let text = tables.flatMap { TableText.lines($0, width: 300, language: .danish) }.joined(separator: "\n")
        for category in DataCategory.allCases { #expect(text.contains(category.purpose.danish), "\(category)") }
        for data in StoredData.all { #expect(text.contains(data.table)) }
        #expect(text.contains("3 måneder efter svaret"))
        #expect(text.contains("som kommunen skal bekræfte: art. 6, stk. 1, litra e"))
        #expect(text.contains("Vallensbæk (kommunen bekræfter)"))
    }

    @Test("An export shows words and days, leaves empty columns out, and names secrets without showing them")
    func export() {
        let secret = StoredTable(name: "person_secret", columns: ["person", "secret"], rows: [["p", "0011aa"]])
        let appointment = StoredTable(
            name: "appointment", columns: ["recorded_at", "role", "reason", "from_day"],
            rows: [["2026-11-24T10:31:59.000Z", "teacher", nil, "2026-08-01"]])
        let shown = [secret, appointment].map { PersonExport.entries(of: $0).flatMap(\.fields) }
        #expect(shown[0].map(\.value.danish) == ["gemt, vises ikke"])
        #expect(shown[1].map(\.heading.danish) == ["Skrevet", "Rolle", "Fra"])
        #expect(shown[1].map(\.value.danish) == ["24. november 2026", "lærer", "1. august 2026"])
        let held = StoredTable(name: "class_event", columns: ["content", "note"], rows: [["held", "held"]])
        #expect(PersonExport.entries(of: held).first?.fields.map(\.value.danish) == ["holdt", "held"])
        #expect(PersonExport.withoutSecrets(secret).rows == [["p", nil]])
        #expect(PersonExport.secrets(of: secret) == ["secret"])
        #expect(PersonExport.secrets(of: appointment) == [])
    }

    @Test("What a plan of erasure says goes is gone afterwards, and what it says stays is there")
    func plan() throws {
        let temporary = TemporaryFolder()
        let time = Date(timeIntervalSince1970: 1_795_000_000)
        let store = try SQLiteStore(path: temporary.file("s.sqlite"), now: time)
        let person = Actor.ID(rawValue: "p")
        let act = Act(actor: Actor.ID(rawValue: "o"), at: time)
        try store.save(Institution(id: "s", kind: .school, name: "S", municipality: ""), as: act)
        try store.save(
            ClassGroup(
                id: "c", institution: "s", schoolYear: SchoolYear(firstYear: 2026), name: "0.A", stage: .primary),
            as: act)
        try store.save(Person(id: person, name: "MARK", email: nil), as: act)
        let period = Period(from: CalendarDay(daysSince1970: 20_666))
        try store.append([
            Entry(
                id: UUID(), person: person, recordedAt: time, recordedBy: act.actor,
                value: Appointment(role: .teacher, institution: "s", period: period), reason: "MARK")
        ])
        try store.append([
            Entry(id: UUID(), person: person, recordedAt: time, recordedBy: act.actor, value: Leave(period: period))
        ])
        let lesson = LessonReference(course: "c", courseVersion: "1", lesson: "l")
        try store.append([
            ClassEvent(
                id: UUID(), timestamp: time, actor: person, group: "c",
                content: .held(HeldActivity(lesson: lesson, on: period.from, note: "MARK"))),
            ClassEvent(
                id: UUID(), timestamp: time, actor: person, group: "c",
                content: .held(HeldActivity(lesson: lesson, on: period.from))),
        ])
        let before = ErasurePlan(try store.everything(on: person))
        #expect(before.goes == ["person": 1, "absence": 1, "appointment": 1, "class_event": 1])
        #expect(before.stays == ["actor": 1, "appointment": 1, "class_event": 2, "change": 1])
        _ = try store.erase(person, as: act)
        let after = try store.everything(on: person)
        let plan = ErasurePlan(after)
        #expect(plan.goes.isEmpty)
        // The erasure itself is told of twice: as a receipt, and as a change.
        #expect(plan.stays == before.stays.merging(["erasure": 1, "change": 2]) { $1 })
        #expect(!after.flatMap { $0.rows.flatMap { $0 } }.contains("MARK"))
        #expect(try store.logSize().events == 2)
    }
}
