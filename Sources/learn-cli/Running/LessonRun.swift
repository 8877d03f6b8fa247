internal import LearnCore

/// A lesson being taken: the session, and the record of what happens in it. Both front ends run on this.
struct LessonRun {
    let course: Course
    private(set) var session: LessonSession
    private var recorder: LessonRecorder
    /// Whether the lesson was taken up where it was left.
    let isResumed: Bool

    init(
        course: Course, lesson: Lesson, startOver: Bool, recorder: LessonRecorder
    ) throws(StoreError) {
        self.course = course
        self.recorder = recorder
        let state = try recorder.store.state(of: recorder.actor, course: course.id, lesson: lesson.id)
        let (session, events) = LessonSession.begin(lesson, from: state, startOver: startOver)
        self.session = session
        if case .resumed = events.first { isResumed = true } else { isResumed = false }
        try self.recorder.record(events)
    }

    var lesson: Lesson { session.lesson }

    /// Does what the person did, and records it before anything is shown.
    ///
    /// - Throws: ``StoreError``; the session is then as it was.
    mutating func handle(_ input: LessonSession.Input) throws(StoreError) {
        var next = session
        try recorder.record(next.handle(input))
        session = next
    }
}
