import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Receipts in the store")
struct ReceiptStoreTests {
    private let temporary = TemporaryFolder()
    private let time = SampleReceipt.now
    private let person = Actor.ID(rawValue: "6c5be1a0-0000-4000-8000-000000000001")

    private func open() throws -> SQLiteStore {
        try SQLiteStore(path: temporary.file("learn.sqlite"), now: time)
    }

    @Test("A receipt taken in twice adds nothing, and a later one of the same visit adds what is new")
    func idempotent() throws {
        let store = try open()
        let course = try SampleReceipt.course()
        #expect(try store.take(SampleReceipt.accepted(), of: person, at: time) == 6)
        #expect(try store.take(SampleReceipt.accepted(), of: person, at: time) == 0)
        let later = SampleReceipt.changed("5a0f3b52", to: "6b0f3b52").replacing(
            #""rightParts": ["g1"]}"#,
            with: """
                "rightParts": ["g1"]}, {"at": "2026-11-18T09:30:00.000+01:00", "response": {"typed": {"g1": "fred"}},
                "verdict": "wrong", "rightParts": []}
                """)
        #expect(try store.news(in: SampleReceipt.accepted(later, of: course), of: person).count == 1)
        #expect(try store.take(SampleReceipt.accepted(later, of: course), of: person, at: time) == 1)
        let report = try #require(try store.selfReports(of: person).first)
        #expect(report.answered == 2 && report.rightAtFirst == 1)
        #expect(report.endedTalks(in: course.lessons[0]) == 1)
        #expect(report.state.answers["g"]?.response == .filled(["g1": .expected(0)]))
    }

    @Test("What a receipt says is in the log and counts nowhere as taken in the engine")
    func apart() throws {
        let store = try open()
        _ = try store.take(SampleReceipt.accepted(), of: person, at: time)
        #expect(try store.progress(of: person).isEmpty)
        try store.rebuildProjections()
        #expect(try store.progress(of: person).isEmpty)
        let course = try SampleReceipt.course()
        let outcome = CourseCompletion.outcome(for: course, progress: try store.progress(of: person), records: [])
        #expect(outcome == .incomplete)
        let id = UUID(uuidString: "5a0f3b52-93a4-4f0e-8a5e-0c8d3b1f2a11")
        #expect(try store.statements(of: person, lesson: nil).allSatisfy { $0.receipt == id })

        // Taking a start back in the engine leaves the receipt alone.
        let object = LessonReference(course: "sample", courseVersion: "1.0.0", lesson: "first")
        #expect(try !store.forgetStart(of: object, by: person, statement: UUID(), at: time))
        try store.append([
            Statement(id: UUID(), timestamp: time - 3_600_000, actor: person, object: object, event: .started)
        ])
        #expect(try store.forgetStart(of: object, by: person, statement: UUID(), at: time))
        #expect(try store.selfReports(of: person).count == 1)
    }

    @Test("A person's export lists receipts, and erasing removes every word of them")
    func privacy() throws {
        let store = try open()
        _ = try store.take(SampleReceipt.accepted(), of: person, at: time)
        let everything = try store.everything(on: person)
        #expect(everything.first { $0.name == "receipt" }?.rows.count == 1)
        let plan = ErasurePlan(everything)
        #expect(plan.goes["receipt"] == 1 && plan.goes["statement"] == 6)
        let other = Actor.ID(rawValue: "6c5be1a0-0000-4000-8000-000000000002")
        let erasure = try store.erase(person, as: Act(actor: other, at: time))
        #expect(erasure.rows["receipt"] == 1 && erasure.rows["statement"] == 6)
        #expect(try store.selfReports(of: person).isEmpty)
        #expect(try store.statements(of: person, lesson: nil).isEmpty)
    }

    @Test("Answers of receipts end with the others, without a completion to wait for")
    func retention() throws {
        let store = try open()
        _ = try store.take(SampleReceipt.accepted(), of: person, at: time)
        let act = Act(actor: person, at: time)
        #expect(try store.removeExpired(.answers, before: CalendarDay(unchecked: 2026, 11, 18), as: act) == 0)
        #expect(try store.removeExpired(.answers, before: CalendarDay(unchecked: 2026, 11, 19), as: act) == 5)
    }

    @Test("A store of the version before takes receipts")
    func migration() throws {
        let path = temporary.file("old.sqlite")
        temporary.write("", to: "old.sqlite")
        do {
            let connection = try Connection(path: path)
            try Schema.migrate(connection, to: 3, at: "then")
            try connection.execute("INSERT INTO actor (id, created_at) VALUES ('\(person.rawValue)', 'then')")
            try connection.execute(
                """
                INSERT INTO statement (id, recorded_at, actor, verb, course, course_version, lesson) VALUES (
                    '6c5be1a0-0000-7000-8000-000000000009', '2026-11-01T00:00:00.000Z', '\(person.rawValue)',
                    '\(Verb.initialized.rawValue)', 'sample', '1.0.0', 'first')
                """)
        }
        let store = try SQLiteStore(path: path, now: time)
        #expect(try store.take(SampleReceipt.accepted(), of: person, at: time) == 6)
        #expect(try store.statements(of: person, lesson: nil).count { $0.receipt == nil } == 1)
    }
}
