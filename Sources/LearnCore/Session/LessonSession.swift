/// A person taking a lesson: takes what they do, gives back what happened, and says what to show. There is no screen,
/// no clock and no disk in it, so every front end behaves the same.
public struct LessonSession: Sendable {
    /// What a person can do.
    public enum Input: Sendable, Equatable {
        case forward
        case back
        case jump(to: LessonStep.ID)
        case answer(Response)
        /// Answers anew, or begins a scenario anew.
        case tryAgain
        /// Makes a choice in a scenario.
        case choose(Scenario.Choice.ID)
        /// Goes on without answering, and says so: a question or scenario is then no longer open. Where skips are not
        /// allowed, nothing happens.
        case skip
        /// Marks the step to be found again, or takes the mark away.
        case bookmark
        case leave
    }

    /// What to show.
    public enum View: Sendable, Equatable {
        case step(StepView)
        case end(EndView)
    }

    public struct StepView: Sendable, Equatable {
        public let step: LessonStep
        /// From 0.
        public let index: Int
        public let count: Int
        /// Feedback on the response that stands, where the step asks a question that is answered.
        public let evaluation: Evaluation?
        /// The response that stands.
        public let response: Response?
        /// How often the question has been answered.
        public let attempts: Int
        /// How far the scenario of the step has been played, where it has one.
        public let play: ScenarioPlay?
        /// Whether the step was passed over on purpose.
        public let isSkipped: Bool
        /// Whether the step has something to do that is not done and must not be passed over.
        public let mustBeDone: Bool
        /// Steps of the lesson that are marked to be found again.
        public let bookmarks: Set<LessonStep.ID>
        public var isBookmarked: Bool { bookmarks.contains(step.id) }
    }

    public struct EndView: Sendable, Equatable {
        public let score: Score
        /// Questions without an answer and scenarios without an ending, but for those skipped; the lesson is complete
        /// when there are none. Where skips are not allowed, what was skipped earlier is open too.
        public let open: [LessonStep.ID]
        /// Questions and scenarios that were passed over on purpose. They count in the score, as not right. None where
        /// skips are not allowed.
        public let skipped: [LessonStep.ID]
        public let recap: LessonRecap
        public var isComplete: Bool { open.isEmpty }
    }

    public let lesson: Lesson
    public let steps: [LessonStep]
    public private(set) var state: LessonState
    /// Whether exercises may be passed over.
    public let allowsSkips: Bool
    /// `steps.count` at the end of the lesson.
    private var index = 0
    private var retrying = false
    private var completedNow = false

    /// Begins a lesson, or takes it up where it was left.
    ///
    /// - Parameters:
    ///   - lesson: must have at least one step.
    ///   - state: how far the person is. A lesson that was completed begins anew.
    ///   - startOver: begin at the first step all the same.
    ///   - allowsSkips: whether exercises may be passed over.
    /// - Returns: the session, and the events of its beginning.
    public static func begin(
        _ lesson: Lesson, from state: LessonState, startOver: Bool = false, allowsSkips: Bool = true
    ) -> (session: LessonSession, events: [LessonEvent]) {
        var session = LessonSession(lesson: lesson, state: state, allowsSkips: allowsSkips)
        var events: [LessonEvent] = []
        if !startOver, let index = session.resumeIndex {
            session.index = index
            events.append(.resumed(at: session.steps[index].id))
        } else {
            events.append(.started)
        }
        session.apply(events)
        events += session.arrive()
        return (session, events)
    }

    private init(lesson: Lesson, state: LessonState, allowsSkips: Bool) {
        self.allowsSkips = allowsSkips
        self.lesson = lesson
        self.steps = lesson.steps
        self.state = state
    }

    /// Where to go on: the step last seen, or, where the author has removed it since, the first one not yet seen.
    private var resumeIndex: Int? {
        guard let position = state.position else { return nil }
        return steps.firstIndex { $0.id == position } ?? steps.firstIndex { !state.seen.contains($0.id) }
            ?? steps.indices.last
    }

    // MARK: What to show

    public var view: View {
        guard steps.indices.contains(index) else { return .end(end) }
        let step = steps[index]
        let answer = retrying ? nil : state.answers[step.id]
        return .step(
            StepView(
                step: step, index: index, count: steps.count,
                evaluation: answer.flatMap { answer in step.question.map { $0.evaluate(answer.response) } },
                response: answer?.response, attempts: state.answers[step.id]?.attempts ?? 0, play: play(of: step),
                isSkipped: state.skipped.contains(step.id), mustBeDone: !allowsSkips && isUndone(step),
                bookmarks: state.bookmarks))
    }

    private var end: EndView {
        let questions = steps.filter { $0.question != nil }
        let undone = steps.filter { isUndone($0) }.map(\.id)
        return EndView(
            score: Score(
                right: questions.count { state.answers[$0.id]?.wasCorrectAtFirst == true }, of: questions.count),
            open: undone.filter { !isPassedOver($0) }, skipped: undone.filter(isPassedOver),
            recap: LessonRecap(lesson, state: state))
    }

    /// Whether the step has something to do that is not done.
    private func isUndone(_ step: LessonStep) -> Bool {
        if step.question != nil { return state.answers[step.id] == nil }
        return play(of: step).map { $0.ending == nil } ?? false
    }

    private func isPassedOver(_ step: LessonStep.ID) -> Bool { allowsSkips && state.skipped.contains(step) }

    private func play(of step: LessonStep) -> ScenarioPlay? {
        step.scenario.map { ScenarioPlay($0, moves: state.moves[step.id] ?? []) }
    }

    // MARK: What a person does

    /// Takes an input. One that means nothing where the person is, such as an answer without a question, changes
    /// nothing and gives no events.
    ///
    /// - Returns: what happened, in order, to be recorded before the new view is shown.
    public mutating func handle(_ input: Input) -> [LessonEvent] {
        var events: [LessonEvent] = []
        switch input {
        case .forward:
            guard index < steps.count else { return [] }
            events = move(to: index + 1)
        case .back:
            guard index > 0 else { return [] }
            events = move(to: index - 1)
        case .jump(let id):
            guard let target = steps.firstIndex(where: { $0.id == id }) else { return [] }
            events = move(to: target)
        case .answer(let response):
            guard steps.indices.contains(index), let question = steps[index].question, question.accepts(response)
            else { return [] }
            retrying = false
            events = [
                .answered(
                    steps[index].id,
                    LessonEvent.Answer(response: response, isCorrect: question.evaluate(response).isCorrect))
            ]
            apply(events)
        case .tryAgain:
            guard steps.indices.contains(index) else { return [] }
            if steps[index].question != nil {
                retrying = true
            } else if let play = play(of: steps[index]), !play.turns.isEmpty {
                events = [.interacted(steps[index].id, nil)]
                apply(events)
            }
        case .choose(let choice):
            guard steps.indices.contains(index), var play = play(of: steps[index]),
                case .scene(let scene) = play.place, play.play(choice)
            else { return [] }
            events = [.interacted(steps[index].id, ScenarioPlay.Move(scene: scene.id, choice: choice))]
            apply(events)
        case .skip:
            guard steps.indices.contains(index) else { return [] }
            if isUndone(steps[index]) {
                guard allowsSkips else { return [] }
                if !state.skipped.contains(steps[index].id) {
                    events = [.skipped(steps[index].id)]
                    apply(events)
                }
            }
            events += move(to: index + 1)
        case .bookmark:
            guard steps.indices.contains(index) else { return [] }
            let step = steps[index].id
            events = [state.bookmarks.contains(step) ? .unbookmarked(step) : .bookmarked(step)]
            apply(events)
        case .leave:
            guard steps.indices.contains(index) else { return [] }
            events = [.suspended(at: steps[index].id)]
            apply(events)
        }
        return events
    }

    private mutating func move(to target: Int) -> [LessonEvent] {
        index = target
        retrying = false
        return arrive()
    }

    private mutating func arrive() -> [LessonEvent] {
        let events: [LessonEvent]
        if steps.indices.contains(index) {
            events = [.experienced(steps[index].id)]
        } else if end.isComplete, !completedNow {
            completedNow = true
            events = [.completed(end.score)]
        } else {
            events = []
        }
        apply(events)
        return events
    }

    private mutating func apply(_ events: [LessonEvent]) {
        for event in events { state.apply(event) }
    }
}
