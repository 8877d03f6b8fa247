internal import Dispatch
internal import Synchronization

/// The same work on many things, on every core.
enum Parallel {
    /// - Returns: the results in the order of the items.
    /// - Throws: what the first item that failed threw; the rest may have been worked on or not.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @Sendable (Item) throws -> Result
    ) throws -> [Result] {
        let results = Mutex<[Swift.Result<Result, any Error>?]>(Array(repeating: nil, count: items.count))
        let hasFailed = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            if hasFailed.load(ordering: .relaxed) { return }
            let result = Swift.Result { try work(items[index]) }
            if case .failure = result { hasFailed.store(true, ordering: .relaxed) }
            results.withLock { $0[index] = result }
        }
        return try results.withLock { $0 }.compactMap { try $0?.get() }
    }
}
