import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Holding a lesson with a group")
struct TeachingTests {
    static let blocks = """
        <heading id="h">Hej</heading><p>Til dig selv.</p>
        <note kind="important"><title>Pas på</title>Ingen skæld ud.</note>
        <activity id="leg" minutes="10" group="pairs" stamp="Leg"><title>Legen</title><purpose>At øve.</purpose>
          <materials><item>Kort</item><item>En bamse</item></materials>
          <how><p>Sådan:</p><list kind="numbered"><item>Ét.</item><item>To.</item></list><p>Tre.</p></how>
          <wrap-up>Slut.</wrap-up></activity>
        <guide><say>Hør her.</say><watch>De stille.</watch></guide>
        <steps id="cards"><title>Kort</title>
          <step id="one"><title>Følelser</title>Sig det.</step>
          <step id="two"><title>Behov</title>Sig det.</step></steps>
        <question id="q1" kind="choice"><prompt>Hvad?</prompt>
          <option id="a"><text>A</text><why>Nej.</why></option>
          <option id="b" correct="yes"><text>B</text><why>Ja.</why></option></question>
        <observation id="skala"><title>Ser vi det?</title><prompt><p>Se.</p></prompt>
          <anchor value="1">Nej.</anchor><anchor value="2">Ja.</anchor></observation>
        """

    static func plan(_ blocks: String = blocks) throws -> TeachingPlan {
        let course = try #require(SampleCourse.reading(blocks: blocks).usableCourse)
        return try #require(TeachingPlan(course.lessons[0], in: course))
    }

    @Test("Materials and reminders first, one step at a time, the scale last; questions are left out")
    func order() throws {
        let plan = try Self.plan()
        #expect(
            plan.steps.map(\.id.rawValue) == [
                "materials", "reminders", "leg", "leg.1", "leg.2", "leg.3", "leg.end", "cards.one", "cards.two",
                "skala",
            ])
        #expect(plan.steps[3].guide.say.map(\.plainText) == ["Hør her."])
        #expect(plan.steps[3...6].reduce(0) { $0 + $1.plannedSeconds } == 600)
        #expect(plan.steps.filter { $0.phase != .together }.allSatisfy { $0.plannedSeconds == 0 })
        guard case .method(let first, let number, let count) = plan.steps[3].content else {
            Issue.record("not a step of the method")
            return
        }
        #expect(first.inlineRuns.map(\.plainText) == ["Sådan:", "Ét."])
        #expect(number == 1 && count == 3)
    }

    @Test("A lesson without an activity has nothing to hold")
    func nothing() throws {
        let course = try #require(SampleCourse.reading(blocks: "<p>Læs.</p>").usableCourse)
        #expect(TeachingPlan(course.lessons[0], in: course) == nil)
    }

    @Test("The clock runs with the group alone, and stands in a pause")
    func clock() throws {
        var session = TeachingSession(try Self.plan())
        session.handle(.elapse(100))
        #expect(session.time.spent == 0)
        while session.step?.phase != .together { session.handle(.forward) }
        session.handle(.elapse(61))
        #expect(session.partTime?.minutesLeft == 9)
        session.handle(.pause)
        session.handle(.elapse(100))
        session.handle(.elapse(-5))
        session.handle(.resume)
        #expect(session.time.spent == 61)
        session.handle(.elapse(600))
        #expect(session.partTime.map { [$0.minutesLeft, $0.minutesOver] } == [0, 1])
    }

    @Test("Held at the end alone; broken off before it alone; after an ending nothing changes")
    func endings() throws {
        var session = TeachingSession(try Self.plan())
        session.handle(.hold)
        #expect(session.ending == nil)
        session.handle(.observe("skala", 7))
        #expect(session.observed.isEmpty)
        session.handle(.observe("skala", 2))
        session.handle(.note("Godt"))
        let day = CalendarDay(year: 2026, month: 11, day: 18)
        while !session.isAtEnd { session.handle(.forward) }
        session.handle(.breakOff)
        #expect(session.ending == nil)
        session.handle(.hold)
        #expect(session.ending == .held)
        let held = session.held(courseVersion: "1.0.0", on: try #require(day))
        #expect(held.map(\.stamp) == ["Leg"])
        #expect(held[0].activity == "leg" && held[0].note == "Godt")
        #expect(held[0].observed == .init(scale: "skala", value: 2))
        let ended = session
        session.handle(.back)
        #expect(session == ended)
    }

    @Test("Whatever happens, time is never negative, one stays in the plan, and back undoes forward")
    func anything() throws {
        let plan = try Self.plan()
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            var session = TeachingSession(plan)
            for _ in 0..<40 {
                let inputs: [TeachingSession.Input] = [
                    .forward, .forward, .back, .pause, .resume, .elapse(Int.random(in: -50...400, using: &generator)),
                    .tick(plan.steps[0].id, Int.random(in: -1...3, using: &generator)),
                    .observe("skala", Int.random(in: 0...3, using: &generator)), .note(nil),
                ]
                let before = session
                session.handle(inputs[Int.random(in: inputs.indices, using: &generator)])
                #expect(session.time.spent >= before.time.spent && session.time.spent >= 0)
                #expect((0...plan.steps.count).contains(session.index))
                #expect(session.ticked.allSatisfy { (0..<2).contains($0.place) })
                if !session.isAtEnd {
                    var copy = session
                    copy.handle(.forward)
                    copy.handle(.back)
                    #expect(copy == session)
                }
            }
        }
    }

    @Test("Every shipped lesson with an activity can be held to its end", arguments: ShippedCourses.names)
    func shipped(name: String) throws {
        let course = try #require(ShippedCourses.reading(name).usableCourse)
        let lessons = course.lessons.filter { !$0.activities.isEmpty }
        #expect(!lessons.isEmpty)
        for lesson in lessons {
            let place = Comment(rawValue: "\(lesson.id)")
            let plan = try #require(TeachingPlan(lesson, in: course), place)
            #expect(plan.activities.count == lesson.activities.count, place)
            #expect(Set(plan.steps.map(\.id)).count == plan.steps.count, place)
            #expect(plan.parts.flatMap(\.steps) == Array(plan.steps.indices), place)
            for (block, activity) in plan.activities {
                let prefix = (block?.rawValue ?? "") + "."
                let own = plan.steps.filter { $0.id.rawValue.hasPrefix(prefix) }
                #expect(own.reduce(0) { $0 + $1.plannedSeconds } == activity.minutes * 60, place)
                #expect(own.allSatisfy { $0.phase == .together }, place)
            }
            var session = TeachingSession(plan)
            for _ in plan.steps {
                session.handle(.elapse(session.step?.plannedSeconds ?? 0))
                session.handle(.forward)
            }
            #expect(session.time.spent == plan.plannedSeconds && session.time.minutesLeft == 0, place)
            session.handle(.hold)
            #expect(session.ending == .held, place)
            let group = ClassGroup(
                id: "a0", institution: "skole", schoolYear: SchoolYear(firstYear: 2026), name: "0.A", stage: .primary)
            let handover = Handover(
                plan, course: course, group: group, institution: "Skolen", events: [], role: nil)
            let words = handover.steps.reduce(0) { $0 + $1.wordCount }
            #expect((1...Handover.mostWords + 20).contains(words), "\(lesson.id): \(words) words")
        }
    }
}

@Suite("A lesson that a class stopped in")
struct PausedLessonTests {
    private let lesson = LessonReference(course: "sample", courseVersion: "1.0.0", lesson: "first")
    private let time = Date(timeIntervalSince1970: 1_795_000_000)

    private func event(_ content: ClassEvent.Content, _ seconds: Double) -> ClassEvent {
        ClassEvent(
            id: UUID(), timestamp: time.addingTimeInterval(seconds), actor: Actor.ID(rawValue: "p"), group: "a0",
            content: content)
    }

    @Test("It is open until it is held or taken back, and is the next to hold")
    func open() throws {
        let course = try #require(SampleCourse.reading(blocks: TeachingTests.blocks).usableCourse)
        let day = CopenhagenTime.day(of: time)
        let lesson = LessonReference(course: course.id, courseVersion: "1.0.0", lesson: course.lessons[0].id)
        let paused = event(.paused(PausedLesson(lesson: lesson, step: "leg.2", on: day)), 0)
        let held = event(.held(HeldActivity(lesson: lesson, activity: "leg", stamp: "Leg", on: day)), 1)
        #expect([paused].paused(in: course.id).map(\.lesson.step) == ["leg.2"])
        #expect(course.nextToTeach(after: [paused])?.id == lesson.lesson)
        #expect([paused, held].paused(in: course.id).isEmpty)
        #expect(course.nextToTeach(after: [paused, held]) == nil)
        #expect([paused, event(.withdrew(paused.id), 2)].paused(in: course.id).isEmpty)
        #expect([paused].held.isEmpty)
        #expect(ClassLicence(course: course, events: [paused], on: day).missing.count == 1)
    }

    @Test("The store gives it back as it was, and does not count it")
    func stored() throws {
        let temporary = TemporaryFolder()
        let store = try SQLiteStore(path: temporary.file("s.sqlite"), now: time)
        let person = try store.localActor(orNew: Actor.ID(rawValue: "p"), at: time)
        let act = Act(actor: person, at: time)
        try store.save(
            Institution(id: "skole", kind: .school, name: "Skolen", municipality: "Vallensbæk"), as: act)
        try store.save(
            ClassGroup(
                id: "a0", institution: "skole", schoolYear: SchoolYear(firstYear: 2026), name: "0.A", stage: .primary),
            as: act)
        let day = CopenhagenTime.day(of: time)
        let written = ClassEvent(
            id: UUID(), timestamp: time, actor: person, group: "a0",
            content: .paused(PausedLesson(lesson: lesson, step: "leg.2", on: day, note: "Halvvejs")))
        try store.append([written])
        #expect(try store.events(of: "a0") == [written])
        #expect(try store.progress(of: "a0", through: nil).isEmpty)
    }
}
