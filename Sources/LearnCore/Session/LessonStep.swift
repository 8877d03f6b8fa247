/// What a learner has in front of them at one time: a heading with its text, or one thing to do.
public struct LessonStep: Sendable, Equatable {
    public typealias ID = Identifier<LessonStep>

    /// Made of the ids that the author gave, so that a position survives changes of wording.
    public let id: ID
    public let blocks: [Block]

    /// The question that the step asks, if it asks one.
    public var question: Question? {
        for block in blocks {
            if case .question(let question) = block.content { return question }
        }
        return nil
    }

    /// The scenario that the step plays, if it plays one.
    public var scenario: Scenario? {
        for block in blocks {
            if case .scenario(let scenario) = block.content { return scenario }
        }
        return nil
    }
}

extension Lesson {
    /// The lesson as a row of steps.
    ///
    /// A heading begins a step and takes the text behind it along. Cards, talk, activities, checklists, reflections
    /// and questions are steps of their own; a heading right before one of them belongs to it. A step has the id of
    /// the thing to do, else of its first block that has one, else that of the step before with a `+`.
    public var steps: [LessonStep] {
        var steps: [LessonStep] = []
        var pending: [Block] = []

        func close(with id: Block.ID? = nil) {
            guard !pending.isEmpty else { return }
            let own = id ?? pending.lazy.compactMap(\.id).first
            let derived = steps.last.map { $0.id.rawValue + "+" } ?? "+"
            steps.append(LessonStep(id: LessonStep.ID(own?.rawValue ?? derived), blocks: pending))
            pending = []
        }

        for block in blocks {
            if case .heading = block.content { close() }
            if block.isStepOfItsOwn {
                if !pending.allSatisfy(\.isHeading) { close() }
                pending.append(block)
                close(with: block.id)
            } else {
                pending.append(block)
            }
        }
        close()
        return steps
    }
}

extension Block {
    fileprivate var isHeading: Bool {
        if case .heading = content { true } else { false }
    }

    fileprivate var isStepOfItsOwn: Bool {
        switch content {
        case .heading, .passage, .note: false
        case .stepCards, .dialogue, .activity, .checklist, .reflection, .observation, .handout, .question, .scenario:
            true
        }
    }
}
