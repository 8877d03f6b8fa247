import Foundation
import LearnCore
import Testing

@testable import learn_cli

@Suite("Big letters")
struct BigTextTests {
    private static let courses = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "courses").path

    static let cards: [MediationCard] = CourseLibrary(path: courses).folders.flatMap { folder in
        guard let bytes = try? folder.read(CardsReader.file) else { return [MediationCard]() }
        return CardsReader.read(bytes: bytes, file: "").cards?.cards ?? []
    }

    @Test("Letters are seven rows high and even, and no two are the same")
    func letters() throws {
        var seen: [[[Bool]]] = []
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÉ0123456789.,?!:-…»«" {
            let rows = try #require(BlockLetters.rows(of: letter), "\(letter)")
            #expect(rows.count == BlockLetters.height)
            #expect(rows.allSatisfy { $0.count == rows[0].count && !$0.isEmpty }, "\(letter)")
            #expect(!seen.contains(rows), "\(letter)")
            seen.append(rows)
        }
        #expect(BlockLetters.rows(of: "漢") == nil)
    }

    @Test("Half blocks draw what the dots say")
    func drawing() {
        let lines = BigText.lines("Så", width: 20, height: 4).lines.map(\.text)
        #expect(lines == ["    ▄▀▀▀▀  ▄▀▄", "    ▀▄▄▄   ▄█▄", "        █ █▄▄▄█", "    ▀▀▀▀  ▀   ▀"])
    }

    @Test("A text takes the largest size that fits, and is never cut")
    func sizes() {
        #expect(BigText.lines("Tak.", width: 80, height: 7).size == .blocks)
        #expect(BigText.lines("Tak.", width: 40, height: 6).size == .halfBlocks)
        #expect(BigText.lines("Tak.", width: 20, height: 3).size == .spaced)
        #expect(BigText.lines("Tak for i dag, I to.", width: 20, height: 1).size == .ordinary)
        #expect(BigText.lines("漢字", width: 80, height: 20).size == .spaced)
        let long = BigText.lines("Uoverensstemmelsen", width: 10, height: 9)
        #expect(long.lines.map { $0.text.filter { $0 != " " } }.joined() == "Uoverensstemmelsen")
    }

    @Test("Every card of the courses is in block letters in an ordinary window")
    func cards() {
        #expect(!Self.cards.isEmpty)
        for card in Self.cards {
            let adult = card.adult.map { TextLayout.wrap([Span("Til dig: " + $0)], width: 77).count } ?? 0
            let big = BigText.lines(card.say, width: 78, height: 24 - 2 - 1 - 1 - adult)
            #expect([.blocks, .halfBlocks].contains(big.size), "\(card.say)")
        }
    }
}
