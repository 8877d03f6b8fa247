/// Times of two sides that were measured in turn.
struct Rounds {
    private var pairs: [(ours: Double, peer: Double)] = []

    mutating func add(ours: Duration, peer: Duration) {
        pairs.append((ours.seconds, peer.seconds))
    }

    /// Without the first, which fills the caches.
    var warm: Rounds {
        var rounds = self
        rounds.pairs.removeFirst()
        return rounds
    }

    /// Our time in the peer's.
    var ratios: [Double] { pairs.map { $0.ours / $0.peer } }
    /// The peer's time in ours.
    var inverse: [Double] { pairs.map { $0.peer / $0.ours } }
    var ours: [Double] { pairs.map(\.ours) }
    var peer: [Double] { pairs.map(\.peer) }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// The median of some numbers, and between what they lie.
func spread(_ numbers: [Double]) -> String {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    let median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    return "\(rounded(median)) (\(rounded(sorted[0]))–\(rounded(sorted[sorted.count - 1])))"
}

private func rounded(_ number: Double) -> String {
    let scale = number < 10 ? 100.0 : 10.0
    return "\((number * scale).rounded() / scale)"
}

func report(_ name: String, _ rounds: Rounds, limit: String, inverse: Bool = false) {
    print("\(name)")
    print("  ours \(spread(rounds.ours.map { $0 * 1000 })) ms, SQL \(spread(rounds.peer.map { $0 * 1000 })) ms")
    print("  ratio \(spread(inverse ? rounds.inverse : rounds.ratios)) of \(limit)")
}
