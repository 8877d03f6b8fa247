internal import LearnCore

/// Which lesson `learn run` opens.
enum LessonChoice {
    /// The lesson of a course that one is in the middle of (the last one touched), else the first that one has not
    /// completed, else the first.
    static func next(in course: Course, progress: [LessonProgress]) -> Lesson? {
        let own = progress.filter { $0.course == course.id }
        let begun = own.filter { $0.state.position != nil }.max { $0.updatedAt < $1.updatedAt }
        if let begun, let lesson = course.lesson(begun.lesson) { return lesson }
        let completed = Set(own.filter { $0.state.completions > 0 }.map(\.lesson))
        return course.lessons.first { !completed.contains($0.id) } ?? course.lessons.first
    }
}
