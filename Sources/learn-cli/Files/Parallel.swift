internal import Dispatch
internal import LearnCore
internal import Synchronization

/// The same work on many things, on every core.
enum Parallel {
    /// - Returns: the results in the order of the items.
    /// - Throws: what the first item that failed threw; the rest may have been worked on or not.
    static func map<Item: Sendable, Result: Sendable, Failure: Error>(
        _ items: [Item], _ work: @Sendable (Item) throws(Failure) -> Result
    ) throws(Failure) -> [Result] {
        let results = Mutex<[Swift.Result<Result, Failure>?]>(Array(repeating: nil, count: items.count))
        let hasFailed = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            if hasFailed.load(ordering: .relaxed) { return }
            let result = Swift.Result { () throws(Failure) in try work(items[index]) }
            if case .failure = result { hasFailed.store(true, ordering: .relaxed) }
            results.withLock { $0[index] = result }
        }
        var all: [Result] = []
        all.reserveCapacity(items.count)
        for result in results.withLock({ $0 }) {
            if let result { all.append(try result.get()) }
        }
        return all
    }
}

/// The engine's work on every core.
struct ParallelExecution: ExecutionPolicy {
    func map<Item: Sendable, Result: Sendable>(_ items: [Item], _ work: @Sendable (Item) -> Result) -> [Result] {
        Parallel.map(items, work)
    }
}
