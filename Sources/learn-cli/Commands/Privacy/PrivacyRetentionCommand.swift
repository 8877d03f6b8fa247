internal import LearnCore

extension CommandSpec {
    static let privacyRetention = CommandSpec(
        name: "privacy retention", summary: .privacyRetentionSummary, arguments: [],
        options: [
            OptionSpec(name: "--set", value: .setRetentionValue, summary: .setRetentionOption),
            OptionSpec(name: "--apply", value: nil, summary: .applyOption),
        ] + OptionSpec.tableFormat,
        example: Example(
            command: "learn privacy retention --set class-notes=12", explanation: .privacyRetentionExample),
        run: PrivacyRetentionCommand.run)
}

/// `learn privacy retention`: how long data is kept, and what that would remove.
enum PrivacyRetentionCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        if let text = invocation.option("--set") {
            let (category, months) = try setting(text)
            try store.setRetention(months, of: category, as: try invocation.act(in: store))
            invocation.output.error(invocation.text(.retentionSet(category.title, months)))
        }
        if invocation.has("--apply") { return try apply(invocation, store) }
        try TableOutput.write(
            [.init(table: try table(store.retention(), on: invocation.asOf, store))], title: .retentionTitle, invocation
        )
        invocation.output.error(invocation.text(.retentionDryRun))
        return .done
    }

    private static let removed = DataCategory.allCases.filter { $0.ending == .removed }

    private static func setting(_ text: String) throws(CommandError) -> (DataCategory, Int) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        let allowed = removed.map(\.rawValue)
        guard parts.count == 2, let months = Int(parts[1]), (1...1200).contains(months) else {
            throw CommandError(message: .badRetention(text, allowed: allowed), status: .usage)
        }
        guard let category = DataCategory(rawValue: parts[0]) else {
            throw CommandError(
                message: .badOptionValue(
                    parts[0], option: "--set", suggestion: NearMiss.best(for: parts[0], among: allowed),
                    allowed: allowed), status: .usage)
        }
        guard category.ending == .removed else {
            throw CommandError(
                message: .retentionNotSettable(category.title, ending: category.retention(set: nil)), status: .usage)
        }
        return (category, months)
    }

    private static func cutOff(_ months: Int, _ day: CalendarDay) -> CalendarDay {
        day.subtracting(CalendarSpan(months: months))
    }

    private static func table(
        _ set: [DataCategory: Int], on day: CalendarDay, _ store: SQLiteStore
    ) throws -> ReportTable {
        let rows = try removed.compactMap { category -> [ReportTable.Cell]? in
            guard let months = set[category] ?? category.proposedMonths else { return nil }
            let before = cutOff(months, day)
            return [
                .term(category.rawValue, category.title), .count(months),
                set[category] == nil
                    ? .term("proposed", .proposedByProgram) : .term("set", .setByMunicipality),
                .day(before), .count(try store.expired(category, before: before)),
            ]
        }
        return try ReportTable(
            title: .retentionTitle, asOf: day,
            columns: [
                .init(id: "category", heading: .categoryHeading, kind: .text, isKey: true),
                .init(id: "months", heading: .monthsHeading, kind: .count),
                .init(id: "by", heading: .setHeading, kind: .text),
                .init(id: "before", heading: .beforeHeading, kind: .day),
                .init(id: "expired", heading: .expiredHeading, kind: .count),
            ], rows: rows)
    }

    /// Removes what has expired by what the municipality has set; nothing goes by a proposal.
    private static func apply(_ invocation: Invocation, _ store: SQLiteStore) throws -> ExitStatus {
        let act = try invocation.act(in: store)
        guard invocation.asOf <= CopenhagenTime.day(of: act.at) else {
            throw CommandError(message: .retentionInFuture, status: .usage)
        }
        let set = try store.retention()
        for category in removed {
            guard let months = set[category] else {
                let proposed = category.proposedMonths ?? 0
                invocation.output.error(invocation.text(.retentionOnlyProposed(category.rawValue, proposed)))
                continue
            }
            let count = try store.removeExpired(category, before: cutOff(months, invocation.asOf), as: act)
            invocation.output.line(invocation.text(.retentionRemoved(category.title, count)))
        }
        return .done
    }
}
