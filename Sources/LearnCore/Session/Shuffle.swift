/// The order in which the parts of an order or a match are shown: the same on every machine and every page, and never
/// the answer.
public enum Shuffle {
    /// - Parameters:
    ///   - ids: the parts in the author's order.
    ///   - seed: what makes this question's order its own, such as its id.
    /// - Returns: a permutation of the indices.
    public static func order(of ids: [String], seed: String) -> [Int] {
        let keyed = ids.indices.sorted { left, right in
            (hash(seed + "/" + ids[left]), left) < (hash(seed + "/" + ids[right]), right)
        }
        guard keyed.count > 1, keyed == Array(ids.indices) else { return keyed }
        return Array(keyed.dropFirst()) + [keyed[0]]
    }

    /// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv): not for secrets, only for the same spread everywhere.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

extension Question {
    /// The options of an order as they are shown before they are put in order.
    ///
    /// - Parameter seed: the id of the question's block.
    public func shuffledOptions(seed: String) -> [Option] {
        let options = options
        return Shuffle.order(of: options.map(\.id.rawValue), seed: seed).map { options[$0] }
    }

    /// The words that one chooses between in each gap, in the order in which they are shown; none where one types.
    ///
    /// They are shuffled from the order of the alphabet, which does not know the answer.
    ///
    /// - Parameter seed: the id of the question's block.
    public func offeredWords(seed: String) -> [Blank.ID: [String]] {
        guard case .gap(_, let blanks) = body else { return [:] }
        let words = blanks.lazy.filter(\.isOffered).map { blank in
            let words = (blank.accepted.prefix(1).map(\.text) + blank.misses.map(\.text)).sorted()
            return (blank.id, Shuffle.order(of: words, seed: "\(seed)/\(blank.id)").map { words[$0] })
        }
        return Dictionary(words, uniquingKeysWith: { first, _ in first })
    }

    /// What the left sides of a match can be given, in the author's order: the right sides of the pairs, then what
    /// belongs to nothing.
    public var rightSides: [RightSide] {
        guard case .match(let pairs, let distractors) = body else { return [] }
        return pairs.map { RightSide(id: $0.id, text: $0.match) }
            + distractors.map { RightSide(id: $0.id, text: $0.text) }
    }

    /// The right sides in the order in which they are shown.
    ///
    /// - Parameter seed: the id of the question's block.
    public func shuffledRightSides(seed: String) -> [RightSide] {
        let sides = rightSides
        return Shuffle.order(of: sides.map(\.id.rawValue), seed: seed).map { sides[$0] }
    }

    public struct RightSide: Sendable, Equatable {
        /// The pair's or the distractor's.
        public let id: Pair.ID
        public let text: [Inline]
    }
}
