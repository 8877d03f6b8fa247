internal import LearnCore

/// A lesson being taken: the session, and the record of what happens in it. Both front ends run on this.
struct LessonRun {
    let course: Course
    private(set) var session: LessonSession
    /// `nil` where the lesson is tried without a trace.
    private var recorder: LessonRecorder?
    /// Whether the lesson was taken up where it was left.
    let isResumed: Bool

    /// The record of the whole course, where taking this lesson completed it.
    private(set) var courseRecord: UpskillingRecord?
    private var skippedInCourse = 0

    init(lesson: Lesson, startOver: Bool, recorder: LessonRecorder) throws(StoreError) {
        course = recorder.course
        let state = try recorder.store.state(of: recorder.actor, course: recorder.course.id, lesson: lesson.id)
        let (session, events) = LessonSession.begin(
            lesson, from: state, startOver: startOver, allowsSkips: recorder.noSkipsBy == nil)
        self.session = session
        if case .resumed = events.first { isResumed = true } else { isResumed = false }
        self.recorder = recorder
        try self.recorder?.record(events)
    }

    /// A lesson of which nothing is recorded.
    init(trying lesson: Lesson, of course: Course) {
        self.course = course
        session = LessonSession.begin(lesson, from: LessonState()).session
        isResumed = false
    }

    /// Whether nothing is recorded.
    var isTrial: Bool { recorder == nil }

    /// The title of the requirement by which exercises may not be passed over.
    var noSkipsBy: String? { recorder?.noSkipsBy?.title }

    /// That the whole course is completed, where it is, or why that is not recorded.
    var courseMessages: [Message] {
        guard let courseRecord else { return heldBackMessages }
        return [.courseRecorded(course.title, number: courseRecord.number)]
            + (skippedInCourse > 0 ? [.courseRecordedWithSkips(skippedInCourse)] : [])
    }

    private var heldBackMessages: [Message] {
        guard let recorder, let noSkipsBy, !recorder.heldBack.isEmpty else { return [] }
        let lessons = recorder.heldBack.map { (title: $0.title, command: "learn run \(course.id)/\($0.id)") }
        return [.courseHeldBack(course.title, by: noSkipsBy, lessons: lessons)]
    }

    var lesson: Lesson { session.lesson }

    /// Does what the person did, and records it before anything is shown.
    ///
    /// - Throws: ``StoreError``; the session is then as it was.
    mutating func handle(_ input: LessonSession.Input) throws(StoreError) {
        var next = session
        let events = next.handle(input)
        if let record = try recorder?.record(events) {
            courseRecord = record
            skippedInCourse = try recorder?.skippedInCourse() ?? 0
        }
        session = next
    }

    /// Takes this start back. Nothing may be done in the lesson afterwards.
    ///
    /// - Returns: whether there was one to take back.
    mutating func forget() throws(StoreError) -> Bool {
        try recorder?.forgetStart() ?? false
    }
}
