import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("A response in the making")
struct ResponseDraftTests {
    private func draft(_ id: Block.ID) throws -> ResponseDraft {
        let lesson = try #require(
            SampleCourse.lesson(
                blocks: """
                    <question id="o" kind="order"><prompt>Orden?</prompt>
                      <option id="a"><text>Én</text><why>F.</why></option><option id="b"><text>To</text><why>S.</why></option>
                      <option id="c"><text>Tre</text><why>S.</why></option></question>
                    <question id="m" kind="match"><prompt>Par?</prompt>
                      <pair id="a"><text>Én</text><match>1</match><why>E.</why></pair>
                      <pair id="b"><text>To</text><match>2</match><why>T.</why></pair></question>
                    <question id="d" kind="match"><prompt>Par?</prompt>
                      <pair id="a"><text>Én</text><match>1</match><why>E.</why></pair>
                      <pair id="b"><text>To</text><match>2</match><why>T.</why></pair>
                      <distractor id="x"><text>3</text><why>Ingen er tre.</why></distractor>
                      <distractor id="y"><text>4</text></distractor></question>
                    <question id="g" kind="gap"><prompt>Ord?</prompt><sentence><gap ref="g1"/> og <gap ref="g2"/>.</sentence>
                      <blank id="g1"><accept>ro</accept><why>R.</why></blank>
                      <blank id="g2"><accept>tid</accept><why>T.</why></blank></question>
                    <question id="l" kind="gap"><prompt>Ord?</prompt><sentence><gap ref="g1"/> og <gap ref="g2"/>.</sentence>
                      <blank id="g1" offered="yes"><accept>ro</accept><miss text="uro">U.</miss><miss text="støj">S.</miss>
                        <why>R.</why></blank>
                      <blank id="g2"><accept>tid</accept><why>T.</why></blank></question>
                    """))
        let question = try #require(lesson.questions.first { $0.block.id == id }?.question)
        return ResponseDraft(question, seed: id.rawValue)
    }

    private func press(_ draft: inout ResponseDraft, _ keys: Key...) {
        for key in keys { _ = draft.handle(key) }
    }

    @Test("Numbers put parts in order, and backspace takes the last one back")
    func order() throws {
        var draft = try draft("o")
        let ids = draft.question.options.map(\.id)
        press(&draft, .character("3"), .character("1"), .character("1"), .backspace, .character("2"))
        #expect(draft.response == nil)
        press(&draft, .character("1"))
        #expect(draft.response == .ordered([3, 2, 1].map { ids[draft.shown[$0 - 1]] }))
    }

    @Test("Numbers give right sides to left sides in turn")
    func match() throws {
        var draft = try draft("m")
        press(&draft, .character("2"))
        #expect(draft.response == nil)
        press(&draft, .backspace, .character("1"), .character("2"))
        let pairs: [Question.Pair.ID] = ["a", "b"]
        #expect(draft.response == .matched(["a": pairs[draft.shown[0]], "b": pairs[draft.shown[1]]]))
    }

    @Test("What belongs to nothing has a number as the rest has, and the cursor stands on the left sides alone")
    func distractors() throws {
        var draft = try draft("d")
        #expect(draft.count == 2 && draft.numbers == 4)
        let ids = draft.shown.map { draft.question.rightSides[$0].id }
        press(&draft, .character("5"), .character("4"), .character("3"))
        #expect(draft.response == .matched(["a": ids[3], "b": ids[2]]))
        let line = draft.read("2 1")
        let short = draft.read("2")
        #expect(line && !short && draft.response == .matched(["a": ids[1], "b": ids[0]]))
        let layout = BlockLayout(width: 60, language: .danish, marks: .plain)
        let shown = QuestionLayout(layout: layout, draft: draft).result().lines.map(\.text).joined(separator: "\n")
        for (index, side) in draft.shown.enumerated() {
            #expect(shown.contains("\(index + 1)  \(draft.question.rightSides[side].text.plainText)"))
        }
        let wrong = Response.matched(["a": "x", "b": "y"])
        let told = QuestionLayout(
            layout: layout, draft: draft, evaluation: draft.question.evaluate(wrong), response: wrong
        ).result().lines.map(\.text).joined(separator: "\n")
        #expect(told.contains("→ 3") && told.contains("Hører ikke til noget. Ingen er tre."))
        #expect(told.contains("→ 4") && told.contains("Hører ikke sammen"))
    }

    @Test("Letters are typed into gaps, also those that are keys elsewhere")
    func gap() throws {
        var draft = try draft("g")
        press(&draft, .character("q"), .backspace, .character("r"), .character("o"), .down)
        #expect(draft.response == nil)
        let moved = draft.moveToEmptyGap()
        #expect(moved)
        press(&draft, .character("h"))
        #expect(draft.response == .filled(["g1": .accepted(0), "g2": .other]))
    }

    @Test("Numbers, space and backspace choose the word of a gap where words are offered")
    func offered() throws {
        var draft = try draft("l")
        let words = draft.offered[0]
        #expect(draft.offered[1].isEmpty && draft.numbers == 3 && !draft.takesText)
        press(&draft, .character("x"), .character("4"))
        #expect(draft.texts == ["", ""])
        press(&draft, .character("2"))
        #expect(draft.texts[0] == words[1])
        press(&draft, .character(" "))
        #expect(draft.texts[0] == words[2])
        press(&draft, .character(" "))
        #expect(draft.texts[0] == words[0])
        press(&draft, .backspace)
        #expect(draft.texts[0].isEmpty)
        let right = try #require(words.firstIndex(of: "ro"))
        press(&draft, .character(Character(String(right + 1))), .down, .character("2"))
        #expect(draft.takesText && draft.texts == ["ro", "2"])
        #expect(draft.response == .filled(["g1": .accepted(0), "g2": .other]))
    }

    @Test("A line is the number of an offered word, and words where one types")
    func offeredLines() throws {
        var draft = try draft("l")
        let wrong = ["ro", "0", "4", ""].map { draft.read($0) }
        #expect(wrong == [false, false, false, false])
        let right = try #require(draft.offered[0].firstIndex(of: "ro"))
        let number = draft.read(String(right + 1))
        let typed = draft.read("tid")
        #expect(number && typed && draft.response == draft.question.rightResponse)
    }

    @Test("The words stand below the sentence with their numbers, on the screen and line by line")
    func offeredLayout() throws {
        let draft = try draft("l")
        for marks in [BlockLayout.Marks.plain, .drawn] {
            let layout = BlockLayout(width: 40, language: .danish, marks: marks)
            let text = QuestionLayout(layout: layout, draft: draft).result().lines.map(\.text)
            #expect(text.contains("Skriv eller vælg de ord, der mangler."))
            let start = try #require(text.firstIndex(of: "Hul 1:"))
            #expect(Array(text[(start + 1)...]) == draft.offered[0].enumerated().map { "  \($0 + 1)  \($1)" })
        }
    }

    @Test("Lines are read whole, or gap by gap")
    func lines() throws {
        var order = try draft("o")
        let short = order.read("1 2")
        let whole = order.read("2,3,1")
        #expect(!short && whole && order.response != nil)
        var gap = try draft("g")
        let first = gap.read("RO.")
        let second = gap.read("larm")
        #expect(first && second)
        #expect(gap.response == .filled(["g1": .accepted(0), "g2": .other]))
    }

    @Test("The right answer can be given to every question, by keys alone", arguments: ["o", "m", "d"])
    func byKeys(id: String) throws {
        var draft = try draft(Block.ID(id))
        for place in 0..<draft.count {
            let shown = try #require(draft.shown.firstIndex(of: place))
            press(&draft, .character(Character(String(shown + 1))))
        }
        #expect(draft.response == draft.question.rightResponse)
    }
}
