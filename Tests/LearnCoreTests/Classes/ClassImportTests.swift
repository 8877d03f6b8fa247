import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@Suite("Classes: import, weeks, what stands")
struct ClassImportTests {
    private let school = Institution(id: "soelvang", kind: .school, name: "Sølvangskolen", municipality: "Vallensbæk")
    private let year = SchoolYear(firstYear: 2026)

    private func read(_ text: String, known: [ClassGroup] = []) -> ClassImport {
        ClassImport(Array(text.utf8), file: "k.csv", institutions: [school], known: known)
    }

    @Test("Classes come in with an id made where none is given, and the same file again changes nothing")
    func again() {
        let file =
            "id;institution;skoleår;navn;trin\n;Sølvangskolen;2026/27;0.A;indskoling\nbier;soelvang;2026/27;Bierne;primary"
        let plan = read(file)
        #expect(plan.added.map(\.id) == ["soelvang-0a-2026", "bier"])
        #expect(plan.faults.isEmpty)
        let second = read(file, known: plan.added)
        #expect(second.unchanged == 2)
        #expect(second.added.isEmpty && second.changed.isEmpty && second.faults.isEmpty)
    }

    @Test("A class keeps its place and year, and its name is its own there")
    func conflicts() {
        let known = ClassGroup(id: "x", institution: "soelvang", schoolYear: year, name: "0.A", stage: .primary)
        let head = "id,institution,school year,name,stage\n"
        #expect(read(head + "x,soelvang,2026/27,0.B,primary", known: [known]).changed.map(\.name) == ["0.B"])
        #expect(read(head + "x,soelvang,2027/28,0.A,primary", known: [known]).faults.count == 1)
        #expect(
            read(head + "y,soelvang,2026/27,0.a,primary", known: [known]).faults.first?.mend.english.contains("‘x’")
                == true)
        #expect(
            read(head + "y,soelvang,2026/27,1.A,primary\nz,soelvang,2026/27,1.A,primary").faults.map(\.location.line)
                == [3])
    }

    @Test("Every bad cell is told")
    func faults() {
        let plan = read(
            "id,institution,year,name,stage\nÅ,soelvng,2026-27,far@mor.dk,indskolning\n,,,,\nb,soelvang,2026/27,Emil,primary"
        )
        #expect(plan.faults.map { "\($0.location.line):\($0.location.column)" } == ["2:3", "2:11", "2:19", "2:30"])
        #expect(plan.suspects.map(\.name) == ["Emil"] && plan.suspects.map(\.line) == [4])
    }

    @Test("The weeks of a school year hold every day of it once")
    func weeks() {
        var random = SeededGenerator(seed: 11)
        for first in 2020...2040 {
            let year = SchoolYear(firstYear: first)
            let all = (0...400).map { year.period.from.adding(days: $0 - 10) }
            let weeks = HeldWeeks(all, in: year)
            let days = year.period.through.map { year.period.from.days(to: $0) + 1 }
            #expect(weeks.weeks.reduce(0) { $0 + $1.times } == days)
            #expect((53...54).contains(weeks.weeks.count))
            #expect(weeks.weeks.dropFirst().dropLast().allSatisfy { $0.times == 7 })
            let day = year.period.from.adding(days: Int.random(in: 0...360, using: &random))
            let index = HeldWeeks([day], in: year).weeks.firstIndex { $0.times == 1 }
            #expect(index.map { weeks.weeks[$0].from <= day } == true)
        }
    }

    @Test("What was withdrawn does not stand, and what stands is in the order of its days")
    func standing() {
        let actor = Actor.ID(rawValue: "a")
        func event(_ number: UInt8, _ content: ClassEvent.Content) -> ClassEvent {
            ClassEvent(
                id: UUID(uuid: (number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
                timestamp: Date(timeIntervalSince1970: Double(number)), actor: actor, group: "x", content: content)
        }
        func held(_ offset: Int) -> ClassEvent.Content {
            .held(
                HeldActivity(
                    lesson: LessonReference(course: "c", courseVersion: "1", lesson: "l"),
                    on: CalendarDay(daysSince1970: 20_000 + offset)))
        }
        let first = event(1, held(5))
        let events = [first, event(2, held(3)), event(3, held(5)), event(4, .withdrew(first.id))]
        #expect(events.standing.map(\.timestamp.timeIntervalSince1970) == [2, 3])
        #expect(events.dropLast().held.map { $0.event.timestamp.timeIntervalSince1970 } == [2, 1, 3])
    }
}
