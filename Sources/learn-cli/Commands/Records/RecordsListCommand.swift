internal import LearnCore

extension CommandSpec {
    static let recordsList = CommandSpec(
        name: "records list", summary: .recordsListSummary,
        arguments: [ArgumentSpec(name: .personValue, count: .optional, completion: .people)],
        options: [
            OptionSpec(name: "--pending", value: nil, summary: .pendingOption),
            OptionSpec(name: "--all", value: nil, summary: .allRecordsOption), .known,
        ] + OptionSpec.tableFormat,
        example: Example(command: "learn records list --pending", explanation: .recordsListExample),
        run: RecordsListCommand.run)
}

/// `learn records list`: one person's records, everybody's, or those that wait for somebody to approve them.
enum RecordsListCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let isForAll = invocation.has("--all") || invocation.has("--pending")
        let one = isForAll && invocation.arguments.isEmpty ? nil : try invocation.person(at: 0, in: store)
        var rows: [RecordTable.Row] = []
        var names: [Actor.ID: String] = [:]
        func name(_ person: Actor.ID) throws(StoreError) -> String {
            if let known = names[person] { return known }
            let name =
                try store.person(person)?.name
                ?? invocation.text(.personWithoutName(String(person.rawValue.prefix(8))))
            names[person] = name
            return name
        }
        func take(_ history: PersonHistory) throws(StoreError) {
            for row in RecordTable.rows(of: history, invocation.times) {
                if invocation.has("--pending"), row.state != .pending { continue }
                var row = row
                row.person = try name(row.record.person)
                row.recordedBy = try name(row.record.recordedBy)
                rows.append(row)
            }
        }
        if let one {
            try take(store.history(of: one))
        } else {
            // One at a time, but names are looked up afterwards: a query must not wait within another.
            var histories: [PersonHistory] = []
            try store.forEachHistory { histories.append($0) }
            for history in histories { try take(history) }
        }
        rows.sort { $0.record.number < $1.record.number }
        let title =
            try one.map { Message.recordsOf(try name($0)) }
            ?? (invocation.has("--pending") ? .recordsPending : .recordsOfAll)
        let table = try RecordTable.table(rows, title: title, asOf: invocation.asOf, withPerson: one == nil)
        try TableOutput.write([.init(table: table)], title: title, invocation)
        return .done
    }
}
