extension LessonStep {
    /// What to call the step in a list: its heading, else the title of what there is to do, else its first words.
    public var title: String {
        for block in blocks {
            if case .heading(let words) = block.content { return words.plainText }
        }
        return blocks.lazy.compactMap(\.title).first ?? blocks.lazy.flatMap(\.searchedText).first ?? id.rawValue
    }

    /// The glossary words that the step uses, each once, in the order in which they come.
    public var terms: [GlossaryEntry.ID] {
        var seen: Set<GlossaryEntry.ID> = []
        return blocks.flatMap(\.inlineRuns).flatMap(\.terms).filter { seen.insert($0).inserted }
    }

    /// What is meant to be read aloud, in order.
    public var readAloud: [String] {
        blocks.flatMap { block -> [Passage] in
            switch block.content {
            case .passage(let passage): [passage]
            case .note(let note): note.content
            case .activity(let activity): activity.method + activity.wrapUp
            case .stepCards(let cards): cards.cards.flatMap(\.content)
            case .handout(let handout): handout.content
            default: []
            }
        }.compactMap { passage in
            guard case .readAloud(let content) = passage else { return nil }
            return content.inlineRuns.map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
        }
    }
}

extension Block {
    /// The title that the author gave, or the prompt of a question.
    fileprivate var title: String? {
        switch content {
        case .heading(let words): words.plainText
        case .passage, .reflection: nil
        case .note(let note): note.title
        case .stepCards(let cards): cards.title
        case .dialogue(let dialogue): dialogue.title
        case .activity(let activity): activity.title
        case .checklist(let checklist): checklist.title
        case .observation(let observation): observation.title
        case .handout(let handout): handout.title
        case .question(let question): question.prompt.inlineRuns.first?.plainText
        case .scenario(let scenario): scenario.title
        }
    }

    /// Everything that a reader sees before they answer: no explanation that would give an answer away.
    public var searchedText: [String] {
        switch content {
        // The most of a course, told first.
        case .heading(let words), .passage(.paragraph(let words)): return words.isEmpty ? [] : [words.plainText]
        default: return textOfParts
        }
    }

    private var textOfParts: [String] {
        // The titles of cards are no running text.
        var words: [String] = if case .stepCards(let steps) = content { steps.cards.map(\.title) } else { [] }
        let add = { (run: [Inline]) in
            let text = run.plainText
            if !text.isEmpty { words.append(text) }
        }
        switch content {
        case .question(let question): (question.prompt.inlineRuns + question.options.map(\.text)).forEach(add)
        case .scenario(let scenario): scenario.intro.inlineRuns.forEach(add)
        default: forEachRun(add)
        }
        // The title of a heading or question is among its text already.
        return title.map { words.contains($0) ? words : [$0] + words } ?? words
    }
}
