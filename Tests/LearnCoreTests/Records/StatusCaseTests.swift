import FoundationEssentials
import Testing

@testable import LearnCore

@Suite("Worked cases of statuses")
struct StatusCaseTests {
    @Test("All fixtures can be read")
    func readable() {
        #expect(StatusCase.read.problems == [])
        #expect(StatusCase.read.cases.count >= 75)
    }

    @Test("A case gives the answers that were worked out by hand", arguments: StatusCase.read.cases)
    func answers(case worked: StatusCase) {
        for question in worked.questions {
            let standing = worked.history.standing(question.asOf)
            let finding = worked.requirement.status(of: standing, on: question.asOf.day)
            let explanation = worked.requirement.explanation(of: finding, for: standing)
            let place = Comment(rawValue: "\(question.place): \(worked.title)")
            let expected = question.expected
            #expect(finding.status == expected.status, place)
            if let why = expected.notRequired { #expect(finding.basis == .notRequired(why), place) }
            if expected.isForever { #expect(finding.duty?.deadline == nil, place) }
            if let day = expected.validThrough { #expect(finding.duty?.validThrough == day, place) }
            if let day = expected.deadline { #expect(finding.duty?.deadline == day, place) }
            if let day = expected.graceThrough { #expect(finding.duty?.graceThrough == day, place) }
            if let remedy = expected.remedy { #expect(explanation.remedy == remedy, place) }
            if !expected.approvals.isEmpty {
                guard case .approve(let records) = explanation.remedy else {
                    Issue.record("\(question.place): ventede en godkendelse, fik \(explanation.remedy)")
                    continue
                }
                let numbers = standing.activities.filter { records.contains($0.record) }.map(\.number)
                #expect(numbers == expected.approvals, place)
            }
        }
    }

    @Test(
        "What a fixture says wrongly is found, with its line",
        arguments: [
            (3, "Den 2026-02-30: i orden for altid"), (3, "Den 2026-02-28: i ordne for altid"),
            (3, "Den 2026-02-28: snart forfalden"), (3, "Den 2026-02-28: kræves ikke"),
            (3, "Den 2026-02-28: overskredet, frist 2026-02-01; mangler 2 gang"),
            (3, "Krav: kurset a, hvert 2. år fra gennemførelse"), (3, "Rolle: SSP-lærer skole-a fra 2020-01-01"),
            (3, "Orlov: 2025-01-01"), (3, "Gjort: 2026-01-01 svømning"), (3, "Trukket: nr. 1 2026-01-01"),
            (3, "Noget andet"), (3, "Andet: 2026-01-01"), (1, ""),
        ])
    func strict(line: Int, text: String) {
        let file = StatusCaseFile(name: "x.txt", text: "Sag: A\n  Krav: kurset a, én gang\n  \(text)")
        #expect(file.problems.contains { $0.hasPrefix("x.txt:\(line): ") })
    }
}
