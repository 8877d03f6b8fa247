import FoundationEssentials
import LearnCore
import LearnWeb

/// Tables for tests of reports.
enum SampleReport {
    /// Counts by school, one of them hidden.
    static func section() throws -> ReportSection {
        func row(_ school: String, _ day: String, _ counts: [Int?], _ total: Int) -> [ReportTable.Cell] {
            [.text(school), CalendarDay(iso8601: day).map { .day($0) } ?? .empty]
                + counts.map { $0.map { .count($0) } ?? .suppressed } + [.count(total)]
        }
        let table = try ReportTable(
            title: Message(da: "Krav pr. skole", en: "Requirements by school"),
            asOf: CalendarDay(year: 2027, month: 8, day: 1),
            columns: [
                .init(id: "school", heading: Message(da: "Skole", en: "School"), kind: .text, isKey: true),
                .init(id: "day", heading: Message(da: "Opgjort", en: "Counted"), kind: .day),
                .init(id: "met", heading: Message(da: "Opfyldt", en: "Met"), kind: .count),
                .init(id: "due", heading: Message(da: "Mangler", en: "Due"), kind: .count),
                .init(id: "overdue", heading: Message(da: "Overskredet", en: "Overdue"), kind: .count),
                .init(id: "exempt", heading: Message(da: "Fritaget", en: "Exempt"), kind: .count),
                .init(id: "all", heading: Message(da: "I alt", en: "In all"), kind: .count),
            ],
            rows: [
                row("Dagmarskolen", "2027-01-10", [18, 7, 5, 0], 30),
                row("Benløse Skole og Fritidsordning, afdeling Nord ved stadion", "2027-03-01", [32, 11, 6, 8], 57),
                row("Vigersted Skole", "2027-05-20", [11, 0, 9, 12], 32),
                row("Nordbakkeskolen", "2027-08-01", [nil, nil, 24, nil], 41),
            ],
            totals: [
                .message(Message(da: "I alt", en: "In all")), .empty, .suppressed, .suppressed, .count(44), .suppressed,
                .count(160),
            ],
            notes: [Message(da: "Kun voksne med en rolle tæller med.", en: "Only adults with a role count.")])
        return try ReportSection(
            introduction: Message(
                da: "Så mange voksne har opfyldt kravene til deres rolle.",
                en: "So many adults have met the requirements of their role."),
            charts: [
                .stackedBars(
                    title: Message(da: "Status på skolerne", en: "Status at the schools"),
                    parts: ["met", "due", "overdue", "exempt"], total: "all"),
                .steps(title: Message(da: "Over tid", en: "Over time"), values: ["all", "overdue"]),
                .heatStrip(title: Message(da: "Overskredet", en: "Overdue"), value: "overdue"),
            ], table: table)
    }

    /// A key without digits, then a count, a share and minutes.
    static func random(_ random: inout some RandomNumberGenerator) throws -> ReportTable {
        func cell(_ cell: ReportTable.Cell, _ random: inout some RandomNumberGenerator) -> ReportTable.Cell {
            Int.random(in: 0..<6, using: &random) == 0
                ? [.empty, .suppressed].randomElement(using: &random) ?? .empty : cell
        }
        func row(_ key: ReportTable.Cell, _ random: inout some RandomNumberGenerator) -> [ReportTable.Cell] {
            let whole = Int.random(in: 0...500, using: &random)
            return [
                key, cell(.count(Int.random(in: 0...9999, using: &random)), &random),
                cell(.share(Int.random(in: 0...whole, using: &random), of: whole), &random),
                cell(.minutes(Int.random(in: 0...3000, using: &random)), &random),
            ]
        }
        let names = ["Æblehaven", "=Nord", "<b>"]
        return try ReportTable(
            title: Message(verbatim: "Tal"), asOf: CalendarDay(year: 2027, month: 8, day: 1),
            columns: [
                .init(id: "key", heading: Message(verbatim: "Key"), kind: .text, isKey: true),
                .init(id: "met", heading: Message(verbatim: "Met"), kind: .count),
                .init(id: "share", heading: Message(verbatim: "Share"), kind: .share),
                .init(id: "time", heading: Message(verbatim: "Time"), kind: .minutes),
            ],
            rows: names.map { row(.text($0), &random) },
            totals: Bool.random(using: &random) ? row(.message(Message(verbatim: "All")), &random) : nil)
    }

    /// Which CSV columns of ``random(_:)`` have numbers.
    static let csvColumns = [false, true, true, true, true]

    static func numbers(_ cell: ReportTable.Cell) -> [Int] {
        switch cell {
        case .count(let number), .minutes(let number): [number]
        case .share(let part, let whole): [part, whole]
        default: []
        }
    }

    /// The numbers in English cell texts, `2 h 15 min` as 135.
    static func numbers(in texts: [String]) -> [Int] {
        var numbers: [Int] = []
        let words = texts.joined(separator: " ").split { $0 == " " || $0 == ":" }.map(String.init)
        var isAfterHours = false
        for (index, word) in words.enumerated() {
            guard let number = Int(word) else { continue }
            let unit = index + 1 < words.count ? words[index + 1] : ""
            if unit == "min", isAfterHours, let hours = numbers.popLast() {
                numbers.append(hours + number)
            } else {
                numbers.append(unit == "h" ? number * 60 : number)
            }
            isAfterHours = unit == "h"
        }
        return numbers
    }
}
