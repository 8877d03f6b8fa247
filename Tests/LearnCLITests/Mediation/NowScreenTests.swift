import LearnCore
import Testing

@testable import learn_cli

@Suite("The screen of cards")
struct NowScreenTests {
    static let set = MediationCards(
        course: "fidus-katten", title: "Fidus-katten", stages: [.primary, .middle],
        cards: [
            card("a", .rule, "I må stoppe.", adult: "Spørg hver af dem: Vil du?"),
            card("b", .turn, "Hvem vil begynde?"),
            card("c", .question, "Jeg blev …, da …", stages: [.primary]),
            card("d", .goodbye, "Tak.", adult: "Kom tilbage samme dag."),
        ])

    private static func card(
        _ id: String, _ kind: MediationCard.Kind, _ say: String, adult: String? = nil, stages: [Stage] = []
    ) -> MediationCard {
        MediationCard(
            id: MediationCard.ID(id), kind: kind, stages: stages, say: say, adult: adult,
            location: SourceLocation(file: "", line: 1, column: 1))
    }

    private func screen(class name: String? = nil, stage: Stage = .primary) -> NowScreen {
        NowScreen(Self.set, stage: stage, className: name, language: .danish)
    }

    private func text(_ screen: NowScreen, _ width: Int, _ height: Int, at time: Double = 0) -> String {
        screen.frame(ScreenSize(width: width, height: height), at: time).map(\.text).joined(separator: "\n")
    }

    @Test("A narrow window has spaced capitals, and the line for the adult below")
    func narrow() {
        let lines = text(screen(), 40, 12).replacing("\u{A0}", with: " ")
        #expect(
            lines
                == [
                    " Fidus-katten · indskoling          1/4", " Det gælder", "", "", "        I   M Å   S T O P P E .",
                    "", "",
                    "", "", " Til dig: Spørg hver af dem: Vil du?", " → videre   ← tilbage   t tur-ur",
                    " 1–9 hop   q stop",
                ].joined(separator: "\n"))
    }

    @Test("An ordinary window has letters of half blocks, a large one of whole blocks")
    func sizes() {
        let ordinary = text(screen(), 70, 20)
        #expect(ordinary.contains("█▀▀▀▄"))
        #expect(ordinary.contains("Til dig: Spørg hver af dem: Vil du?"))
        #expect(text(screen(), 120, 40).contains("██████████"))
        #expect(!text(screen(), 120, 40).contains("▀"))
    }

    @Test("Every frame fits its window, whatever is shown", arguments: [1, 3, 8, 20, 24, 40])
    func fits(height: Int) {
        for width in [10, 28, 40, 80, 120, 200] {
            for keys: [Key] in [
                [], [.right], [.right, .right], [.character("t")], [.end, .right], [.end, .right, .character("j")],
            ] {
                var screen = screen(class: "2.B")
                for key in keys { _ = screen.handle(key, at: 0) }
                let frame = screen.frame(ScreenSize(width: width, height: height), at: 75)
                #expect(frame.count <= height)
                #expect(frame.allSatisfy { $0.width <= max(width, 12) }, "\(width)×\(height)")
            }
        }
    }

    @Test("One key goes on, one back, one stops, a number jumps")
    func keys() {
        var screen = screen()
        for key in [Key.right, .enter, .character(" ")] { #expect(screen.handle(key, at: 0) == .none) }
        #expect(screen.place == .card(3))
        #expect(screen.handle(.left, at: 0) == .none)
        #expect(screen.place == .card(2))
        _ = screen.handle(.character("1"), at: 0)
        #expect(screen.place == .card(0))
        _ = screen.handle(.left, at: 0)
        _ = screen.handle(.character("9"), at: 0)
        #expect(screen.place == .card(0))
        #expect(screen.handle(.character("q"), at: 0) == .done(isAgreed: nil))
        _ = screen.handle(.end, at: 0)
        #expect(screen.handle(.right, at: 0) == .done(isAgreed: nil), "without a class nothing is asked")
        #expect(screen.handle(.suspend, at: 0) == .suspend)
    }

    @Test("A stage has its own cards")
    func stages() {
        #expect(screen(stage: .middle).cards.map(\.id.rawValue) == ["a", "b", "d"])
    }

    @Test(
        "With a class it asks at the end, and only a yes and an answer are written down",
        arguments: [
            ("jj", true), ("jn", false), ("n", nil), ("q", nil), ("\n", nil), ("jq", nil), ("xj\nj", true),
            ("j<jn", false),
        ] as [(String, Bool?)])
    func asking(keys: String, expected: Bool?) {
        var screen = screen(class: "2.B")
        #expect(screen.handle(.character("q"), at: 0) == .none)
        #expect(text(screen, 80, 24).contains("Skriv, at I holdt en mægling i 2.B?"))
        var action = NowScreen.Action.none
        for key in keys {
            #expect(action == .none)
            action = screen.handle(key == "\n" ? .enter : key == "<" ? .left : .character(key), at: 0)
        }
        #expect(action == .done(isAgreed: expected))
    }

    @Test("A signal or a lost terminal at the question writes nothing", arguments: [Key.interrupt, .endOfInput])
    func lost(key: Key) {
        var screen = screen(class: "2.B")
        _ = screen.handle(.character("q"), at: 0)
        _ = screen.handle(.character("j"), at: 0)
        #expect(screen.handle(key, at: 0) == .done(isAgreed: nil))
    }

    @Test("The clock shows two bars and says who has had less")
    func clock() {
        var screen = screen()
        _ = screen.handle(.character("t"), at: 0)
        #expect(text(screen, 80, 30).contains("Tryk 1, når A begynder"))
        #expect(!screen.isTicking)
        _ = screen.handle(.character("1"), at: 10)
        #expect(screen.isTicking)
        #expect(text(screen, 80, 30, at: 75).contains("1:05 ◂ har ordet"))
        #expect(text(screen, 80, 30, at: 75).contains("B har haft 65 sekunder mindre end A."))
        _ = screen.handle(.character(" "), at: 75)
        #expect(screen.place == .card(0), "space switches turns while the clock is there")
        #expect(text(screen, 80, 30, at: 135).contains("omtrent lige meget tid"))
        _ = screen.handle(.right, at: 135)
        #expect(screen.place == .card(1))
        _ = screen.handle(.character("t"), at: 140)
        #expect(!text(screen, 80, 30, at: 200).contains("har ordet"))
    }
}
