/// The blocks of a lesson.
extension CourseFileReader {
    func readBlock(_ tag: Tag) throws(XMLFailure) -> Block? {
        let traits = traits(of: tag)
        let id: Block.ID? = id(of: tag)
        guard let content = try readContent(ofBlock: tag) else { return nil }
        return Block(id: id, traits: traits, content: content, location: tag.location)
    }

    private func readContent(ofBlock tag: Tag) throws(XMLFailure) -> Block.Content? {
        switch tag.name {
        case .heading: .heading(try readInline(of: tag))
        case .note: .note(try readNote(tag))
        case .handout: .handout(try readHandout(tag))
        case .steps: .stepCards(try readStepCards(tag))
        case .dialogue: .dialogue(try readDialogue(tag))
        case .activity: .activity(try readActivity(tag))
        case .checklist: .checklist(try readChecklist(tag))
        case .reflection: .reflection(Reflection(prompt: try readFlow(of: tag)))
        case .observation: .observation(try readObservation(tag))
        case .question: try readQuestion(tag).map(Block.Content.question)
        case .scenario: .scenario(try readScenario(tag))
        default: try readPassage(tag).map(Block.Content.passage)
        }
    }

    /// What the adult has in hand beside the block before.
    func readGuide(_ tag: Tag) throws(XMLFailure) -> Guide {
        var guide = Guide()
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            let words = try readInline(of: child)
            switch child.name {
            case .say: guide.say.append(words)
            case .act: guide.act.append(words)
            case .watch: guide.watch.append(words)
            default: guide.see.append(words)
            }
        }
        if guide == Guide() { report(.emptyElement(tag.name.rawValue), at: tag.location) }
        return guide
    }

    private func readHandout(_ tag: Tag) throws(XMLFailure) -> Handout {
        var title = ""
        let content = try readFlow(of: tag) { (child) throws(XMLFailure) in title = try readPlainText(of: child) }
        return Handout(title: title, content: content)
    }

    private func readObservation(_ tag: Tag) throws(XMLFailure) -> Observation {
        var observation = Observation(title: "", prompt: [], anchors: [])
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .title: observation.title = try readPlainText(of: child)
            case .prompt: observation.prompt = try readFlow(of: child)
            default:
                let value = number("value", of: child, in: 1...9)
                if child["value"] != nil, let last = observation.anchors.last, value <= last.value {
                    report(.anchorOrder(value, after: last.value), at: location(of: "value"))
                }
                observation.anchors.append(Observation.Anchor(value: value, text: try readInline(of: child)))
            }
        }
        return observation
    }

    private func readNote(_ tag: Tag) throws(XMLFailure) -> Note {
        let kind: Note.Kind = word("kind", of: tag) ?? .background
        var title: String?
        let content = try readFlow(of: tag) { (child) throws(XMLFailure) in title = try readPlainText(of: child) }
        return Note(kind: kind, title: title, content: content)
    }

    private func readStepCards(_ tag: Tag) throws(XMLFailure) -> StepCards {
        var result = StepCards(title: nil, cards: [])
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            if child.name == .title {
                result.title = try readPlainText(of: child)
            } else {
                result.cards.append(try readStepCard(child))
            }
        }
        return result
    }

    private func readStepCard(_ tag: Tag) throws(XMLFailure) -> StepCard {
        var card = StepCard(id: id(of: tag) ?? "", title: "", starters: [], content: [])
        card.content = try readFlow(of: tag) { (child) throws(XMLFailure) in
            if child.name == .title {
                card.title = try readPlainText(of: child)
            } else {
                card.starters.append(try readInline(of: child))
            }
        }
        return card
    }

    private func readDialogue(_ tag: Tag) throws(XMLFailure) -> Dialogue {
        var dialogue = Dialogue(title: nil, setting: [], turns: [])
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .title: dialogue.title = try readPlainText(of: child)
            case .setting: dialogue.setting = try readInline(of: child)
            default: dialogue.turns.append(try readTurn(child))
            }
        }
        return dialogue
    }

    private func readActivity(_ tag: Tag) throws(XMLFailure) -> Activity {
        let minutes = number("minutes", of: tag, in: 1...240)
        let grouping: Activity.Grouping = word("group", of: tag) ?? .whole
        let stamp = tag["stamp"].map { _ in nonEmptyText("stamp", of: tag) }
        var activity = Activity(
            title: "", stamp: stamp, minutes: minutes, grouping: grouping, purpose: [], materials: [], method: [],
            wrapUp: [])
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .title: activity.title = try readPlainText(of: child)
            case .purpose: activity.purpose = try readInline(of: child)
            case .materials: activity.materials = try readItems(of: child)
            case .how: activity.method = try readFlow(of: child)
            default: activity.wrapUp = try readFlow(of: child)
            }
        }
        return activity
    }

    private func readChecklist(_ tag: Tag) throws(XMLFailure) -> Checklist {
        var checklist = Checklist(title: nil, checks: [])
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            if child.name == .title {
                checklist.title = try readPlainText(of: child)
            } else {
                let id: Checklist.Check.ID = id(of: child) ?? ""
                checklist.checks.append(Checklist.Check(id: id, text: try readInline(of: child)))
            }
        }
        return checklist
    }

    /// A `line` or an `action`.
    func readTurn(_ tag: Tag) throws(XMLFailure) -> Dialogue.Turn {
        if tag.name == .action { return .action(try readInline(of: tag)) }
        let speaker = nonEmptyText("who", of: tag)
        return .line(speaker: speaker, words: try readInline(of: tag))
    }
}
