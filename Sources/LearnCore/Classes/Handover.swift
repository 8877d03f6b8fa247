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
    /// The next ten minutes.
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
        let next = plan.steps(from: start, within: Self.span)
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

    /// What a substitute never does, whatever the lesson.
    public static let rules: [Message] = [.handoverNoNames, .handoverNoBlame, .handoverStop, .handoverListen]
}
