/// How far classes have come.
public enum ClassReport {
    /// One class, lesson by lesson.
    public static func table(
        for group: ClassGroup, _ progress: [ClassProgress], asOf: CalendarDay, courses: [Course]
    ) throws(ReportTableFailure) -> ReportTable {
        let own = progress.filter { $0.group == group.id }
        func course(_ id: Course.ID) -> Course? { courses.first { $0.id == id } }
        return try ReportTable(
            title: .reportOfClass(group.name, year: group.schoolYear.description), asOf: asOf,
            columns: [
                .init(id: "course", heading: .courseHeading, kind: .text, isKey: true),
                .init(id: "lesson", heading: .lessonHeading, kind: .text, isKey: true),
                .init(id: "times", heading: .timesHeading, kind: .count),
                .init(id: "firstOn", heading: .firstHeading, kind: .day),
                .init(id: "lastOn", heading: .lastHeading, kind: .day),
            ],
            rows: own.map { row in
                [
                    .term(row.course.rawValue, Message(verbatim: course(row.course)?.title ?? row.course.rawValue)),
                    .term(
                        row.lesson.rawValue,
                        Message(verbatim: course(row.course)?.lesson(row.lesson)?.title ?? row.lesson.rawValue)),
                    .count(row.times), .day(row.firstOn), .day(row.lastOn),
                ]
            },
            totals: [
                .message(.total), .empty, .count(own.reduce(0) { $0 + $1.times }),
                own.map(\.firstOn).min().map { .day($0) } ?? .empty, own.map(\.lastOn).max().map { .day($0) } ?? .empty,
            ])
    }

    /// The classes of some institutions in one school year: how many lessons each has met.
    public static func overview(
        _ basis: ReportBasis, institutions: Set<Institution.ID>, title: Message
    ) throws(ReportTableFailure) -> ReportTable {
        let byGroup = Dictionary(grouping: basis.progress, by: \.group)
        let classes = basis.currentClasses.filter { institutions.contains($0.institution) }
        let rows = classes.map { group -> [ReportTable.Cell] in
            let own = byGroup[group.id] ?? []
            return [
                .text(group.institution.rawValue), .term(group.id.rawValue, Message(verbatim: group.name)),
                .count(Set(own.map(\.course)).count), .count(own.count), .count(own.reduce(0) { $0 + $1.times }),
                own.map(\.lastOn).max().map { .day($0) } ?? .empty,
            ]
        }
        let all = classes.flatMap { byGroup[$0.id] ?? [] }
        return try ReportTable(
            title: title, asOf: basis.asOf.day,
            columns: [
                .init(id: "institution", heading: .institutionHeading, kind: .text, isKey: true),
                .init(id: "class", heading: .classHeading, kind: .text, isKey: true),
                .init(id: "courses", heading: .coursesHeading, kind: .count),
                .init(id: "lessons", heading: .lessonsHeading, kind: .count),
                .init(id: "times", heading: .timesHeading, kind: .count),
                .init(id: "lastOn", heading: .lastHeading, kind: .day),
            ], rows: rows,
            totals: [
                .message(.total), .count(classes.count).asText, .count(Set(all.map(\.course)).count),
                .count(all.count), .count(all.reduce(0) { $0 + $1.times }),
                all.map(\.lastOn).max().map { .day($0) } ?? .empty,
            ])
    }

    /// How many classes have met each lesson of a course.
    public static func lessons(
        of course: Course, _ basis: ReportBasis
    ) throws(ReportTableFailure) -> ReportTable {
        let current = Set(basis.currentClasses.map(\.id))
        let own = basis.progress.filter { $0.course == course.id && current.contains($0.group) }
        let byLesson = Dictionary(grouping: own, by: \.lesson)
        return try ReportTable(
            title: .reportOfCourse(course.title), asOf: basis.asOf.day,
            columns: [
                .init(id: "lesson", heading: .lessonHeading, kind: .text, isKey: true),
                .init(id: "classes", heading: .classesHeading, kind: .count),
                .init(id: "times", heading: .timesHeading, kind: .count),
                .init(id: "lastOn", heading: .lastHeading, kind: .day),
            ],
            rows: course.lessons.map { lesson in
                let rows = byLesson[lesson.id] ?? []
                return [
                    .term(lesson.id.rawValue, Message(verbatim: lesson.title)), .count(rows.count),
                    .count(rows.reduce(0) { $0 + $1.times }), rows.map(\.lastOn).max().map { .day($0) } ?? .empty,
                ]
            },
            totals: [
                .message(.total), .count(Set(own.map(\.group)).count), .count(own.reduce(0) { $0 + $1.times }),
                own.map(\.lastOn).max().map { .day($0) } ?? .empty,
            ])
    }
}

extension ReportTable.Cell {
    /// The same in a column of texts, as totals need it.
    var asText: ReportTable.Cell {
        if case .count(let count) = self { .text(String(count)) } else { self }
    }
}
