extension DataCategory {
    public var title: Message { .dataCategory(rawValue) }
    /// What it is for (GDPR art. 30(1)(b)).
    public var purpose: Message { .dataPurpose(rawValue) }
    /// Whom it is about (GDPR art. 30(1)(c)).
    public var persons: Message { .dataPersons(rawValue) }

    /// How it ends, with the months that the municipality has set where it has.
    public func retention(set months: Int?) -> Message {
        switch ending {
        case .removed:
            guard let count = months ?? proposedMonths else { return .retentionOpen }
            return .retentionMonths(count, after: .retentionStart(rawValue), isSet: months != nil)
        case .withIdentity: return .retentionWithIdentity
        case .stays: return .retentionStays
        }
    }
}

extension StoredData {
    /// What the rows of the table are.
    public var meaning: Message { .storedTable(table) ?? Message(verbatim: table) }

    /// The table of that name.
    public static func table(_ name: String) -> StoredData? { all.first { $0.table == name } }
}

extension StoredColumn {
    /// What the column holds, in a few words.
    public var meaning: Message { .storedColumn(name) ?? Message(verbatim: name) }

    /// Whether the value is a secret that even its person is not shown: who has it could forge.
    public var isSecret: Bool { name == "secret" || name == "seed" }
}
