/// Which of the words that were possible the author most likely meant.
public enum NearMiss {
    /// The one plausible candidate for a mistyped word, or `nil` where none is near or two are equally near.
    ///
    /// - Parameters:
    ///   - word: what was written.
    ///   - candidates: what could have been written.
    public static func best(for word: String, among candidates: some Sequence<String>) -> String? {
        let limit = max(1, min(3, word.count / 2))
        let scored =
            candidates
            .map { (distance: editDistance(word.lowercased(), $0.lowercased()), candidate: $0) }
            .filter { $0.distance <= limit }
            .sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
        guard let first = scored.first else { return nil }
        if scored.count > 1, scored[1].distance == first.distance { return nil }
        return first.candidate
    }

    /// The number of inserted, removed, replaced and swapped characters that turn one word into the other
    /// (optimal string alignment).
    static func editDistance(_ lhs: String, _ rhs: String) -> Int {
        let left = Array(lhs)
        let right = Array(rhs)
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, leftCharacter) in left.enumerated() {
            var current = [row + 1]
            for (column, rightCharacter) in right.enumerated() {
                var cost = min(
                    previous[column + 1] + 1, current[column] + 1,
                    previous[column] + (leftCharacter == rightCharacter ? 0 : 1))
                if row > 0, column > 0, leftCharacter == right[column - 1], left[row - 1] == rightCharacter {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
