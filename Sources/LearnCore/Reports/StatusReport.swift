/// How many adults stand how with what is required of them.
public enum StatusReport {
    public enum Grouping: String, Sendable, CaseIterable {
        case institution, role, requirement
    }

    /// One adult's status with one requirement, and the group that it is counted in.
    struct Finding: Sendable {
        var group: String
        var person: Actor.ID
        var requirement: Requirement.ID
        var status: StatusFinding.Status
    }

    static let statuses: [StatusFinding.Status] = [.met, .dueSoon, .inGrace, .overdue, .onLeave]

    /// Counts of statuses by group. An adult with two requirements counts twice; one with two institutions counts at
    /// each, and once in the total.
    ///
    /// - Parameter institutions: where the adults work.
    public static func table(
        _ basis: ReportBasis, by grouping: Grouping, institutions: Set<Institution.ID>, title: Message
    ) throws -> ReportTable {
        let findings = findings(basis, by: grouping, institutions: institutions)
        let groups = groups(basis, by: grouping, institutions: institutions, findings)
        var counts = [[Int]](repeating: [Int](repeating: 0, count: statuses.count), count: groups.count)
        let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1.id, $0) })
        for finding in findings {
            guard let row = places[finding.group], let column = statuses.firstIndex(of: finding.status) else {
                continue
            }
            counts[row][column] += 1
        }
        return try table(counts, groups: groups, findings, basis, by: grouping, title: title)
    }

    private static func table(
        _ counts: [[Int]], groups: [(id: String, name: Message)], _ findings: [Finding], _ basis: ReportBasis,
        by grouping: Grouping, title: Message
    ) throws -> ReportTable {
        let isOverlapping = grouping != .requirement && overlaps(findings)
        let mask = try SmallCells.mask(
            counts, threshold: basis.threshold, hasRowTotals: true, hasColumnTotals: true)
        func cell(_ value: Int, hidden: Bool) -> ReportTable.Cell { hidden ? .suppressed : .count(value) }
        let rows = groups.indices.map { row -> [ReportTable.Cell] in
            [.term(groups[row].id, groups[row].name)]
                + statuses.indices.map { cell(counts[row][$0], hidden: mask.cells[row][$0]) }
                + [cell(counts[row].reduce(0, +), hidden: mask.rowTotals[row])]
        }
        let sums = statuses.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
        let totals: [ReportTable.Cell] =
            [.message(.total)] + statuses.indices.map { cell(sums[$0], hidden: mask.columnTotals[$0]) }
            + [cell(sums.reduce(0, +), hidden: mask.grandTotal)]
        return try ReportTable(
            title: title, asOf: basis.asOf.day,
            columns: [.init(id: grouping.rawValue, heading: .groupHeading(grouping.rawValue), kind: .text, isKey: true)]
                + statuses.map { .init(id: $0.rawValue, heading: .status($0.rawValue), kind: .count) }
                + [.init(id: "all", heading: .allHeading, kind: .count)],
            rows: rows, totals: totals, notes: (isOverlapping ? [.countedAtEach] : []) + basis.statusNotes)
    }

    /// Whether somebody stands in two groups with the same requirement.
    private static func overlaps(_ findings: [Finding]) -> Bool {
        struct Key: Hashable {
            let person: Actor.ID
            let requirement: Requirement.ID
        }
        var seen: Set<Key> = []
        return !findings.allSatisfy { seen.insert(Key(person: $0.person, requirement: $0.requirement)).inserted }
    }

    static func findings(
        _ basis: ReportBasis, by grouping: Grouping, institutions: Set<Institution.ID>
    ) -> [Finding] {
        basis.adults.flatMap { adult -> [Finding] in
            let current = adult.standing.appointments.filter {
                $0.period.contains(basis.asOf.day) && institutions.contains($0.institution)
            }
            if current.isEmpty { return [] }
            return basis.requirements.flatMap { requirement -> [Finding] in
                let finding = requirement.status(of: adult.standing, on: basis.asOf.day)
                guard finding.status != .notRequired, let duty = finding.duty else { return [] }
                let roles = requirement.rules[duty.rule].roles
                let groups: Set<String> =
                    switch grouping {
                    case .requirement: [requirement.id.rawValue]
                    case .institution:
                        Set(current.filter { roles.contains($0.role) }.map(\.institution.rawValue))
                    case .role: Set(current.filter { roles.contains($0.role) }.map(\.role.rawValue))
                    }
                return groups.sorted().map {
                    Finding(group: $0, person: adult.person, requirement: requirement.id, status: finding.status)
                }
            }
        }
    }

    private static func groups(
        _ basis: ReportBasis, by grouping: Grouping, institutions: Set<Institution.ID>, _ findings: [Finding]
    ) -> [(id: String, name: Message)] {
        let found = Set(findings.map(\.group))
        return switch grouping {
        case .institution:
            basis.institutions.filter { institutions.contains($0.id) && found.contains($0.id.rawValue) }
                .map { ($0.id.rawValue, Message(verbatim: $0.name)) }
        case .role: Role.appointed.filter { found.contains($0.rawValue) }.map { ($0.rawValue, .role($0.rawValue)) }
        case .requirement:
            basis.requirements.filter { found.contains($0.id.rawValue) }
                .map { ($0.id.rawValue, Message(verbatim: $0.title)) }
        }
    }
}
