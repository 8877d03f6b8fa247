/// How far a person is in a course, lesson by lesson, as lists show it.
public struct CourseStanding: Sendable, Equatable {
    public enum Phase: String, Sendable, CaseIterable {
        case new
        case started
        case completed
    }

    public struct LessonStanding: Sendable, Equatable {
        public let lesson: Lesson
        public let phase: Phase
        /// Where it goes on, from 0; `nil` where it is not under way.
        public let position: Int?
        public let stepCount: Int
        public let right: Int
        /// Questions and scenarios that were passed over on purpose.
        public let skipped: Int
        public let bookmarks: [LessonRecap.Bookmark]
        /// Whether something in the lesson should have been reviewed by now.
        public let isStale: Bool
        public let progress: LessonProgress?

        /// How much of the lesson lies behind the person, of ``stepCount``.
        public var stepsDone: Int { phase == .completed && position == nil ? stepCount : position ?? 0 }
    }

    public let course: Course
    public let isStale: Bool
    public let lessons: [LessonStanding]

    /// - Parameters:
    ///   - course: as the person takes it.
    ///   - progress: the person's lessons, of any course.
    ///   - day: by which content is stale or not.
    public init(_ course: Course, progress: [LessonProgress], asOf day: CalendarDay) {
        self.course = course
        isStale = course.freshness.isStale(asOf: day)
        lessons = course.lessons.map { lesson in
            let known = progress.first { $0.course == course.id && $0.lesson == lesson.id }
            let steps = lesson.steps
            let state = known?.state ?? LessonState()
            let position = state.position.flatMap { id in steps.firstIndex { $0.id == id } }
            let recap = LessonRecap(lesson, state: state)
            return LessonStanding(
                lesson: lesson, phase: position != nil ? .started : state.completions > 0 ? .completed : .new,
                position: position, stepCount: steps.count,
                right: state.answers.values.count(where: \.wasCorrectAtFirst), skipped: recap.skippedCount,
                bookmarks: recap.bookmarks,
                isStale: lesson.blocks.contains { $0.traits.freshness.isStale(asOf: day) }, progress: known)
        }
    }

    public var completedLessons: Int { lessons.count { $0.progress?.completedAt != nil } }
    public var skipped: Int { lessons.reduce(0) { $0 + $1.skipped } }
    /// What the lessons that are not completed take.
    public var minutesLeft: Int {
        lessons.filter { $0.progress?.completedAt == nil }.reduce(0) { $0 + $1.lesson.minutes }
    }
}

extension LessonRecap {
    /// How many questions and scenarios were passed over.
    public var skippedCount: Int { outcomes.count { $0 == .skipped } }

    /// How many questions and scenarios are not done, whether passed over or not yet come to.
    public var undoneCount: Int { outcomes.count { $0 == .skipped || $0 == .open } }

    private var outcomes: [Outcome] {
        items.compactMap { item in
            switch item {
            case .question(let question): question.outcome
            case .scenario(_, _, _, let outcome): outcome
            default: nil
            }
        }
    }
}
