/// What one adult has learnt: shown to the person, and to those who answer for them.
public enum PersonReport {
    /// The person's lessons, course by course.
    public static func courses(
        _ progress: [LessonProgress], courses: [Course], title: Message, asOf: CalendarDay
    ) throws(ReportTableFailure) -> ReportTable {
        let known = progress.filter { CopenhagenTime.day(of: $0.startedAt) <= asOf }
        let rows = Dictionary(grouping: known, by: \.course).sorted { $0.key < $1.key }.map {
            id, lessons -> [ReportTable.Cell] in
            let course = courses.first { $0.id == id }
            let days = lessons.compactMap { $0.completedAt.map { CopenhagenTime.day(of: $0) } }.filter { $0 <= asOf }
            return [
                .term(id.rawValue, Message(verbatim: course?.title ?? id.rawValue)),
                .share(
                    min(days.count, course?.lessons.count ?? days.count), of: course?.lessons.count ?? lessons.count),
                days.max().map { .day($0) } ?? .empty,
            ]
        }
        return try ReportTable(
            title: title, asOf: asOf,
            columns: [
                .init(id: "course", heading: .courseHeading, kind: .text, isKey: true),
                .init(id: "lessons", heading: .lessonsDoneHeading, kind: .share),
                .init(id: "lastOn", heading: .lastHeading, kind: .day),
            ], rows: rows)
    }

    /// The person's hours of upskilling that count, by school year.
    public static func hours(
        _ standing: Standing, title: Message, asOf: CalendarDay
    ) throws(ReportTableFailure) -> ReportTable {
        let counted = standing.activities.filter { $0.isApproved && $0.activity.completedOn <= asOf }
        let years = Dictionary(grouping: counted) { SchoolYear(containing: $0.activity.completedOn) }
        return try ReportTable(
            title: title, asOf: asOf,
            columns: [
                .init(id: "year", heading: .schoolYearHeading, kind: .text, isKey: true),
                .init(id: "activities", heading: .activitiesHeading, kind: .count),
                .init(id: "minutes", heading: .durationHeading, kind: .minutes),
            ],
            rows: years.sorted { $0.key < $1.key }.map { year, activities in
                [
                    .text(year.description), .count(activities.count),
                    .minutes(activities.reduce(0) { $0 + $1.activity.minutes }),
                ]
            },
            totals: [
                .message(.total), .count(counted.count), .minutes(counted.reduce(0) { $0 + $1.activity.minutes }),
            ])
    }
}
