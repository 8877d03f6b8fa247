internal import FoundationEssentials
internal import LearnCore

/// Puts what happened in a lesson on disk. A front end shows nothing as done before this has returned.
struct LessonRecorder {
    let store: any ProgressStore
    let actor: Actor.ID
    let object: LessonReference
    let now: @Sendable () -> Date
    private var generator = UUIDv7Generator()
    private var random = SystemRandomNumberGenerator()

    init(store: any ProgressStore, actor: Actor.ID, object: LessonReference, now: @escaping @Sendable () -> Date) {
        self.store = store
        self.actor = actor
        self.object = object
        self.now = now
    }

    mutating func record(_ events: [LessonEvent]) throws(StoreError) {
        var statements: [Statement] = []
        for event in events {
            let timestamp = Timestamp.truncated(now())
            statements.append(
                Statement(
                    id: generator.next(at: timestamp, using: &random), timestamp: timestamp, actor: actor,
                    object: object, event: event))
        }
        try store.append(statements)
    }
}
