import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("A lesson as steps")
struct LessonStepTests {
    private func steps(_ blocks: String) throws -> [String] {
        try #require(SampleCourse.lesson(blocks: blocks)).steps.map { "\($0.id)/\($0.blocks.count)" }
    }

    @Test("A heading begins a step and takes its text along; things to do are steps of their own")
    func everyBlock() throws {
        #expect(
            try steps(SampleCourse.everyBlock) == [
                "start/5", "cards/1", "talk/1", "act/1", "list/1", "think/1", "q1/1", "q2/1",
            ])
    }

    @Test("A heading right before a thing to do belongs to it; text after it is a step named after it")
    func runs() throws {
        let reflection = #"<reflection id="r">Tænk.</reflection>"#
        #expect(
            try steps(
                "<p>A</p><heading id=\"h\">H</heading>\(reflection)<p>B</p><p id=\"c\">C</p><heading id=\"i\">I</heading><p>D</p>"
            )
                == ["+/1", "r/2", "c/2", "i/2"])
        #expect(try steps("\(reflection)<p>B</p>") == ["r/1", "r+/1"])
    }

    @Test("No two steps share an id, and all blocks are in them, in order", arguments: 0..<50)
    func partition(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let blocks = (0..<Int.random(in: 1...20, using: &random)).map { index in
            [
                "<p>\(index)</p>", "<p id=\"p\(index)\">x</p>", "<heading id=\"h\(index)\">x</heading>",
                "<reflection id=\"r\(index)\">x</reflection>", "<list><item>x</item></list>",
            ].randomElement(using: &random) ?? ""
        }.joined()
        let lesson = try #require(SampleCourse.lesson(blocks: blocks))
        let steps = lesson.steps
        #expect(Set(steps.map(\.id)).count == steps.count)
        #expect(steps.flatMap(\.blocks) == lesson.blocks)
        #expect(steps.allSatisfy { !$0.blocks.isEmpty })
    }
}
