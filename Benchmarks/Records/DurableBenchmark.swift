internal import FoundationEssentials
internal import LearnCore
internal import LearnTestSupport

/// Events kept one by one, against a bare INSERT of the same row with the same durability.
struct DurableBenchmark {
    let store: SQLiteStore
    let folder: String
    let municipality: Municipality
    let events: Int
    private let clock = ContinuousClock()

    init(store: SQLiteStore, folder: String, municipality: Municipality, events: Int) {
        self.store = store
        self.folder = folder
        self.municipality = municipality
        self.events = events
    }

    func run() throws {
        guard let plain = Plain(path: folder + "/bare.sqlite") else { throw BenchError.cannotOpen }
        // The columns of the log, and its primary key; no other index, no reference, no projection.
        plain.execute(
            """
            CREATE TABLE class_event (id TEXT PRIMARY KEY, recorded_at TEXT, actor TEXT, class_group TEXT, content TEXT,
                course TEXT, course_version TEXT, lesson TEXT, activity TEXT, stamp TEXT, held_on TEXT)
            """)
        plain.execute(
            """
            CREATE TABLE statement (id TEXT PRIMARY KEY, recorded_at TEXT, actor TEXT, verb TEXT, course TEXT,
                course_version TEXT, lesson TEXT, step TEXT, interaction TEXT, response TEXT, success INTEGER)
            """)
        let places = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        let classEvent = plain.prepare("INSERT INTO class_event VALUES \(places)")
        let statement = plain.prepare("INSERT INTO statement VALUES \(places)")

        var generator = UUIDv7Generator()
        var random = SeededGenerator(seed: 1)
        var rounds = Rounds()
        let size = max(2, events / 10)
        var now = CalendarDay(daysSince1970: Municipality.lastDay.daysSince1970 + 30).noon
        var lesson = municipality.statements[0]
        for _ in 0..<10 {
            var ours = Duration.zero
            var peer = Duration.zero
            for number in 0..<size {
                now = Date(timeIntervalSince1970: now.timeIntervalSince1970 + 1)
                let id = generator.next(at: now, using: &random)
                let time = Timestamp.text(now)
                let lowered = id.uuidString.lowercased()
                if number.isMultiple(of: 2) {
                    let old = municipality.classEvents[
                        Int.random(in: 0..<municipality.classEvents.count, using: &random)]
                    let held = HeldActivity(
                        lesson: LessonReference(course: "fidus-katten", courseVersion: "1.0.0", lesson: "behov"),
                        activity: "leg-2", stamp: "stempel-2", on: Municipality.lastDay)
                    let event = ClassEvent(
                        id: id, timestamp: now, actor: old.actor, group: old.group, content: .held(held))
                    ours += try clock.measure { try store.append([event]) }
                    peer += clock.measure {
                        classEvent.run([
                            lowered, time, old.actor.rawValue, old.group.rawValue, "held", "fidus-katten", "1.0.0",
                            "behov", "leg-2", "stempel-2", Municipality.lastDay.description,
                        ])
                    }
                } else {
                    // Ten statements a lesson, as a person takes it.
                    if number % 20 == 1 {
                        lesson =
                            municipality.statements[
                                Int.random(in: 0..<municipality.statements.count, using: &random)]
                    }
                    let old = lesson
                    let new = Statement(
                        id: id, timestamp: now, actor: old.actor, object: old.object,
                        event: .answered("q1", .init(response: .chosen(["a"]), isCorrect: true)))
                    ours += try clock.measure { try store.append([new]) }
                    peer += clock.measure {
                        statement.run([
                            lowered, time, old.actor.rawValue, Verb.answered.rawValue, old.object.course.rawValue,
                            old.object.courseVersion, old.object.lesson.rawValue, "q1", "choice", "a", "1",
                        ])
                    }
                }
            }
            rounds.add(ours: ours, peer: peer)
        }
        report(
            "Events kept one by one, \(size) a round, half of classes, half statements", rounds,
            limit: "at least 0.8", inverse: true)
    }
}
