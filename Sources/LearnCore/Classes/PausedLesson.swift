/// A lesson that a class stopped in the middle of, to go on another day. It does not count as held.
public struct PausedLesson: Sendable, Equatable {
    public var lesson: LessonReference
    public var step: TeachingStep.ID
    public var on: CalendarDay
    /// A line for the adults who come after.
    public var note: String?

    public init(lesson: LessonReference, step: TeachingStep.ID, on: CalendarDay, note: String? = nil) {
        self.lesson = lesson
        self.step = step
        self.on = on
        self.note = note
    }
}

extension Sequence<ClassEvent> {
    /// The lessons of a course that the class stopped in and has not held since, the last one first.
    public func paused(in course: Course.ID) -> [(event: ClassEvent, lesson: PausedLesson)] {
        var open: [(event: ClassEvent, lesson: PausedLesson)] = []
        for event in standing {
            switch event.content {
            case .paused(let paused) where paused.lesson.course == course:
                open.removeAll { $0.lesson.lesson.lesson == paused.lesson.lesson }
                open.insert((event, paused), at: 0)
            case .held(let held) where held.lesson.course == course:
                open.removeAll { $0.lesson.lesson.lesson == held.lesson.lesson }
            default: break
            }
        }
        return open
    }
}

extension Course {
    /// The lesson to hold next: where the class stopped, else the first with an activity that it has not had.
    ///
    /// - Returns: `nil` where every one has been held.
    public func nextToTeach(after events: [ClassEvent]) -> Lesson? {
        let stopped = events.paused(in: id).lazy.compactMap { lesson($0.lesson.lesson.lesson) }
        if let lesson = stopped.first(where: { TeachingPlan($0, in: self) != nil }) { return lesson }
        let had = Set(events.held.filter { $0.activity.lesson.course == id }.map(\.activity.lesson.lesson))
        return lessons.first { !had.contains($0.id) && TeachingPlan($0, in: self) != nil }
    }
}
