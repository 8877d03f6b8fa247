/// Everything that a store holds on one person, as that person reads it (GDPR art. 15 and 20): tables and columns by
/// name, days as days, secrets named but not shown.
public enum PersonExport {
    /// One row of a table as what a person reads: what each value is called, and the value.
    public struct Entry: Sendable, Equatable {
        public struct Field: Sendable, Equatable {
            public let heading: Message
            public let value: Message
        }
        public let fields: [Field]
    }

    /// The rows of a table in words. What a row does not say is left out, and so is whom it is about.
    public static func entries(of table: StoredTable) -> [Entry] {
        let data = StoredData.table(table.name)
        return table.rows.map { row in
            let fields = zip(table.columns, row).compactMap { name, value -> Entry.Field? in
                guard let value, name != data?.subject || table.columns.count == 1 || name == "id" else { return nil }
                let column = data?.columns.first { $0.name == name }
                return Entry.Field(
                    heading: column?.meaning ?? Message(verbatim: name), value: words(value, of: name, column))
            }
            return Entry(fields: fields)
        }
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

    private static func words(_ value: String, of name: String, _ column: StoredColumn?) -> Message {
        if column?.isSecret ?? false { return .secretNotShown }
        if column?.isFreeText ?? false { return Message(verbatim: value) }
        if name == "role", let role = Role(rawValue: value) { return role.title }
        if name == "verb" { return .storedTerm(value.split(separator: "/").last.map(String.init) ?? value) }
        if terms.contains(name) { return .storedTerm(value) }
        if let date = Timestamp.date(value) { return Message(CopenhagenTime.day(of: date)) }
        return CalendarDay(iso8601: value).map { Message($0) } ?? Message(verbatim: value)
    }

    /// Columns with one of a few words that the program writes.
    private static let terms: Set<String> = ["content", "action", "subject_kind", "origin", "kind"]
}
