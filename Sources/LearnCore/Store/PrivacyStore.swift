/// Forgets people, and what has been kept long enough.
public protocol PrivacyStore {
    /// Removes a person's name, address and every word that belongs to them, from the tables, the free pages and the
    /// write-ahead log. Their events stay, under an id that points at nobody, so that statistics do.
    ///
    /// - Returns: the receipt, and the evidence files (by hash) that no other record needs.
    func erase(_ person: Actor.ID, as act: Act) throws(StoreError) -> Erasure

    func erasures() throws(StoreError) -> [ErasureReceipt]

    /// Months that a category is kept, where the municipality has set them.
    func retention() throws(StoreError) -> [DataCategory: Int]
    func setRetention(_ months: Int, of category: DataCategory, as act: Act) throws(StoreError)

    /// What has been kept long enough, by category.
    func expired(_ category: DataCategory, before day: CalendarDay) throws(StoreError) -> Int
    func removeExpired(_ category: DataCategory, before day: CalendarDay, as act: Act) throws(StoreError) -> Int

    /// Everything that the store holds on one person, table by table, column by column.
    func everything(on person: Actor.ID) throws(StoreError) -> [StoredTable]
}

/// That somebody was erased, without saying who.
public struct ErasureReceipt: Sendable, Equatable {
    public var person: Actor.ID
    public var act: Act
}

public struct Erasure: Sendable, Equatable {
    public var receipt: ErasureReceipt
    public var rows: [String: Int]
    public var orphanedEvidence: [String]
}

/// Rows of a table that concern one person, as text.
public struct StoredTable: Sendable, Equatable {
    public var name: String
    public var columns: [String]
    public var rows: [[String?]]
}
