internal import LearnCore

/// The screen of a lesson as a value: what is chosen and scrolled, what a key does, what a frame shows. It knows no
/// terminal.
struct LessonScreen {
    /// What a key asks of the lesson.
    enum Effect: Equatable {
        case none
        case session(LessonSession.Input)
        case nextLesson
        /// Looks at a step of another lesson.
        case open(Lesson.ID, LessonStep.ID)
        case forget
        case quit
        case suspend
    }

    let course: Course
    let language: Language
    private(set) var view: LessonSession.View
    let lesson: Lesson
    /// The day by which content is stale or not.
    let asOf: CalendarDay?
    /// The response in the making, where a question waits for one.
    private(set) var draft: ResponseDraft?
    /// The choice of a scenario that the cursor stands on.
    private(set) var choice = 0
    private(set) var ticked: Set<Checklist.Check.ID> = []
    private(set) var hintsShown = 0
    private(set) var scroll = 0
    /// Whether nothing of what is done here is recorded.
    let isTrial: Bool
    /// The title of the requirement by which exercises may not be passed over.
    let noSkipsBy: String?
    /// What lies over the step, if anything does.
    var overlay: Overlay?

    init(
        course: Course, lesson: Lesson, view: LessonSession.View, language: Language, asOf: CalendarDay? = nil,
        isTrial: Bool = false, noSkipsBy: String? = nil
    ) {
        self.noSkipsBy = noSkipsBy
        self.course = course
        self.lesson = lesson
        self.view = view
        self.language = language
        self.asOf = asOf
        self.isTrial = isTrial
        draft = Self.draft(for: view)
    }

    private static func draft(for view: LessonSession.View) -> ResponseDraft? {
        guard case .step(let step) = view, step.evaluation == nil, let question = step.step.question else { return nil }
        return ResponseDraft(question, seed: step.step.id.rawValue)
    }

    /// Shows what the session says now.
    mutating func show(_ next: LessonSession.View) {
        let isSameStep = stepID == Self.stepID(of: next)
        let isSameState = isSameStep && play == Self.play(of: next) && evaluation == Self.evaluation(of: next)
        view = next
        overlay = nil
        // A bookmark changes nothing of what is being answered.
        if isSameState { return }
        draft = Self.draft(for: next)
        choice = 0
        if !isSameStep || play != nil { scroll = 0 }
        if !isSameStep {
            hintsShown = 0
            ticked = []
        }
    }

    var stepID: LessonStep.ID? { Self.stepID(of: view) }
    private var evaluation: Evaluation? { Self.evaluation(of: view) }

    private static func stepID(of view: LessonSession.View) -> LessonStep.ID? {
        if case .step(let step) = view { step.step.id } else { nil }
    }

    /// The scenario of the step, as far as it has been played.
    var play: ScenarioPlay? { Self.play(of: view) }

    private static func play(of view: LessonSession.View) -> ScenarioPlay? {
        if case .step(let step) = view { step.play } else { nil }
    }

    private static func evaluation(of view: LessonSession.View) -> Evaluation? {
        if case .step(let step) = view { step.evaluation } else { nil }
    }

    /// The scene whose choices wait.
    var scene: Scenario.Scene? {
        if case .scene(let scene) = play?.place { scene } else { nil }
    }

    private var checklist: Checklist? {
        guard case .step(let step) = view else { return nil }
        for block in step.step.blocks {
            if case .checklist(let checklist) = block.content { return checklist }
        }
        return nil
    }

    // MARK: Keys

    mutating func handle(_ key: Key, size: ScreenSize) -> Effect {
        if overlay != nil, key != .interrupt, key != .endOfInput, key != .suspend {
            return handleOverlay(key, size: size)
        }
        // Where words are typed, letters are letters.
        if draft?.takesText == true, case .character(let character) = key, character != "?" { return handleDraft(key) }
        if draft != nil, key == .backspace { return handleDraft(key) }
        switch key {
        case .interrupt, .endOfInput, .escape, .character("q"): return .quit
        case .suspend: return .suspend
        case .character(let character) where Command(rawValue: character) != nil:
            return Command(rawValue: character).map { perform($0) } ?? .none
        case .left, .backspace, .character("p"): return .session(.back)
        case .right, .character("n"):
            if case .step = view { return .session(.forward) }
        case .pageDown:
            scrollBy(max(1, size.height - 4), size)
            return .none
        case .pageUp:
            scrollBy(-max(1, size.height - 4), size)
            return .none
        default: break
        }
        switch view {
        case .end(let end): return handleAtEnd(key, end)
        case .step:
            if draft != nil { return handleDraft(key) }
            if let scene { return handle(key, in: scene) }
            return handleReading(key, size)
        }
    }

    private mutating func handleDraft(_ key: Key) -> Effect {
        guard var current = draft else { return .none }
        defer { draft = current }
        switch key {
        case .character(" ") where current.question.kind == .choice: return answer(with: current)
        case .enter:
            if current.moveToEmptyGap() { return .none }
            if current.response == nil, current.question.kind == .order { _ = current.handle(.character(" ")) }
            return answer(with: current)
        default: _ = current.handle(key)
        }
        return .none
    }

    private func answer(with draft: ResponseDraft) -> Effect {
        draft.response.map { .session(.answer($0)) } ?? .none
    }

    private mutating func handle(_ key: Key, in scene: Scenario.Scene) -> Effect {
        let count = scene.choices.count
        guard count > 0 else { return .none }
        switch key {
        case .up: choice = (choice + count - 1) % count
        case .down, .tab: choice = (choice + 1) % count
        case .home: choice = 0
        case .end: choice = count - 1
        case .enter, .character(" "): return .session(.choose(scene.choices[choice].id))
        case .character("r"): return .session(.tryAgain)
        case .character(let character):
            if let number = character.wholeNumberValue, (1...count).contains(number) { choice = number - 1 }
        default: break
        }
        return .none
    }

    private mutating func handleReading(_ key: Key, _ size: ScreenSize) -> Effect {
        switch key {
        case .enter: return .session(.forward)
        case .character(" "):
            // Space reads on: down the page first, then to the next step.
            let before = scroll
            scrollBy(max(1, size.height - 4), size)
            return scroll == before ? .session(.forward) : .none
        case .up: scrollBy(-1, size)
        case .down: scrollBy(1, size)
        case .home: scroll = 0
        case .end: scrollBy(Int(Int16.max), size)
        case .character("r"): return .session(.tryAgain)
        case .character(let character):
            if let number = character.wholeNumberValue, let checklist, (1...checklist.checks.count).contains(number) {
                let id = checklist.checks[number - 1].id
                if ticked.remove(id) == nil { ticked.insert(id) }
            }
        default: break
        }
        return .none
    }

    private func handleAtEnd(_ key: Key, _ end: LessonSession.EndView) -> Effect {
        switch key {
        case .right, .enter, .character("n"), .character(" "):
            if let open = end.open.first { return .session(.jump(to: open)) }
            return course.lesson(after: lesson.id) == nil ? .quit : .nextLesson
        default: return .none
        }
    }

    /// Shows the next hint of the question that waits.
    mutating func showHint() {
        if let draft, hintsShown < draft.question.hints.count { hintsShown += 1 }
    }

    mutating func scrollBy(_ lines: Int, _ size: ScreenSize) {
        scroll = min(max(0, scroll + lines), maximumScroll(size))
    }

    private func maximumScroll(_ size: ScreenSize) -> Int {
        max(0, body(size).lines.count - bodyHeight(size))
    }
}
