internal import LearnCore

/// What a letter says, as text alone.
enum GuideLetter {
    struct Parts: Equatable {
        var title: String?
        var content: [Passage]
    }

    /// Blocks as they are read. What asks for an answer, a tick or a note is not part of a letter.
    ///
    /// - Returns: `nil` for a block that is nothing to read.
    static func parts(of content: Block.Content) -> Parts? {
        switch content {
        case .handout(let handout): Parts(title: handout.title, content: handout.content)
        case .heading(let words): Parts(title: words.plainText, content: [])
        case .passage(let passage): Parts(title: nil, content: [passage])
        case .note(let note): Parts(title: note.title, content: note.content)
        case .stepCards(let steps):
            Parts(title: steps.title, content: [.list(ItemList(kind: .numbered, items: steps.cards.map(item)))])
        case .dialogue(let dialogue):
            Parts(
                title: dialogue.title,
                content: (dialogue.setting.isEmpty ? [] : [.paragraph(dialogue.setting)])
                    + dialogue.turns.map { .paragraph(words(of: $0)) })
        case .checklist(let checklist):
            Parts(
                title: checklist.title,
                content: [.list(ItemList(kind: .bullet, items: checklist.checks.map { [.paragraph($0.text)] }))])
        case .activity(let activity):
            Parts(
                title: activity.title,
                content: [.paragraph(activity.purpose)]
                    + (activity.materials.isEmpty ? [] : [.list(ItemList(kind: .bullet, items: activity.materials))])
                    + activity.method + activity.wrapUp)
        case .reflection(let reflection): Parts(title: nil, content: reflection.prompt)
        case .observation, .question, .scenario: nil
        }
    }

    private static func item(_ card: StepCard) -> [Passage] {
        [.paragraph([.strong([.text(card.title)])])] + card.starters.map { .paragraph($0) } + card.content
    }

    private static func words(of turn: Dialogue.Turn) -> [Inline] {
        switch turn {
        case .line(let speaker, let words): [.strong([.text(speaker + ":")]), .text(" ")] + words
        case .action(let words): [.emphasis(words)]
        }
    }
}
