extension Lesson {
    /// Every figure in the lesson, in reading order.
    public var figures: [Figure] {
        var figures: [Figure] = []
        for block in blocks { block.forEachFigure { figures.append($0) } }
        return figures
    }
}

extension Block {
    /// Every run of running text in the block, in reading order.
    public var inlineRuns: [[Inline]] { content.inlineRuns + (guide?.inlineRuns ?? []) }

    /// Hands out the same runs one by one.
    func forEachRun(_ visit: ([Inline]) -> Void) {
        switch content {
        // The most of a course, without a row of runs being made.
        case .heading(let words), .passage(.paragraph(let words)): visit(words)
        case .passage(.list(let list)): for item in list.items { item.forEachRun(visit) }
        default: for run in content.inlineRuns { visit(run) }
        }
        if let guide { for run in guide.inlineRuns { visit(run) } }
    }

    /// Every figure in the block, in reading order.
    public var figures: [Figure] {
        var figures: [Figure] = []
        forEachFigure { figures.append($0) }
        return figures
    }

    /// Hands out the same figures one by one: most blocks have none, and need no row of them.
    fileprivate func forEachFigure(_ visit: (Figure) -> Void) {
        switch content {
        case .passage(let passage): passage.forEachFigure(visit)
        case .note(let note): note.content.forEachFigure(visit)
        case .stepCards(let steps): for card in steps.cards { card.content.forEachFigure(visit) }
        case .activity(let activity):
            for passages in activity.materials + [activity.method, activity.wrapUp] { passages.forEachFigure(visit) }
        case .reflection(let reflection): reflection.prompt.forEachFigure(visit)
        case .observation(let observation): observation.prompt.forEachFigure(visit)
        case .handout(let handout): handout.content.forEachFigure(visit)
        case .question(let question): question.prompt.forEachFigure(visit)
        case .scenario(let scenario):
            scenario.intro.forEachFigure(visit)
            for case .passage(let passage) in scenario.scenes.flatMap(\.content) { passage.forEachFigure(visit) }
            for ending in scenario.endings {
                ending.content.forEachFigure(visit)
                ending.debrief.forEachFigure(visit)
            }
        case .heading, .dialogue, .checklist: break
        }
    }
}

extension Block.Content {
    var inlineRuns: [[Inline]] {
        switch self {
        case .heading(let text): [text]
        case .passage(let passage): passage.inlineRuns
        case .note(let note): note.content.inlineRuns
        case .stepCards(let steps): steps.cards.flatMap { $0.starters + $0.content.inlineRuns }
        case .dialogue(let dialogue): [dialogue.setting] + dialogue.turns.map(\.words)
        case .activity(let activity):
            [activity.purpose] + activity.materials.flatMap(\.inlineRuns) + activity.method.inlineRuns
                + activity.wrapUp.inlineRuns
        case .checklist(let checklist): checklist.checks.map(\.text)
        case .reflection(let reflection): reflection.prompt.inlineRuns
        case .observation(let observation): observation.prompt.inlineRuns + observation.anchors.map(\.text)
        case .handout(let handout): handout.content.inlineRuns
        case .question(let question): question.prompt.inlineRuns + question.body.inlineRuns + question.hints
        case .scenario(let scenario): scenario.inlineRuns
        }
    }
}

extension Question.Body {
    var inlineRuns: [[Inline]] {
        switch self {
        case .choice(let options), .multiple(let options), .order(let options):
            options.flatMap { [$0.text, $0.justification] }
        case .match(let pairs, let distractors):
            pairs.flatMap { [$0.text, $0.match, $0.justification] }
                + distractors.flatMap { [$0.text, $0.justification] }
        case .gap(let sentence, let blanks):
            [sentence] + blanks.flatMap { $0.misses.map(\.feedback) + [$0.justification] }
        }
    }
}

extension Scenario {
    var inlineRuns: [[Inline]] {
        intro.inlineRuns
            + scenes.flatMap { scene in
                scene.content.flatMap(\.inlineRuns) + scene.choices.flatMap { [$0.text, $0.justification] }
            } + endings.flatMap { $0.content.inlineRuns + $0.debrief.inlineRuns }
    }
}

extension Scenario.Part {
    var inlineRuns: [[Inline]] {
        switch self {
        case .passage(let passage): passage.inlineRuns
        case .turn(let turn): [turn.words]
        }
    }
}

extension Dialogue.Turn {
    public var words: [Inline] {
        switch self {
        case .line(_, let words), .action(let words): words
        }
    }
}

extension Guide {
    public var inlineRuns: [[Inline]] { say + act + watch + see }
}

extension Passage {
    public var inlineRuns: [[Inline]] {
        switch self {
        case .paragraph(let text): [text]
        case .list(let list): list.items.flatMap(\.inlineRuns)
        case .table(let table): [table.caption] + table.head + table.rows.flatMap { $0 }
        case .figure(let figure): [figure.caption] + figure.description.inlineRuns
        case .quotation(let quotation): quotation.content.inlineRuns
        case .readAloud(let content): content.inlineRuns
        case .reference(let reference): [reference.title]
        }
    }

    fileprivate func forEachFigure(_ visit: (Figure) -> Void) {
        switch self {
        case .paragraph, .table, .reference: break
        case .list(let list): for item in list.items { item.forEachFigure(visit) }
        case .figure(let figure): visit(figure)
        case .quotation(let quotation): quotation.content.forEachFigure(visit)
        case .readAloud(let content): content.forEachFigure(visit)
        }
    }
}

extension [Passage] {
    public var inlineRuns: [[Inline]] { flatMap { $0.inlineRuns } }
    public var figures: [Figure] {
        var figures: [Figure] = []
        forEachFigure { figures.append($0) }
        return figures
    }

    fileprivate func forEachFigure(_ visit: (Figure) -> Void) {
        for passage in self { passage.forEachFigure(visit) }
    }

    fileprivate func forEachRun(_ visit: ([Inline]) -> Void) {
        for passage in self {
            if case .paragraph(let words) = passage { visit(words) } else { passage.inlineRuns.forEach(visit) }
        }
    }
}
