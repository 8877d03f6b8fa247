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

    public func progress(
        of group: ClassGroup.ID?, through day: CalendarDay?
    ) throws(StoreError) -> [ClassProgress] {
        var result: [ClassProgress] = []
        var straddling: [Int] = []
        try connection.run(
            """
            SELECT class_group, course, lesson, times, first_on, last_on FROM class_progress
            \(group == nil ? "" : "WHERE class_group = ?") ORDER BY class_group, course, lesson
            """, group.map { [SQLValue($0)] } ?? []
        ) { (row) throws(StoreError) in
            guard let first = row.day(4), let last = row.day(5) else { throw damaged("class_progress", row) }
            if let day, first > day { return }
            if let day, last > day { straddling.append(result.count) }
            result.append(
                ClassProgress(
                    group: ClassGroup.ID(row.text(0)), course: Course.ID(row.text(1)), lesson: Lesson.ID(row.text(2)),
                    times: row.integer(3), firstOn: first, lastOn: last))
        }
        // Only what goes on after the day is counted from the log.
        guard let day else { return result }
        var group: ClassGroup.ID?
        var counted: [LessonOfCourse: (times: Int, lastOn: CalendarDay?)] = [:]
        for index in straddling {
            if result[index].group != group {
                group = result[index].group
                counted = try count(result[index].group, through: day)
            }
            let lesson = LessonOfCourse(course: result[index].course, lesson: result[index].lesson)
            result[index].times = counted[lesson]?.times ?? 0
            result[index].lastOn = counted[lesson]?.lastOn ?? result[index].firstOn
        }
        return result
    }

    private struct LessonOfCourse: Hashable {
        let course: Course.ID
        let lesson: Lesson.ID
    }

    /// A class's lessons as they stood on a day: its events lie together, so they are read once for all lessons.
    private func count(
        _ group: ClassGroup.ID, through day: CalendarDay
    ) throws(StoreError) -> [LessonOfCourse: (times: Int, lastOn: CalendarDay?)] {
        var result: [LessonOfCourse: (times: Int, lastOn: CalendarDay?)] = [:]
        try connection.run(
            """
            SELECT course, lesson, COUNT(*), MAX(held_on) FROM class_event AS event
            WHERE class_group = ? AND content = 'held' AND held_on <= ? AND \(ClassProjection.isNotWithdrawn)
            GROUP BY course, lesson
            """, [SQLValue(group), SQLValue(day)]
        ) { row in
            result[LessonOfCourse(course: Course.ID(row.text(0)), lesson: Lesson.ID(row.text(1)))] =
                (row.integer(2), row.day(3))
        }
        return result
    }

    public func heldDays(
        of course: Course.ID?, in groups: Set<ClassGroup.ID>?
    ) throws(StoreError) -> [CalendarDay: Int] {
        var result: [CalendarDay: Int] = [:]
        try connection.run(
            """
            SELECT held_on, class_group, COUNT(*) FROM class_event AS event
            WHERE content = 'held' \(course == nil ? "" : "AND course = ?") AND \(ClassProjection.isNotWithdrawn)
            GROUP BY held_on, class_group
            """, course.map { [SQLValue($0)] } ?? []
        ) { row in
            if let groups, !groups.contains(ClassGroup.ID(row.text(1))) { return }
            if let day = row.day(0) { result[day, default: 0] += row.integer(2) }
        }
        return result
    }
}
