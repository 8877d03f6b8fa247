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
        // People, classes, and the records of upskilling. What is appended lies by whom it is about, and in one tree a
        // table: every index more is a page more to keep for each event.
        """
        ALTER TABLE statement RENAME TO old_statement;
        ALTER TABLE lesson_progress RENAME TO old_lesson_progress;
        ALTER TABLE step_progress RENAME TO old_step_progress;
        CREATE TABLE statement (
            id TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL REFERENCES actor (id),
            verb TEXT NOT NULL,
            course TEXT NOT NULL,
            course_version TEXT NOT NULL,
            lesson TEXT NOT NULL,
            step TEXT,
            interaction TEXT,
            response TEXT,
            success INTEGER,
            score_raw INTEGER,
            score_max INTEGER,
            voids TEXT,
            PRIMARY KEY (actor, recorded_at, id)
        ) WITHOUT ROWID;
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
        ) WITHOUT ROWID;
        CREATE TABLE step_progress (
            actor TEXT NOT NULL,
            course TEXT NOT NULL,
            lesson TEXT NOT NULL,
            step TEXT NOT NULL,
            seen INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            interaction TEXT,
            response TEXT,
            correct INTEGER,
            correct_at_first INTEGER,
            moves TEXT,
            skipped INTEGER,
            PRIMARY KEY (actor, course, lesson, step),
            FOREIGN KEY (actor, course, lesson) REFERENCES lesson_progress (actor, course, lesson)
        ) WITHOUT ROWID;
        CREATE TABLE bookmark (
            actor TEXT NOT NULL,
            course TEXT NOT NULL,
            lesson TEXT NOT NULL,
            step TEXT NOT NULL,
            PRIMARY KEY (actor, course, lesson, step),
            FOREIGN KEY (actor, course, lesson) REFERENCES lesson_progress (actor, course, lesson)
        ) WITHOUT ROWID;
        INSERT INTO statement (id, recorded_at, actor, verb, course, course_version, lesson, step, interaction,
                response, success, score_raw, score_max)
            SELECT id, recorded_at, actor, verb, course, course_version, lesson, step, interaction,
                response, success, score_raw, score_max FROM old_statement;
        INSERT INTO lesson_progress (actor, course, lesson, position, completions, started_at, updated_at, completed_at)
            SELECT actor, course, lesson, position, completions, started_at, updated_at, completed_at
            FROM old_lesson_progress;
        INSERT INTO step_progress (actor, course, lesson, step, seen, attempts, interaction, response, correct,
                correct_at_first, moves)
            SELECT actor, course, lesson, step, seen, attempts, interaction, response, correct,
                correct_at_first, moves FROM old_step_progress;
        DROP TABLE old_statement;
        DROP TABLE old_step_progress;
        DROP TABLE old_lesson_progress;
        CREATE TABLE institution (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            municipality TEXT NOT NULL
        );
        CREATE TABLE person (
            id TEXT PRIMARY KEY REFERENCES actor (id),
            name TEXT NOT NULL,
            email TEXT
        );
        CREATE TABLE person_secret (
            person TEXT PRIMARY KEY REFERENCES actor (id),
            secret TEXT NOT NULL
        );
        CREATE TABLE appointment (
            id TEXT PRIMARY KEY,
            person TEXT NOT NULL REFERENCES actor (id),
            recorded_at TEXT NOT NULL,
            recorded_by TEXT NOT NULL REFERENCES actor (id),
            replaces TEXT REFERENCES appointment (id),
            reason TEXT,
            role TEXT,
            institution TEXT REFERENCES institution (id),
            from_day TEXT,
            through_day TEXT,
            percent INTEGER
        );
        CREATE INDEX appointment_by_person ON appointment (person, recorded_at, id);
        CREATE TABLE absence (
            id TEXT PRIMARY KEY,
            person TEXT NOT NULL REFERENCES actor (id),
            recorded_at TEXT NOT NULL,
            recorded_by TEXT NOT NULL REFERENCES actor (id),
            replaces TEXT REFERENCES absence (id),
            reason TEXT,
            from_day TEXT,
            through_day TEXT
        );
        CREATE INDEX absence_by_person ON absence (person, recorded_at, id);
        CREATE TABLE record (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            person TEXT NOT NULL REFERENCES actor (id),
            recorded_at TEXT NOT NULL,
            recorded_by TEXT NOT NULL REFERENCES actor (id),
            content TEXT NOT NULL,
            kind TEXT,
            completed_on TEXT,
            minutes INTEGER,
            course TEXT,
            course_version TEXT,
            origin TEXT,
            approves TEXT,
            replaces TEXT,
            title TEXT,
            provider TEXT,
            evidence_name TEXT,
            evidence_sha256 TEXT,
            reason TEXT,
            commitment TEXT NOT NULL,
            hash TEXT NOT NULL
        );
        CREATE INDEX record_by_person ON record (person, number);
        CREATE TABLE record_head (
            place INTEGER PRIMARY KEY CHECK (place = 1),
            number INTEGER NOT NULL,
            hash TEXT NOT NULL
        );
        CREATE TABLE class_group (
            id TEXT PRIMARY KEY,
            institution TEXT NOT NULL REFERENCES institution (id),
            school_year TEXT NOT NULL,
            name TEXT NOT NULL,
            stage TEXT NOT NULL
        );
        CREATE TABLE class_event (
            id TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL REFERENCES actor (id),
            class_group TEXT NOT NULL REFERENCES class_group (id),
            content TEXT NOT NULL,
            course TEXT,
            course_version TEXT,
            lesson TEXT,
            activity TEXT,
            stamp TEXT,
            held_on TEXT,
            scale TEXT,
            observed INTEGER,
            note TEXT,
            agreement TEXT,
            review_on TEXT,
            withdrew TEXT,
            PRIMARY KEY (class_group, recorded_at, id)
        ) WITHOUT ROWID;
        CREATE INDEX class_event_withdrawal ON class_event (withdrew) WHERE withdrew IS NOT NULL;
        CREATE INDEX class_event_note ON class_event (actor) WHERE note IS NOT NULL;
        CREATE TABLE class_progress (
            class_group TEXT NOT NULL REFERENCES class_group (id),
            course TEXT NOT NULL,
            lesson TEXT NOT NULL,
            times INTEGER NOT NULL,
            first_on TEXT NOT NULL,
            last_on TEXT NOT NULL,
            PRIMARY KEY (class_group, course, lesson)
        ) WITHOUT ROWID;
        CREATE TABLE certificate (
            code TEXT PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            person TEXT NOT NULL REFERENCES actor (id),
            record INTEGER NOT NULL REFERENCES record (number),
            issued_at TEXT NOT NULL,
            issued_by TEXT NOT NULL REFERENCES actor (id),
            issuer TEXT NOT NULL,
            valid_until TEXT
        );
        CREATE INDEX certificate_by_person ON certificate (person);
        CREATE TABLE signing_key (
            place INTEGER PRIMARY KEY CHECK (place = 1),
            seed TEXT NOT NULL
        );
        CREATE TABLE change (
            id TEXT PRIMARY KEY,
            recorded_at TEXT NOT NULL,
            actor TEXT NOT NULL REFERENCES actor (id),
            subject_kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            action TEXT NOT NULL
        );
        CREATE TABLE erasure (
            person TEXT PRIMARY KEY REFERENCES actor (id),
            erased_at TEXT NOT NULL,
            erased_by TEXT NOT NULL REFERENCES actor (id)
        );
        CREATE TABLE retention (
            category TEXT PRIMARY KEY,
            months INTEGER NOT NULL
        );
        """,
        // What readers of exported pages say of themselves.
        """
        ALTER TABLE statement ADD COLUMN receipt TEXT;
        CREATE TABLE receipt (
            actor TEXT NOT NULL REFERENCES actor (id),
            id TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            course TEXT NOT NULL,
            course_version TEXT NOT NULL,
            saved_at TEXT NOT NULL,
            PRIMARY KEY (actor, id)
        ) WITHOUT ROWID;
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
