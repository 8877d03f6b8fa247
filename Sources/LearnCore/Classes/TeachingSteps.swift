/// From a lesson's blocks to the steps of holding it.
struct TeachingSteps {
    let blocks: [Block]
    let activities: [Activity]
    let lesson: Lesson

    /// What belongs together, each with at least one step.
    var groups: [[TeachingStep]] {
        var after: [[TeachingStep]] = []
        var together: [[TeachingStep]] = []
        for (index, block) in blocks.enumerated() {
            let name = block.id?.rawValue ?? "block-\(index + 1)"
            switch block.content {
            case .observation, .handout: after.append(steps(for: block, name))
            default: together.append(steps(for: block, name))
            }
        }
        let scalesFirst = after.filter(\.isScale) + after.filter { !$0.isScale }
        return (preparation + together + scalesFirst).filter { !$0.isEmpty }
    }

    private var preparation: [[TeachingStep]] {
        let materials = activities.flatMap(\.materials)
        let reminders = blocks.compactMap { block -> Note? in
            if case .note(let note) = block.content, note.kind == .important { note } else { nil }
        }
        return [
            materials.isEmpty ? [] : [step("materials", .before, lesson.title, .materials(materials))],
            reminders.isEmpty ? [] : [step("reminders", .before, lesson.title, .reminders(reminders))],
        ]
    }

    private func steps(for block: Block, _ name: String) -> [TeachingStep] {
        let guide = block.guide ?? Guide()
        // Words that are said to children take twice the time of reading them for oneself.
        let isSpoken = if case .checklist = block.content { false } else { true }
        let seconds = LessonTime.seconds(for: block) * (isSpoken ? 2 : 1)
        func one(_ title: String?, _ content: TeachingStep.Content) -> [TeachingStep] {
            [
                step(name, .together, title ?? lesson.title, content, guide: guide, seconds: seconds)
            ]
        }
        switch block.content {
        case .activity(let activity): return steps(for: activity, guide, name)
        case .stepCards(let cards): return steps(for: cards, of: block, name)
        case .dialogue(let dialogue): return one(dialogue.title, .dialogue(dialogue))
        case .checklist(let checklist): return one(checklist.title, .checklist(checklist))
        case .passage(let passage):
            // A passage with words to say or something to see is for the group; others are for the adult.
            if case .readAloud = passage { return one(nil, .passage(passage)) }
            return guide.say.isEmpty && guide.see.isEmpty ? [] : one(nil, .passage(passage))
        case .observation(let observation):
            guard let id = block.id else { return [] }
            return [
                step(name, .after, observation.title, .observation(observation, scale: id), guide: guide)
            ]
        case .handout(let handout): return [step(name, .after, handout.title, .handout(handout), guide: guide)]
        case .heading, .note, .reflection, .question, .scenario: return []
        }
    }

    /// Its minutes lie evenly on the steps of the method and the wrap-up.
    private func steps(for activity: Activity, _ guide: Guide, _ name: String) -> [TeachingStep] {
        let method = Self.split(activity.method)
        let count = method.count + (activity.wrapUp.isEmpty ? 0 : 1)
        func seconds(_ index: Int) -> Int {
            activity.minutes * 60 * (index + 1) / count - activity.minutes * 60 * index / count
        }
        var steps = [step(name, .before, activity.title, .purpose(activity))]
        for (index, passages) in method.enumerated() {
            steps.append(
                step(
                    "\(name).\(index + 1)", .together, activity.title,
                    .method(passages, number: index + 1, of: method.count), guide: guide, seconds: seconds(index)))
        }
        if !activity.wrapUp.isEmpty {
            steps.append(
                step(
                    "\(name).end", .together, activity.title, .wrapUp(activity.wrapUp), guide: guide,
                    seconds: seconds(method.count)))
        }
        return steps
    }

    private func steps(for cards: StepCards, of block: Block, _ name: String) -> [TeachingStep] {
        let seconds = LessonTime.seconds(for: block)
        let count = cards.cards.count
        return cards.cards.enumerated().map { index, card in
            step(
                "\(name).\(card.id)", .together, cards.title ?? lesson.title,
                .card(card, number: index + 1, of: count), guide: block.guide ?? Guide(),
                seconds: seconds * (index + 1) / count - seconds * index / count)
        }
    }

    private func step(
        _ id: String, _ phase: TeachingStep.Phase, _ title: String, _ content: TeachingStep.Content,
        guide: Guide = Guide(), seconds: Int = 0
    ) -> TeachingStep {
        TeachingStep(
            id: TeachingStep.ID(id), phase: phase, title: title, content: content, guide: guide,
            plannedSeconds: seconds)
    }

    /// A method's passages one step at a time: each item of a numbered list, each paragraph outside it. What leads a
    /// list in goes with its first item; a table, a figure and the like with the step before.
    static func split(_ method: [Passage]) -> [[Passage]] {
        var steps: [[Passage]] = []
        var lead: [Passage] = []
        for (index, passage) in method.enumerated() {
            switch passage {
            case .list(let list) where list.kind == .numbered:
                for item in list.items {
                    steps.append(lead + item)
                    lead = []
                }
            case .paragraph, .readAloud:
                if index + 1 < method.count, case .list(let next) = method[index + 1], next.kind == .numbered {
                    lead.append(passage)
                } else {
                    steps.append([passage])
                }
            default:
                if let last = steps.indices.last { steps[last].append(passage) } else { steps.append([passage]) }
            }
        }
        if !lead.isEmpty { steps.append(lead) }
        return steps
    }
}

extension [TeachingStep] {
    fileprivate var isScale: Bool { if case .observation? = first?.content { true } else { false } }
}
