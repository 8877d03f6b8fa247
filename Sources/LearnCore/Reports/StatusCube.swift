/// Counts of statuses by institution and by requirement at once, and which of them are hidden.
///
/// Every report of statuses shows a slice of this one block of numbers, so all of them hide the same ones. A number is
/// named by its place in each of three directions, the last place of each being the sum over the others. Each slice
/// along statuses is a table of its own that ``SmallCells`` protects; what one hides the others hide, until none hides
/// more. So nothing can be subtracted along any direction, within a report or between reports.
struct StatusCube: Sendable {
    struct Place: Hashable, Sendable {
        var institution: Int
        var requirement: Int
        var status: Int
    }

    let institutions: [Institution.ID]
    let requirements: [Requirement.ID]
    let statuses: [StatusFinding.Status]
    private var counts: [Place: Int] = [:]
    private(set) var hidden: Set<Place> = []

    init(
        institutions: [Institution.ID], requirements: [Requirement.ID], statuses: [StatusFinding.Status],
        _ findings: [StatusReport.Finding]
    ) {
        self.institutions = institutions
        self.requirements = requirements
        self.statuses = statuses
        let institutionPlaces = Dictionary(uniqueKeysWithValues: institutions.enumerated().map { ($1, $0) })
        let requirementPlaces = Dictionary(uniqueKeysWithValues: requirements.enumerated().map { ($1, $0) })
        for finding in findings {
            guard let institution = institutionPlaces[finding.institution],
                let requirement = requirementPlaces[finding.requirement],
                let status = statuses.firstIndex(of: finding.status)
            else { continue }
            for one in [institution, institutions.count] {
                for two in [requirement, requirements.count] {
                    for three in [status, statuses.count] {
                        counts[Place(institution: one, requirement: two, status: three), default: 0] += 1
                    }
                }
            }
        }
    }

    /// One number as a report shows it.
    func cell(institution: Int, requirement: Int, status: Int) -> ReportTable.Cell {
        let place = Place(institution: institution, requirement: requirement, status: status)
        return hidden.contains(place) ? .suppressed : .count(counts[place] ?? 0)
    }

    // MARK: Hiding

    /// - Parameters:
    ///   - threshold: the smallest count that may be shown besides 0; 0 hides nothing.
    ///   - roles: the same findings by role, whose sums are those of the block.
    /// - Returns: what is hidden of the counts by role.
    mutating func hide(below threshold: Int, roles: [[Int]]) throws(SmallCells.Problem) -> SmallCells.Mask? {
        guard threshold > 0, !institutions.isEmpty, !requirements.isEmpty else { return nil }
        var roleMask: SmallCells.Mask?
        var before: Int
        repeat {
            before = hidden.count
            for institution in 0...institutions.count {
                try hide(
                    Slice(rows: requirements.count) { row, status in
                        Place(institution: institution, requirement: row, status: status)
                    }, below: threshold)
            }
            for requirement in 0...requirements.count {
                try hide(
                    Slice(rows: institutions.count) { row, status in
                        Place(institution: row, requirement: requirement, status: status)
                    }, below: threshold)
            }
            if !roles.isEmpty { roleMask = try hide(roles, roleMask, below: threshold) }
        } while hidden.count > before
        return roleMask
    }

    /// A table of the block: its rows, then their sum; statuses, then their sum.
    private struct Slice {
        let rows: Int
        let place: (_ row: Int, _ status: Int) -> Place
    }

    private mutating func hide(_ slice: Slice, below threshold: Int) throws(SmallCells.Problem) {
        let columns = statuses.count
        let values = (0..<slice.rows).map { row in (0..<columns).map { counts[slice.place(row, $0)] ?? 0 } }
        func isHidden(_ row: Int, _ column: Int) -> Bool { hidden.contains(slice.place(row, column)) }
        let known = SmallCells.Mask(
            cells: (0..<slice.rows).map { row in (0..<columns).map { isHidden(row, $0) } },
            rowTotals: (0..<slice.rows).map { isHidden($0, columns) },
            columnTotals: (0..<columns).map { isHidden(slice.rows, $0) }, grandTotal: isHidden(slice.rows, columns))
        let mask = try SmallCells.mask(
            values, threshold: threshold, hasRowTotals: true, hasColumnTotals: true, alsoHiding: known)
        for row in 0..<slice.rows {
            for column in 0..<columns where mask.cells[row][column] { hidden.insert(slice.place(row, column)) }
            if mask.rowTotals[row] { hidden.insert(slice.place(row, columns)) }
        }
        for column in 0..<columns where mask.columnTotals[column] { hidden.insert(slice.place(slice.rows, column)) }
        if mask.grandTotal { hidden.insert(slice.place(slice.rows, columns)) }
    }

    /// The counts by role share the sums at the bottom alone.
    private mutating func hide(
        _ roles: [[Int]], _ known: SmallCells.Mask?, below threshold: Int
    ) throws(SmallCells.Problem) -> SmallCells.Mask {
        func sum(_ status: Int) -> Place {
            Place(institution: institutions.count, requirement: requirements.count, status: status)
        }
        let columns = statuses.count
        var given =
            known
            ?? SmallCells.Mask(
                cells: roles.map { $0.map { _ in false } }, rowTotals: roles.map { _ in false },
                columnTotals: Array(repeating: false, count: columns), grandTotal: false)
        given.columnTotals = (0..<columns).map { hidden.contains(sum($0)) }
        given.grandTotal = hidden.contains(sum(columns))
        let mask = try SmallCells.mask(
            roles, threshold: threshold, hasRowTotals: true, hasColumnTotals: true, alsoHiding: given)
        for column in 0..<columns where mask.columnTotals[column] { hidden.insert(sum(column)) }
        if mask.grandTotal { hidden.insert(sum(columns)) }
        return mask
    }
}
