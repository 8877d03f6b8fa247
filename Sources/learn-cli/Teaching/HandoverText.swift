internal import LearnCore

/// The substitute's page as lines of text.
struct HandoverText {
    private let handover: Handover
    private let layout: BlockLayout

    init(_ handover: Handover, language: Language, width: Int) {
        self.handover = handover
        layout = BlockLayout(width: width, language: language, marks: .plain)
    }

    var lines: [Line] {
        let head =
            layout.title("\(say(.handoverTitle)): \(handover.className), \(handover.institution)")
            + layout.title("\(handover.courseTitle) › \(handover.lessonTitle)")
        return layout.separated([
            head, section(.whereClassIs, standing), section(.materials, materials),
            section(.nextTenMinutes, layout.separated(steps)), section(.whatNotToSay, rules),
            section(.whomToAsk, bullets([handover.role.map { .askRole($0.title) } ?? .askRegular, .askManagement])),
        ])
    }

    private var standing: [Line] {
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
        return bullets(messages)
    }

    private var materials: [Line] {
        handover.materials.isEmpty
            ? [] : layout.lines(for: .list(ItemList(kind: .bullet, items: handover.materials)))
    }

    /// What stands beside several steps is said once, after the last of them.
    private var steps: [[Line]] {
        let teaching = TeachingLayout(layout: layout)
        return handover.steps.indices.map { index in
            var step = handover.steps[index]
            let isLast = index + 1 == handover.steps.count || handover.steps[index + 1].guide != step.guide
            if !isLast { step.guide = Guide() }
            return teaching.lines(for: step)
        }
    }

    private var rules: [Line] {
        bullets(Handover.rules)
            + handover.reminders.flatMap { note in [Line()] + layout.lines(for: note) }
    }

    private func section(_ heading: Message, _ lines: [Line]) -> [Line] {
        lines.isEmpty ? [] : layout.title(say(heading).uppercased()) + lines
    }

    private func bullets(_ messages: [Message]) -> [Line] {
        messages.flatMap {
            TextLayout.wrap([Span(say($0))], width: layout.width, first: [Span("- ")], rest: [Span("  ")])
        }
    }

    private func say(_ message: Message) -> String { layout.text(message) }
}
