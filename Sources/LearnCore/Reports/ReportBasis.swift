/// What reports are computed from: everything in a store that they show, as values, for one day.
public struct ReportBasis: Sendable {
    /// An adult, with what the reports need of them.
    public struct Adult: Sendable {
        public var person: Actor.ID
        public var standing: Standing

        public init(person: Actor.ID, standing: Standing) {
            self.person = person
            self.standing = standing
        }
    }

    public var asOf: AsOf
    public var institutions: [Institution]
    public var classes: [ClassGroup]
    public var progress: [ClassProgress]
    public var adults: [Adult]
    public var requirements: [Requirement]
    public var areExamples: Bool
    /// The courses that can be read, by id: titles and lessons.
    public var courses: [Course]
    /// Counts of adults below this are hidden; 0 hides nothing.
    public var threshold: Int

    public init(
        asOf: AsOf, institutions: [Institution], classes: [ClassGroup], progress: [ClassProgress], adults: [Adult],
        requirements: [Requirement], areExamples: Bool, courses: [Course],
        threshold: Int = SmallCells.standardThreshold
    ) {
        self.asOf = asOf
        self.institutions = institutions
        self.classes = classes
        self.progress = progress
        self.adults = adults
        self.requirements = requirements
        self.areExamples = areExamples
        self.courses = courses
        self.threshold = threshold
    }

    /// The classes of the school year that the day lies in.
    public var currentClasses: [ClassGroup] {
        let year = SchoolYear(containing: asOf.day)
        return classes.filter { $0.schoolYear == year }
    }

    func course(_ id: Course.ID) -> Course? { courses.first { $0.id == id } }

    func title(_ id: Course.ID) -> String { course(id)?.title ?? id.rawValue }

    func title(_ lesson: Lesson.ID, of course: Course.ID) -> String {
        self.course(course)?.lesson(lesson)?.title ?? lesson.rawValue
    }

    /// The notes that every table about requirements carries.
    var statusNotes: [Message] {
        var notes: [Message] = []
        if areExamples { notes.append(.exampleRequirements) }
        if let known = asOf.known { notes.append(.knownNote(Message(known))) }
        return notes
    }
}
