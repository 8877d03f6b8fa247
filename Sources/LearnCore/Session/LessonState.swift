/// How far one person is in one lesson: what its events add up to, and nothing else.
public struct LessonState: Sendable, Equatable {
    public struct AnswerState: Sendable, Equatable {
        public var attempts: Int
        public var response: Response
        public var isCorrect: Bool
        public var wasCorrectAtFirst: Bool

        public init(attempts: Int, response: Response, isCorrect: Bool, wasCorrectAtFirst: Bool) {
            self.attempts = attempts
            self.response = response
            self.isCorrect = isCorrect
            self.wasCorrectAtFirst = wasCorrectAtFirst
        }
    }

    /// The step last seen; `nil` before the first and after the lesson was completed.
    public var position: LessonStep.ID?
    public var seen: Set<LessonStep.ID> = []
    public var answers: [LessonStep.ID: AnswerState] = [:]
    /// The moves in each scenario since it was last begun.
    public var moves: [LessonStep.ID: [ScenarioPlay.Move]] = [:]
    /// Steps that were passed over on purpose since the lesson was begun, and not taken up since.
    public var skipped: Set<LessonStep.ID> = []
    /// Steps to be found again. They outlive a new beginning.
    public var bookmarks: Set<LessonStep.ID> = []
    /// How often the lesson was taken to its end.
    public var completions = 0

    public init(
        position: LessonStep.ID? = nil, seen: Set<LessonStep.ID> = [], answers: [LessonStep.ID: AnswerState] = [:],
        moves: [LessonStep.ID: [ScenarioPlay.Move]] = [:], skipped: Set<LessonStep.ID> = [],
        bookmarks: Set<LessonStep.ID> = [], completions: Int = 0
    ) {
        self.position = position
        self.seen = seen
        self.answers = answers
        self.moves = moves
        self.skipped = skipped
        self.bookmarks = bookmarks
        self.completions = completions
    }

    public mutating func apply(_ event: LessonEvent) {
        switch event {
        case .started:
            position = nil
            seen = []
            answers = [:]
            moves = [:]
            skipped = []
        case .resumed, .voided: break
        case .experienced(let step):
            position = step
            seen.insert(step)
        case .answered(let step, let answer):
            skipped.remove(step)
            let first = answers[step]
            answers[step] = AnswerState(
                attempts: (first?.attempts ?? 0) + 1, response: answer.response, isCorrect: answer.isCorrect,
                wasCorrectAtFirst: first?.wasCorrectAtFirst ?? answer.isCorrect)
        case .interacted(let step, let move):
            skipped.remove(step)
            if let move { moves[step, default: []].append(move) } else { moves[step] = nil }
        case .completed:
            position = nil
            completions += 1
        case .suspended(let step):
            position = step
        case .skipped(let step): skipped.insert(step)
        case .bookmarked(let step): bookmarks.insert(step)
        case .unbookmarked(let step): bookmarks.remove(step)
        }
    }
}
