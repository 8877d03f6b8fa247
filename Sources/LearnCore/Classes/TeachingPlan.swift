/// A lesson as the row of things that an adult does with a group.
///
/// Materials and reminders stand first; then what is done together, one step at a time; then the scale and what goes
/// home. What is for the adult's own learning, such as questions, is left out.
public struct TeachingPlan: Sendable, Equatable {
    /// What belongs together: an activity, a row of cards, a dialogue.
    public struct Part: Sendable, Equatable {
        public var title: String
        public var steps: Range<Int>
        public var plannedSeconds: Int
    }

    public let course: Course.ID
    public let lesson: Lesson.ID
    public let title: String
    public let steps: [TeachingStep]
    /// In the order of the steps; every step belongs to one.
    public let parts: [Part]
    /// The activities that the lesson is held by, with their blocks.
    public let activities: [(block: Block.ID?, activity: Activity)]

    /// The time with the group, in seconds.
    public var plannedSeconds: Int { parts.reduce(0) { $0 + $1.plannedSeconds } }

    /// - Returns: `nil` for a lesson without an activity: there is nothing in it to hold.
    public init?(_ lesson: Lesson, in course: Course) {
        let own = lesson.audience.isEmpty ? course.audience : lesson.audience
        let blocks = lesson.filtered(for: own + [.parent], own: own).blocks
        activities = blocks.compactMap { block in
            if case .activity(let activity) = block.content { (block.id, activity) } else { nil }
        }
        guard !activities.isEmpty else { return nil }
        self.course = course.id
        self.lesson = lesson.id
        title = lesson.title
        let groups = TeachingSteps(blocks: blocks, activities: activities.map(\.activity), lesson: lesson).groups
        steps = groups.flatMap(\.self)
        var parts: [Part] = []
        var start = 0
        for group in groups {
            parts.append(
                Part(
                    title: group[0].title, steps: start..<start + group.count,
                    plannedSeconds: group.reduce(0) { $0 + $1.plannedSeconds }))
            start += group.count
        }
        self.parts = parts
    }

    public static func == (left: TeachingPlan, right: TeachingPlan) -> Bool {
        left.course == right.course && left.lesson == right.lesson && left.steps == right.steps
    }

    /// The part that a step belongs to.
    public func part(of step: Int) -> Part? { parts.first { $0.steps.contains(step) } }

    public func index(of id: TeachingStep.ID) -> Int? { steps.firstIndex { $0.id == id } }

    /// Where the group comes in.
    public var firstTogether: Int { steps.firstIndex { $0.phase == .together } ?? 0 }

    public var scales: [(id: Block.ID, observation: Observation)] {
        steps.compactMap { step in
            if case .observation(let observation, let scale) = step.content { (scale, observation) } else { nil }
        }
    }

    /// The steps with the group from one on that fit into a time: the first always, the last may reach beyond.
    public func steps(from index: Int, within seconds: Int) -> [TeachingStep] {
        var left = seconds
        var result: [TeachingStep] = []
        for step in steps.dropFirst(max(index, firstTogether)) where step.phase == .together {
            if left <= 0, !result.isEmpty { break }
            result.append(step)
            left -= step.plannedSeconds
        }
        return result
    }
}
