import LearnCore
import LearnTestSupport
import Synchronization
import Testing

@testable import learn_cli

@Suite("learn teach")
struct TeachCommandTests {
    private let registry = Registry()

    /// Holds the sample's first lesson line by line.
    ///
    /// - Parameter lines: `nil` where the input ends, or where Ctrl-D is pressed at a terminal.
    private func hold(
        _ lines: String?..., isRehearsal: Bool = false, atTerminal: Bool = false
    ) throws -> (text: String, session: TeachingSession) {
        let text = Mutex("")
        let output = Output { _, words in text.withLock { $0 += words } }
        let invocation = Invocation(
            parsed: ArgumentParser.Parsed(command: "teach"),
            environment: TestRun.environment([:], isTerminal: atTerminal), language: .danish, output: output)
        let course = try CourseLibrary(path: registry.courses).course(named: "sample").course
        let plan = try #require(TeachingPlan(course.lessons[0], in: course))
        let group = ClassGroup(
            id: "a0", institution: "soelvang", schoolYear: SchoolYear(firstYear: 2026), name: "0.A", stage: .primary)
        var rest = lines[...]
        var plain = PlainTeaching(
            session: TeachingSession(plan), course: course, group: isRehearsal ? nil : group,
            input: LineInput { rest.popFirst() ?? nil }, invocation: invocation)
        plain.start()
        return (text.withLock { $0 }, plain.session)
    }

    @Test("Line by line to the end: ticks, a scale, a note, and held only when one says so")
    func plain() throws {
        let (text, session) = try hold("1", "", "", "", "3", "n", "Gik fint.", "", "h")
        #expect(text.contains("1 [x] Kort"))
        #expect(text.contains("Du har valgt 3."))
        #expect(session.ending == .held)
        #expect(session.note == "Gik fint." && session.observed == ["skala": 3])
        #expect(try hold("", "", "", "", "q").session.ending == nil)
        #expect(try hold("", "", "n", "Emil slog", "", "q", "1").session.note == nil)
        #expect(try hold("", "", "q", "1").session.ending == .paused(at: "a.1"))
        #expect(try hold("", "", "q", "", "q", "2").session.ending == nil)
    }

    @Test("Ctrl-D at a terminal asks as q does; a second one leaves without a word on the class")
    func endOfInputAtTerminal() throws {
        #expect(try hold("", "", nil, "1", atTerminal: true).session.ending == .paused(at: "a.1"))
        #expect(try hold("", "", nil, nil, atTerminal: true).session.ending == nil)
        #expect(try hold("", "", nil, "", "q", "1", atTerminal: true).session.ending == .paused(at: "a.1"))
        #expect(!(try hold(nil, atTerminal: true).text.contains("På stuen")))
    }

    @Test("Where the input ends, the whole plan has been printed and nothing is held")
    func ended() throws {
        let (text, session) = try hold("")
        #expect(text.contains("Gør det.") && text.contains("På stuen"))
        #expect(session.ending == nil)
        #expect(try hold(isRehearsal: true).text.contains("Øvelse"))
    }

    @Test("A course alone means the next lesson; what cannot be held is said")
    func command() {
        registry.addClass()
        #expect(registry.run("teach", "sample").errors.contains("first, second"))
        #expect(registry.run("teach", "sample/frist").errors.contains("Did you mean ‘first’?"))
        #expect(registry.run("teach", "sample/first", "--handover").errors.contains("--class CLASS"))
        let next = { registry.run("teach", "sample", "--class", "0.A", "--handover") }
        #expect(next().output.contains("Leg a"))
        registry.run("class", "held", "0.A", "sample/first")
        #expect(next().output.contains("Leg b"))
        registry.run("class", "held", "0.A", "sample/second", "--activity", "b")
        #expect(next().errors.contains("has had every lesson"))
    }

    @Test("What is put down is what was said: held with stamp and note, or where to go on, or nothing")
    func logged() throws {
        registry.addClass()
        let store = try SQLiteStore(path: registry.store, now: TestRun.environment([:]).now())
        let texts = Mutex("")
        let course = try CourseLibrary(path: registry.courses).course(named: "sample").course
        func finish(_ session: TeachingSession, at time: Double, isRehearsal: Bool = false) throws {
            let invocation = Invocation(
                parsed: ArgumentParser.Parsed(command: "teach"), environment: TestRun.environment([:], time: time),
                language: .danish, output: Output { _, words in texts.withLock { $0 += words } })
            let group = try invocation.group("a0", in: store)
            try TeachingLog(
                course: course,
                held: isRehearsal ? nil : HeldLog(store: store, group: group, invocation: invocation),
                day: invocation.asOf, invocation: invocation
            ).finish(session)
        }
        try finish(hold("", "", "q", "2").session, at: 100)
        #expect(try store.events(of: "a0").isEmpty)
        try finish(hold("", "", "n", "Halvvejs.", "q", "1").session, at: 101)
        #expect(try store.events(of: "a0").paused(in: course.id).map(\.lesson.note) == ["Halvvejs."])
        #expect(try store.events(of: "a0").held.isEmpty)
        let page = registry.run("teach", "sample", "--class", "0.A", "--handover", "--lang", "da").output
        #expect(page.contains("Stoppede midt i lektionen 18. november 2026, ved 3/4."))
        #expect(registry.run("explain", "class", "0.A", "--lang", "da").output.contains("stoppede midt i"))
        try finish(hold("", "", "", "", "", "h").session, at: 102)
        #expect(try store.events(of: "a0").held.map(\.activity.stamp) == ["Spørg først"])
        #expect(try store.events(of: "a0").paused(in: course.id).isEmpty)
        #expect(texts.withLock { $0 }.contains("● Stempel: Spørg først"))
        try finish(hold("", "", "", "", isRehearsal: true).session, at: 103, isRehearsal: true)
        #expect(try store.events(of: "a0").count == 2)
    }

    @Test("The handover says what was held, where it stopped, what comes, and nobody's name")
    func handover() throws {
        registry.addClass()
        registry.run("class", "held", "0.A", "sample/first", "--note", "Gik fint.")
        let text = registry.run("teach", "sample", "--class", "0.A", "--handover", "--lang", "da", columns: 80).output
        #expect(text.contains("Holdt 18. november 2026: Første lektion, stempel: Spørg først"))
        #expect(text.contains("- Sidste note: Gik fint."))
        #expect(text.contains("Gør det."))
        #expect(text.contains("Skriv ikke børns navne ned"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let page = registry.run("teach", "sample", "--class", "0.A", "--handover", "--format", "html").output
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.contains("Last note: Gik fint."))
        #expect(!page.contains("<script") && !page.contains("://"))
        #expect(
            registry.run("teach", "sample", "--class", "0.A", "--handover", "--format", "pdf").status == .usage)
    }
}
