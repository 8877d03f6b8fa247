public import FoundationEssentials

/// What a reader of exported pages did, as the page's script wrote it down (`urn:learn:receipt:1`). It says nothing of
/// who the reader is, and proves nothing: whoever takes it in takes it as the reader's own account.
public struct Receipt: Sendable, Equatable {
    public static let format = "urn:learn:receipt:1"

    public struct LessonPart: Sendable, Equatable {
        public let lesson: Lesson.ID
        public let begun: Date
        public let questions: [QuestionPart]
        public let scenarios: [ScenarioPart]
    }

    public struct QuestionPart: Sendable, Equatable {
        public let question: LessonStep.ID
        public let rightAtFirst: Bool
        /// The first, and the latest of the others.
        public let attempts: [Attempt]
    }

    public struct Attempt: Sendable, Equatable {
        public let at: Date
        public let response: Given
        public let verdict: Verdict
        public let rightParts: Set<String>
    }

    /// A response as the page has it: with the words that were typed, so that they can be judged anew.
    public enum Given: Sendable, Equatable {
        case chosen([String])
        case ordered([String])
        case matched([String: String])
        case typed([String: String])
    }

    public enum Verdict: String, Sendable, CaseIterable {
        case right
        /// All that was chosen is right, and something is missing.
        case incomplete
        case wrong
    }

    public struct ScenarioPart: Sendable, Equatable {
        public struct Move: Sendable, Equatable {
            public let at: Date
            public let move: ScenarioPlay.Move
        }

        public let scenario: LessonStep.ID
        public let moves: [Move]
        /// The step of the konflikttrappe after the last move.
        public let level: Int
        public let ending: Scenario.Scene.ID?
        /// Which moves turned the talk, from 0.
        public let turned: [Int]
    }

    public let id: UUID
    public let course: Course.ID
    /// The version of the course in which the reader began.
    public let version: String
    public let saved: Date
    public let lessons: [LessonPart]
}

extension Evaluation {
    /// The same in the words of a receipt.
    var verdict: Receipt.Verdict { isCorrect ? .right : isIncomplete ? .incomplete : .wrong }
}
