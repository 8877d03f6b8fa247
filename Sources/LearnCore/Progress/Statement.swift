public import FoundationEssentials

/// One line of the log: who did what with what, how it went, and when. Field names and verbs are xAPI's (Experience
/// API 1.0.3, https://github.com/adlnet/xAPI-Spec).
public struct Statement: Sendable, Equatable {
    /// Time-ordered (UUID version 7), so that logs merge by id.
    public let id: UUID
    /// When it was recorded, to the millisecond; for what a receipt says, when that says it happened.
    public let timestamp: Date
    public let actor: Actor.ID
    public let object: LessonReference
    public let event: LessonEvent
    /// The receipt that says so, where the person told it themselves; `nil` for what happened in the engine.
    public let receipt: UUID?

    public init(
        id: UUID, timestamp: Date, actor: Actor.ID, object: LessonReference, event: LessonEvent, receipt: UUID? = nil
    ) {
        self.id = id
        self.timestamp = timestamp
        self.actor = actor
        self.object = object
        self.event = event
        self.receipt = receipt
    }
}

/// A person in the log: a random id and nothing more. Names stand elsewhere, where they can be erased.
public enum Actor {
    public struct ID: Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }
}

/// Which lesson, of which version of which course.
public struct LessonReference: Hashable, Sendable {
    public let course: Course.ID
    public let courseVersion: String
    public let lesson: Lesson.ID

    public init(course: Course.ID, courseVersion: String, lesson: Lesson.ID) {
        self.course = course
        self.courseVersion = courseVersion
        self.lesson = lesson
    }
}

/// The verbs of the log, each an IRI of xAPI's registries.
public enum Verb: String, Sendable, CaseIterable {
    case initialized = "http://adlnet.gov/expapi/verbs/initialized"
    case resumed = "http://adlnet.gov/expapi/verbs/resumed"
    case experienced = "http://adlnet.gov/expapi/verbs/experienced"
    case answered = "http://adlnet.gov/expapi/verbs/answered"
    case interacted = "http://adlnet.gov/expapi/verbs/interacted"
    case completed = "http://adlnet.gov/expapi/verbs/completed"
    case suspended = "http://adlnet.gov/expapi/verbs/suspended"
    case skipped = "http://id.tincanapi.com/verb/skipped"
    case bookmarked = "http://id.tincanapi.com/verb/bookmarked"
    case unbookmarked = "http://activitystrea.ms/schema/1.0/unsave"
    case voided = "http://adlnet.gov/expapi/verbs/voided"
}

extension LessonEvent {
    public var verb: Verb {
        switch self {
        case .started: .initialized
        case .resumed: .resumed
        case .experienced: .experienced
        case .answered: .answered
        case .interacted: .interacted
        case .completed: .completed
        case .suspended: .suspended
        case .skipped: .skipped
        case .bookmarked: .bookmarked
        case .unbookmarked: .unbookmarked
        case .voided: .voided
        }
    }
}
