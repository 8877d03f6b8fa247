/// Holding a lesson with a group: where one is, and how the time goes. It knows no clock; time is told to it.
public struct TeachingSession: Sendable, Equatable {
    public enum Input: Sendable, Equatable {
        case forward
        case back
        /// The thing at a place, from 0, of the step's or another step's list is there now, or not after all.
        case tick(TeachingStep.ID, Int)
        case pause
        case resume
        /// A line for the adults who come after; `nil` takes it away.
        case note(String?)
        /// Where the group stands on a scale; `nil` takes it away.
        case observe(Block.ID, Int?)
        /// Seconds went by.
        case elapse(Int)
        /// The lesson was held to its end.
        case hold
        /// The group goes on another day.
        case breakOff
    }

    public enum Ending: Sendable, Equatable {
        case held
        case paused(at: TeachingStep.ID)
    }

    /// What is planned and what is used, in seconds.
    public struct Time: Sendable, Equatable {
        public var planned: Int
        public var spent: Int

        /// Whole minutes left, rounded up; 0 when the plan's time is used.
        public var minutesLeft: Int { max(0, (planned - spent + 59) / 60) }
        /// Whole minutes beyond the plan.
        public var minutesOver: Int { max(0, (spent - planned) / 60) }
        public var plannedMinutes: Int { (planned + 59) / 60 }
        public var spentMinutes: Int { spent / 60 }
    }

    public struct Tick: Hashable, Sendable {
        public var step: TeachingStep.ID
        public var place: Int

        public init(step: TeachingStep.ID, place: Int) {
            self.step = step
            self.place = place
        }
    }

    public let plan: TeachingPlan
    /// Of the step; the number of steps where all are done and only the log is open.
    public private(set) var index: Int
    public private(set) var isPaused = false
    public private(set) var ticked: Set<Tick> = []
    public private(set) var note: String?
    public private(set) var observed: [Block.ID: Int] = [:]
    public private(set) var ending: Ending?
    /// Seconds spent, by step.
    private var spent: [Int]

    /// - Parameter start: where the group stopped last; a step that is no longer there counts as the beginning.
    public init(_ plan: TeachingPlan, from start: TeachingStep.ID? = nil) {
        self.plan = plan
        index = start.flatMap { plan.index(of: $0) } ?? 0
        spent = Array(repeating: 0, count: plan.steps.count)
    }

    /// The step that is up; `nil` at the end.
    public var step: TeachingStep? { plan.steps.indices.contains(index) ? plan.steps[index] : nil }

    public var isAtEnd: Bool { index == plan.steps.count }

    /// Takes what happened. After an ending nothing changes any more, and what makes no sense changes nothing.
    public mutating func handle(_ input: Input) {
        guard ending == nil else { return }
        switch input {
        case .forward: index = min(index + 1, plan.steps.count)
        case .back: index = max(index - 1, 0)
        case .tick(let id, let place):
            guard let step = plan.index(of: id), (0..<plan.steps[step].tickCount).contains(place) else { return }
            let tick = Tick(step: id, place: place)
            if ticked.remove(tick) == nil { ticked.insert(tick) }
        case .pause: isPaused = true
        case .resume: isPaused = false
        case .note(let text): note = text
        case .observe(let scale, let value):
            guard let found = plan.scales.first(where: { $0.id == scale }),
                value.map({ value in found.observation.anchors.contains { $0.value == value } }) ?? true
            else { return }
            observed[scale] = value
        case .elapse(let seconds):
            guard seconds > 0, !isPaused, step?.phase == .together else { return }
            spent[index] += min(seconds, Int(Int32.max))
        case .hold: if isAtEnd { ending = .held }
        case .breakOff: if let step { ending = .paused(at: step.id) }
        }
    }

    // MARK: Time

    /// Of the part that is up; `nil` where nothing is planned, before and after the group.
    public var partTime: Time? {
        guard let part = plan.part(of: index), part.plannedSeconds > 0, step?.phase == .together else { return nil }
        return Time(planned: part.plannedSeconds, spent: spent[part.steps].reduce(0, +))
    }

    /// Of the whole plan.
    public var time: Time { Time(planned: plan.plannedSeconds, spent: spent.reduce(0, +)) }

    // MARK: What to put down

    /// The activities as held: an entry for each, the note and the scale with the last.
    public func held(courseVersion: String, on day: CalendarDay) -> [HeldActivity] {
        let reference = LessonReference(course: plan.course, courseVersion: courseVersion, lesson: plan.lesson)
        let scale = plan.scales.first { observed[$0.id] != nil }?.id
        return plan.activities.indices.map { place in
            let isLast = place == plan.activities.count - 1
            let (block, activity) = plan.activities[place]
            return HeldActivity(
                lesson: reference, activity: block, stamp: activity.stamp, on: day,
                observed: isLast
                    ? scale.flatMap { id in observed[id].map { .init(scale: id, value: $0) } } : nil,
                note: isLast ? note : nil)
        }
    }

    /// Where the group stopped, to go on another day; `nil` where it did not.
    public func paused(courseVersion: String, on day: CalendarDay) -> PausedLesson? {
        guard case .paused(let step)? = ending else { return nil }
        return PausedLesson(
            lesson: LessonReference(course: plan.course, courseVersion: courseVersion, lesson: plan.lesson),
            step: step, on: day, note: note)
    }
}
