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

/// A person's progress in a lesson, as a list shows it.
public struct LessonProgress: Sendable, Equatable {
    public let course: Course.ID
    public let lesson: Lesson.ID
    public let state: LessonState
    public let startedAt: Date
    public let updatedAt: Date
    /// When it was last completed.
    public let completedAt: Date?
}

/// Why a store cannot be used. Whatever the reason, the file is as it was.
public enum StoreError: Error, Equatable {
    /// Neither the file nor the folder for it can be made or opened.
    case cannotOpen(path: String, reason: Message)
    case notADatabase(path: String)
    /// A database, but of some other program.
    case foreignDatabase(path: String)
    /// Written by a newer version of the program.
    case newerSchema(path: String, found: Int, known: Int)
    case readOnly(path: String)
    case diskFull(path: String)
    /// Another program has held the store for longer than one waits.
    case busy(path: String, holder: String?)
    case damaged(path: String, detail: String)
    /// Anything else that SQLite said.
    case failed(path: String, detail: String)

    public var message: Message {
        switch self {
        case .cannotOpen(let path, let reason): .storeCannotOpen(path, reason: reason)
        case .notADatabase(let path): .storeIsNoDatabase(path)
        case .foreignDatabase(let path): .storeIsForeign(path)
        case .newerSchema(let path, let found, let known): .storeIsNewer(path, found: found, known: known)
        case .readOnly(let path): .storeIsReadOnly(path)
        case .diskFull(let path): .diskIsFull(path)
        case .busy(let path, let holder): .storeIsBusy(path, holder: holder)
        case .damaged(let path, let detail): .storeIsDamaged(path, detail: detail)
        case .failed(let path, let detail): .storeFailed(path, detail: detail)
        }
    }
}
