/// Everything that a store holds on one person, as that person reads it (GDPR art. 15 and 20): tables and columns by
/// name, days as days, secrets named but not shown.
public enum PersonExport {
    /// - Returns: a table for every stored table that has rows on the person; columns without a value are left out.
    public static func tables(_ everything: [StoredTable]) throws(ReportTableFailure) -> [ReportTable] {
        var result: [ReportTable] = []
        for table in everything {
            let data = StoredData.table(table.name)
            let shown = table.columns.indices.filter { column in table.rows.contains { $0[column] != nil } }
            result.append(
                try ReportTable(
                    title: data?.meaning ?? Message(verbatim: table.name),
                    columns: shown.map { index in
                        .init(
                            id: table.columns[index],
                            heading: .storedColumn(table.columns[index]) ?? Message(verbatim: table.columns[index]),
                            kind: .text, isKey: index == shown.first)
                    },
                    rows: table.rows.map { row in
                        shown.map { index in
                            cell(row[index], of: data?.columns.first { $0.name == table.columns[index] })
                        }
                    }))
        }
        return result
    }

    /// The same table without what is secret.
    public static func withoutSecrets(_ table: StoredTable) -> StoredTable {
        var table = table
        let data = StoredData.table(table.name)
        for (index, name) in table.columns.enumerated()
        where data?.columns.first(where: { $0.name == name })?.isSecret ?? false {
            for row in table.rows.indices { table.rows[row][index] = nil }
        }
        return table
    }

    /// Columns of a table that are not shown.
    public static func secrets(of table: StoredTable) -> [String] {
        (StoredData.table(table.name)?.columns ?? []).filter { $0.isSecret && table.columns.contains($0.name) }.map(
            \.name)
    }

    private static func cell(_ value: String?, of column: StoredColumn?) -> ReportTable.Cell {
        guard let value else { return .empty }
        if column?.isSecret ?? false { return .message(.secretNotShown) }
        if column?.name == "role", let role = Role(rawValue: value) { return .message(role.title) }
        if let date = Timestamp.date(value) { return .message(Message(CopenhagenTime.day(of: date))) }
        if let day = CalendarDay(iso8601: value) { return .message(Message(day)) }
        if value.hasPrefix("http"), let verb = value.split(separator: "/").last { return .text(String(verb)) }
        return .text(value)
    }
}
