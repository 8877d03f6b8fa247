internal import FoundationEssentials

/// When a course of the engine counts as completed: a record follows by itself.
public enum CourseCompletion {
    /// The activity to record after a lesson has been completed.
    ///
    /// - Parameters:
    ///   - course: as the person takes it.
    ///   - progress: the person's lessons, this one among them.
    ///   - records: the person's records.
    /// - Returns: `nil` unless every lesson has been completed since the course was last recorded.
    public static func activity(
        for course: Course, progress: [LessonProgress], records: [UpskillingRecord]
    ) -> UpskillingActivity? {
        var completed: [Lesson.ID: Date] = [:]
        for lesson in progress where lesson.course == course.id { completed[lesson.lesson] = lesson.completedAt }
        var latest = Date.distantPast
        let recorded = records.last { $0.engineCourse == course.id }?.recordedAt
        for lesson in course.lessons {
            guard let at = completed[lesson.id], recorded.map({ at > $0 }) ?? true else { return nil }
            latest = max(latest, at)
        }
        guard !course.lessons.isEmpty else { return nil }
        return UpskillingActivity(
            kind: .engineCourse, title: course.title, completedOn: CopenhagenTime.day(of: latest),
            minutes: course.minutes, course: course.id, courseVersion: course.version, origin: .engine)
    }
}

extension UpskillingRecord {
    fileprivate var engineCourse: Course.ID? {
        guard case .activity(let activity) = content, activity.origin == .engine else { return nil }
        return activity.course
    }
}
