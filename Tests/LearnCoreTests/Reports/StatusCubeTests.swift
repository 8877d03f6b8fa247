import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Statuses by institution and requirement at once")
struct StatusCubeTests {
    private static let statuses: [StatusFinding.Status] = [.met, .dueSoon, .overdue]

    private func cube(seed: UInt64) -> (StatusCube, roles: [[Int]]) {
        var random = SeededGenerator(seed: seed)
        let institutions = (0..<Int.random(in: 1...5, using: &random)).map { Institution.ID("i\($0)") }
        let requirements = (0..<Int.random(in: 1...4, using: &random)).map { Requirement.ID("r\($0)") }
        var roles = [[0, 0, 0], [0, 0, 0]]
        let findings = (0..<Int.random(in: 0...150, using: &random)).map { _ in
            let status = Int.random(in: 0...2, using: &random)
            let role = Int.random(in: 0...1, using: &random)
            roles[role][status] += 1
            return StatusReport.Finding(
                institution: institutions.randomElement(using: &random) ?? "i0", role: role == 0 ? .teacher : .leader,
                requirement: requirements.randomElement(using: &random) ?? "r0", status: Self.statuses[status])
        }
        return (
            StatusCube(
                institutions: institutions, requirements: requirements, statuses: Self.statuses, findings), roles
        )
    }

    @Test("No number from 1 to 4 is shown, and none is alone in being hidden along any direction", arguments: 0..<60)
    func hidden(seed: UInt64) throws {
        var (cube, roles) = cube(seed: seed)
        let mask = try #require(try cube.hide(below: 5, roles: roles))
        let sizes = (cube.institutions.count, cube.requirements.count, cube.statuses.count)
        var lines: [[ReportTable.Cell]] = []
        for i in 0...sizes.0 {
            for r in 0...sizes.1 {
                lines.append((0...sizes.2).map { cube.cell(institution: i, requirement: r, status: $0) })
            }
            for s in 0...sizes.2 {
                lines.append((0...sizes.1).map { cube.cell(institution: i, requirement: $0, status: s) })
            }
        }
        for r in 0...sizes.1 {
            for s in 0...sizes.2 {
                lines.append((0...sizes.0).map { cube.cell(institution: $0, requirement: r, status: s) })
            }
        }
        for (status, line) in (0...sizes.2).map({ status in
            (status, (status < sizes.2 ? mask.cells.map { $0[status] } : mask.rowTotals))
        }) {
            let sum = cube.cell(institution: sizes.0, requirement: sizes.1, status: status)
            let hidden = line.count { $0 } + (sum == .suppressed ? 1 : 0)
            #expect(hidden != 1)
        }
        for line in lines {
            #expect(line.count { $0 == .suppressed } != 1)
            for case .count(let count) in line { #expect(count == 0 || count >= 5) }
        }
    }

    @Test("Without a threshold every number is shown, and the sums are sums")
    func open() throws {
        var (cube, roles) = cube(seed: 3)
        #expect(try cube.hide(below: 0, roles: roles) == nil)
        for s in 0...Self.statuses.count {
            var sum = 0
            for i in cube.institutions.indices {
                guard
                    case .count(let count) = cube.cell(
                        institution: i, requirement: cube.requirements.count, status: s)
                else { continue }
                sum += count
            }
            #expect(
                cube.cell(institution: cube.institutions.count, requirement: cube.requirements.count, status: s)
                    == .count(sum))
        }
    }
}
