extension SQLiteStore {
    /// How much the logs hold: what projections are made from.
    public func logSize() throws(StoreError) -> (statements: Int, events: Int) {
        var sizes: [Int] = []
        for table in ["statement", "class_event"] {
            try connection.run("SELECT COUNT(*) FROM \(table)") { row in sizes.append(row.integer(0)) }
        }
        return (sizes.first ?? 0, sizes.last ?? 0)
    }
}
