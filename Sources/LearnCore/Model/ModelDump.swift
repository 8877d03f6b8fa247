/// A lesson as indented lines with the place of each block: what tests compare a reading with.
enum ModelDump {
    static func text(of lesson: Lesson) -> String {
        var lines = ["lesson \(lesson.id) \(quoted(lesson.title)) \(lesson.minutes) min"]
        for block in lesson.blocks {
            let (head, rest) = parts(of: block)
            lines.append("  \(block.location.line):\(block.location.column) \(head)")
            lines += rest.map { "    " + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func parts(of block: Block) -> (head: String, rest: [String]) {
        func head(_ kind: String, _ details: String?...) -> String {
            ([kind, block.id.map { "#\($0)" }, block.basis?.rawValue] + details).compactMap { $0 }
                .joined(separator: " ")
        }
        switch block.content {
        case .heading(let words): return (head("heading", text(words)), [])
        case .passage(let passage):
            let lines = self.lines(of: passage)
            return (head(lines[0]), Array(lines.dropFirst()))
        case .note(let note):
            return (head("note \(note.kind)", note.title.map(quoted)), note.content.flatMap(lines))
        case .stepCards(let steps):
            return (
                head("steps", steps.title.map(quoted)),
                steps.cards.map { card in
                    "\(card.id) \(quoted(card.title)) \(card.starters.map { "[\(text($0))]" }.joined()) \(flow(card.content))"
                }
            )
        case .dialogue(let dialogue):
            let turns = dialogue.turns.map { turn in
                switch turn {
                case .line(let speaker, let words): "\(speaker): \(text(words))"
                case .action(let words): "(\(text(words)))"
                }
            }
            return (
                head(
                    "dialogue", dialogue.title.map(quoted),
                    dialogue.setting.isEmpty ? nil : "(\(text(dialogue.setting)))"), turns
            )
        case .activity(let activity):
            return (
                head("activity", quoted(activity.title), "\(activity.minutes) min", activity.grouping.rawValue),
                ["purpose \(text(activity.purpose))"] + activity.materials.map { "materials \(flow($0))" } + [
                    "how \(flow(activity.method))", "wrap-up \(flow(activity.wrapUp))",
                ]
            )
        case .checklist(let checklist):
            return (
                head("checklist", checklist.title.map(quoted)), checklist.checks.map { "\($0.id) \(text($0.text))" }
            )
        case .reflection(let reflection): return (head("reflection", flow(reflection.prompt)), [])
        case .question(let question):
            return (
                head("question", question.kind.rawValue, flow(question.prompt)),
                question.options.map {
                    "\($0.isCorrect ? "+" : "-") \($0.id) \(text($0.text)) <- \(text($0.justification))"
                } + question.hints.map { "? \(text($0))" }
            )
        }
    }

    private static func lines(of passage: Passage) -> [String] {
        switch passage {
        case .paragraph(let words): ["p \(text(words))"]
        case .list(let list): ["list \(list.kind)"] + list.items.map { "- \(flow($0))" }
        case .figure(let figure):
            ["figure \(figure.source) \(quoted(figure.alternativeText)) \(text(figure.caption))"]
        }
    }

    private static func flow(_ passages: [Passage]) -> String {
        passages.flatMap(lines).joined(separator: " / ")
    }

    private static func text(_ inlines: [Inline]) -> String {
        inlines.map { piece in
            switch piece {
            case .text(let words): words
            case .emphasis(let content): "_\(text(content))_"
            case .strong(let content): "*\(text(content))*"
            case .link(let link): "[\(text(link.content))](\(target(link.target)))"
            }
        }.joined()
    }

    private static func target(_ target: Link.Target) -> String {
        switch target {
        case .external(let address): address
        case .lesson(let lesson, let block): lesson.rawValue + (block.map { "#\($0)" } ?? "")
        case .block(let block): "#\(block)"
        }
    }

    private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
