import Testing

@testable import LearnCore

@Suite("Blocks")
struct BlockTests {
    private let place = SourceLocation(file: "f", line: 1, column: 1)

    @Test("A block is a value: what is changed in a copy is changed nowhere else")
    func copies() {
        let block = Block(id: "a", content: .heading([.text("A")]), location: place)
        var copy = block
        #expect(copy == block)
        copy.id = "b"
        #expect(copy != block && copy.id == "b" && block.id == "a")
        copy = block
        copy.traits.freshness.source = "C"
        #expect(copy != block && copy.traits.freshness.source == "C" && block.traits.freshness.source == nil)
        copy = block
        copy.content = .heading([.text("B")])
        #expect(copy != block)
        copy = block
        copy.guide = Guide(say: [[.text("S")]])
        #expect(copy != block && block.guide == nil && copy.traits == block.traits && copy.content == block.content)
    }

    @Test("Where a block stands is no part of what it is")
    func location() {
        let block = Block(id: "a", content: .heading([.text("A")]), location: place)
        var copy = block
        copy.location = SourceLocation(file: "g", line: 2, column: 3)
        #expect(copy == block && copy.location.line == 2 && block.location.line == 1)
    }
}
