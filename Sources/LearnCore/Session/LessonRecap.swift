/// What a lesson was about, and how one did: to look up later.
public struct LessonRecap: Sendable, Equatable {
    /// How a question or scenario went.
    public enum Outcome: String, Sendable, CaseIterable {
        case right
        /// Right in the end, not at first.
        case rightLater
        case wrong
        case skipped
        case open
    }

    public struct QuestionRecap: Sendable, Equatable {
        public let step: LessonStep.ID
        public let question: Question
        public let outcome: Outcome
        /// The parts of the right answer, in words.
        public let answer: [Part]

        public struct Part: Sendable, Equatable {
            public let text: String
            /// Why it is right.
            public let reason: [Inline]
        }
    }

    public enum Item: Sendable, Equatable {
        case heading([Inline])
        case note(Note)
        case checklist(Checklist)
        case steps(StepCards)
        case question(QuestionRecap)
        case scenario(Scenario, levels: [Int], ending: Scenario.Ending?, outcome: Outcome)
    }

    public struct Bookmark: Sendable, Equatable {
        public let step: LessonStep.ID
        /// From 0.
        public let index: Int
        public let title: String
    }

    public let lesson: Lesson
    public let bookmarks: [Bookmark]
    public let items: [Item]

    public init(_ lesson: Lesson, state: LessonState) {
        self.lesson = lesson
        let steps = lesson.steps
        bookmarks = steps.enumerated().filter { state.bookmarks.contains($1.id) }.map {
            Bookmark(step: $1.id, index: $0, title: $1.title)
        }
        items = steps.flatMap { step in step.blocks.compactMap { Self.item($0, of: step, state) } }
    }

    /// The questions, in order.
    public var questions: [QuestionRecap] {
        items.compactMap { if case .question(let question) = $0 { question } else { nil } }
    }

    private static func item(_ block: Block, of step: LessonStep, _ state: LessonState) -> Item? {
        switch block.content {
        case .heading(let words): return .heading(words)
        case .note(let note): return .note(note)
        case .checklist(let checklist): return .checklist(checklist)
        case .stepCards(let cards): return .steps(cards)
        case .question(let question):
            return .question(
                QuestionRecap(
                    step: step.id, question: question, outcome: outcome(of: step, state),
                    answer: question.answerParts))
        case .scenario(let scenario):
            let play = ScenarioPlay(scenario, moves: state.moves[step.id] ?? [])
            let outcome: Outcome =
                play.ending != nil ? .right : state.skipped.contains(step.id) ? .skipped : .open
            return .scenario(scenario, levels: play.levels, ending: play.ending, outcome: outcome)
        case .passage, .dialogue, .activity, .reflection, .observation, .handout: return nil
        }
    }

    private static func outcome(of step: LessonStep, _ state: LessonState) -> Outcome {
        guard let answer = state.answers[step.id] else { return state.skipped.contains(step.id) ? .skipped : .open }
        if answer.wasCorrectAtFirst { return .right }
        return answer.isCorrect ? .rightLater : .wrong
    }
}

extension Question {
    /// The right answer in words, part by part.
    fileprivate var answerParts: [LessonRecap.QuestionRecap.Part] {
        typealias Part = LessonRecap.QuestionRecap.Part
        switch body {
        case .choice(let options), .multiple(let options):
            return options.filter(\.isCorrect).map { Part(text: $0.text.plainText, reason: $0.justification) }
        case .order(let options):
            return options.enumerated().map {
                Part(text: "\($0 + 1). \($1.text.plainText)", reason: $1.justification)
            }
        case .match(let pairs, _):
            return pairs.map { Part(text: "\($0.text.plainText) → \($0.match.plainText)", reason: $0.justification) }
        case .gap(_, let blanks):
            return blanks.map { Part(text: $0.accepted.first?.label ?? "", reason: $0.justification) }
        }
    }
}

extension ScenarioPlay {
    /// The steps of the konflikttrappe that the talk has stood on, from its beginning.
    public var levels: [Int] { [scenario.level] + turns.map(\.after) }
}
