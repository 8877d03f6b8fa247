import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@Suite("Changes of appointments and leaves")
struct EntryDraftTests {
    private let person = Actor.ID(rawValue: "p")
    private let day = CalendarDay(daysSince1970: 20_666)

    private func entry<Value>(
        _ value: Value?, replaces: UUID? = nil, at seconds: Double = 0
    ) -> Entry<Value> {
        Entry(
            id: UUID(), person: person, recordedAt: Date(timeIntervalSince1970: seconds), recordedBy: person,
            value: value, replaces: replaces)
    }

    private func appointment(from: CalendarDay, through: CalendarDay? = nil) -> Appointment {
        Appointment(role: .teacher, institution: "a", period: Period(from: from, through: through), percent: 60)
    }

    @Test("A transfer keeps every day, and gives each to one place")
    func transfer() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let length = Int.random(in: 0...40, using: &random)
            let end: CalendarDay? = Bool.random(using: &random) ? day.adding(days: length) : nil
            let old = entry(appointment(from: day, through: end))
            let move = day.adding(days: Int.random(in: -5...45, using: &random))
            let drafts = old.transferring(to: "b", on: move)
            let after = drafts.compactMap(\.value)
            if let end, move > end {
                #expect(drafts.isEmpty)
                continue
            }
            for offset in 0..<50 {
                let asked = day.adding(days: offset)
                let places = after.filter { $0.period.contains(asked) }.map(\.institution)
                let before = old.value?.period.contains(asked) ?? false
                #expect(places == (before ? [asked < move ? "a" : "b"] : []))
            }
            #expect(drafts.first?.replaces == old.id)
        }
    }

    @Test("Ending gives a last day to what holds then, and to nothing else")
    func ending() {
        let open = entry(appointment(from: day))
        #expect(open.ending(on: day.adding(days: 3))?.value?.period.through == day.adding(days: 3))
        #expect(open.ending(on: day.adding(days: -1)) == nil)
        #expect(entry(Appointment?.none).ending(on: day) == nil)
        let leave = entry(Leave(period: Period(from: day)))
        #expect(leave.ending(backOn: day.adding(days: 4))?.value?.period.through == day.adding(days: 3))
        #expect(leave.ending(backOn: day) == EntryDraft(nil, replacing: leave.id))
    }

    @Test("Undoing takes back all of the last act, brings back what it replaced, and undone twice changes nothing")
    func undoing() throws {
        let first = entry(appointment(from: day), at: 1)
        let drafts = first.transferring(to: "b", on: day.adding(days: 5))
        let moved = drafts.map { entry($0.value, replaces: $0.replaces, at: 2) }
        var history = PersonHistory(person: person, appointments: [first] + moved)
        let before = history.standing(AsOf(day)).appointments
        for time in [3.0, 4.0] {
            let undoing = try #require(history.undoing)
            history.appointments += undoing.appointments.map { entry($0.value, replaces: $0.replaces, at: time) }
            let now = history.standing(AsOf(day)).appointments
            #expect(
                time == 3
                    ? now == [appointment(from: day)] : Set(now.map(\.institution)) == Set(before.map(\.institution)))
        }
        #expect(PersonHistory(person: person).undoing == nil)
    }
}
