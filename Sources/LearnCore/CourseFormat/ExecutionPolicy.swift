/// How the same work is done on many things: one after another, or at the same time.
///
/// The engine knows no threads; a program that has them hands in a policy of its own.
public protocol ExecutionPolicy: Sendable {
    /// - Returns: the results in the order of the items.
    func map<Item: Sendable, Result: Sendable>(_ items: [Item], _ work: @Sendable (Item) -> Result) -> [Result]
}

/// One thing after another, where one stands.
public struct SequencedExecution: ExecutionPolicy {
    public init() {}

    public func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @Sendable (Item) -> Result
    ) -> [Result] {
        items.map(work)
    }
}
