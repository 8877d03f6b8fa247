import FoundationEssentials
import LearnCore
import LearnTestSupport
import Synchronization
import Testing

@testable import learn_cli

@Suite("learn now and learn next")
struct NowCommandTests {
    private let registry = Registry()

    private func cards(_ stages: String = "primary", title: String = "Kort", course: String = "sample") -> String {
        let body = ["rule", "turn", "question", "repeat", "ideas", "agreement", "goodbye"].map {
            "<card id=\"\($0)\" kind=\"\($0)\"><say>Sig \($0)</say></card>"
        }.joined()
        return
            "<cards xmlns=\"urn:learn:cards:1\" course=\"\(course)\" stages=\"\(stages)\"><title>\(title)</title>\(body)</cards>"
    }

    /// The plain cards, with answers typed before.
    private func plain(_ answers: String..., class name: String? = nil) throws -> (isAgreed: Bool?, output: String) {
        let texts = Mutex("")
        let output = Output { _, text in texts.withLock { $0 += text } }
        let lines = Mutex(answers)
        let input = LineInput { lines.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
        let invocation = Invocation(
            parsed: try ArgumentParser.parse(["now"]), environment: TestRun.environment([:]), language: .english,
            output: output)
        let set = try #require(CardsReader.read(bytes: Array(cards().utf8), file: "").cards)
        let isAgreed = PlainNow(cards: set, stage: .primary, className: name, input: input, invocation: invocation)
            .start()
        return (isAgreed, texts.withLock { $0 })
    }

    @Test("Line by line: on, back, to a number, stop")
    func plainCards() throws {
        let run = try plain("", "b", "7", "q")
        let shown = run.output.split(separator: "\n").filter { $0.hasPrefix("Card") }
        #expect(
            shown == [
                "Card 1 of 7 · What holds", "Card 2 of 7 · Turn", "Card 1 of 7 · What holds", "Card 7 of 7 · Goodbye",
            ])
        #expect(run.output.contains("‘Sig rule’"))
        #expect(run.isAgreed == nil)
    }

    @Test("The question comes with a class alone, and its default is no")
    func plainQuestion() throws {
        #expect(try plain("q", "y", "y").isAgreed == nil)
        #expect(try plain("q", "", "y", class: "0.A").isAgreed == nil)
        #expect(try plain("q", "y", "", "maybe", "y", class: "0.A").isAgreed == true)
        #expect(try plain("7", "", "j", "n", class: "0.A").isAgreed == false)
        #expect(try plain("q", "y", class: "0.A").isAgreed == nil, "the input ended")
    }

    @Test("Cards are found by a part of their name, and by age; only their file is read")
    func finding() throws {
        let folder = registry.temporary
        for name in ["maegling-a", "maegling-b", "katten"] {
            folder.write(
                cards(name == "maegling-b" ? "middle" : "primary", title: name, course: name), to: "k/\(name)/cards.xml"
            )
        }
        // The course beside them cannot be read, and nobody asks.
        folder.write("<broken", to: "k/katten/course.xml")
        let library = CardsLibrary(library: CourseLibrary(path: folder.file("k")))
        #expect(try library.cards(named: nil, for: nil).title == "katten")
        #expect(try library.cards(named: nil, for: .middle).title == "maegling-b")
        #expect(try library.cards(named: "katten", for: .primary).title == "katten")
        #expect(try library.cards(named: "MAEGLING-B", for: nil).title == "maegling-b")
        for (word, stage) in [
            ("maegling", nil), ("trold", nil), ("katten", Stage.middle), ("../k/katten", nil), ("", nil),
        ] {
            #expect(throws: CommandError.self) { try library.cards(named: word, for: stage) }
        }
        folder.write(cards().replacing("kind=\"turn\"", with: ""), to: "k/katten/cards.xml")
        #expect(throws: CommandError.self) { try library.cards(named: "katten", for: nil) }
    }

    @Test("Nothing is stored by looking at the cards")
    func nothingStored() {
        registry.temporary.write(cards(), to: "courses/sample/cards.xml")
        _ = registry.courses
        let before = registry.temporary.read("store.sqlite")
        let run = registry.run("now", "sample", "--class", "0.A", "--age", "primary")
        #expect(run.status == .done, "\(run.errors)")
        #expect(run.output.hasSuffix("Nothing is kept.\n"))
        #expect(registry.temporary.read("store.sqlite") == before)
        #expect(registry.run("now", "sample", "--age", "old").status == .usage)
        #expect(registry.run("now", "nobody").errors.contains("There are cards for: sample."))
        #expect(registry.run("check", registry.courses).status == .done)
    }

    @Test("A mediation is a day and yes or no: no lesson is held, it is explained and can be taken back")
    func mediation() throws {
        registry.addClass()
        let store = try SQLiteStore(path: registry.store, now: TestRun.environment([:]).now())
        let actor = try store.localActor(orNew: Actor.ID(rawValue: "x"), at: TestRun.environment([:]).now())
        var random = SeededGenerator(seed: 1)
        var ids = UUIDv7Generator()
        let day = try #require(CalendarDay(iso8601: "2026-11-18"))
        for (second, isAgreed) in [(500.0, true), (501, false)] {
            let at = TestRun.environment([:], time: second).now()
            let mediation = HeldMediation(course: "sample", on: day, isAgreed: isAgreed)
            let event = ClassEvent(
                id: ids.next(at: at, using: &random), timestamp: at, actor: actor, group: "a0",
                content: .mediated(mediation))
            try store.append([event])
            #expect(try store.events(of: "a0").last == event)
        }
        #expect(try store.progress(of: nil, through: nil).isEmpty)
        let explained = registry.run("explain", "class", "a0", "sample").output
        #expect(explained.contains("mediation, agreement"))
        #expect(explained.contains("mediation, no agreement"))
        #expect(registry.run("class", "undo", "a0").output == "Taken back: the mediation in 0.A on 18 November 2026\n")
        #expect(registry.run("store", "rebuild").status == .done)
        #expect(try store.progress(of: nil, through: nil).isEmpty)
    }

    @Test("The next activity of a class comes with what it needs and how to begin")
    func nextOfClass() {
        registry.addClass()
        let first = registry.run("next", "--class", "0.A", "--minutes", "15")
        #expect(
            first.output == """
                Leg a (15 min)
                Prøvekursus › Første lektion
                You need: Kort
                Ends when the activity does.
                After that 2 activities and 30 minutes are left.
                Begin with: learn teach sample/first --class a0

                """, "\(first.output)")
        #expect(
            registry.run("next", "--class", "0.A", "--minutes", "14").output.hasPrefix("Nothing fits in 14 minutes."))
        registry.run("class", "held", "0.A", "sample/first")
        registry.run("class", "held", "0.A", "sample/second", "--activity", "b")
        let last = registry.run("next", "sample", "--class", "0.A", "--minutes", "60", "--json")
        #expect(last.output.contains("\"activity\" : \"c\""))
        #expect(last.output.contains("\"countLeft\" : 0"))
        registry.run("class", "held", "0.A", "sample/second", "--activity", "c")
        #expect(
            registry.run("next", "--class", "0.A", "--minutes", "60").output
                == "There are no activities left for 0.A.\n")
    }

    @Test("For a person it says where to begin and where to stop; minutes are from 3 to 60")
    func nextOfPerson() {
        let run = registry.run("next", "--minutes", "60")
        #expect(run.status == .done)
        #expect(run.output.contains("Begin with: learn run sample/first"))
        #expect(run.output.contains("Then the course is done."))
        for minutes in ["2", "61", "x", "-5"] { #expect(registry.run("next", "--minutes", minutes).status == .usage) }
        #expect(registry.run("next").status == .usage)
        #expect(registry.run("next", "nobody", "--minutes", "5").status == .problems)
    }
}
