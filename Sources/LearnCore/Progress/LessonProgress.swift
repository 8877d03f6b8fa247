public import FoundationEssentials

/// A person's progress in a lesson, as a list shows it.
public struct LessonProgress: Sendable, Equatable {
    public let course: Course.ID
    public let lesson: Lesson.ID
    public let state: LessonState
    public let startedAt: Date
    /// When the person last came to a step of it, or completed it.
    public let updatedAt: Date
    /// When it was last completed.
    public let completedAt: Date?
}
