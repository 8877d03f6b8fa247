internal import LearnCore

extension CommandSpec {
    static let personExport = CommandSpec(
        name: "person export", summary: .personExportSummary, arguments: [.person],
        options: [
            OptionSpec(name: "--to", value: .fileValue, summary: .exportToOption, completion: .files),
            OptionSpec(name: "--json", value: nil, summary: .jsonOption),
        ],
        example: Example(
            command: "learn person export mette@skole.dk --to indsigt.txt", explanation: .personExportExample),
        run: PersonExportCommand.run)
}

/// `learn person export`: everything that is stored on one person.
enum PersonExportCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let id = try invocation.person(at: 0, in: store)
        let everything = try store.everything(on: id)
        let text =
            invocation.has("--json")
            ? try JSON.text(Export(everything, person: id, at: Timestamp.text(invocation.environment.now()))) + "\n"
            : try plain(everything, of: id, invocation, store)
        if let path = invocation.option("--to") {
            try FileSystem.replacePrivately(path, with: Array(text.utf8))
            invocation.output.error(invocation.text(.written(path)))
        } else {
            invocation.output.text(text)
        }
        return .done
    }

    private static func plain(
        _ everything: [StoredTable], of id: Actor.ID, _ invocation: Invocation, _ store: SQLiteStore
    ) throws -> String {
        let name = try invocation.name(of: id, in: store)
        let today = Message(CopenhagenTime.day(of: invocation.environment.now()))
        var lines = [invocation.text(.exportTitle(name)), invocation.text(today), ""]
        if everything.isEmpty { lines.append(invocation.text(.exportEmpty)) }
        for table in everything { lines += section(table, invocation) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A table: what it is, what it is for, and its rows.
    private static func section(_ table: StoredTable, _ invocation: Invocation) -> [String] {
        let width = invocation.environment.width
        let data = StoredData.table(table.name)
        var lines = [invocation.text(data?.meaning ?? Message(verbatim: table.name))]
        let categories = Set((data?.columns ?? []).map(\.category))
        for category in DataCategory.allCases where categories.contains(category) && category != .technical {
            let purpose = Span(invocation.text(category.title) + ": " + invocation.text(category.purpose))
            lines += TextLayout.wrap([purpose], width: width, first: [Span("  ")], rest: [Span("  ")]).map(\.text)
        }
        for entry in PersonExport.entries(of: table) {
            for (index, field) in entry.fields.enumerated() {
                let text = invocation.text(field.heading) + ": " + invocation.text(field.value)
                lines += TextLayout.wrap(
                    [Span(text)], width: width, first: [Span(index == 0 ? "- " : "  ")], rest: [Span("    ")]
                ).map(\.text)
            }
        }
        return lines + [""]
    }

    private struct Export: Encodable {
        struct Table: Encodable {
            let table: String
            let meaning: String
            /// Columns that are stored and not shown.
            let withheld: [String]
            let rows: [[String: String]]
        }

        let person: String
        let exportedAt: String
        let tables: [Table]

        init(_ everything: [StoredTable], person: Actor.ID, at time: String) {
            self.person = person.rawValue
            exportedAt = time
            tables = everything.map { stored in
                let shown = PersonExport.withoutSecrets(stored)
                return Table(
                    table: stored.name,
                    meaning: (StoredData.table(stored.name)?.meaning ?? Message(verbatim: stored.name)).english,
                    withheld: PersonExport.secrets(of: stored),
                    rows: shown.rows.map { row in
                        Dictionary(
                            zip(stored.columns, row).compactMap { column, value in value.map { (column, $0) } },
                            uniquingKeysWith: { first, _ in first })
                    })
            }
        }
    }
}
