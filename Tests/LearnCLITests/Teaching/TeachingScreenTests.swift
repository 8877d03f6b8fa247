import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("The screen of a held lesson")
struct TeachingScreenTests {
    static let blocks = """
        <activity id="leg" minutes="10" group="pairs" stamp="Leg"><title>Legen</title><purpose>At øve.</purpose>
          <materials><item>Kort</item><item>En bamse med et langt navn, som brydes</item></materials>
          <how><list kind="numbered"><item>Vis legen for alle, og vent på ro.</item><item>To og to.</item></list></how>
          </activity>
        <guide><say>Hør her, alle sammen.</say><do>Stå stille.</do><watch>De stille børn.</watch>
          <see>En rolig voksen.</see></guide>
        <observation id="skala"><title>Ser vi det?</title><prompt><p>Se.</p></prompt>
          <anchor value="1">Nej.</anchor><anchor value="2">Ja.</anchor></observation>
        """

    struct Player {
        var screen: TeachingScreen
        var size: ScreenSize
        var effect = TeachingScreen.Effect.none

        init(width: Int = 80, height: Int = 24, isRehearsal: Bool = false) throws {
            let course = try #require(SampleCourse.reading(blocks: blocks).usableCourse)
            let plan = try #require(TeachingPlan(course.lessons[0], in: course))
            let group = ClassGroup(
                id: "a0", institution: "skole", schoolYear: SchoolYear(firstYear: 2026), name: "0.A", stage: .primary)
            screen = TeachingScreen(
                session: TeachingSession(plan), course: course, group: isRehearsal ? nil : group, language: .danish)
            size = ScreenSize(width: width, height: height)
        }

        mutating func press(_ keys: Key...) {
            for key in keys { effect = screen.handle(key, size: size) }
        }

        mutating func type(_ text: String) {
            for character in text { press(.character(character)) }
        }

        var text: String { screen.frame(size).map(\.text).joined(separator: "\n") }
    }

    @Test("At 40 columns one thing stands under the other")
    func at40() throws {
        var player = try Player(width: 40, height: 22)
        player.press(.right, .right)
        player.screen.elapse(200)
        #expect(
            player.text == """
                 Første lektion · 0.A               3/5
                 ━━──── 7 min tilbage af 10

                 Legen · trin 1 af 2 · ca. 5 min

                 Vis legen for alle, og vent på ro.

                 Sig
                 ┃ Hør her, alle sammen.

                 Gør
                 · Stå stille.

                 Hold øje med
                 · De stille børn.

                 Børnene ser
                 · En rolig voksen.



                 → videre   ← tilbage   ? taster
                """)
    }

    @Test("At 80 columns the names of the groups stand before them; after the time it says so quietly")
    func at80() throws {
        var player = try Player(height: 18)
        player.press(.right, .right, .right)
        player.screen.elapse(780)
        #expect(
            player.text == """
                   Første lektion · 0.A                                                   4/5
                   ━━━━━━━━━━━━ 3 min over planen

                   Legen · trin 2 af 2 · ca. 5 min

                   To og to.

                   Sig          ┃ Hør her, alle sammen.

                   Gør          · Stå stille.

                   Hold øje med · De stille børn.

                   Børnene ser  · En rolig voksen.



                   → videre   ← tilbage   ? taster   q stop   p pause   m materialer   n note
                """)
    }

    @Test("At 120 columns the guide stands beside the step")
    func at120() throws {
        var player = try Player(width: 120, height: 12)
        player.press(.right, .right, .character("p"))
        #expect(
            player.text == """
                   Første lektion · 0.A                                                                                     3/5
                   ────────────────── pause, uret står stille

                   Legen · trin 1 af 2 · ca. 5 min

                   Vis legen for alle, og vent på ro.                      Sig
                                                                           ┃ Hør her, alle sammen.

                                                                           Gør
                                                                           · Stå stille.
                   mere nedenfor ↓
                   → videre   ← tilbage   ? taster   q stop   p uret i gang   m materialer   n note
                """)
    }

    @Test("No frame is larger than its window, on any step and page")
    func fits() throws {
        var generator = SeededGenerator(seed: 9)
        let keys: [Key] = [
            .right, .left, .up, .down, .pageDown, .escape, .enter, .tab, .backspace, .character("m"), .character("n"),
            .character("o"), .character("p"), .character("?"), .character("3"), .character("x"), .character(" "),
        ]
        for width in [1, 4, 7] + Array(stride(from: 10, through: 130, by: 9)) {
            for height in [1, 3, 8, 20, 40] {
                var player = try Player(width: width, height: height)
                for _ in 0..<60 {
                    player.press(keys[Int.random(in: keys.indices, using: &generator)])
                    let frame = player.screen.frame(player.size)
                    #expect(frame.count <= height)
                    #expect(frame.allSatisfy { $0.width <= width }, "\(width)x\(height)\n\(player.text)")
                }
            }
        }
    }

    @Test("Materials are ticked off by number, and stay so")
    func materials() throws {
        var player = try Player()
        player.press(.character("2"))
        #expect(player.text.contains("2 [x] En bamse"))
        #expect(player.text.contains("1 af 2 er klar"))
        player.press(.right, .character("m"), .character("1"))
        #expect(player.text.contains("2 af 2 er klar"))
        player.press(.enter)
        #expect(player.screen.mode == .step && player.screen.session.index == 1)
    }

    @Test("A note that names a child is not taken without asking")
    func note() throws {
        var player = try Player()
        player.press(.character("n"))
        player.type("Emil var vred")
        player.press(.enter)
        #expect(player.text.contains("»Emil«"))
        #expect(player.screen.session.note == nil)
        player.press(.enter)
        #expect(player.screen.session.note == nil)
        player.press(.escape)
        #expect(player.screen.session.note == nil && player.screen.mode == .step)
        player.press(.character("n"))
        player.type("Gik godt q p")
        player.press(.enter)
        #expect(player.screen.session.note == "Gik godt q p")
        player.press(.character("n"))
        player.type(" 010106-1234")
        player.press(.enter)
        #expect(player.screen.session.note == "Gik godt q p", "a CPR number is refused")
    }

    @Test("Stopping before the group has come asks nothing; in the middle it asks; a rehearsal never does")
    func stopping() throws {
        var player = try Player()
        player.press(.character("q"))
        #expect(player.effect == .done && player.screen.session.ending == nil)
        player = try Player()
        player.press(.right, .right, .character("q"))
        #expect(player.effect == .none && player.text.contains("Hvad skal der skrives?"))
        player.press(.escape)
        #expect(player.screen.mode == .step)
        player.press(.interrupt, .interrupt)
        #expect(player.effect == .done && player.screen.session.ending == nil)
        player = try Player()
        player.press(.right, .right, .character("q"), .character("1"))
        #expect(player.screen.session.ending == .paused(at: "leg.1"))
        player = try Player(isRehearsal: true)
        player.press(.right, .right, .character("q"))
        #expect(player.effect == .done)
    }

    @Test("Ctrl-D is as q: the place is kept where the adult says so; a second one ends, as where the terminal is gone")
    func endOfInput() throws {
        var player = try Player()
        player.press(.endOfInput)
        #expect(player.effect == .done && player.screen.session.ending == nil, "before the group comes")
        player = try Player()
        player.press(.right, .right, .endOfInput)
        #expect(player.effect == .none && player.text.contains("Hvad skal der skrives?"))
        player.press(.character("1"))
        #expect(player.effect == .done && player.screen.session.ending == .paused(at: "leg.1"))
        player = try Player()
        player.press(.right, .right, .character("n"), .character("a"), .endOfInput, .endOfInput)
        #expect(player.effect == .done && player.screen.session.ending == nil)
        player = try Player(isRehearsal: true)
        player.press(.right, .right, .endOfInput)
        #expect(player.effect == .done)
    }

    @Test("The scale is chosen by number and taken away by 0; held is put down at the end alone")
    func holding() throws {
        var player = try Player()
        player.press(.character("h"), .right, .right, .right, .right, .character("2"))
        #expect(player.text.contains("2 (x) Ja."))
        player.press(.character("0"))
        #expect(player.screen.session.observed.isEmpty)
        player.press(.character("1"), .character("9"), .right)
        #expect(player.screen.session.isAtEnd)
        #expect(player.text.contains("Ser vi det?: 1"))
        player.press(.right)
        #expect(player.screen.session.ending == nil, "the arrow writes nothing")
        player.press(.enter)
        #expect(player.effect == .done && player.screen.session.ending == .held)
    }
}
