import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Questions to order, match and fill in")
struct QuestionKindTests {
    static let blocks = """
        <question id="o" kind="order"><prompt>Orden?</prompt>
          <option id="a"><text>Én</text><why>Først.</why></option><option id="b"><text>To</text><why>Så.</why></option>
          <option id="c"><text>Tre</text><why>Sidst.</why></option></question>
        <question id="m" kind="match"><prompt>Par?</prompt>
          <pair id="a"><text>Én</text><match>1</match><why>Et.</why></pair>
          <pair id="b"><text>To</text><match>2</match><why>To.</why></pair></question>
        <question id="d" kind="match"><prompt>Par?</prompt>
          <pair id="a"><text>Én</text><match>1</match><why>Et.</why></pair>
          <pair id="b"><text>To</text><match>2</match><why>To.</why></pair>
          <distractor id="x"><text>3</text><why>Ingen er tre.</why></distractor>
          <distractor id="y"><text>4</text></distractor></question>
        <question id="g" kind="gap"><prompt>Ord?</prompt><sentence>Jeg har <gap ref="g1"/> for <gap ref="g2"/>.</sentence>
          <blank id="g1"><accept>brug</accept><why>Behov.</why></blank>
          <blank id="g2"><accept>ro</accept><accept>lidt ro</accept><miss text="fred">Næsten.</miss><why>Ro.</why></blank></question>
        """

    private func question(_ id: Block.ID) throws -> Question {
        let lesson = try #require(SampleCourse.lesson(blocks: Self.blocks))
        return try #require(lesson.questions.first { $0.block.id == id }?.question)
    }

    @Test("An order is right when everything stands in its place")
    func order() throws {
        let question = try question("o")
        #expect(question.evaluate(.ordered(["a", "b", "c"])).isCorrect)
        let wrong = question.evaluate(.ordered(["a", "c", "b"]))
        #expect(!wrong.isCorrect)
        #expect(wrong.parts.map(\.isRight) == [true, false, false])
        #expect(!question.accepts(.ordered(["a", "b"])))
        #expect(!question.accepts(.ordered(["a", "b", "b"])))
        #expect(!question.accepts(.chosen(["a"])))
    }

    @Test("A match is right when every left side has its own right side")
    func match() throws {
        let question = try question("m")
        #expect(question.evaluate(.matched(["a": "a", "b": "b"])).isCorrect)
        #expect(question.evaluate(.matched(["a": "b", "b": "b"])).parts.map(\.isRight) == [false, true])
        #expect(!question.accepts(.matched(["a": "a"])))
        #expect(!question.accepts(.matched(["a": "a", "b": "z"])))
    }

    @Test("What belongs to nothing is offered, and wrong wherever it is put, with its own reason if it has one")
    func distractors() throws {
        let question = try question("d")
        #expect(question.rightSides.map(\.id) == ["a", "b", "x", "y"])
        #expect(Set(question.shuffledRightSides(seed: "d").map(\.text.plainText)) == ["1", "2", "3", "4"])
        #expect(question.accepts(.matched(["a": "x", "b": "y"])))
        #expect(!question.accepts(.matched(["a": "a", "b": "b", "x": "x"])))
        #expect(!question.accepts(.matched(["a": "z", "b": "b"])))
        let wrong = question.evaluate(.matched(["a": "x", "b": "y"]))
        #expect(!wrong.isCorrect && wrong.parts.map(\.id) == ["a", "b"])
        #expect(wrong.parts.map(\.isRight) == [false, false])
        #expect(wrong.parts.map(\.feedback) == [[.text("Ingen er tre.")], []])
        let half = question.evaluate(.matched(["a": "a", "b": "a"]))
        #expect(half.parts.map(\.feedback) == [[.text("Et.")], []])
        #expect(question.evaluate(question.rightResponse).isCorrect)
        #expect(try self.question("m").rightSides.map(\.id) == ["a", "b"])
    }

    @Test(
        "A gap takes any accepted word, and answers an expected slip with its own words",
        arguments: [
            ("ro", Response.Filling.accepted(0)), (" RO. ", .accepted(0)), ("Lidt  ro", .accepted(1)),
            ("fred!", .expected(0)),
            ("larm", .other), ("", .other),
        ])
    func gap(typed: String, filling: Response.Filling) throws {
        let question = try question("g")
        guard case .gap(_, let blanks) = question.body else { return }
        #expect(blanks[1].filling(of: typed) == filling)
        let evaluation = question.evaluate(.filled(["g1": .accepted(0), "g2": filling]))
        if case .accepted = filling { #expect(evaluation.isCorrect) } else { #expect(!evaluation.isCorrect) }
        if filling == .expected(0) { #expect(evaluation.parts[1].feedback == [.text("Næsten.")]) }
    }

    @Test(
        "Typed words are compared without letter case, spaces, end punctuation and ways of writing æøå",
        arguments: [
            ("Følelse", "foelelse"), ("FØLELSE!", "følelse"), ("  at  være ", "At være"), ("a\u{30A}ben", "åben"),
            ("»ro«", "ro"),
        ])
    func folding(left: String, right: String) {
        #expect(TypedText.folded(left) == TypedText.folded(right))
    }

    @Test("What is shown is never the answer, and the same every time", arguments: 2..<8)
    func shuffle(count: Int) {
        let ids = (0..<count).map { "p\($0)" }
        for seed in 0..<50 {
            let order = Shuffle.order(of: ids, seed: "q\(seed)")
            #expect(order.sorted() == Array(0..<count))
            #expect(order != Array(0..<count))
            #expect(order == Shuffle.order(of: ids, seed: "q\(seed)"))
        }
    }
}
