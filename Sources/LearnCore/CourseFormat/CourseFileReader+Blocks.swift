/// The blocks of a lesson.
extension CourseFileReader {
    func readBlock(_ tag: Tag) throws(XMLFailure) -> Block? {
        let basis: Basis? = word("basis", of: tag)
        let location = tag.location
        let id: Block.ID? = id(of: tag)
        guard let content = try readContent(ofBlock: tag) else { return nil }
        return Block(id: id, basis: basis, content: content, location: location)
    }

    private func readContent(ofBlock tag: Tag) throws(XMLFailure) -> Block.Content? {
        switch tag.name {
        case .p, .list, .figure: try readPassage(tag).map(Block.Content.passage)
        case .heading: .heading(try readInline(of: tag))
        case .note: .note(try readNote(tag))
        case .steps: .stepCards(try readStepCards(tag))
        case .dialogue: .dialogue(try readDialogue(tag))
        case .activity: .activity(try readActivity(tag))
        case .checklist: .checklist(try readChecklist(tag))
        case .reflection: .reflection(Reflection(prompt: try readFlow(of: tag)))
        case .question: .question(try readQuestion(tag))
        default: nil
        }
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
            case .line:
                let speaker = nonEmptyText("who", of: child)
                dialogue.turns.append(.line(speaker: speaker, words: try readInline(of: child)))
            default: dialogue.turns.append(.action(try readInline(of: child)))
            }
        }
        return dialogue
    }

    private func readActivity(_ tag: Tag) throws(XMLFailure) -> Activity {
        let minutes = number("minutes", of: tag, in: 1...240)
        let grouping: Activity.Grouping = word("group", of: tag) ?? .whole
        var activity = Activity(
            title: "", minutes: minutes, grouping: grouping, purpose: [], materials: [], method: [], wrapUp: [])
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

    private func readQuestion(_ tag: Tag) throws(XMLFailure) -> Question {
        let kind: Question.Kind = word("kind", of: tag) ?? .choice
        var question = Question(kind: kind, prompt: [], options: [], hints: [])
        var seen: [String: SourceLocation] = [:]
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .prompt: question.prompt = try readFlow(of: child)
            case .hint: question.hints.append(try readInline(of: child))
            default:
                let id: Question.Option.ID = id(of: child, isUniqueInFile: false) ?? ""
                if let first = seen[id.rawValue], child["id"] != nil {
                    report(
                        .duplicateID(id.rawValue, first: "\(first.line):\(first.column)"), at: location(of: "id"))
                }
                seen[id.rawValue] = child.location
                question.options.append(try readOption(child, id: id))
            }
        }
        return question
    }

    private func readOption(_ tag: Tag, id: Question.Option.ID) throws(XMLFailure) -> Question.Option {
        let isCorrect = yes("correct", of: tag)
        var option = Question.Option(id: id, isCorrect: isCorrect, text: [], justification: [])
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            if child.name == .text {
                option.text = try readInline(of: child)
            } else {
                option.justification = try readInline(of: child)
            }
        }
        return option
    }
}
