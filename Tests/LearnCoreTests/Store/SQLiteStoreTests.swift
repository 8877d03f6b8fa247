import FoundationEssentials
import Glibc
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("The store of progress")
struct SQLiteStoreTests {
    private let temporary = TemporaryFolder()
    private let now = Date(timeIntervalSince1970: 1_795_000_000)
    private let actor = Actor.ID(rawValue: "0b9b1c52-0000-4000-8000-000000000001")
    private let reference = LessonReference(course: "sample", courseVersion: "1.0.0", lesson: "first")

    private var path: String { temporary.file("data/learn.sqlite") }

    private func open() throws -> SQLiteStore { try SQLiteStore(path: path, now: now) }

    private func statements(_ events: [LessonEvent], seed: UInt64 = 1) -> [Statement] {
        var random = SeededGenerator(seed: seed)
        var generator = UUIDv7Generator()
        return events.enumerated().map { index, event in
            let time = now.addingTimeInterval(Double(index) / 8)
            return Statement(
                id: generator.next(at: time, using: &random), timestamp: time, actor: actor, object: reference,
                event: event)
        }
    }

    private static let everyEvent: [LessonEvent] = [
        .started, .experienced("a"), .suspended(at: "a"), .resumed(at: "a"),
        .answered("q", .init(response: .chosen(["x", "y"]), isCorrect: false)),
        .answered("q", .init(response: .chosen(["x"]), isCorrect: true)),
        .answered("o", .init(response: .ordered(["b", "a"]), isCorrect: false)),
        .answered("m", .init(response: .matched(["a": "b", "b": "a"]), isCorrect: false)),
        .answered(
            "g", .init(response: .filled(["g1": .accepted(1), "g2": .expected(0), "g3": .other]), isCorrect: false)),
        .interacted("s", .init(scene: "s1", choice: "b")), .interacted("s", .init(scene: "s2", choice: "a")),
        .interacted("s", nil), .interacted("s", .init(scene: "s1", choice: "a")), .completed(Score(right: 0, of: 1)),
    ]

    @Test("Statements come back as they were written, in order, also after reopening")
    func roundTrip() throws {
        let written = statements(Self.everyEvent)
        try open().append(written)
        let store = try open()
        #expect(try store.statements(of: actor, lesson: reference) == written)
        #expect(try store.statements(of: actor, lesson: nil) == written)
        #expect(try store.statements(of: Actor.ID(rawValue: "other"), lesson: nil) == [])
    }

    @Test("The projection is what the log adds up to", arguments: 0..<30)
    func projection(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let lesson = try #require(SampleCourse.lesson(blocks: SampleCourse.everyBlock))
        let store = try open()
        var (session, events) = LessonSession.begin(lesson, from: LessonState())
        for _ in 0..<30 {
            let inputs: [LessonSession.Input] = [
                .forward, .forward, .back, .answer(.chosen(["a"])), .answer(.chosen(["b"])),
                .answer(.chosen(["a", "c"])), .leave,
            ]
            events += session.handle(inputs.randomElement(using: &random) ?? .leave)
        }
        try store.append(statements(events, seed: seed))
        #expect(try store.state(of: actor, course: "sample", lesson: "first") == session.state)
        let before = try store.progress(of: actor)
        try store.rebuildProjections()
        #expect(try store.progress(of: actor) == before)
    }

    @Test("Progress says when a lesson was begun, touched and completed")
    func progress() throws {
        let store = try open()
        try store.append(statements(Self.everyEvent))
        let progress = try #require(try store.progress(of: actor).first)
        #expect(progress.startedAt == now)
        #expect(progress.updatedAt == now.addingTimeInterval(13.0 / 8))
        #expect(progress.completedAt == progress.updatedAt)
        #expect(progress.state.completions == 1)
        #expect(progress.state.answers["q"]?.attempts == 2)
        var replayed = LessonState()
        for event in Self.everyEvent { replayed.apply(event) }
        #expect(progress.state == replayed)
        #expect(progress.state.moves == ["s": [.init(scene: "s1", choice: "a")]])
    }

    @Test("Statements are kept all or none")
    func atomicity() throws {
        let store = try open()
        let written = statements([.started, .experienced("a")])
        #expect(throws: StoreError.self) { try store.append(written + [written[0]]) }
        #expect(try store.statements(of: actor, lesson: nil) == [])
        #expect(try store.progress(of: actor) == [])
        try store.append([] as [Statement])
        try store.append(written)
        #expect(try store.statements(of: actor, lesson: nil).count == 2)
    }

    @Test("A store of an older version is brought up to date with all that it holds")
    func migration() throws {
        temporary.write("", to: "x.sqlite")
        let old = temporary.file("x.sqlite")
        let connection = try Connection(path: old)
        try Schema.migrate(connection, to: 1, at: "then")
        try connection.execute(
            """
            INSERT INTO actor VALUES ('\(actor.rawValue)', '2026-01-01T00:00:00.000Z');
            INSERT INTO statement VALUES ('019b0000-0000-7000-8000-000000000001', '2026-01-01T00:00:00.000Z',
                '\(actor.rawValue)', 'http://adlnet.gov/expapi/verbs/answered', 'sample', '1.0.0', 'first', 'q', 'a', 1, NULL, NULL);
            INSERT INTO lesson_progress VALUES ('\(actor.rawValue)', 'sample', 'first', 'q', 0,
                '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', NULL);
            INSERT INTO step_progress VALUES ('\(actor.rawValue)', 'sample', 'first', 'q', 1, 1, 'a', 1, 1);
            """)
        let store = try SQLiteStore(path: old, now: now)
        #expect(
            try store.statements(of: actor, lesson: nil).map(\.event)
                == [.answered("q", .init(response: .chosen(["a"]), isCorrect: true))])
        let before = try store.state(of: actor, course: "sample", lesson: "first")
        #expect(before.answers["q"]?.response == .chosen(["a"]))
        #expect(try Schema.found(in: connection) == Schema.version)
    }

    @Test("The person of a store is made once and stays")
    func localActor() throws {
        let first = try open().localActor(orNew: actor, at: now)
        #expect(first == actor)
        #expect(try open().localActor(orNew: Actor.ID(rawValue: "other"), at: now) == actor)
    }

    @Test("The file is its owner's alone, in folders made on the way")
    func mode() throws {
        _ = try open()
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(stat(temporary.file("data"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o700)
    }

    // MARK: Files that cannot be used

    private func expectUntouched(_ name: String, _ bytes: [UInt8], _ error: StoreError) {
        #expect(throws: error) { try SQLiteStore(path: temporary.file(name), now: now) }
        #expect(temporary.read(name) == bytes)
        #expect(!temporary.exists(name + "-wal"))
    }

    @Test("A file that is no database is refused and left alone", arguments: ["hello", "SQLite format 3", "<xml/>"])
    func noDatabase(content: String) {
        temporary.write(content, to: "x.sqlite")
        expectUntouched("x.sqlite", Array(content.utf8), .notADatabase(path: temporary.file("x.sqlite")))
    }

    @Test("A file that begins like a database and is none is refused and left alone")
    func brokenDatabase() {
        let content = "SQLite format 3\0" + String(repeating: "x", count: 5000)
        temporary.write(content, to: "x.sqlite")
        expectUntouched("x.sqlite", Array(content.utf8), .notADatabase(path: temporary.file("x.sqlite")))
    }

    @Test("A database of another program is refused and left alone")
    func foreign() throws {
        temporary.write("", to: "x.sqlite")
        try Connection(path: temporary.file("x.sqlite")).execute("CREATE TABLE recipe (id INTEGER)")
        let bytes = try #require(temporary.read("x.sqlite"))
        expectUntouched("x.sqlite", bytes, .foreignDatabase(path: temporary.file("x.sqlite")))
    }

    @Test("A store of a newer program is refused and left alone")
    func newer() throws {
        temporary.write("", to: "x.sqlite")
        let path = temporary.file("x.sqlite")
        let connection = try Connection(path: path)
        try Schema.migrate(connection, at: "now")
        try connection.execute("INSERT INTO schema_version VALUES (\(Schema.version + 1), 'later')")
        let bytes = try #require(temporary.read("x.sqlite"))
        expectUntouched(
            "x.sqlite", bytes, .newerSchema(path: path, found: Schema.version + 1, known: Schema.version))
    }

    @Test("A folder in place of the file, or a place that cannot be made, is said so")
    func noFile() {
        temporary.write("x", to: "folder/x")
        #expect(throws: StoreError.cannotOpen(path: temporary.file("folder"), reason: .systemReason(EISDIR))) {
            try SQLiteStore(path: temporary.file("folder"), now: now)
        }
        #expect(throws: StoreError.cannotOpen(path: temporary.file("folder/x/y"), reason: .systemReason(ENOTDIR))) {
            try SQLiteStore(path: temporary.file("folder/x/y"), now: now)
        }
    }

    @Test("A full disk keeps what was there and says so")
    func fullDisk() throws {
        _ = try open()
        let connection = try Connection(path: path)
        try connection.execute("PRAGMA journal_mode = WAL")
        try connection.execute("INSERT INTO actor VALUES ('kept', 'now')")
        try connection.run("PRAGMA page_count") { (row) throws(StoreError) in
            try connection.execute("PRAGMA max_page_count = \(row.integer(0))")
        }
        #expect(throws: StoreError.diskFull(path: path)) {
            try connection.transaction { () throws(StoreError) in
                for index in 0..<2000 {
                    try connection.run("INSERT INTO actor VALUES (?, 'now')", [.text("a\(index)")])
                }
            }
        }
        var count = 0
        try connection.run("SELECT COUNT(*) FROM actor") { row in count = row.integer(0) }
        #expect(count == 1)
    }

    @Test("A store that another connection is writing to says so after a wait")
    func busy() throws {
        let store = try open()
        let other = try Connection(path: path)
        try other.execute("BEGIN IMMEDIATE")
        try other.execute("INSERT INTO actor VALUES ('x', 'now')")
        #expect(throws: StoreError.busy(path: path, holder: nil)) { try store.append(statements([.started])) }
        try other.execute("ROLLBACK")
        try store.append(statements([.started]))
    }

    @Test(
        "Every error has words in both languages that name the file",
        arguments: [
            StoreError.cannotOpen(path: "/p", reason: .systemReason(EACCES)), .notADatabase(path: "/p"),
            .foreignDatabase(path: "/p"),
            .newerSchema(path: "/p", found: 2, known: 1), .readOnly(path: "/p"), .diskFull(path: "/p"),
            .busy(path: "/p", holder: "learn (1)"), .busy(path: "/p", holder: nil), .damaged(path: "/p", detail: "d"),
            .failed(path: "/p", detail: "d"),
        ])
    func words(error: StoreError) {
        #expect(error.message.danish != error.message.english)
        #expect(Language.allCases.allSatisfy { error.message.text(in: $0).contains("/p") })
    }
}
