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

    /// Takes back the start of a lesson that is under way: what happened since is deleted, the projections are as
    /// before it, and the log keeps one statement, which names the start and voids it (Experience API 1.0.3, part 2,
    /// § 2.3.2).
    ///
    /// - Parameters:
    ///   - id: of the statement that voids it.
    ///   - now: when that is.
    /// - Returns: `false`, with nothing changed, where the lesson was never begun or has been completed since.
    func forgetStart(
        of lesson: LessonReference, by actor: Actor.ID, statement id: UUID, at now: Date
    ) throws(StoreError) -> Bool

    /// Makes the projections anew from the log.
    func rebuildProjections() throws(StoreError)

    /// The person whom this store belongs to.
    ///
    /// - Parameters:
    ///   - new: who it is from now on, where nobody is known yet: a random id.
    ///   - now: when that is.
    func localActor(orNew new: Actor.ID, at now: Date) throws(StoreError) -> Actor.ID
}
