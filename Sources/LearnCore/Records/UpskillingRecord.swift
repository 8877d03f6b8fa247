public import FoundationEssentials

/// One link of the chain of records: something that a person has done to stay qualified, or a decision on it.
///
/// A record is never changed. A correction is a new record that names the old one.
public struct UpskillingRecord: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        case activity(UpskillingActivity)
        /// Somebody else vouches for an activity.
        case approval(of: UUID)
        /// An activity that was entered by mistake.
        case withdrawal
    }

    /// Its place in the chain, from 1: what people call it by. 0 as long as it is not in a store.
    public var number: Int
    public var id: UUID
    public var person: Actor.ID
    public var recordedAt: Date
    public var recordedBy: Actor.ID
    public var content: Content
    /// The record that this one corrects or takes back.
    public var replaces: UUID?
    /// Why it does.
    public var reason: String?

    public init(
        number: Int = 0, id: UUID, person: Actor.ID, recordedAt: Date, recordedBy: Actor.ID, content: Content,
        replaces: UUID? = nil, reason: String? = nil
    ) {
        self.number = number
        self.id = id
        self.person = person
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.content = content
        self.replaces = replaces
        self.reason = reason
    }
}

/// What was done: a course, a conference, a meeting.
public struct UpskillingActivity: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A course of the engine, completed in it.
        case engineCourse = "engine-course"
        /// A course held by somebody else.
        case course
        case conference
        /// Netværksmøde.
        case networkMeeting = "network-meeting"
        /// Supervision or coaching.
        case supervision
        case other
    }

    /// How it came into the store.
    public enum Origin: String, Sendable, CaseIterable {
        /// The engine saw it being completed.
        case engine
        /// Somebody entered it.
        case entered
        /// From an older system, vouched for by the one who imported it.
        case imported
    }

    /// A file that shows it.
    public struct Evidence: Sendable, Equatable {
        public var fileName: String
        /// SHA-256 of the file, as hexadecimal digits.
        public var sha256: String

        public init(fileName: String, sha256: String) {
            self.fileName = fileName
            self.sha256 = sha256
        }
    }

    public var kind: Kind
    public var title: String
    public var provider: String?
    public var completedOn: CalendarDay
    public var minutes: Int
    /// The engine's course that it is, or that it stands for.
    public var course: Course.ID?
    public var courseVersion: String?
    public var origin: Origin
    public var evidence: Evidence?

    public init(
        kind: Kind, title: String, provider: String? = nil, completedOn: CalendarDay, minutes: Int,
        course: Course.ID? = nil, courseVersion: String? = nil, origin: Origin, evidence: Evidence? = nil
    ) {
        self.kind = kind
        self.title = title
        self.provider = provider
        self.completedOn = completedOn
        self.minutes = minutes
        self.course = course
        self.courseVersion = courseVersion
        self.origin = origin
        self.evidence = evidence
    }

    /// Whether it counts only when somebody else has approved it.
    public var needsApproval: Bool { origin == .entered }
}
