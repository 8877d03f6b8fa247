/// Questions in canonical form.
enum QuestionWriter {
    static func write(_ question: Question, to xml: inout XMLWriter) {
        BlockWriter.flow("prompt", [], title: nil, question.prompt, to: &xml)
        switch question.body {
        case .choice(let options), .multiple(let options), .order(let options):
            for option in options { write(option, to: &xml) }
        case .match(let pairs, let distractors):
            for pair in pairs { write(pair, to: &xml) }
            for distractor in distractors { write(distractor, to: &xml) }
        case .gap(let sentence, let blanks):
            BlockWriter.line("sentence", sentence, to: &xml)
            for blank in blanks { write(blank, to: &xml) }
        }
        for hint in question.hints { BlockWriter.line("hint", hint, to: &xml) }
    }

    private static func write(_ option: Question.Option, to xml: inout XMLWriter) {
        let correct = option.isCorrect ? [("correct", "yes")] : []
        xml.element("option", [("id", option.id.rawValue)] + correct) { xml in
            BlockWriter.line("text", option.text, to: &xml)
            BlockWriter.line("why", option.justification, to: &xml)
        }
    }

    private static func write(_ pair: Question.Pair, to xml: inout XMLWriter) {
        xml.element("pair", [("id", pair.id.rawValue)]) { xml in
            BlockWriter.line("text", pair.text, to: &xml)
            BlockWriter.line("match", pair.match, to: &xml)
            BlockWriter.line("why", pair.justification, to: &xml)
        }
    }

    private static func write(_ distractor: Question.Distractor, to xml: inout XMLWriter) {
        xml.element("distractor", [("id", distractor.id.rawValue)]) { xml in
            BlockWriter.line("text", distractor.text, to: &xml)
            if !distractor.justification.isEmpty { BlockWriter.line("why", distractor.justification, to: &xml) }
        }
    }

    private static func write(_ blank: Question.Blank, to xml: inout XMLWriter) {
        let offered = blank.isOffered ? [("offered", "yes")] : []
        xml.element("blank", [("id", blank.id.rawValue)] + offered) { xml in
            for accepted in blank.accepted {
                let tolerance = accepted.tolerance.map { [("tolerance", $0.text)] } ?? []
                xml.line("accept", tolerance, markup: XMLWriter.escaped(accepted.text))
            }
            for miss in blank.misses {
                xml.line("miss", [("text", miss.text)], markup: InlineWriter.markup(miss.feedback))
            }
            BlockWriter.line("why", blank.justification, to: &xml)
        }
    }
}

/// Scenarios in canonical form.
enum ScenarioWriter {
    static func write(_ scenario: Scenario, to xml: inout XMLWriter) {
        BlockWriter.title(scenario.title, to: &xml)
        BlockWriter.flow("intro", [], title: nil, scenario.intro, to: &xml)
        for scene in scenario.scenes {
            xml.element("scene", [("id", scene.id.rawValue)]) { xml in
                for part in scene.content {
                    switch part {
                    case .passage(let passage): PassageWriter.write(passage, to: &xml)
                    case .turn(let turn): BlockWriter.write(turn, to: &xml)
                    }
                }
                for choice in scene.choices { write(choice, to: &xml) }
            }
        }
        for ending in scenario.endings {
            xml.element("ending", [("id", ending.id.rawValue), ("outcome", ending.outcome.rawValue)]) { xml in
                BlockWriter.title(ending.title, to: &xml)
                for passage in ending.content { PassageWriter.write(passage, to: &xml) }
                BlockWriter.flow("debrief", [], title: nil, ending.debrief, to: &xml)
            }
        }
    }

    private static func write(_ choice: Scenario.Choice, to xml: inout XMLWriter) {
        let level = choice.shift > 0 ? "+\(choice.shift)" : String(choice.shift)
        xml.element("choice", [("id", choice.id.rawValue), ("to", choice.target.rawValue), ("level", level)]) { xml in
            BlockWriter.line("text", choice.text, to: &xml)
            BlockWriter.line("why", choice.justification, to: &xml)
        }
    }
}
