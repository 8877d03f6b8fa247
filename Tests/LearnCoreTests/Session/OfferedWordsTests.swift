import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Words that are offered for a gap")
struct OfferedWordsTests {
    private func question(right: String, wrong: [String], isOffered: Bool = true) -> Question {
        let blank = Question.Blank(
            id: "g", isOffered: isOffered, accepted: [.init(right), .init(right + " og mere")],
            misses: wrong.map { Question.Blank.Miss(text: $0, feedback: [.text("Nej.")]) },
            justification: [.text("Ja.")])
        return Question(prompt: [], body: .gap(sentence: [.gap("g")], blanks: [blank]), hints: [])
    }

    @Test("They are the first right word and every wrong one, and none where one types")
    func words() {
        let words = question(right: "ro", wrong: ["støj", "uro"]).offeredWords(seed: "q")["g"] ?? []
        #expect(words.sorted() == ["ro", "støj", "uro"])
        #expect(question(right: "ro", wrong: ["støj"], isOffered: false).offeredWords(seed: "q").isEmpty)
    }

    @Test("Their order does not depend on which of them is right", arguments: 0..<40)
    func order(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = (0..<Int.random(in: 2...6, using: &random)).map {
            "ord \($0) \(UInt16.random(in: 0...999, using: &random))"
        }
        let orders = words.map { right in
            question(right: right, wrong: words.filter { $0 != right }.shuffled(using: &random)).offeredWords(
                seed: "q\(seed)")["g"]
        }
        #expect(Set(orders).count == 1)
        #expect(orders[0]?.sorted() == words.sorted())
    }

    @Test("A chosen word is judged as if it were typed")
    func judgement() throws {
        let question = question(right: "ro", wrong: ["støj", "uro"])
        guard case .gap(_, let blanks) = question.body else { return }
        #expect(blanks[0].filling(of: "ro") == .accepted(0))
        #expect(blanks[0].filling(of: "uro") == .expected(1))
        #expect(question.evaluate(.filled(["g": .expected(0)])).parts[0].feedback == [.text("Nej.")])
    }

    @Test("One is asked to type, to choose, or both")
    func instruction() {
        #expect(question(right: "ro", wrong: ["støj"]).instruction == .chooseWords)
        let typed = question(right: "ro", wrong: ["støj"], isOffered: false)
        #expect(typed.instruction == .instruction("gap"))
        guard case .gap(_, let first) = typed.body, case .gap(_, let second) = question(right: "a", wrong: ["b"]).body
        else { return }
        let both = Question(prompt: [], body: .gap(sentence: [], blanks: first + second), hints: [])
        #expect(both.instruction == .typeOrChooseWords)
    }
}
