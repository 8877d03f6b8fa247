public import FoundationEssentials

/// Something that happened in a class, told by the adult who was there. It says that an activity was held, and nothing
/// about any child.
public struct ClassEvent: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        case held(HeldActivity)
        /// Stopped in the middle of, to go on another day.
        case paused(PausedLesson)
        case agreed(ClassAgreement)
        case mediated(HeldMediation)
        /// An event that was logged by mistake.
        case withdrew(UUID)
    }

    /// Time-ordered (UUID version 7).
    public var id: UUID
    public var timestamp: Date
    public var actor: Actor.ID
    public var group: ClassGroup.ID
    public var content: Content

    public init(id: UUID, timestamp: Date, actor: Actor.ID, group: ClassGroup.ID, content: Content) {
        self.id = id
        self.timestamp = timestamp
        self.actor = actor
        self.group = group
        self.content = content
    }
}

/// An activity of a lesson, held with a class.
public struct HeldActivity: Sendable, Equatable {
    /// Where the group stood on one of the lesson's scales.
    public struct Observed: Sendable, Equatable {
        public var scale: Block.ID
        public var value: Int

        public init(scale: Block.ID, value: Int) {
            self.scale = scale
            self.value = value
        }
    }

    public var lesson: LessonReference
    /// The activity's block; `nil` for the lesson as a whole.
    public var activity: Block.ID?
    /// The stamp of the class's licence that it gave.
    public var stamp: String?
    public var on: CalendarDay
    public var observed: Observed?
    /// A line for the adults who come after.
    public var note: String?

    public init(
        lesson: LessonReference, activity: Block.ID? = nil, stamp: String? = nil, on: CalendarDay,
        observed: Observed? = nil, note: String? = nil
    ) {
        self.lesson = lesson
        self.activity = activity
        self.stamp = stamp
        self.on = on
        self.observed = observed
        self.note = note
    }

    /// How long a note may be, in characters: a line, not a journal.
    public static let longestNote = 200
}

/// That an adult helped two children of a class talk, and whether they agreed on something: the day and no more.
public struct HeldMediation: Sendable, Equatable {
    /// Whose cards were used.
    public var course: Course.ID
    public var on: CalendarDay
    public var isAgreed: Bool

    public init(course: Course.ID, on: CalendarDay, isAgreed: Bool) {
        self.course = course
        self.on = on
        self.isAgreed = isAgreed
    }
}

/// What a class has agreed on, in its own words.
public struct ClassAgreement: Sendable, Equatable {
    public var course: Course.ID
    public var text: String
    /// When the class looks at it again.
    public var reviewOn: CalendarDay

    public init(course: Course.ID, text: String, reviewOn: CalendarDay) {
        self.course = course
        self.text = text
        self.reviewOn = reviewOn
    }

    public static let longestText = 600
}

/// A class's progress in a lesson, as a report shows it.
public struct ClassProgress: Sendable, Equatable {
    public var group: ClassGroup.ID
    public var course: Course.ID
    public var lesson: Lesson.ID
    /// How often something of the lesson was held.
    public var times: Int
    public var firstOn: CalendarDay
    public var lastOn: CalendarDay

    public init(
        group: ClassGroup.ID, course: Course.ID, lesson: Lesson.ID, times: Int, firstOn: CalendarDay,
        lastOn: CalendarDay
    ) {
        self.group = group
        self.course = course
        self.lesson = lesson
        self.times = times
        self.firstOn = firstOn
        self.lastOn = lastOn
    }
}
