public import FoundationEssentials

/// Keeps the log, and what it adds up to.
///
/// Synchronous, with typed errors. When ``append(_:)`` has returned, the statements are on disk and survive a power
/// cut; when it throws, none of them is kept.
public protocol ProgressStore {
    /// Adds statements to the log and to the projections, all or none.
    func append(_ statements: [Statement]) throws(StoreError)

    /// The statements on one lesson, or on everything, in the order of truth: recorded time, then id.
    func statements(of actor: Actor.ID, lesson: LessonReference?) throws(StoreError) -> [Statement]

    /// How far a person is in one lesson.
    func state(of actor: Actor.ID, course: Course.ID, lesson: Lesson.ID) throws(StoreError) -> LessonState

    /// How far a person is in every lesson that they have begun, by course and lesson.
    func progress(of actor: Actor.ID) throws(StoreError) -> [LessonProgress]

    /// Makes the projections anew from the log.
    func rebuildProjections() throws(StoreError)

    /// The person whom this store belongs to.
    ///
    /// - Parameters:
    ///   - new: who it is from now on, where nobody is known yet: a random id.
    ///   - now: when that is.
    func localActor(orNew new: Actor.ID, at now: Date) throws(StoreError) -> Actor.ID
}
