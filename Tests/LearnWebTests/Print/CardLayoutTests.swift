import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("What stands on a card")
struct CardLayoutTests {
    private let layout = CardLayout(kicker: "Kattens tre trin", foot: "Forslag: SSP skal bekræfte   Fidus-katten")

    private func card(_ title: String, _ sayings: [String], _ content: [String]) -> PrintedSet.Card {
        PrintedSet.Card(
            title: title, sayings: sayings.map { PaperText($0) },
            content: content.map { PrintedSet.Piece(text: PaperText($0)) })
    }

    private func laid(_ cards: PrintedSet.Card...) -> [LaidCard] {
        layout.cards(
            of: PrintedSet(id: "s", title: "Sæt", track: nil, basis: .proposed, emblem: nil, cards: cards))
    }

    /// So much text.
    private func words(_ count: Int) -> String { (0..<count).map { "ord\($0)" }.joined(separator: " ") }

    @Test("A short card is set large, and so are the others of its set, in the size of the one with most to say")
    func sizes() {
        let short = card("Behov", ["Jeg har brug for …"], ["Kort."])
        #expect(laid(short).map(\.size) == [CardSize.all[0]])
        let long = card("Åbning", ["Jeg er her."], [words(85)])
        let both = laid(short, long)
        #expect(both[0].size == both[1].size)
        #expect(both[0].size != CardSize.all[0])
        #expect(both.map(\.number) == [1, 2])
        #expect(both.allSatisfy { $0.count == 2 && $0.parts == 1 })
        // What is said may take the room that is left.
        #expect(both[0].saying < both[1].saying)
        // One that says far too much does not make the others small.
        #expect(laid(short, card("Alt", [], [words(600)]))[0].size == CardSize.all[0])
    }

    @Test("A card with too much to say goes on, and every part fits and every word is there, once")
    func parts() {
        var random = SeededGenerator(seed: 17)
        for round in 0..<60 {
            let sayings = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                words(Int.random(in: 1...(round % 5 == 0 ? 300 : 20), using: &random))
            }
            let content = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                words(Int.random(in: 1...(round % 3 == 0 ? 400 : 40), using: &random))
            }
            let title = words(Int.random(in: 1...(round % 7 == 0 ? 120 : 5), using: &random))
            let laid = laid(card(title, sayings, content))
            let parts = laid.map(\.card)
            #expect(laid.map(\.part) == Array(1...laid.count))
            #expect(laid.allSatisfy { $0.parts == laid.count && $0.number == 1 })
            for part in laid {
                let height = layout.height(of: part.card, part.size, saying: CardSize.sayings[part.saying])
                #expect(height <= CardLayout.available, "round \(round)")
                #expect(part.size.body >= 9 * CardSize.point)
            }
            func all(_ texts: [PaperText]) -> String { texts.map(\.words).joined(separator: " ") }
            #expect(all(parts.flatMap(\.sayings)) == sayings.joined(separator: " "))
            let first = parts[0].title == nil ? [title] : []
            #expect(all(parts.flatMap(\.content).map(\.text)) == (first + content).joined(separator: " "))
        }
    }

    @Test("Four cards stand on a sheet, in their order")
    func sheets() {
        let cards = (1...9).flatMap { laid(card("\($0)", [], [])) }
        let sheets = CardSheet.sheets(of: cards)
        #expect(sheets.map(\.cards.count) == [4, 4, 1])
        #expect(sheets.flatMap(\.cards) == cards)
        #expect(CardSheet.sheets(of: []).isEmpty)
    }
}
