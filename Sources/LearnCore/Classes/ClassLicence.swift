/// The licence that a class earns together: a stamp for every activity of the course that carries one.
public struct ClassLicence: Sendable, Equatable {
    public struct Stamp: Sendable, Equatable {
        /// The author's name for it.
        public var name: String
        public var title: String
        public var lesson: Lesson.ID
        /// The first day on which the class held it; `nil` where it is missing.
        public var heldOn: CalendarDay?
    }

    public let course: Course.ID
    public let stamps: [Stamp]
    public let agreement: ClassAgreement?

    public var missing: [Stamp] { stamps.filter { $0.heldOn == nil } }

    /// Whether the class has its licence: every stamp, and an agreement of its own.
    public var isComplete: Bool { !stamps.isEmpty && missing.isEmpty && agreement != nil }

    /// - Parameters:
    ///   - course: the course with the stamps; without any there is no licence.
    ///   - events: the class's events, in their order.
    ///   - day: the day that is asked about.
    public init(course: Course, events: [ClassEvent], on day: CalendarDay) {
        let withdrawn = Set(
            events.compactMap { event in
                if case .withdrew(let id) = event.content { id } else { nil }
            })
        var heldOn: [String: CalendarDay] = [:]
        var agreement: ClassAgreement?
        for event in events where !withdrawn.contains(event.id) {
            switch event.content {
            case .held(let held):
                guard held.lesson.course == course.id, held.on <= day, let stamp = held.stamp else { continue }
                heldOn[stamp] = min(heldOn[stamp] ?? held.on, held.on)
            case .agreed(let new):
                if new.course == course.id, CopenhagenTime.day(of: event.timestamp) <= day { agreement = new }
            case .paused, .mediated, .withdrew: break
            }
        }
        self.course = course.id
        self.agreement = agreement
        stamps = course.stampedActivities.map { lesson, activity, stamp in
            Stamp(name: stamp, title: activity.title, lesson: lesson, heldOn: heldOn[stamp])
        }
    }
}

extension Course {
    /// The activities that give a stamp, in the order of the course, each stamp once.
    var stampedActivities: [(lesson: Lesson.ID, activity: Activity, stamp: String)] {
        var known: Set<String> = []
        return lessons.flatMap { lesson in
            lesson.activities.compactMap { activity in
                guard let stamp = activity.stamp, known.insert(stamp).inserted else { return nil }
                return (lesson.id, activity, stamp)
            }
        }
    }
}
