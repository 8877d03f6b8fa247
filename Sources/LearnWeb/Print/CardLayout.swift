/// A card as it is set: what stands on it, how large, and which part of how many it is.
struct LaidCard: Sendable, Equatable {
    var card: PrintedSet.Card
    var size: CardSize
    /// Which of ``CardSize/sayings`` the words in big letters have.
    var saying: Int
    /// Its place in the set, from 1.
    var number: Int
    var count: Int
    /// From 1; more than one part where a card's words need several cards.
    var part = 1
    var parts = 1
}

/// Decides how large a card's words are set, and what goes on to a second card. Nothing is ever cut.
struct CardLayout {
    /// The lines that stand on every card of the set.
    let kicker: String
    let foot: String

    /// The cards of a set look alike: they have the size of the one with most to say, unless it says so much more that
    /// the others would be small for its sake.
    func cards(of set: PrintedSet) -> [LaidCard] {
        let needed = set.cards.compactMap { card in
            CardSize.all.firstIndex { suits(card, $0) }
        }
        let common = min(needed.max() ?? 0, CardSize.all.count - 2)
        return set.cards.enumerated().flatMap { index, card in
            self.parts(of: card, from: common).map { part in
                LaidCard(
                    card: part.card, size: part.size, saying: part.saying, number: index + 1, count: set.cards.count,
                    part: part.part,
                    parts: part.parts)
            }
        }
    }

    private func parts(of card: PrintedSet.Card, from largest: Int) -> [LaidCard] {
        let sizes = CardSize.all[largest...]
        if let size = sizes.first(where: { suits(card, $0) })
            ?? sizes.last(where: { height(of: card, $0) <= Self.available })
        {
            return [LaidCard(card: card, size: size, saying: saying(on: card, size), number: 0, count: 0)]
        }
        let parts = split(card)
        return parts.enumerated().map { index, part in
            // A part may have room for larger letters than the whole had; all parts look alike all the same.
            LaidCard(
                card: part, size: .smallest, saying: CardSize.sayings.count - 1, number: 0, count: 0, part: index + 1,
                parts: parts.count)
        }
    }

    /// Where no drawing takes the room that is left, what is said does.
    private func saying(on card: PrintedSet.Card, _ size: CardSize) -> Int {
        let own = CardSize.sayings.firstIndex(of: size.saying) ?? CardSize.sayings.count - 1
        if !card.pictures.isEmpty { return own }
        return (0..<own).first { suits(card, size, saying: CardSize.sayings[$0]) } ?? own
    }

    // MARK: Measuring

    static let available = (CardGeometry.height - 2 * CardGeometry.frame - 1) / CardGeometry.slack

    /// The height that a card asks for at a size, in millimetres.
    func height(of card: PrintedSet.Card, _ size: CardSize, saying letters: Double? = nil) -> Double {
        var height = fixed(kind: card.kind != nil)
        if let title = card.title { height += self.height(ofTitle: title, size) }
        if !card.pictures.isEmpty { height += size.picture + CardGeometry.gap }
        for saying in card.sayings { height += self.height(of: saying, letters ?? size.saying) }
        for piece in card.content { height += self.height(of: piece, size) }
        return height
    }

    private func fixed(kind: Bool) -> Double {
        let kickers = PaperText(kicker).lines(
            width: CardGeometry.kickerWidth / CardGeometry.kicker / CardGeometry.slack, isStrong: true)
        let feet = PaperText(foot).lines(width: CardGeometry.textWidth / CardGeometry.foot / CardGeometry.slack)
        return max(
            Double(kickers.count + (kind ? 1 : 0)) * CardGeometry.kicker * CardGeometry.smallLeading, 6.5)
            + 2 * CardGeometry.bandPadding
            + Double(feet.count) * CardGeometry.foot * CardGeometry.smallLeading + 2 * CardGeometry.bandPadding
            + 2 * CardGeometry.gap
    }

    private func height(ofTitle title: String, _ size: CardSize) -> Double {
        Double(lines(ofTitle: title, size).count) * size.title * CardGeometry.titleLeading + CardGeometry.gap
    }

    /// A title as it breaks into lines.
    func lines(ofTitle title: String, _ size: CardSize) -> [PaperText.Line] {
        PaperText(title).balanced(width: CardGeometry.textWidth / size.title / CardGeometry.slack, isStrong: true)
    }

    /// What is said, with the marks of quotation around it, as it breaks into lines.
    func lines(of saying: PaperText, _ letters: Double) -> [PaperText.Line] {
        (PaperText("»") + saying + PaperText("«")).balanced(
            width: (CardGeometry.textWidth - 2 * CardGeometry.bubbleSide - 2) / letters / CardGeometry.slack,
            isStrong: true)
    }

    /// Whether all of a card fits at a size, and no word is so long that it breaks.
    private func suits(_ card: PrintedSet.Card, _ size: CardSize, saying letters: Double? = nil) -> Bool {
        let lines =
            card.sayings.flatMap { self.lines(of: $0, letters ?? size.saying) }
            + (card.title.map { self.lines(ofTitle: $0, size) } ?? [])
        return height(of: card, size, saying: letters) <= Self.available && !lines.contains(where: \.continuesWord)
    }

    private func height(of saying: PaperText, _ letters: Double) -> Double {
        Self.bubble + Double(lines(of: saying, letters).count) * letters * CardGeometry.sayingLeading
    }

    private static let bubble =
        2 * CardGeometry.bubblePadding + 2 + CardGeometry.bubbleTail + CardGeometry.gap

    private func lines(of piece: PrintedSet.Piece, _ size: CardSize) -> [PaperText.Line] {
        let width = CardGeometry.textWidth - (piece.marker == nil ? 0 : CardGeometry.markerWidth)
        return piece.text.lines(width: width / size.body / CardGeometry.slack)
    }

    private func height(of piece: PrintedSet.Piece, _ size: CardSize) -> Double {
        Double(lines(of: piece, size).count) * size.body * CardGeometry.bodyLeading + CardGeometry.pieceGap
    }
}

// MARK: - Splitting

extension CardLayout {
    /// The card as several, each of which fits at the smallest size. The drawings stand on the first.
    private func split(_ card: PrintedSet.Card) -> [PrintedSet.Card] {
        let size = CardSize.smallest
        var rest = card
        var head = PrintedSet.Card(kind: card.kind, title: card.title)
        // A title that would fill the card is set as words, and the parts are known by their number.
        if let title = card.title, height(ofTitle: title, size) > Self.available / 4 {
            rest.content.insert(PrintedSet.Piece(text: PaperText(title, isStrong: true)), at: 0)
            head.title = nil
        }
        var parts: [PrintedSet.Card] = []
        var part = head
        part.pictures = card.pictures
        func room() -> Double { Self.available - height(of: part, size) }
        func next() {
            parts.append(part)
            part = head
        }

        for saying in rest.sayings {
            var saying = saying
            while height(of: saying, size.saying) > room() {
                let line = size.saying * CardGeometry.sayingLeading
                let lines = saying.lines(
                    width: (CardGeometry.textWidth - 2 * CardGeometry.bubbleSide - 10) / size.saying
                        / CardGeometry.slack, isStrong: true)
                let fit = Int((room() - Self.bubble) / line) - 1
                if part != head, fit < lines.count {
                    next()
                } else {
                    part.sayings.append(PaperText.joining(lines.prefix(max(1, fit))))
                    saying = PaperText.joining(lines.dropFirst(max(1, fit)))
                    next()
                }
            }
            if !saying.isEmpty { part.sayings.append(saying) }
        }
        for piece in rest.content {
            var piece = piece
            while height(of: piece, size) > room() {
                let lines = lines(of: piece, size)
                let fit = Int((room() - CardGeometry.pieceGap) / (size.body * CardGeometry.bodyLeading))
                // A line alone at the foot or the head of a card is worse than some white.
                if part != head, fit < 2 || lines.count - fit < 2 {
                    next()
                } else {
                    var first = piece
                    first.text = PaperText.joining(lines.prefix(max(1, fit)))
                    part.content.append(first)
                    piece.text = PaperText.joining(lines.dropFirst(max(1, fit)))
                    if piece.marker != nil { piece.marker = "" }
                    next()
                }
            }
            if !piece.text.isEmpty { part.content.append(piece) }
        }
        return part == head && !parts.isEmpty ? parts : parts + [part]
    }
}
