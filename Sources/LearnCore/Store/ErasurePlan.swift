/// What erasing a person would take and leave, worked out without touching anything.
public struct ErasurePlan: Sendable, Equatable {
    /// Rows that go, or lose their words, by table.
    public let goes: [String: Int]
    /// Rows that stay under an id that then points at nobody, by table.
    public let stays: [String: Int]

    /// - Parameter everything: what the store holds on the person.
    public init(_ everything: [StoredTable]) {
        var goes: [String: Int] = [:]
        var stays: [String: Int] = [:]
        for table in everything {
            switch table.name {
            case "person", "person_secret", "local_actor", "absence", "step_progress", "bookmark", "receipt":
                goes[table.name] = table.rows.count
            case "statement":
                let details = table.count { row in
                    row("receipt") != nil || !Self.lasting.contains(row("verb") ?? "")
                }
                goes[table.name] = details
                stays[table.name] = table.rows.count - details
            case "appointment", "record", "class_event":
                let words = (StoredData.table(table.name)?.columns ?? [])
                    .filter { $0.isFreeText && $0.name != "agreement" }.map(\.name)
                goes[table.name] = table.count { row in words.contains { row($0) != nil } }
                stays[table.name] = table.rows.count
            default: stays[table.name] = table.rows.count
            }
        }
        self.goes = goes.filter { $0.value > 0 }
        self.stays = stays.filter { $0.value > 0 }
    }

    /// That a lesson was begun and completed says nothing of how.
    private static let lasting: Set<String> = [Verb.initialized.rawValue, Verb.completed.rawValue]
}

extension StoredTable {
    /// How many rows a condition holds for; it asks for values by the names of their columns.
    fileprivate func count(where condition: ((String) -> String?) -> Bool) -> Int {
        let places = Dictionary(zip(columns, columns.indices), uniquingKeysWith: { first, _ in first })
        return rows.count { row in condition { name in places[name].flatMap { row[$0] } } }
    }
}
