import Foundation
import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

/// The generated municipality in a store of its own, with its requirements in a file.
struct FilledStore {
    let temporary = TemporaryFolder()
    let municipality = Municipality.make(seed: 8700)

    init() throws {
        let store = try SQLiteStore(
            path: temporary.file("learn.sqlite"), now: Date(timeIntervalSince1970: 1_795_000_000))
        try municipality.fill(store)
        let set = RequirementSet(
            municipality: Municipality.name, title: "Krav", isExample: false,
            requirements: Municipality.requirements.requirements)
        temporary.write(RequirementsWriter.file(set), to: "krav.xml")
        _ = temporary.sampleLibrary()
    }

    func run(_ words: String...) -> TestRun { run(words) }

    func run(_ words: [String]) -> TestRun {
        TestRun(
            words: words + ["--store", temporary.file("learn.sqlite"), "--courses", temporary.file("courses")],
            variables: [
                "LEARN_REQUIREMENTS": temporary.file("krav.xml"), "LEARN_PERSON": municipality.clerk.rawValue,
            ])
    }

    /// The tables of a report in JSON.
    func tables(_ words: String...) throws -> [JSONTable] {
        let run = run(words + ["--json"])
        try #require(run.status == .done, "\(run.errors)")
        let data = Data(run.output.utf8)
        if let one = try? JSONDecoder().decode(JSONTable.self, from: data) { return [one] }
        return try JSONDecoder().decode([JSONTable].self, from: data)
    }
}

struct JSONTable: Decodable {
    let rows: [[String: Value]]
    let totals: [String: Value]?

    enum Value: Decodable, Equatable {
        case number(Int)
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            self = (try? container.decode(Int.self)).map(Value.number) ?? .other
        }

        var number: Int? { if case .number(let number) = self { number } else { nil } }
    }

    func sum(_ column: String) -> Int { rows.reduce(0) { $0 + ($1[column]?.number ?? 0) } }
    func total(_ column: String) -> Int? { totals?[column]?.number }
}

@Suite("Reports of a municipality")
struct MunicipalityReportTests {
    private let filled: FilledStore
    private let days = ["2025-03-01", "2026-11-24", "2027-07-31"]

    init() throws { filled = try FilledStore() }

    @Test("What the institutions held comes to what the municipality held, and so do their classes")
    func activitiesReconcile() throws {
        for day in days {
            let municipality = try filled.tables("report", "municipality", "--as-of", day)[0]
            #expect(municipality.sum("times") == municipality.total("times"))
            #expect(municipality.sum("classes") == municipality.total("classes"))
            var times = 0
            for institution in filled.municipality.institutions {
                let classes = try filled.tables("report", "institution", institution.id.rawValue, "--as-of", day)[0]
                #expect(classes.sum("times") == classes.total("times"))
                times += classes.sum("times")
            }
            #expect(times == municipality.total("times"))
            let overTime = try filled.tables("report", "time", "--by", "week", "--as-of", day)[0]
            #expect(overTime.sum("times") == overTime.total("times"))
        }
    }

    @Test("Statuses come to the same sums by institution, by role and by requirement")
    func statusesReconcile() throws {
        let columns = ["met", "due-soon", "in-grace", "overdue", "on-leave", "all"]
        for day in days {
            let tables = try ["institution", "role", "requirement"].map {
                try filled.tables("report", "status", "--by", $0, "--show-small", "--as-of", day)[0]
            }
            for column in columns {
                for table in tables {
                    #expect(table.sum(column) == table.total(column))
                    #expect(table.total(column) == tables[0].total(column))
                }
            }
            var sums = [String: Int]()
            for institution in filled.municipality.institutions {
                let table = try filled.tables(
                    "report", "status", "--institution", institution.id.rawValue, "--show-small", "--as-of", day)[0]
                for column in columns { sums[column, default: 0] += table.total(column) ?? 0 }
            }
            for column in columns { #expect(sums[column] == tables[0].total(column)) }
        }
    }

    @Test("Small counts of adults are hidden by default, and every table hides the same sums")
    func smallCounts() throws {
        let day = "2026-11-24"
        let shown = try ["institution", "role", "requirement"].map {
            try filled.tables("report", "status", "--by", $0, "--as-of", day)[0]
        }
        for table in shown {
            for row in table.rows {
                for value in row.values { #expect(value.number.map { $0 == 0 || $0 >= 5 } ?? true) }
            }
            for column in ["met", "due-soon", "in-grace", "overdue", "on-leave", "all"] {
                #expect(table.total(column) == shown[0].total(column))
            }
        }
    }

    @Test("The same store and day give the same bytes, in every format")
    func sameBytes() throws {
        for format in ["text", "csv", "json", "html"] {
            let words = ["report", "municipality", "--as-of", "2026-11-24", "--format", format]
            let first = filled.run(words)
            #expect(first.status == .done)
            #expect(filled.run(words).output == first.output)
        }
    }

    @Test("Every command about people, classes and records runs on it")
    func everyCommand() {
        let lines = [
            "institution list", "person list", "class list", "status", "status --why", "due --within 1y",
            "records list --all", "records list --pending", "records head", "certificate list",
            "report person", "report course sample", "report time --by month", "report status", "explain person me",
            "explain status --status due-soon", "privacy report",
        ]
        for line in lines {
            let run = filled.run(line.split(separator: " ").map(String.init) + ["--as-of", "2026-11-24"])
            #expect(run.status == .done, "\(line): \(run.errors)")
            #expect(!run.output.isEmpty)
            #expect(run.errors.isEmpty)
        }
    }

    @Test("A figure of a class is explained by as many events as it counts")
    func explained() throws {
        let group = try #require(filled.municipality.classes.last)
        let report = try filled.tables("report", "class", group.id.rawValue, "--as-of", "2027-07-31")[0]
        let events = filled.municipality.classEvents.filter { $0.group == group.id }
        let withdrawn = Set(events.compactMap { if case .withdrew(let id) = $0.content { id } else { nil } })
        let held = events.filter { event in
            if case .held = event.content { !withdrawn.contains(event.id) } else { false }
        }
        #expect(report.sum("times") == held.count)
        let explained = filled.run("explain", "class", group.id.rawValue, "--as-of", "2027-12-31", "--format", "csv")
        for event in held { #expect(explained.output.contains(event.id.uuidString.lowercased())) }
    }
}
