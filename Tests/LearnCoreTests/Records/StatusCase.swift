import FoundationEssentials
import Testing

@testable import LearnCore

/// A worked case from `Fixtures/StatusCases`, where README.txt tells the form.
struct StatusCase: Sendable, CustomTestStringConvertible {
    /// What a status must be on a day.
    struct Question: Sendable {
        var place: String
        var asOf: AsOf
        var expected: Expectation
    }

    /// What stands after the colon; what is not said is not asked.
    struct Expectation: Sendable {
        var status: StatusFinding.Status
        var validThrough: CalendarDay?
        var isForever = false
        var deadline: CalendarDay?
        var graceThrough: CalendarDay?
        var notRequired: NotRequired?
        var remedy: StatusExplanation.Remedy?
        /// The numbers of the records that an approval is asked for.
        var approvals: [Int] = []
    }

    var title: String
    var place: String
    var rules: [RequirementRule] = []
    var history = PersonHistory(person: StatusCase.actor("personen"))
    var questions: [Question] = []

    var testDescription: String { title }
    var requirement: Requirement { Requirement(id: "krav", title: "Kravet", rules: rules) }

    static func actor(_ name: String) -> Actor.ID { Actor.ID(rawValue: name) }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/StatusCases").path

    /// All cases, and what could not be read, with file and line.
    static let read: (cases: [StatusCase], problems: [String]) = {
        var cases: [StatusCase] = []
        var problems: [String] = []
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(".txt") && name != "README.txt" {
            guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
                problems.append("\(name): kan ikke læses")
                continue
            }
            let file = StatusCaseFile(name: name, text: String(decoding: data, as: UTF8.self))
            cases += file.cases
            problems += file.problems
        }
        return (cases, problems)
    }()
}
