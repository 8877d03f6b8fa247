/// The institutions of a municipality beside each other.
public enum InstitutionReport {
    /// What the classes of each institution have met in the school year of the day.
    public static func table(
        _ basis: ReportBasis, institutions: Set<Institution.ID>, title: Message
    ) throws(ReportTableFailure) -> ReportTable {
        let byGroup = Dictionary(grouping: basis.progress, by: \.group)
        let classes = Dictionary(grouping: basis.currentClasses, by: \.institution)
        let chosen = basis.institutions.filter { institutions.contains($0.id) && classes[$0.id] != nil }
        func cells(_ groups: [ClassGroup]) -> [ReportTable.Cell] {
            let rows = groups.flatMap { byGroup[$0.id] ?? [] }
            let active = groups.count { byGroup[$0.id] != nil }
            return [
                .count(groups.count), .share(active, of: groups.count), .count(rows.reduce(0) { $0 + $1.times }),
                rows.map(\.lastOn).max().map { .day($0) } ?? .empty,
            ]
        }
        return try ReportTable(
            title: title, asOf: basis.asOf.day,
            columns: [
                .init(id: "institution", heading: .institutionHeading, kind: .text, isKey: true),
                .init(id: "classes", heading: .classesHeading, kind: .count),
                .init(id: "active", heading: .activeHeading, kind: .share),
                .init(id: "times", heading: .timesHeading, kind: .count),
                .init(id: "lastOn", heading: .lastHeading, kind: .day),
            ],
            rows: chosen.map { [.term($0.id.rawValue, Message(verbatim: $0.name))] + cells(classes[$0.id] ?? []) },
            totals: [.message(.total)] + cells(chosen.flatMap { classes[$0.id] ?? [] }))
    }
}
