/// How many adults stand how with what is required of them.
public struct StatusReport: Sendable {
    public enum Grouping: String, Sendable, CaseIterable {
        case institution, role, requirement
    }

    /// One adult's status with one requirement, and where it is counted: where they work most in a role that the
    /// requirement is for, so that each is counted once.
    struct Finding: Sendable {
        var institution: Institution.ID
        var role: Role
        var requirement: Requirement.ID
        var status: StatusFinding.Status
    }

    static let statuses: [StatusFinding.Status] = [.met, .dueSoon, .inGrace, .overdue, .onLeave]

    private let basis: ReportBasis
    private let cube: StatusCube
    private let roles: [Role]
    private let roleCounts: [[Int]]
    private let roleMask: SmallCells.Mask?

    /// Counts everybody once, and decides for all tables together what they hide.
    public init(_ basis: ReportBasis) throws(SmallCells.Problem) {
        let findings = Self.findings(basis)
        let roles = Role.appointed.filter { role in findings.contains { $0.role == role } }
        var counts = [[Int]](repeating: [Int](repeating: 0, count: Self.statuses.count), count: roles.count)
        for finding in findings {
            guard let row = roles.firstIndex(of: finding.role),
                let column = Self.statuses.firstIndex(of: finding.status)
            else { continue }
            counts[row][column] += 1
        }
        let places = Set(findings.map(\.institution))
        let required = Set(findings.map(\.requirement))
        var cube = StatusCube(
            institutions: basis.institutions.map(\.id).filter(places.contains),
            requirements: basis.requirements.map(\.id).filter(required.contains), statuses: Self.statuses, findings)
        roleMask = try cube.hide(below: basis.threshold, roles: counts)
        self.basis = basis
        self.cube = cube
        self.roles = roles
        roleCounts = counts
    }

    /// By institution, by role or by requirement, over the whole municipality.
    public func table(by grouping: Grouping, title: Message) throws(ReportTableFailure) -> ReportTable {
        switch grouping {
        case .institution:
            let all = cube.requirements.count
            return try table(
                .institution, title: title,
                rows: cube.institutions.enumerated().map { index, id in (id.rawValue, name(id), (index, all)) },
                totals: (cube.institutions.count, all))
        case .requirement: return try table(ofInstitution: nil, title: title)
        case .role: return try roleTable(title: title)
        }
    }

    /// By requirement, at one institution; at all for `nil`.
    public func table(
        ofInstitution institution: Institution.ID?, title: Message
    ) throws(ReportTableFailure) -> ReportTable {
        let place: Int? = institution.map { id in cube.institutions.firstIndex(of: id) } ?? cube.institutions.count
        return try table(
            .requirement, title: title,
            rows: place.map { place in
                cube.requirements.enumerated().map { index, id in (id.rawValue, name(id), (place, index)) }
            } ?? [], totals: (place ?? cube.institutions.count, cube.requirements.count))
    }

    // MARK: Tables

    private typealias Row = (id: String, name: Message, place: (institution: Int, requirement: Int))

    private func table(
        _ grouping: Grouping, title: Message, rows: [Row], totals: (institution: Int, requirement: Int)
    ) throws(ReportTableFailure) -> ReportTable {
        func cells(_ place: (institution: Int, requirement: Int)) -> [ReportTable.Cell] {
            (0...Self.statuses.count).map {
                cube.cell(institution: place.institution, requirement: place.requirement, status: $0)
            }
        }
        return try ReportTable(
            title: title, asOf: basis.asOf.day, columns: columns(grouping),
            rows: rows.map { [.term($0.id, $0.name)] + cells($0.place) },
            totals: rows.isEmpty ? nil : [.message(.total)] + cells(totals), notes: notes)
    }

    private func roleTable(title: Message) throws(ReportTableFailure) -> ReportTable {
        func cell(_ count: Int, _ isHidden: Bool?) -> ReportTable.Cell {
            isHidden ?? false ? .suppressed : .count(count)
        }
        let rows = roles.indices.map { row -> [ReportTable.Cell] in
            [.term(roles[row].rawValue, .role(roles[row].rawValue))]
                + Self.statuses.indices.map { cell(roleCounts[row][$0], roleMask?.cells[row][$0]) }
                + [cell(roleCounts[row].reduce(0, +), roleMask?.rowTotals[row])]
        }
        let totals = (0...Self.statuses.count).map {
            cube.cell(institution: cube.institutions.count, requirement: cube.requirements.count, status: $0)
        }
        return try ReportTable(
            title: title, asOf: basis.asOf.day, columns: columns(.role), rows: rows,
            totals: rows.isEmpty ? nil : [.message(.total)] + totals, notes: notes)
    }

    private func columns(_ grouping: Grouping) -> [ReportTable.Column] {
        [.init(id: grouping.rawValue, heading: .groupHeading(grouping.rawValue), kind: .text, isKey: true)]
            + Self.statuses.map { .init(id: $0.rawValue, heading: .status($0.rawValue), kind: .count) }
            + [.init(id: "all", heading: .allHeading, kind: .count)]
    }

    private var notes: [Message] { [.countedOnce] + basis.statusNotes }

    private func name(_ id: Institution.ID) -> Message {
        Message(verbatim: basis.institutions.first { $0.id == id }?.name ?? id.rawValue)
    }

    private func name(_ id: Requirement.ID) -> Message {
        Message(verbatim: basis.requirements.first { $0.id == id }?.title ?? id.rawValue)
    }

    // MARK: Counting

    static func findings(_ basis: ReportBasis) -> [Finding] {
        let day = basis.asOf.day
        return basis.adults.flatMap { adult in
            basis.requirements.compactMap { requirement in
                let finding = requirement.status(of: adult.standing, on: day)
                guard let duty = finding.duty,
                    let post = adult.standing.mainAppointment(in: requirement.rules[duty.rule].roles, on: day)
                else { return nil }
                return Finding(
                    institution: post.institution, role: post.role, requirement: requirement.id,
                    status: finding.status)
            }
        }
    }
}

extension Standing {
    /// The largest appointment on a day to one of the roles; of equal ones the longest, then the first by institution.
    func mainAppointment(in roles: [Role], on day: CalendarDay) -> Appointment? {
        appointments.filter { roles.contains($0.role) && $0.period.contains(day) }.min {
            (-$0.percent, $0.period.from, $0.institution) < (-$1.percent, $1.period.from, $1.institution)
        }
    }
}
