internal import FoundationEssentials

extension SQLiteStore: ClassStore {
    public func classes() throws(StoreError) -> [ClassGroup] {
        var result: [ClassGroup] = []
        try connection.run(
            """
            SELECT id, institution, school_year, name, stage FROM class_group
            ORDER BY school_year, institution, name, id
            """
        ) { (row) throws(StoreError) in
            guard let year = SchoolYear(row.text(2)), let stage = Stage(rawValue: row.text(4)) else {
                throw damaged("class_group", row)
            }
            result.append(
                ClassGroup(
                    id: ClassGroup.ID(row.text(0)), institution: Institution.ID(row.text(1)), schoolYear: year,
                    name: row.text(3), stage: stage))
        }
        return result
    }

    public func save(_ group: ClassGroup, as act: Act) throws(StoreError) {
        try saving(.classGroup, group.id.rawValue, in: "class_group", as: act) { () throws(StoreError) in
            try connection.run(
                """
                INSERT INTO class_group (id, institution, school_year, name, stage) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET institution = excluded.institution,
                    school_year = excluded.school_year, name = excluded.name, stage = excluded.stage
                """,
                [
                    SQLValue(group.id), SQLValue(group.institution), .text(group.schoolYear.description),
                    .text(group.name), .text(group.stage.rawValue),
                ])
        }
    }

    public func append(_ events: [ClassEvent]) throws(StoreError) {
        try connection.transaction { () throws(StoreError) in
            for event in events {
                try addActor(event.actor, at: event.timestamp)
                try connection.run(
                    "INSERT INTO class_event (\(ClassEventRow.columns)) VALUES (\(ClassEventRow.places))",
                    ClassEventRow.values(of: event))
                try ClassProjection.apply(event, in: connection)
            }
        }
    }

    public func events(of group: ClassGroup.ID) throws(StoreError) -> [ClassEvent] {
        var result: [ClassEvent] = []
        try connection.run(
            "SELECT \(ClassEventRow.columns) FROM class_event WHERE class_group = ? ORDER BY recorded_at, id",
            [SQLValue(group)]
        ) { (row) throws(StoreError) in
            guard let event = ClassEventRow.event(from: row) else { throw damaged("class_event", row) }
            result.append(event)
        }
        return result
    }

    public func progress(of group: ClassGroup.ID?) throws(StoreError) -> [ClassProgress] {
        var result: [ClassProgress] = []
        try connection.run(
            """
            SELECT class_group, course, lesson, times, first_on, last_on FROM class_progress
            \(group == nil ? "" : "WHERE class_group = ?") ORDER BY class_group, course, lesson
            """, group.map { [SQLValue($0)] } ?? []
        ) { (row) throws(StoreError) in
            guard let first = row.day(4), let last = row.day(5) else { throw damaged("class_progress", row) }
            result.append(
                ClassProgress(
                    group: ClassGroup.ID(row.text(0)), course: Course.ID(row.text(1)), lesson: Lesson.ID(row.text(2)),
                    times: row.integer(3), firstOn: first, lastOn: last))
        }
        return result
    }
}
