public import LearnCore

/// The substitute's page: one upright A4 page, and one file.
public struct HandoverPage {
    private let handover: Handover
    private let language: Language

    public init(_ handover: Handover, language: Language) {
        self.handover = handover
        self.language = language
    }

    /// The page as HTML.
    public func bytes() -> [UInt8] {
        let content = [head, standing, materials, steps, rules, whom].compactMap(\.self)
        return SelfContainedPage(
            language: language.rawValue, title: "\(say(.handoverTitle)): \(handover.className)",
            style: HandoverStyle.rules,
            content: [element(.main, .class(handover.isFull ? "full" : "roomy"), content: content)]
        ).bytes()
    }

    private var head: HTML? {
        element(
            .header,
            content: [
                element(.h1, text: "\(say(.handoverTitle)): \(handover.className)"),
                element(.p, text: "\(handover.institution) · \(handover.courseTitle)"),
            ])
    }

    private var standing: HTML? {
        var messages = handover.held.prefix(Handover.mostHeld).map { held -> Message in
            let line = Message.lastHeld(held.title, on: Message(held.on))
            return held.stamp.map { line.followed(by: .stamp($0), separator: ", ") } ?? line
        }
        if messages.isEmpty { messages = [.nothingHeldYet] }
        let earlier = handover.held.count - Handover.mostHeld
        if earlier > 0 { messages.append(.heldEarlier(earlier)) }
        if let day = handover.pausedOn {
            messages.append(.stoppedInLesson(handover.firstStep, of: handover.stepCount, on: Message(day)))
        }
        if let note = handover.note { messages.append(.lastNote(note)) }
        return section(.whereClassIs, list(messages))
    }

    private var materials: HTML? {
        guard !handover.materials.isEmpty else { return nil }
        return section(
            .materials,
            element(.ul, .class("ticks"), content: handover.materials.map { element(.li, content: html($0)) }))
    }

    /// What stands beside several steps is said once, after the last of them.
    private var steps: HTML? {
        let items = handover.steps.indices.map { index -> HTML in
            let step = handover.steps[index]
            let isLast = index + 1 == handover.steps.count || handover.steps[index + 1].guide != step.guide
            return element(.li, content: html(step) + (isLast ? html(step.guide) : []))
        }
        return section(.nextTenMinutes(of: handover.lessonTitle), element(.ol, .class("steps"), content: items))
    }

    private var rules: HTML? {
        let notes = handover.reminders.flatMap { note in
            (note.title.map { [element(.p, content: [element(.strong, text: $0)])] } ?? []) + html(note.content)
        }
        return section(.whatNotToSay, .group([list(Handover.rules)] + notes))
    }

    private var whom: HTML? {
        section(.whomToAsk, list([handover.role.map { .askRole($0.title) } ?? .askRegular, .askManagement]))
    }

    // MARK: Pieces

    private func html(_ step: TeachingStep) -> [HTML] {
        let minutes: [HTML] =
            step.plannedSeconds > 0
            ? [element(.p, .class("time"), text: say(.aboutMinutes(max(1, (step.plannedSeconds + 30) / 60))))] : []
        switch step.content {
        case .method(let passages, _, _), .wrapUp(let passages): return minutes + html(passages)
        case .card(let card, _, _):
            return minutes + [element(.p, content: [element(.strong, text: card.title)])]
                + card.starters.map { element(.p, text: $0.plainText) } + html(card.content)
        case .passage(let passage): return minutes + html([passage])
        case .dialogue(let dialogue):
            return minutes
                + dialogue.turns.map { turn in
                    switch turn {
                    case .line(let speaker, let words):
                        element(.p, content: [element(.strong, text: speaker + ": "), .text(words.plainText)])
                    case .action(let words): element(.p, content: [element(.em, text: "(\(words.plainText))")])
                    }
                }
        case .checklist(let checklist):
            return minutes
                + [
                    element(
                        .ul, .class("ticks"), content: checklist.checks.map { element(.li, text: $0.text.plainText) })
                ]
        case .materials, .reminders, .purpose, .observation, .handout: return []
        }
    }

    private func html(_ guide: Guide) -> [HTML] {
        let groups: [(Message, [[Inline]], String)] = [
            (.guideSay, guide.say, "say"), (.guideDo, guide.act, ""), (.guideWatch, guide.watch, ""),
            (.guideSee, guide.see, ""),
        ]
        let rows = groups.flatMap { label, items, name in
            items.map { item in
                element(
                    .div, .class("guide " + name),
                    content: [element(.b, text: say(label)), element(.span, text: item.plainText)])
            }
        }
        return rows
    }

    private func html(_ passages: [Passage]) -> [HTML] {
        passages.map { passage in
            switch passage {
            case .paragraph(let words): element(.p, text: words.plainText)
            case .list(let list):
                element(
                    list.kind == .numbered ? .ol : .ul,
                    content: list.items.map { element(.li, content: html($0)) })
            case .readAloud(let content): element(.blockquote, content: html(content))
            case .figure(let figure): element(.p, text: figure.alternativeText)
            case .table, .quotation, .reference:
                .group(passage.inlineRuns.map { element(.p, text: $0.plainText) })
            }
        }
    }

    private func list(_ messages: [Message]) -> HTML {
        element(.ul, content: messages.map { element(.li, text: say($0)) })
    }

    private func section(_ heading: Message, _ content: HTML) -> HTML {
        element(.section, content: [element(.h2, text: say(heading)), content])
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
