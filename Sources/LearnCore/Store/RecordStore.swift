/// Keeps the chain of upskilling records.
public protocol RecordStore {
    /// Puts records at the end of the chain, all or none.
    ///
    /// - Returns: the records with their numbers.
    /// - Throws: ``StoreError/refused(_:)`` where a record breaks a rule of ``RecordRefusal``.
    @discardableResult
    func append(_ records: [UpskillingRecord]) throws(StoreError) -> [UpskillingRecord]

    /// The links of the chain in their order, one at a time.
    func forEachLink(_ body: (RecordLink) throws(StoreError) -> Void) throws(StoreError)

    /// - Returns: `nil` where no record has the number.
    func record(_ number: Int) throws(StoreError) -> UpskillingRecord?

    /// The last link that the store remembers having added; `nil` before the first.
    func chainHead() throws(StoreError) -> ChainHead?

    /// Reads the chain from its beginning.
    ///
    /// - Parameter head: a head that was kept elsewhere, which must lie on the chain.
    func verifyChain(against head: ChainHead?) throws(StoreError) -> ChainVerification
}
