internal import FoundationEssentials
internal import LearnCore

/// Puts what happened in a lesson on disk. A front end shows nothing as done before this has returned.
struct LessonRecorder {
    let store: SQLiteStore
    let course: Course
    let actor: Actor.ID
    let object: LessonReference
    let now: @Sendable () -> Date
    /// By which the person may not pass over exercises of the course.
    let noSkipsBy: Requirement?
    /// The lessons for which the course is not recorded as completed, where all have been taken to their end.
    private(set) var heldBack: [Lesson] = []
    private var generator = UUIDv7Generator()
    private var random = SystemRandomNumberGenerator()

    init(
        store: SQLiteStore, course: Course, actor: Actor.ID, lesson: Lesson.ID, now: @escaping @Sendable () -> Date,
        noSkipsBy: Requirement? = nil
    ) {
        self.noSkipsBy = noSkipsBy
        self.store = store
        self.course = course
        self.actor = actor
        object = LessonReference(course: course.id, courseVersion: course.version, lesson: lesson)
        self.now = now
    }

    /// - Returns: the record of the whole course, where these events complete it.
    @discardableResult
    mutating func record(_ events: [LessonEvent]) throws(StoreError) -> UpskillingRecord? {
        var statements: [Statement] = []
        for event in events {
            let timestamp = Timestamp.truncated(now())
            statements.append(
                Statement(
                    id: generator.next(at: timestamp, using: &random), timestamp: timestamp, actor: actor,
                    object: object, event: event))
        }
        let isCompleted = events.contains { if case .completed = $0 { true } else { false } }
        guard isCompleted else {
            try store.append(statements)
            return nil
        }
        let id = generator.next(at: now(), using: &random)
        let (record, heldBack) = try store.atomically { () throws(StoreError) in
            try store.append(statements)
            return try recordCourse(id)
        }
        self.heldBack = heldBack
        return record
    }

    /// Takes back the start of the lesson that is under way.
    ///
    /// - Returns: whether there was one.
    mutating func forgetStart() throws(StoreError) -> Bool {
        let timestamp = Timestamp.truncated(now())
        let id = generator.next(at: timestamp, using: &random)
        return try store.forgetStart(of: object, by: actor, statement: id, at: timestamp)
    }

    /// How many exercises of the course are skipped.
    func skippedInCourse() throws(StoreError) -> Int {
        CourseStanding(course, progress: try store.progress(of: actor), asOf: CopenhagenTime.day(of: now())).skipped
    }

    private func recordCourse(_ id: UUID) throws(StoreError) -> (record: UpskillingRecord?, heldBack: [Lesson]) {
        let outcome = CourseCompletion.outcome(
            for: course, progress: try store.progress(of: actor), records: try store.history(of: actor).records,
            allowsSkips: noSkipsBy == nil)
        switch outcome {
        case .incomplete: return (nil, [])
        case .heldBack(let lessons): return (nil, lessons)
        case .completed(let activity):
            let record = UpskillingRecord(
                id: id, person: actor, recordedAt: Timestamp.truncated(now()), recordedBy: actor,
                content: .activity(activity))
            return (try store.append([record]).first, [])
        }
    }
}
