/// What a substitute needs to take a class on in the middle of a course. It fits one page.
public struct Handover: Sendable, Equatable {
    public struct Held: Sendable, Equatable {
        public var title: String
        public var stamp: String?
        public var on: CalendarDay
    }

    public let className: String
    public let institution: String
    public let courseTitle: String
    public let lessonTitle: String
    /// What the class has had of the course, the last first.
    public let held: [Held]
    /// Where the class stopped in this lesson, if it did.
    public let pausedOn: CalendarDay?
    /// The last line that an adult left.
    public let note: String?
    public let materials: [[Passage]]
    /// The next ten minutes, as far as they fit the page.
    public let steps: [TeachingStep]
    /// How far into the plan the first of them is, from 1.
    public let firstStep: Int
    public let stepCount: Int
    public let reminders: [Note]
    /// The role of the adult who was last with the class; `nil` where nobody is known.
    public let role: Role?

    /// The seconds of the next steps.
    static let span = 600
    /// So many lines of what was held fit the page.
    public static let mostHeld = 4

    /// - Parameters:
    ///   - events: the class's, of this course or more.
    ///   - role: of the adult who was last with the class.
    public init(
        _ plan: TeachingPlan, course: Course, group: ClassGroup, institution: String, events: [ClassEvent], role: Role?
    ) {
        className = group.name
        self.institution = institution
        courseTitle = course.title
        lessonTitle = plan.title
        self.role = role
        let own = events.held.filter { $0.activity.lesson.course == course.id }
        held = own.reversed().map { _, activity in
            let lesson = course.lesson(activity.lesson.lesson)
            return Held(
                title: lesson?.title ?? activity.lesson.lesson.rawValue, stamp: activity.stamp, on: activity.on)
        }
        let paused = events.paused(in: course.id)
        let here = paused.first { $0.lesson.lesson.lesson == plan.lesson }?.lesson
        pausedOn = here?.on
        let notes =
            own.map { ($0.event.timestamp, $0.activity.note) } + paused.map { ($0.event.timestamp, $0.lesson.note) }
        note = notes.filter { $0.1 != nil }.max { $0.0 < $1.0 }?.1
        let start = max(plan.firstTogether, here.flatMap { plan.index(of: $0.step) } ?? 0)
        let next = Self.fitting(plan.steps(from: start, within: Self.span))
        steps = next
        firstStep = (next.first.flatMap { plan.index(of: $0.id) } ?? 0) + 1
        stepCount = plan.steps.count
        materials = plan.steps.flatMap { step -> [[Passage]] in
            if case .materials(let items) = step.content { items } else { [] }
        }
        reminders = plan.steps.flatMap { step -> [Note] in
            if case .reminders(let notes) = step.content { notes } else { [] }
        }
    }

    /// So many words of steps fit the page.
    static let mostWords = 330

    /// Whether the page is full, and takes smaller type.
    public var isFull: Bool {
        let beside = materials.flatMap(\.inlineRuns) + reminders.flatMap(\.content.inlineRuns)
        let guides = steps.indices.flatMap { index in
            index > 0 && steps[index - 1].guide == steps[index].guide ? [] : steps[index].guide.inlineRuns
        }
        return steps.reduce(WordCount.of(beside + guides)) { $0 + $1.wordCount } > Self.mostWords / 2
    }

    /// As many as fit; the first always, a long dialogue of it cut.
    private static func fitting(_ steps: [TeachingStep]) -> [TeachingStep] {
        var result: [TeachingStep] = []
        var words = 0
        for step in steps {
            var count = step.wordCount
            if step.guide != result.last?.guide { count += WordCount.of(step.guide.inlineRuns) }
            if words + count > mostWords {
                if result.isEmpty { result.append(cut(step)) }
                break
            }
            words += count
            result.append(step)
        }
        return result
    }

    private static func cut(_ step: TeachingStep) -> TeachingStep {
        guard case .dialogue(var dialogue) = step.content else { return step }
        var words = 0
        let fitting = dialogue.turns.prefix { turn in
            words += WordCount.of([turn.words])
            return words <= mostWords
        }
        guard fitting.count < dialogue.turns.count else { return step }
        dialogue.turns = fitting + [.action([.text("…")])]
        var result = step
        result.content = .dialogue(dialogue)
        return result
    }

    /// What a substitute never does, whatever the lesson.
    public static let rules: [Message] = [.handoverNoNames, .handoverNoBlame, .handoverStop, .handoverListen]
}

extension TeachingStep {
    var wordCount: Int {
        switch content {
        case .method(let passages, _, _), .wrapUp(let passages): WordCount.of(passages.inlineRuns)
        case .card(let card, _, _): WordCount.of(card.starters + card.content.inlineRuns)
        case .dialogue(let dialogue): WordCount.of([dialogue.setting] + dialogue.turns.map(\.words))
        case .passage(let passage): WordCount.of(passage.inlineRuns)
        case .checklist(let checklist): WordCount.of(checklist.checks.map(\.text))
        case .materials, .reminders, .purpose, .observation, .handout: 0
        }
    }
}
