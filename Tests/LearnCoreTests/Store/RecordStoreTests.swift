import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("The chain of records")
struct RecordStoreTests {
    private let temporary = TemporaryFolder()
    private let teacher = Actor.ID(rawValue: "teacher")
    private let leader = Actor.ID(rawValue: "leader")
    private let time = Date(timeIntervalSince1970: 1_795_000_000)

    private func open() throws -> SQLiteStore {
        try SQLiteStore(path: temporary.file("learn.sqlite"), now: time)
    }

    private func activity(_ title: String = "Konference", minutes: Int = 360) -> UpskillingRecord.Content {
        .activity(
            UpskillingActivity(
                kind: .conference, title: title, provider: "DKR", completedOn: CalendarDay(unchecked: 2026, 3, 1),
                minutes: minutes, origin: .entered))
    }

    private func record(
        _ content: UpskillingRecord.Content, by actor: Actor.ID? = nil, person: Actor.ID? = nil, replaces: UUID? = nil,
        reason: String? = nil
    ) -> UpskillingRecord {
        UpskillingRecord(
            id: UUID(), person: person ?? teacher, recordedAt: time, recordedBy: actor ?? teacher, content: content,
            replaces: replaces, reason: reason)
    }

    /// A chain of six records about two people.
    private func fill(_ store: SQLiteStore) throws -> [UpskillingRecord] {
        let first = try store.append([record(activity("Første"))])[0]
        let second = try store.append([record(.approval(of: first.id), by: leader)])[0]
        let third = try store.append([record(activity("Rettet"), replaces: first.id, reason: "Forkert dag")])[0]
        let fourth = try store.append([record(activity("Anden"), person: leader)])[0]
        let fifth = try store.append([record(.withdrawal, replaces: third.id, reason: "Aflyst")])[0]
        let sixth = try store.append([record(activity("Sidste"))])[0]
        return [first, second, third, fourth, fifth, sixth]
    }

    @Test("Records come back as they were written, numbered from 1, and the chain is intact")
    func roundTrip() throws {
        let written = try fill(open())
        let store = try open()
        var read: [UpskillingRecord] = []
        try store.forEachLink { read.append($0.record) }
        #expect(read == written)
        #expect(read.map(\.number) == Array(1...6))
        let verification = try store.verifyChain(against: nil)
        #expect(verification.isIntact)
        #expect(verification.links == 6)
        #expect(try store.chainHead() == verification.head)
        #expect(try store.history(of: teacher).records == written.filter { $0.person == teacher })
    }

    @Test(
        "Whatever is altered behind the program's back is found",
        arguments: [
            "UPDATE record SET minutes = 420 WHERE number = 3", "UPDATE record SET title = 'Andet' WHERE number = 1",
            "UPDATE record SET provider = NULL WHERE number = 1",
            "UPDATE record SET completed_on = '2026-02-28' WHERE number = 6",
            "UPDATE record SET recorded_by = 'teacher' WHERE number = 2",
            "UPDATE record SET recorded_at = '2026-01-01T00:00:00.000Z' WHERE number = 5",
            "UPDATE record SET reason = 'Noget andet' WHERE number = 5",
            "UPDATE record SET approves = (SELECT id FROM record WHERE number = 6) WHERE number = 2",
            "UPDATE record SET hash = (SELECT hash FROM record WHERE number = 1) WHERE number = 4",
            "UPDATE record SET commitment = hash WHERE number = 4", "DELETE FROM record WHERE number = 3",
            "DELETE FROM record WHERE number = 1", "DELETE FROM record WHERE number = 6",
            "UPDATE record SET number = 9 WHERE number = 6",
            "UPDATE record SET number = 99 WHERE number = 2; UPDATE record SET number = 2 WHERE number = 3; "
                + "UPDATE record SET number = 3 WHERE number = 99",
            "UPDATE record SET person = 'leader' WHERE number = 6",
            "DELETE FROM person_secret WHERE person = 'leader'",
            "UPDATE person_secret SET secret = 'ff00' WHERE person = 'leader'",
        ])
    func tampering(sql: String) throws {
        let store = try open()
        _ = try fill(store)
        try store.connection.execute(sql)
        #expect(try !store.verifyChain(against: nil).isIntact)
    }

    @Test("A head that was kept elsewhere finds a chain that was made anew")
    func keptHead() throws {
        let store = try open()
        _ = try fill(store)
        let kept = try #require(try store.chainHead())
        #expect(try store.verifyChain(against: ChainHead(kept.description)).isIntact)
        try store.append([record(activity())])
        #expect(try store.verifyChain(against: kept).isIntact)
        try store.connection.execute("DELETE FROM record; DELETE FROM record_head")
        _ = try fill(store)
        #expect(try store.verifyChain(against: nil).isIntact)
        #expect(try store.verifyChain(against: kept).faults == [.otherHead(number: 6)])
        #expect(
            try store.verifyChain(against: ChainHead(number: 40, hash: kept.hash)).faults == [.otherHead(number: 40)])
    }

    @Test("A record that breaks a rule is refused, and nothing is added")
    func refusals() throws {
        let store = try open()
        let mine = try store.append([record(activity())])[0]
        let entered = try store.append([record(activity(), by: leader)])[0]
        func refusal(_ record: UpskillingRecord) -> RecordRefusal? {
            do throws(StoreError) {
                try store.append([record])
                return nil
            } catch {
                guard case .refused(let refusal) = error else { return nil }
                return refusal
            }
        }
        #expect(refusal(record(.approval(of: mine.id))) == .ownActivity(number: 1))
        #expect(refusal(record(.approval(of: entered.id), by: leader)) == .enteredActivity(number: 2))
        #expect(refusal(record(.approval(of: UUID()), by: leader)) == .unknownRecord)
        #expect(refusal(record(activity(), replaces: mine.id, reason: " ")) == .reasonMissing)
        #expect(refusal(record(.withdrawal)) == .unknownRecord)
        #expect(refusal(record(activity("  "))) == .titleMissing)
        #expect(refusal(record(activity("Kursus 010203-1234"))) == .text(.cprNumber))
        #expect(refusal(record(.withdrawal, replaces: mine.id, reason: "a\u{1B}[2J")) == .text(.controlCharacter))
        #expect(refusal(record(activity(minutes: -5))) == .minutesOutOfRange(-5))
        let future = UpskillingActivity(
            kind: .course, title: "Senere", completedOn: CalendarDay(unchecked: 2030, 1, 1), minutes: 60,
            origin: .entered)
        #expect(refusal(record(.activity(future))) == .dayInFuture(CalendarDay(unchecked: 2030, 1, 1)))
        #expect(try store.chainHead()?.number == 2)

        try store.append([record(.approval(of: mine.id), by: leader)])
        #expect(refusal(record(.approval(of: mine.id), by: leader)) == .alreadyApproved(number: 1))
        try store.append([record(.withdrawal, replaces: mine.id, reason: "Dobbelt")])
        #expect(
            refusal(record(activity(), replaces: mine.id, reason: "Igen")) == .alreadyReplaced(number: 1, by: 4))
        #expect(refusal(record(.withdrawal, replaces: UUID(), reason: "Ukendt")) == .unknownRecord)
    }

    @Test("When a person has been erased the chain still verifies, and says how many records have lost their words")
    func erasure() throws {
        let store = try open()
        _ = try fill(store)
        let head = try #require(try store.chainHead())
        _ = try store.erase(teacher, as: Act(actor: leader, at: time))
        let verification = try store.verifyChain(against: head)
        #expect(verification.isIntact)
        #expect(verification.erased == 5)
        try store.append([record(activity(), person: leader)])
        #expect(try store.verifyChain(against: head).isIntact)
        try store.connection.execute("UPDATE record SET minutes = 1 WHERE number = 1")
        #expect(try !store.verifyChain(against: head).isIntact)
    }
}
