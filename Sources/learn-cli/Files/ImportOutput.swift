internal import LearnCore

/// Prints what became of everything that an import read.
enum ImportOutput {
    static func write(_ report: ImportReport, _ invocation: Invocation) throws {
        if invocation.has("--json") {
            invocation.output.line(try JSON.text(Entry(report, in: invocation.language)))
            return
        }
        for file in report.files {
            for item in file.items where item.outcome != .kept || !item.remarks.isEmpty {
                let losses = item.remarks.filter { $0.outcome != nil }
                guard item.outcome != .kept || !losses.isEmpty else { continue }
                invocation.output.line(
                    invocation.text(item.message))
                for remark in losses {
                    invocation.output.line(
                        "    \(remark.location.line): <\(remark.part)> \(invocation.text(remark.message))")
                }
            }
        }
        for file in report.files {
            invocation.output.line("\(file.path) (\(file.format.rawValue)):")
            invocation.output.line("  " + invocation.text(file.itemsMessage))
            invocation.output.line("  " + invocation.text(file.elementsMessage))
        }
        let supplied = report.files.flatMap(\.items).flatMap(\.remarks).filter { $0.outcome == nil }
        var counts: [(message: Message, count: Int)] = []
        for remark in supplied {
            if let index = counts.firstIndex(where: { $0.message == remark.message }) {
                counts[index].count += 1
            } else {
                counts.append((remark.message, 1))
            }
        }
        for (message, count) in counts {
            invocation.output.line("  + \(count) × " + invocation.text(message))
        }
    }

    private struct Entry: Encodable {
        let files: [File]
        let items: [String: Int]
        let elements: [String: Int]

        init(_ report: ImportReport, in language: Language) {
            files = report.files.map { File($0, in: language) }
            items = ImportOutput.numbers(report.items)
            elements = ImportOutput.numbers(report.elements)
        }
    }

    private struct File: Encodable {
        let file: String
        let format: String
        let items: [Item]
        let itemCounts: [String: Int]
        let elementCounts: [String: Int]

        init(_ file: ImportReport.File, in language: Language) {
            self.file = file.path
            format = file.format.rawValue
            items = file.items.map { Item($0, in: language) }
            itemCounts = ImportOutput.numbers(file.itemTally)
            elementCounts = ImportOutput.numbers(file.elements)
        }
    }

    private struct Item: Encodable {
        let kind: String
        let name: String
        let outcome: String
        let line: Int
        let column: Int
        let remarks: [Remark]

        init(_ item: ImportReport.Item, in language: Language) {
            kind = item.kind
            name = item.name
            outcome = item.outcome.rawValue
            line = item.location.line
            column = item.location.column
            remarks = item.remarks.map { Remark($0, in: language) }
        }
    }

    private struct Remark: Encodable {
        let outcome: String
        let part: String
        let message: String
        let line: Int
        let column: Int

        init(_ remark: ImportReport.Remark, in language: Language) {
            outcome = remark.outcome?.rawValue ?? "supplied"
            part = remark.part
            message = remark.message.text(in: language)
            line = remark.location.line
            column = remark.location.column
        }
    }

    /// Every outcome and the total.
    private static func numbers(_ tally: ImportReport.Tally) -> [String: Int] {
        var numbers = ["total": tally.total]
        for outcome in ImportReport.Outcome.allCases { numbers[outcome.rawValue] = tally[outcome] }
        return numbers
    }
}
