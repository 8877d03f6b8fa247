import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("The screen of a lesson")
struct LessonScreenTests {
    /// A lesson on a screen without a terminal.
    struct Player {
        var session: LessonSession
        var screen: LessonScreen
        var size: ScreenSize
        var effect = LessonScreen.Effect.none

        init(
            width: Int = 80, height: Int = 24, blocks: String = SampleCourse.everyBlock, noSkipsBy: String? = nil
        ) throws {
            let course = try #require(SampleCourse.reading(blocks: blocks).usableCourse)
            session = LessonSession.begin(course.lessons[0], from: LessonState(), allowsSkips: noSkipsBy == nil).session
            screen = LessonScreen(
                course: course, lesson: course.lessons[0], view: session.view, language: .danish, noSkipsBy: noSkipsBy)
            size = ScreenSize(width: width, height: height)
        }

        mutating func press(_ keys: Key...) {
            for key in keys {
                effect = screen.handle(key, size: size)
                if case .session(let input) = effect {
                    _ = session.handle(input)
                    screen.show(session.view)
                }
            }
        }

        var text: String { screen.frame(size).map(\.text).joined(separator: "\n") }
    }

    @Test("A reading step at 40 columns")
    func reading40() throws {
        let player = try Player(width: 40, height: 24)
        #expect(
            player.text == """
                 Prøvekursus › Første lek… 1/8 ━──────

                 Begynd her
                 ──────────

                 Et afsnit med vægt og et link
                 (https://konfliktloesning.dk).

                 1. Ét

                 2. To

                    og mere

                 [Tegning: En prik]
                 En prik

                 ◆ Kursets forslag
                 │ Tip: Husk
                 │ Et råd.



                 → videre   ← tilbage   q gem og slut
                """)
    }

    @Test("A question before and after an answer at 80 columns")
    func question80() throws {
        var player = try Player(width: 80, height: 16)
        player.press(.right, .right, .right, .right, .right, .right, .down, .down)
        #expect(
            player.text == """
                   Prøvekursus › Første lektion                         7/8 ━━━━━━━━━━━━━━──

                   Hvad først?

                   Vælg ét svar.

                   › 1 ( ) Handling
                     2 ( ) Følelser







                   ↑↓ vælg   Enter svar   h vink   q gem og slut   ? taster   s spring over
                """)
        player.press(.character("2"), .enter)
        #expect(player.text.contains("✓ Rigtigt\n"))
        #expect(player.text.contains("2 (•) Følelser\n         ✓ Rigtigt svar. De kommer først."))
        #expect(player.text.contains("1 ( ) Handling\n         ✗ Ikke svaret. Den kommer sidst."))
    }

    @Test("A wrong answer explains itself alone, and can be tried again")
    func wrongAnswer() throws {
        var player = try Player()
        for _ in 0..<6 { player.press(.right) }
        player.press(.character("h"), .character("1"), .enter)
        #expect(player.text.contains("✗ Ikke helt"))
        #expect(player.text.contains("Vink 1: Tænk på hjertet."))
        #expect(!player.text.contains("De kommer først."))
        player.press(.character("r"), .character("2"), .enter)
        #expect(player.text.contains("✓ Rigtigt"))
    }

    @Test("Where skips are forbidden, the key says why; from there one gets a hint or goes on")
    func skipForbidden() throws {
        var player = try Player(noSkipsBy: "Grundkursus")
        for _ in 0..<6 { player.press(.right) }
        #expect(!player.text.contains("spring over"))
        player.press(.character("s"))
        #expect(player.text.contains("Kravet »Grundkursus« tillader ikke") && player.session.state.skipped.isEmpty)
        player.press(.character("h"))
        #expect(player.text.contains("Vink 1: Tænk på hjertet."))
        player.press(.character("?"), .character("s"), .escape)
        #expect(player.text.contains("Hvad først?"))
        player.press(.character("s"), .right)
        #expect(player.text.contains("Hvilke er trin?"))
        player.press(.character("1"), .character("3"), .enter, .character("s"))
        guard case .end(let end) = player.session.view else {
            Issue.record("what is answered can be left by s")
            return
        }
        #expect(end.open == ["q1"])
    }

    @Test("Several answers are marked by number or space, and nothing is answered without a mark")
    func multiple() throws {
        var player = try Player()
        for _ in 0..<7 { player.press(.right) }
        player.press(.enter)
        #expect(player.effect == .none)
        player.press(.character("1"), .character("2"), .character("2"), .down, .character(" "))
        #expect(player.text.contains("1 [x] Behov"))
        #expect(player.text.contains("2 [ ] Skyld"))
        #expect(player.text.contains("› 3 [x] Handling"))
        player.press(.enter)
        #expect(player.text.contains("✓ Rigtigt"))
    }

    @Test("The end leads to what is open, then says how it went")
    func end() throws {
        var player = try Player()
        for _ in 0..<8 { player.press(.right) }
        #expect(player.text.contains("2 spørgsmål mangler svar"))
        player.press(.enter, .character("2"), .enter, .right)
        player.press(.character("1"), .character("3"), .enter, .right)
        #expect(player.text.contains("✓ Du har gennemført »Første lektion«"))
        #expect(player.text.contains("2 af 2 spørgsmål var rigtige i første forsøg."))
        #expect(player.text.contains("Det var den sidste lektion i kurset."))
        player.press(.enter)
        #expect(player.effect == .quit)
    }

    @Test("A checklist is ticked by number, and forgotten with the step")
    func checklist() throws {
        var player = try Player()
        for _ in 0..<4 { player.press(.right) }
        player.press(.character("2"))
        #expect(player.text.contains("1 [ ] Ro"))
        #expect(player.text.contains("2 [x] Tid"))
    }

    @Test("A long step scrolls, and space reads down before it goes on")
    func scrolling() throws {
        let long = "<p>" + String(repeating: "ord ", count: 400) + "slut</p><reflection id=\"r\">Tænk.</reflection>"
        var player = try Player(width: 60, height: 12, blocks: long)
        #expect(player.text.contains("mere nedenfor ↓"))
        player.press(.end)
        #expect(player.text.contains("slut"))
        #expect(!player.text.contains("mere nedenfor"))
        player.press(.home, .character(" "))
        #expect(player.effect == .none)
        player.press(.end, .character(" "))
        #expect(player.effect == .session(.forward))
    }

    @Test("The keys are a question mark away, and any key closes them")
    func keys() throws {
        var player = try Player()
        player.press(.character("?"))
        #expect(player.text.contains("gem og slut"))
        #expect(player.text.contains("Andre taster lukker."))
        player.press(.right)
        #expect(player.text.contains("1/8"))
        player.press(.character("?"), .interrupt)
        #expect(player.effect == .quit)
    }

    @Test("No frame is larger than the screen, whatever is pressed and however small it is", arguments: 0..<40)
    func frames(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var player = try Player()
        let keys: [Key] = [
            .right, .right, .left, .up, .down, .enter, .character("1"), .character("2"), .character(" "),
            .character("h"), .character("r"), .character("?"), .character("s"), .character("b"), .character("B"),
            .character("g"), .character("/"), .character("x"), .character("e"), .escape, .pageDown, .pageUp, .home,
            .end, .tab, .character("ø"),
        ]
        for _ in 0..<80 {
            player.press(keys.randomElement(using: &random) ?? .right)
            player.size = ScreenSize(
                width: Int.random(in: 1...120, using: &random), height: Int.random(in: 1...50, using: &random))
            let frame = player.screen.frame(player.size)
            #expect(frame.count <= player.size.height)
            for line in frame { #expect(line.width <= player.size.width, "\(line.text)") }
        }
    }
}
