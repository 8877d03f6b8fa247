internal import LearnCore

/// Classes as a table.
enum ClassTable {
    static func table(
        _ classes: [ClassGroup], progress: [ClassProgress], institutions: [Institution]
    ) throws(ReportTableFailure) -> ReportTable {
        let byClass = Dictionary(grouping: progress, by: \.group)
        return try ReportTable(
            title: .classes,
            columns: [
                .init(id: "id", heading: .idHeading, kind: .text, isKey: true),
                .init(id: "name", heading: .nameHeading, kind: .text),
                .init(id: "institution", heading: .institutionHeading, kind: .text),
                .init(id: "year", heading: .schoolYearHeading, kind: .text),
                .init(id: "stage", heading: .stageHeading, kind: .text),
                .init(id: "held", heading: .heldTimesHeading, kind: .count),
                .init(id: "last", heading: .lastHeldHeading, kind: .day),
            ],
            rows: classes.map { group in
                let own = byClass[group.id] ?? []
                let place = institutions.first { $0.id == group.institution }?.name ?? group.institution.rawValue
                return [
                    .text(group.id.rawValue), .text(group.name), .text(place), .text(group.schoolYear.description),
                    .term(group.stage.rawValue, group.stage.title), .count(own.reduce(0) { $0 + $1.times }),
                    own.map(\.lastOn).max().map { .day($0) } ?? .empty,
                ]
            })
    }
}
