import LearnCore
import Testing

@testable import LearnWeb

@Suite("What stands on a poster")
struct PosterLayoutTests {
    private func cards(_ count: Int, _ saying: String = "Jeg blev …") -> [PrintedSet.Card] {
        (1...count).map { PrintedSet.Card(title: "Trin \($0)", sayings: [PaperText(saying)]) }
    }

    private func posters(_ cards: [PrintedSet.Card]) throws -> [LaidPoster] {
        try PosterLayout(title: "Kattens tre trin", hasEmblem: true).posters(of: cards).get()
    }

    @Test("A few steps stand large on one poster, more of them smaller, and many on several")
    func sizes() throws {
        let few = try posters(cards(3))
        let more = try posters(cards(6))
        let many = try posters(cards(20))
        #expect(few.count == 1 && more.count == 1)
        #expect(few[0].size.saying > more[0].size.saying)
        #expect(many.count > 1)
        #expect(many.flatMap(\.cards) == cards(20))
        #expect(many.map(\.part) == Array(1...many.count))
        #expect(many[1].firstNumber == many[0].cards.count + 1)
        for poster in few + more + many {
            #expect(poster.size.saying >= PosterSize.all[PosterSize.afar - 1].saying)
        }
    }

    @Test("A step that says too much for any poster is named")
    func tooLong() throws {
        var steps = cards(2)
        steps[1].sayings = [PaperText(String(repeating: "ord ", count: 200))]
        #expect(try posters(steps).count == 2)
        steps[1].sayings = [PaperText(String(repeating: "ord ", count: 5000))]
        #expect(throws: PosterLayout.TooLong(card: "Trin 2")) { try posters(steps) }
    }
}
