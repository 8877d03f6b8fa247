/// Blocks in canonical form.
enum BlockWriter {
    /// - Parameter from: in a translation, the fingerprint of the source.
    static func write(_ block: Block, from: String? = nil, to xml: inout XMLWriter) {
        var attributes: [XMLWriter.Attribute] = block.id.map { [("id", $0.rawValue)] } ?? []
        let traits = traitAttributes(of: block.traits) + (from.map { [("from", $0)] } ?? [])
        func all(_ own: [XMLWriter.Attribute]) -> [XMLWriter.Attribute] { attributes + own + traits }

        switch block.content {
        case .heading(let words): xml.line("heading", all([]), markup: InlineWriter.markup(words))
        case .passage(let passage): PassageWriter.write(passage, leading: attributes, trailing: traits, to: &xml)
        case .note(let note):
            flow("note", all([("kind", note.kind.rawValue)]), title: note.title, note.content, to: &xml)
        case .handout(let handout): flow("handout", all([]), title: handout.title, handout.content, to: &xml)
        case .reflection(let reflection): flow("reflection", all([]), title: nil, reflection.prompt, to: &xml)
        case .stepCards(let steps): xml.element("steps", all([])) { write(steps, to: &$0) }
        case .dialogue(let dialogue): xml.element("dialogue", all([])) { write(dialogue, to: &$0) }
        case .activity(let activity):
            attributes += [("minutes", String(activity.minutes)), ("group", activity.grouping.rawValue)]
            if let stamp = activity.stamp { attributes.append(("stamp", stamp)) }
            xml.element("activity", all([])) { write(activity, to: &$0) }
        case .checklist(let checklist):
            xml.element("checklist", all([])) { xml in
                title(checklist.title, to: &xml)
                for check in checklist.checks {
                    xml.line("check", [("id", check.id.rawValue)], markup: InlineWriter.markup(check.text))
                }
            }
        case .observation(let observation):
            xml.element("observation", all([])) { xml in
                title(observation.title, to: &xml)
                flow("prompt", [], title: nil, observation.prompt, to: &xml)
                for anchor in observation.anchors {
                    xml.line("anchor", [("value", String(anchor.value))], markup: InlineWriter.markup(anchor.text))
                }
            }
        case .question(let question):
            xml.element("question", all([("kind", question.kind.rawValue)])) { QuestionWriter.write(question, to: &$0) }
        case .scenario(let scenario):
            let own = [("start", scenario.start.rawValue), ("level", String(scenario.level))]
            xml.element("scenario", all(own)) { ScenarioWriter.write(scenario, to: &$0) }
        }
        if let guide = block.guide { write(guide, to: &xml) }
    }

    private static func traitAttributes(of traits: Block.Traits) -> [XMLWriter.Attribute] {
        var attributes: [XMLWriter.Attribute] = traits.basis.map { [("basis", $0.rawValue)] } ?? []
        attributes += traits.freshness.attributes
        if !traits.audience.isEmpty { attributes.append(("audience", CourseWriter.words(traits.audience))) }
        if let allowance = traits.allowance {
            attributes += [("allow", allowance.warning.rawValue), ("because", allowance.reason)]
        }
        return attributes
    }

    // MARK: Parts

    static func title(_ title: String?, to xml: inout XMLWriter) {
        if let title { xml.line("title", markup: XMLWriter.escaped(title)) }
    }

    static func line(_ name: String, _ words: [Inline], to xml: inout XMLWriter) {
        xml.line(name, markup: InlineWriter.markup(words))
    }

    /// Flow content: a single paragraph stands as running text where nothing stands before it.
    static func flow(
        _ name: String, _ attributes: [XMLWriter.Attribute], title: String?, _ content: [Passage],
        to xml: inout XMLWriter
    ) {
        if title == nil, content.count == 1, case .paragraph(let words) = content[0] {
            xml.line(name, attributes, markup: InlineWriter.markup(words))
        } else {
            xml.element(name, attributes) { xml in
                BlockWriter.title(title, to: &xml)
                for passage in content { PassageWriter.write(passage, to: &xml) }
            }
        }
    }

    private static func write(_ steps: StepCards, to xml: inout XMLWriter) {
        title(steps.title, to: &xml)
        for card in steps.cards {
            xml.element("step", [("id", card.id.rawValue)]) { xml in
                title(card.title, to: &xml)
                for starter in card.starters { line("starter", starter, to: &xml) }
                for passage in card.content { PassageWriter.write(passage, to: &xml) }
            }
        }
    }

    private static func write(_ dialogue: Dialogue, to xml: inout XMLWriter) {
        title(dialogue.title, to: &xml)
        if !dialogue.setting.isEmpty { line("setting", dialogue.setting, to: &xml) }
        for turn in dialogue.turns { write(turn, to: &xml) }
    }

    static func write(_ turn: Dialogue.Turn, to xml: inout XMLWriter) {
        switch turn {
        case .line(let speaker, let words): xml.line("line", [("who", speaker)], markup: InlineWriter.markup(words))
        case .action(let words): line("action", words, to: &xml)
        }
    }

    private static func write(_ activity: Activity, to xml: inout XMLWriter) {
        title(activity.title, to: &xml)
        line("purpose", activity.purpose, to: &xml)
        if !activity.materials.isEmpty {
            xml.element("materials") { PassageWriter.items(activity.materials, to: &$0) }
        }
        flow("how", [], title: nil, activity.method, to: &xml)
        if !activity.wrapUp.isEmpty { flow("wrap-up", [], title: nil, activity.wrapUp, to: &xml) }
    }

    private static func write(_ guide: Guide, to xml: inout XMLWriter) {
        xml.element("guide") { xml in
            for (name, runs) in [("say", guide.say), ("do", guide.act), ("watch", guide.watch), ("see", guide.see)] {
                for run in runs { line(name, run, to: &xml) }
            }
        }
    }
}
