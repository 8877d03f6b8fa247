public import FoundationEssentials

/// Something that happened while a person took a lesson. Who it was and when is added where it is recorded.
public enum LessonEvent: Sendable, Equatable {
    /// Begun from the first step, for the first time or anew.
    case started
    case resumed(at: LessonStep.ID)
    case experienced(LessonStep.ID)
    case answered(LessonStep.ID, Answer)
    /// A move in a scenario; `nil` when it is begun again.
    case interacted(LessonStep.ID, ScenarioPlay.Move?)
    case completed(Score)
    case suspended(at: LessonStep.ID)
    /// Passed over on purpose: a question or scenario among what is skipped is no longer open.
    case skipped(LessonStep.ID)
    /// Marked to be found again.
    case bookmarked(LessonStep.ID)
    case unbookmarked(LessonStep.ID)
    /// The start with that statement's id was taken back, with all that followed it: it counts as never made.
    case voided(UUID)

    public struct Answer: Sendable, Equatable {
        public let response: Response
        public let isCorrect: Bool

        public init(response: Response, isCorrect: Bool) {
            self.response = response
            self.isCorrect = isCorrect
        }
    }
}

/// How many questions were right at the first attempt.
public struct Score: Sendable, Equatable {
    public let right: Int
    public let of: Int

    public init(right: Int, of total: Int) {
        self.right = right
        self.of = total
    }

    /// From 0 to 1, as in xAPI's `score.scaled`; 1 where there was nothing to answer.
    public var scaled: Double { of == 0 ? 1 : Double(right) / Double(of) }
}
