/// How long each of two has had the word. Nobody is told off: it says who has had less.
struct FairTurnClock: Equatable, Sendable {
    enum Side: Sendable, CaseIterable { case a, b }

    /// How much less still counts as the same, in seconds.
    static let tolerance = 10

    private var seconds: [Side: Double] = [.a: 0, .b: 0]
    private var since = 0.0
    private(set) var running: Side?

    /// Seconds so far, at a time.
    func total(of side: Side, at time: Double) -> Int {
        // The clock of the machine may be set back meanwhile.
        let current = running == side ? max(0, time - since) : 0
        return Int((seconds[side] ?? 0) + current)
    }

    /// Gives one the word; the one who has it hands it back.
    mutating func give(_ side: Side, at time: Double) {
        let next = running == side ? nil : side
        pause(at: time)
        running = next
        since = time
    }

    /// Gives the word to the other one; to A at first.
    mutating func switchSides(at time: Double) {
        give(running == .a ? .b : .a, at: time)
    }

    mutating func pause(at time: Double) {
        guard let side = running else { return }
        seconds[side, default: 0] += max(0, time - since)
        running = nil
    }

    /// Who has had less, and by how many seconds; `nil` where both have had about the same.
    func less(at time: Double) -> (side: Side, by: Int)? {
        let difference = total(of: .a, at: time) - total(of: .b, at: time)
        guard abs(difference) >= Self.tolerance else { return nil }
        return difference > 0 ? (.b, difference) : (.a, -difference)
    }
}
