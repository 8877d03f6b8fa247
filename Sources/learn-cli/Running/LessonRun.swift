internal import LearnCore

/// A lesson being taken: the session, and the record of what happens in it. Both front ends run on this.
struct LessonRun {
    private(set) var session: LessonSession
    private var recorder: LessonRecorder
    /// Whether the lesson was taken up where it was left.
    let isResumed: Bool

    /// The record of the whole course, where taking this lesson completed it.
    private(set) var courseRecord: UpskillingRecord?

    init(lesson: Lesson, startOver: Bool, recorder: LessonRecorder) throws(StoreError) {
        self.recorder = recorder
        let state = try recorder.store.state(of: recorder.actor, course: recorder.course.id, lesson: lesson.id)
        let (session, events) = LessonSession.begin(lesson, from: state, startOver: startOver)
        self.session = session
        if case .resumed = events.first { isResumed = true } else { isResumed = false }
        try self.recorder.record(events)
    }

    /// That the whole course is completed, where it is.
    var courseMessages: [Message] {
        courseRecord.map { [.courseRecorded(course.title, number: $0.number)] } ?? []
    }

    var course: Course { recorder.course }
    var lesson: Lesson { session.lesson }

    /// Does what the person did, and records it before anything is shown.
    ///
    /// - Throws: ``StoreError``; the session is then as it was.
    mutating func handle(_ input: LessonSession.Input) throws(StoreError) {
        var next = session
        if let record = try recorder.record(next.handle(input)) { courseRecord = record }
        session = next
    }
}
