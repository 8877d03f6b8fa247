public import FoundationEssentials
public import LearnCore

/// An invented municipality: its institutions, adults, classes, and everything that was written down about them in
/// three school years. The same seed gives the same values; no name, address or place is anybody's.
public struct Municipality: Sendable, Equatable {
    /// How much of it there is.
    public struct Size: Sendable, Equatable {
        public var people: Int
        /// In all three school years together.
        public var classes: Int
        public var classEvents: Int
        /// At most so many statements of lessons taken.
        public var statements: Int

        public init(people: Int = 300, classes: Int = 120, classEvents: Int = 2400, statements: Int = 6000) {
            self.people = people
            self.classes = classes
            self.classEvents = classEvents
            self.statements = statements
        }
    }

    public static let name = "Eksempelkøbing"
    /// The last day of the last school year: the day that reports ask about.
    public static let lastDay = day(2027, 7, 31)
    public static let schoolYears = [2024, 2025, 2026].map(SchoolYear.init(firstYear:))

    public internal(set) var institutions: [Institution] = []
    public internal(set) var people: [Person] = []
    public internal(set) var appointments: [Entry<Appointment>] = []
    public internal(set) var leaves: [Entry<Leave>] = []
    /// In the order of the chain, numbered from 1.
    public internal(set) var records: [UpskillingRecord] = []
    public internal(set) var classes: [ClassGroup] = []
    public internal(set) var classEvents: [ClassEvent] = []
    public internal(set) var statements: [Statement] = []

    /// Who enters what everybody's papers say: the first of the administration's consultants.
    public var clerk: Actor.ID { people[0].id }

    public static func make(seed: UInt64, size: Size = Size()) -> Municipality {
        var maker = MunicipalityMaker(seed: seed, size: size)
        maker.makeInstitutions()
        maker.makePeople()
        maker.makeRecords()
        maker.makeClasses()
        maker.makeClassEvents()
        maker.makeStatements()
        return maker.result
    }

    /// A course whose licence takes three stamps of those that the classes collect.
    public static let licenceCourse: Course? = {
        let lessons = [0, 4, 8]
        let blocks = { (number: Int) in
            """
            <activity id="leg-\(number)" minutes="15" group="whole" stamp="stempel-\(number)"><title>Leg</title>
              <purpose>At øve.</purpose><how>Gør det.</how></activity>
            """
        }
        var files = ["course.xml": SampleCourse.courseFile(lessons: lessons.map { "lessons/\($0).xml" })]
        for number in lessons {
            files["lessons/\(number).xml"] = SampleCourse.lessonFile(id: "lesson-\(number)", blocks(number))
        }
        var course = CourseReader.read(SampleCourse.source(files)).usableCourse
        course?.id = "fidus-katten"
        return course
    }()

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        CalendarDay(year: year, month: month, day: day) ?? CalendarDay(daysSince1970: 0)
    }
}

extension Municipality {
    /// Writes everything, as one.
    public func fill(_ store: SQLiteStore) throws(StoreError) {
        let act = Act(actor: clerk, at: CalendarDay(daysSince1970: 20_000).noon)
        try store.atomically { () throws(StoreError) in
            for institution in institutions { try store.save(institution, as: act) }
            for person in people { try store.save(person, as: act) }
            for group in classes { try store.save(group, as: act) }
            try store.append(appointments)
            try store.append(leaves)
            try store.append(records)
            try store.append(classEvents)
            try store.append(statements)
        }
    }
}

extension Municipality {
    /// A day within the last school year.
    public static let schoolDay = day(2027, 3, 1)

    /// Everybody's history, by the person's id, as a store gives it.
    public var histories: [PersonHistory] {
        var histories: [Actor.ID: PersonHistory] = [:]
        func key<Value>(_ entry: Entry<Value>) -> (Date, String) { (entry.recordedAt, entry.id.uuidString) }
        for entry in appointments.sorted(by: { key($0) < key($1) }) {
            histories[entry.person, default: .init(person: entry.person)].appointments.append(entry)
        }
        for entry in leaves.sorted(by: { key($0) < key($1) }) {
            histories[entry.person, default: .init(person: entry.person)].leaves.append(entry)
        }
        for record in records { histories[record.person, default: .init(person: record.person)].records.append(record) }
        return histories.values.sorted { $0.person.rawValue < $1.person.rawValue }
    }
}

extension CalendarDay {
    /// About midday in Denmark.
    public var noon: Date { Date(timeIntervalSince1970: Double(daysSince1970 * 86_400 + 11 * 3600)) }
}
