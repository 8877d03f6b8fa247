/// The tables, and how an older store becomes a newer one. Plain SQL that other engines take too.
enum Schema {
    /// Each migration leads from its index to the next version; one that has been released is never changed.
    static let migrations: [String] = [
        """
        CREATE TABLE actor (
            id TEXT PRIMARY KEY,
            created_at TEXT NOT NULL
        );
        CREATE TABLE local_actor (
            place INTEGER PRIMARY KEY CHECK (place = 1),
            actor TEXT NOT NULL REFERENCES actor (id)
        );
        CREATE TABLE statement (
            id TEXT PRIMARY KEY,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL REFERENCES actor (id),
            verb TEXT NOT NULL,
            course TEXT NOT NULL,
            course_version TEXT NOT NULL,
            lesson TEXT NOT NULL,
            step TEXT,
            response TEXT,
            success INTEGER,
            score_raw INTEGER,
            score_max INTEGER
        );
        CREATE INDEX statement_by_lesson ON statement (actor, course, lesson, recorded_at, id);
        CREATE TABLE lesson_progress (
            actor TEXT NOT NULL REFERENCES actor (id),
            course TEXT NOT NULL,
            lesson TEXT NOT NULL,
            position TEXT,
            completions INTEGER NOT NULL,
            started_at TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            completed_at TEXT,
            PRIMARY KEY (actor, course, lesson)
        );
        CREATE TABLE step_progress (
            actor TEXT NOT NULL,
            course TEXT NOT NULL,
            lesson TEXT NOT NULL,
            step TEXT NOT NULL,
            seen INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            response TEXT,
            correct INTEGER,
            correct_at_first INTEGER,
            PRIMARY KEY (actor, course, lesson, step),
            FOREIGN KEY (actor, course, lesson) REFERENCES lesson_progress (actor, course, lesson)
        );
        """,
        // Questions of other kinds than choice, and scenarios.
        """
        ALTER TABLE statement ADD COLUMN interaction TEXT;
        UPDATE statement SET interaction = 'choice' WHERE response IS NOT NULL;
        ALTER TABLE step_progress ADD COLUMN interaction TEXT;
        UPDATE step_progress SET interaction = 'choice' WHERE response IS NOT NULL;
        ALTER TABLE step_progress ADD COLUMN moves TEXT;
        """,
    ]

    static let version = migrations.count

    /// Brings a store up to date, each step in a transaction of its own.
    ///
    /// - Throws: ``StoreError/foreignDatabase(path:)`` and ``StoreError/newerSchema(path:found:known:)``; then nothing
    ///   has been written.
    static func migrate(_ connection: Connection, to target: Int = version, at now: String) throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            var found = try self.found(in: connection)
            if found == nil {
                try connection.execute(
                    "CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL)")
                found = 0
            }
            guard let found, found < target else { return }
            for version in found..<target {
                try connection.execute(migrations[version])
                try connection.run(
                    "INSERT INTO schema_version (version, applied_at) VALUES (?, ?)",
                    [.integer(Int64(version + 1)), .text(now)])
            }
        }
    }

    /// The version of the store in a database; `nil` in an empty one.
    static func found(in connection: Connection) throws(StoreError) -> Int? {
        var tables: Set<String> = []
        try connection.run("SELECT name FROM sqlite_master WHERE type = 'table'") { row in
            tables.insert(row.text(0))
        }
        guard !tables.isEmpty else { return nil }
        guard tables.contains("schema_version") else { throw .foreignDatabase(path: connection.path) }
        var version = 0
        try connection.run("SELECT COALESCE(MAX(version), 0) FROM schema_version") { row in
            version = row.integer(0)
        }
        guard version <= Self.version else {
            throw .newerSchema(path: connection.path, found: version, known: Self.version)
        }
        guard version == 0 || tables.isSuperset(of: ["actor", "statement", "lesson_progress", "step_progress"]) else {
            throw .foreignDatabase(path: connection.path)
        }
        return version
    }
}
