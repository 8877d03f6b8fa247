/// The minutes that a lesson states are about what it costs.
enum StatedTime: CourseRule {
    /// How far the stated time may lie from the estimate.
    private static let tolerance = 0.4

    static func check(_ context: RuleContext) -> [Diagnostic] {
        context.course.lessons.filter { !$0.blocks.isEmpty }.compactMap { lesson in
            let estimate = LessonTime.estimate(lesson)
            let difference = abs(Double(lesson.minutes) - estimate)
            // A minute or two is nothing, also in a short lesson.
            guard difference > max(2, estimate * tolerance) else { return nil }
            return Diagnostic(
                .lessonTime(stated: lesson.minutes, estimated: Int(estimate.rounded())), at: lesson.location)
        }
    }
}
