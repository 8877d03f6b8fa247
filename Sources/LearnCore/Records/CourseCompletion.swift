internal import FoundationEssentials

/// When a course of the engine counts as completed: a record follows by itself.
public enum CourseCompletion {
    /// What follows when a lesson has been completed.
    public enum Outcome: Sendable, Equatable {
        /// A lesson has not been completed since the course was last recorded.
        case incomplete
        case completed(UpskillingActivity)
        /// Exercises of these lessons were passed over, or are not all done now, where none may be passed over.
        case heldBack([Lesson])
    }

    /// The outcome after a lesson has been completed.
    ///
    /// - Parameters:
    ///   - course: as the person takes it.
    ///   - progress: the person's lessons, this one among them.
    ///   - records: the person's records.
    ///   - allowsSkips: whether exercises that were passed over count as done. A lesson that was begun again after it
    ///     was completed no longer tells how that was, so without skips all of every lesson must be done as it stands.
    public static func outcome(
        for course: Course, progress: [LessonProgress], records: [UpskillingRecord], allowsSkips: Bool = true
    ) -> Outcome {
        var completed: [Lesson.ID: Date] = [:]
        for lesson in progress where lesson.course == course.id { completed[lesson.lesson] = lesson.completedAt }
        var latest = Date.distantPast
        let recorded = records.last { $0.engineCourse == course.id }?.recordedAt
        for lesson in course.lessons {
            guard let at = completed[lesson.id], recorded.map({ at > $0 }) ?? true else { return .incomplete }
            latest = max(latest, at)
        }
        guard !course.lessons.isEmpty else { return .incomplete }
        if !allowsSkips {
            let undone = course.lessons.filter { lesson in
                let state = progress.first { $0.course == course.id && $0.lesson == lesson.id }?.state
                return LessonRecap(lesson, state: state ?? LessonState()).undoneCount > 0
            }
            if !undone.isEmpty { return .heldBack(undone) }
        }
        return .completed(
            UpskillingActivity(
                kind: .engineCourse, title: course.title, completedOn: CopenhagenTime.day(of: latest),
                minutes: course.minutes, course: course.id, courseVersion: course.version, origin: .engine))
    }
}

extension UpskillingRecord {
    fileprivate var engineCourse: Course.ID? {
        guard case .activity(let activity) = content, activity.origin == .engine else { return nil }
        return activity.course
    }
}
