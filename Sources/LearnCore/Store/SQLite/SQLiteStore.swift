public import FoundationEssentials
internal import Glibc

/// The log and its projections in one SQLite file: write-ahead log, `synchronous=FULL`, foreign keys, mode 0600.
public final class SQLiteStore: ProgressStore {
    let connection: Connection
    private var generator = UUIDv7Generator()
    /// Actors that have their row; it is never taken away.
    private var knownActors: Set<Actor.ID> = []
    private var rollbacksSeen = 0

    /// Opens a store, and makes it where there is none.
    ///
    /// - Parameters:
    ///   - path: the file; missing folders on the way are made, readable by their owner alone.
    ///   - now: the time, for the record of when the schema was made.
    /// - Throws: ``StoreError``; the file is then as it was.
    public init(path: String, now: Date) throws(StoreError) {
        try Self.prepareFile(at: path)
        connection = try Connection(path: path)
        // Asked before anything is written: a newer or foreign file must stay untouched.
        let found = try Schema.found(in: connection)
        if connection.isReadOnly { throw .readOnly(path: path) }
        try connection.execute("PRAGMA foreign_keys = ON")
        try connection.execute("PRAGMA journal_mode = WAL")
        try connection.execute("PRAGMA synchronous = FULL")
        try connection.execute("PRAGMA secure_delete = ON")
        // The pages that are written again and again stay in memory, and are carried over into the file less often.
        try connection.execute("PRAGMA cache_size = -16384")
        try connection.execute("PRAGMA wal_autocheckpoint = 4000")
        if found != Schema.version { try Schema.migrate(connection, at: Timestamp.text(now)) }
    }

    // MARK: Writing

    public func append(_ statements: [Statement]) throws(StoreError) {
        guard !statements.isEmpty else { return }
        try connection.transaction { () throws(StoreError) in
            for statement in statements {
                try addActor(statement.actor, at: statement.timestamp)
                try connection.run(
                    "INSERT INTO statement (\(StatementRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    StatementRow.values(of: statement))
                try Projection.apply(statement, in: connection)
            }
        }
    }

    public func rebuildProjections() throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            try rebuildProjections(where: "1 = 1", [])
            try ClassProjection.rebuild(in: connection)
        }
    }

    /// The projections of lessons anew, for the part of the log that the condition names.
    func rebuildProjections(where condition: String, _ values: [SQLValue]) throws(StoreError) {
        try connection.run("DELETE FROM bookmark WHERE \(condition)", values)
        try connection.run("DELETE FROM step_progress WHERE \(condition)", values)
        try connection.run("DELETE FROM lesson_progress WHERE \(condition)", values)
        try readStatements(where: condition, values) { (statement) throws(StoreError) in
            try Projection.apply(statement, in: connection)
        }
    }

    /// Does several things as one: all of them are kept, or nothing.
    public func atomically<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
        try connection.transaction(body)
    }

    func isKnown(_ actor: Actor.ID) -> Bool {
        // What was undone may have been the row.
        if connection.rollbacks != rollbacksSeen {
            knownActors.removeAll()
            rollbacksSeen = connection.rollbacks
        }
        return knownActors.contains(actor)
    }

    func remember(_ actor: Actor.ID) { knownActors.insert(actor) }

    /// A time-ordered identifier for what the store itself notes.
    func nextID(at time: Date) -> UUID {
        var random = SecureRandom()
        return generator.next(at: time, using: &random)
    }

    public func localActor(orNew new: Actor.ID, at now: Date) throws(StoreError) -> Actor.ID {
        if let known = try knownLocalActor() { return known }
        return try connection.transaction { () throws(StoreError) in
            // Another process may have been faster.
            if let known = try knownLocalActor() { return known }
            try connection.run(
                "INSERT INTO actor (id, created_at) VALUES (?, ?)",
                [.text(new.rawValue), .text(Timestamp.text(now))])
            try connection.run("INSERT INTO local_actor (place, actor) VALUES (1, ?)", [.text(new.rawValue)])
            return new
        }
    }

    private func knownLocalActor() throws(StoreError) -> Actor.ID? {
        var known: Actor.ID?
        try connection.run("SELECT actor FROM local_actor WHERE place = 1") { row in
            known = Actor.ID(rawValue: row.text(0))
        }
        return known
    }

    // MARK: Reading

    public func statements(of actor: Actor.ID, lesson: LessonReference?) throws(StoreError) -> [Statement] {
        guard let lesson else { return try statements(where: "actor = ?", [.text(actor.rawValue)]) }
        return try statements(
            where: "actor = ? AND course = ? AND lesson = ?",
            [.text(actor.rawValue), .text(lesson.course.rawValue), .text(lesson.lesson.rawValue)])
    }

    private func statements(where condition: String, _ values: [SQLValue]) throws(StoreError) -> [Statement] {
        var result: [Statement] = []
        try readStatements(where: condition, values) { result.append($0) }
        return result
    }

    func readStatements(
        where condition: String, _ values: [SQLValue], _ body: (Statement) throws(StoreError) -> Void
    ) throws(StoreError) {
        try connection.run(
            "SELECT \(StatementRow.columns) FROM statement WHERE \(condition) ORDER BY recorded_at, id", values
        ) { (row) throws(StoreError) in
            guard let statement = StatementRow.statement(from: row) else { throw damaged("statement", row) }
            try body(statement)
        }
    }

    public func state(of actor: Actor.ID, course: Course.ID, lesson: Lesson.ID) throws(StoreError) -> LessonState {
        try progress(
            where: "actor = ? AND course = ? AND lesson = ?",
            [.text(actor.rawValue), .text(course.rawValue), .text(lesson.rawValue)]
        ).first?.state ?? LessonState()
    }

    public func progress(of actor: Actor.ID) throws(StoreError) -> [LessonProgress] {
        try progress(where: "actor = ?", [.text(actor.rawValue)])
    }

    private func progress(where condition: String, _ values: [SQLValue]) throws(StoreError) -> [LessonProgress] {
        struct Key: Hashable {
            let course: String
            let lesson: String
        }
        var steps: [Key: LessonState] = [:]
        try connection.run(
            """
            SELECT course, lesson, step, seen, attempts, interaction, response, correct, correct_at_first, moves, skipped
            FROM step_progress WHERE \(condition)
            """, values
        ) { (row) throws(StoreError) in
            var state = steps[Key(course: row.text(0), lesson: row.text(1))] ?? LessonState()
            let step = LessonStep.ID(row.text(2))
            if row.integer(3) == 1 { state.seen.insert(step) }
            if row.integer(4) > 0 {
                guard let response = ResponseCoding.response(interaction: row.text(5), text: row.text(6)) else {
                    throw .damaged(path: connection.path, detail: "step_progress \(step)")
                }
                state.answers[step] = LessonState.AnswerState(
                    attempts: row.integer(4), response: response, isCorrect: row.integer(7) == 1,
                    wasCorrectAtFirst: row.integer(8) == 1)
            }
            if let moves = row.optionalText(9) { state.moves[step] = ResponseCoding.moves(moves) }
            if row.optionalInteger(10) == 1 { state.skipped.insert(step) }
            steps[Key(course: row.text(0), lesson: row.text(1))] = state
        }
        try connection.run("SELECT course, lesson, step FROM bookmark WHERE \(condition)", values) { row in
            steps[Key(course: row.text(0), lesson: row.text(1)), default: LessonState()].bookmarks
                .insert(LessonStep.ID(row.text(2)))
        }
        var result: [LessonProgress] = []
        try connection.run(
            """
            SELECT course, lesson, position, completions, started_at, updated_at, completed_at
            FROM lesson_progress WHERE \(condition) ORDER BY course, lesson
            """, values
        ) { (row) throws(StoreError) in
            var state = steps[Key(course: row.text(0), lesson: row.text(1))] ?? LessonState()
            state.position = row.optionalText(2).map { LessonStep.ID($0) }
            state.completions = row.integer(3)
            guard let started = Timestamp.date(row.text(4)), let updated = Timestamp.date(row.text(5)) else {
                throw .damaged(path: connection.path, detail: "lesson_progress \(row.text(1))")
            }
            result.append(
                LessonProgress(
                    course: Course.ID(row.text(0)), lesson: Lesson.ID(row.text(1)), state: state, startedAt: started,
                    updatedAt: updated, completedAt: row.optionalText(6).flatMap(Timestamp.date)))
        }
        return result
    }

    // MARK: The file

    /// Makes the file and its folders where they are missing, and looks whether an existing one can be a database.
    private static func prepareFile(at path: String) throws(StoreError) {
        try makeFolders(for: path)
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw .cannotOpen(path: path, reason: .systemReason(EISDIR))
            }
            guard status.st_size > 0 else { return }
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .cannotOpen(path: path, reason: .systemReason(errno)) }
            defer { close(descriptor) }
            var header = [UInt8](repeating: 0, count: 16)
            let count = read(descriptor, &header, header.count)
            guard count == header.count, header == Array("SQLite format 3\0".utf8) else {
                throw .notADatabase(path: path)
            }
        } else {
            let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if descriptor >= 0 {
                close(descriptor)
            } else if errno != EEXIST {
                throw .cannotOpen(path: path, reason: .systemReason(errno))
            }
        }
    }

    private static func makeFolders(for path: String) throws(StoreError) {
        var folder = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += part + "/"
            if part.isEmpty || part == "." || part == ".." { continue }
            if mkdir(folder, 0o700) != 0, errno != EEXIST {
                throw .cannotOpen(path: path, reason: .systemReason(errno))
            }
        }
    }
}
