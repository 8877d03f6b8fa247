public import LearnCore

/// A row of cards as paper shows it: those of a course's steps, or those for a mediation.
public struct PrintedSet: Sendable, Equatable {
    /// The block's id, or a name of its own: part of a file's name.
    public let id: String
    public let title: String
    /// Whose children the cards are for, where there are others for others.
    let track: Stage?
    let basis: Basis?
    /// The drawing of the lesson in which the set stands, else of the course.
    let emblem: Figure?
    let cards: [Card]

    struct Card: Sendable, Equatable {
        /// What kind of card it is, where the set has several.
        var kind: MediationCard.Kind?
        var title: String?
        var pictures: [Figure] = []
        /// What is said, in big letters.
        var sayings: [PaperText] = []
        /// What the adult reads.
        var content: [Piece] = []
    }

    struct Piece: Sendable, Equatable {
        /// A bullet or a number, where the piece is an entry of a list.
        var marker: String?
        var text: PaperText
    }

    /// The step cards of a course, in its order.
    public static func steps(of course: Course) -> [PrintedSet] {
        var sets: [PrintedSet] = []
        for (lesson, block) in course.lessons.flatMap({ lesson in lesson.blocks.map { (lesson, $0) } }) {
            guard case .stepCards(let steps) = block.content else { continue }
            let wanted = block.id?.rawValue ?? String(sets.count + 1)
            let id = sets.contains { $0.id == wanted } ? "\(wanted)-\(sets.count + 1)" : wanted
            sets.append(
                PrintedSet(
                    id: id, title: steps.title ?? course.title, track: nil, basis: block.basis,
                    emblem: emblem(of: lesson) ?? course.lessons.lazy.compactMap(emblem).first,
                    cards: steps.cards.map(Card.init)))
        }
        return sets
    }

    /// The first drawing that is not one of a step.
    private static func emblem(of lesson: Lesson) -> Figure? {
        lesson.blocks.lazy.filter { if case .stepCards = $0.content { false } else { true } }.flatMap(\.figures).first
    }

    /// The cards for a mediation, one set for each stage, so that nobody hands a card for a smaller child to a bigger
    /// one. Nobody has adopted them: the course proposes them.
    public static func mediation(_ cards: MediationCards) -> [PrintedSet] {
        cards.stages.map { stage in
            PrintedSet(
                id: "nu-" + stage.rawValue, title: cards.title, track: stage, basis: .proposed, emblem: nil,
                cards: cards.cards(for: stage).map(Card.init))
        }
    }
}

extension PrintedSet.Card {
    init(_ step: StepCard) {
        var pieces: [PrintedSet.Piece] = []
        var pictures: [Figure] = []
        for passage in step.content { Self.add(passage, to: &pieces, &pictures) }
        self.init(
            title: step.title, pictures: pictures, sayings: step.starters.map { PaperText($0).keepingDots },
            content: pieces.filter { !$0.text.isEmpty })
    }

    init(_ card: MediationCard) {
        self.init(
            kind: card.kind, sayings: [PaperText(card.say).keepingDots],
            content: card.adult.map { [PrintedSet.Piece(text: PaperText($0))] } ?? [])
    }

    /// Every word of a passage, one piece after another.
    private static func add(
        _ passage: Passage, marker: String? = nil, to pieces: inout [PrintedSet.Piece], _ pictures: inout [Figure]
    ) {
        func add(_ text: PaperText) { pieces.append(PrintedSet.Piece(marker: marker, text: text)) }
        switch passage {
        case .paragraph(let words): add(PaperText(words))
        case .list(let list):
            for (index, item) in list.items.enumerated() {
                let own = list.kind == .numbered ? "\(index + 1)." : "•"
                for (position, passage) in item.enumerated() {
                    Self.add(passage, marker: position == 0 ? own : "", to: &pieces, &pictures)
                }
            }
        case .table(let table):
            add(PaperText(table.caption))
            for row in table.rows {
                let cells = zip(table.head, row).map { head, cell in
                    head.isEmpty ? PaperText(cell) : PaperText(head.plainText + ": ", isStrong: true) + PaperText(cell)
                }
                add(cells.dropFirst().reduce(cells.first ?? PaperText("")) { $0 + PaperText(" · ") + $1 })
            }
        case .figure(let figure):
            pictures.append(figure)
            add(PaperText(figure.caption))
        case .quotation(let quotation):
            for passage in quotation.content { Self.add(passage, marker: marker, to: &pieces, &pictures) }
            add(PaperText("— " + quotation.source + (quotation.address.map { " (\($0))" } ?? "")))
        case .readAloud(let content):
            for passage in content { Self.add(passage, marker: marker, to: &pieces, &pictures) }
        case .reference(let reference): add(PaperText(reference.title) + PaperText(" (\(reference.address))"))
        }
    }
}
