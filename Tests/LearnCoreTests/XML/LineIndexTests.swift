import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Lines and columns of offsets")
struct LineIndexTests {
    @Test("A place is the same in whatever order one asks", arguments: 0..<50)
    func places(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let hasMark = Bool.random(using: &random)
        let text = (0..<60).map { _ in ["a", "æ", "…", "👋", "\n", " "].randomElement(using: &random) ?? "a" }
        let bytes = (hasMark ? ByteOrderMark.utf8 : []) + Array(text.joined().utf8)
        let newline = UInt8(ascii: "\n")
        var lines = LineIndex()
        for _ in 0..<100 {
            let offset = Int.random(in: (hasMark ? 3 : 0)...bytes.count, using: &random)
            let before = bytes[(hasMark ? 3 : 0)..<offset]
            let lastLine = before.split(separator: newline, omittingEmptySubsequences: false).last ?? []
            let place = bytes.withUnsafeBufferPointer { lines.place(of: offset, in: $0) }
            #expect(place.line == 1 + before.count { $0 == newline })
            #expect(place.column == 1 + lastLine.count { $0 & 0xC0 != 0x80 })
        }
    }
}
