extension Block {
    /// Every run of running text in the block, in reading order.
    public var inlineRuns: [[Inline]] {
        switch content {
        case .heading(let text): [text]
        case .passage(let passage): passage.inlineRuns
        case .note(let note): note.content.inlineRuns
        case .stepCards(let steps): steps.cards.flatMap { $0.starters + $0.content.inlineRuns }
        case .dialogue(let dialogue):
            [dialogue.setting]
                + dialogue.turns.map { turn in
                    switch turn {
                    case .line(_, let words): words
                    case .action(let words): words
                    }
                }
        case .activity(let activity):
            [activity.purpose] + activity.materials.flatMap(\.inlineRuns) + activity.method.inlineRuns
                + activity.wrapUp.inlineRuns
        case .checklist(let checklist): checklist.checks.map(\.text)
        case .reflection(let reflection): reflection.prompt.inlineRuns
        case .question(let question):
            question.prompt.inlineRuns + question.options.flatMap { [$0.text, $0.justification] } + question.hints
        }
    }

    /// Every figure in the block, in reading order.
    public var figures: [Figure] {
        switch content {
        case .passage(let passage): passage.figures
        case .note(let note): note.content.figures
        case .stepCards(let steps): steps.cards.flatMap(\.content.figures)
        case .activity(let activity):
            activity.materials.flatMap(\.figures) + activity.method.figures + activity.wrapUp.figures
        case .reflection(let reflection): reflection.prompt.figures
        case .question(let question): question.prompt.figures
        case .heading, .dialogue, .checklist: []
        }
    }
}

extension Passage {
    public var inlineRuns: [[Inline]] {
        switch self {
        case .paragraph(let text): [text]
        case .list(let list): list.items.flatMap(\.inlineRuns)
        case .figure(let figure): [figure.caption]
        }
    }

    public var figures: [Figure] {
        switch self {
        case .paragraph: []
        case .list(let list): list.items.flatMap(\.figures)
        case .figure(let figure): [figure]
        }
    }
}

extension [Passage] {
    public var inlineRuns: [[Inline]] { flatMap(\.inlineRuns) }
    public var figures: [Figure] { flatMap(\.figures) }
}
