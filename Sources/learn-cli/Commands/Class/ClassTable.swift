internal import LearnCore

/// Classes as a table.
enum ClassTable {
    /// - Parameter isFull: whether the table may be wider than a terminal.
    static func table(
        _ classes: [ClassGroup], progress: [ClassProgress], institutions: [Institution], isFull: Bool
    ) throws(ReportTableFailure) -> ReportTable {
        let byClass = Dictionary(grouping: progress, by: \.group)
        var columns: [ReportTable.Column] = [
            .init(id: "id", heading: .idHeading, kind: .text, isKey: true),
            .init(id: "name", heading: .nameHeading, kind: .text),
            .init(id: "institution", heading: .institutionHeading, kind: .text),
            .init(id: "year", heading: .schoolYearHeading, kind: .text),
            .init(id: "held", heading: .heldTimesHeading, kind: .count),
            .init(id: "last", heading: .lastHeldHeading, kind: .day),
        ]
        if isFull { columns.append(.init(id: "stage", heading: .stageHeading, kind: .text)) }
        return try ReportTable(
            title: .classes, columns: columns,
            rows: classes.map { group in
                let own = byClass[group.id] ?? []
                let place = institutions.first { $0.id == group.institution }?.name ?? group.institution.rawValue
                return [
                    .text(group.id.rawValue), .text(group.name), .text(place), .text(group.schoolYear.description),
                    .count(own.reduce(0) { $0 + $1.times }), own.map(\.lastOn).max().map { .day($0) } ?? .empty,
                ] + (isFull ? [.term(group.stage.rawValue, group.stage.title)] : [])
            })
    }
}
