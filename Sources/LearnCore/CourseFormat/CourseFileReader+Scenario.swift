/// Scenarios.
extension CourseFileReader {
    func readScenario(_ tag: Tag) throws(XMLFailure) -> Scenario {
        let start: Scenario.Scene.ID = reference("start", of: tag)
        let level = number("level", of: tag, in: ConflictLadder.steps)
        var scenario = Scenario(title: "", intro: [], start: start, level: level, scenes: [], endings: [])
        var ids: [String: SourceLocation] = [:]
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .title: scenario.title = try readPlainText(of: child)
            case .intro: scenario.intro = try readFlow(of: child)
            case .scene:
                let id: Scenario.Scene.ID = id(of: child, isUniqueInFile: false) ?? ""
                checkUnique(id.rawValue, of: child, among: &ids)
                scenario.scenes.append(try readScene(child, id: id))
            default:
                let id: Scenario.Scene.ID = id(of: child, isUniqueInFile: false) ?? ""
                checkUnique(id.rawValue, of: child, among: &ids)
                scenario.endings.append(try readEnding(child, id: id))
            }
        }
        return scenario
    }

    private func readScene(_ tag: Tag, id: Scenario.Scene.ID) throws(XMLFailure) -> Scenario.Scene {
        var scene = Scenario.Scene(id: id, content: [], choices: [])
        var ids: [String: SourceLocation] = [:]
        try readChildren(of: tag) { (child) throws(XMLFailure) in
            switch child.name {
            case .choice:
                let id: Scenario.Choice.ID = self.id(of: child, isUniqueInFile: false) ?? ""
                checkUnique(id.rawValue, of: child, among: &ids)
                scene.choices.append(try readChoice(child, id: id))
            case .line, .action: scene.content.append(.turn(try readTurn(child)))
            default: if let passage = try readPassage(child) { scene.content.append(.passage(passage)) }
            }
        }
        if scene.content.isEmpty { report(.emptyElement(tag.name.rawValue), at: tag.location) }
        return scene
    }

    private func readChoice(_ tag: Tag, id: Scenario.Choice.ID) throws(XMLFailure) -> Scenario.Choice {
        let target: Scenario.Scene.ID = reference("to", of: tag)
        let shift = shift("level", of: tag, in: -3...3)
        let (text, why) = try readTextAndWhy(of: tag)
        return Scenario.Choice(id: id, target: target, shift: shift, text: text, justification: why)
    }

    private func readEnding(_ tag: Tag, id: Scenario.Scene.ID) throws(XMLFailure) -> Scenario.Ending {
        let outcome: Scenario.Ending.Outcome = word("outcome", of: tag) ?? .mixed
        var ending = Scenario.Ending(id: id, outcome: outcome, title: "", content: [], debrief: [])
        ending.content = try readFlow(of: tag) { (child) throws(XMLFailure) in
            if child.name == .title {
                ending.title = try readPlainText(of: child)
            } else {
                ending.debrief = try readFlow(of: child)
            }
        }
        return ending
    }
}
