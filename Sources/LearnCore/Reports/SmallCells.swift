/// Hides small counts of adults in a table, and as much besides as it takes for nobody to work them out.
///
/// The table is a breakdown: a row for each group, a column for each status, and totals beside and below. Hidden are
/// - counts and totals from 1 up to the threshold, which point at persons (primary suppression);
/// - counts that leave so few others in their row: 19 of 20 points at the twentieth;
/// - further counts, small ones first, until every hidden count of the first two kinds could be another one for all
///   that a reader can add and subtract, and no row or column has hidden counts that together come to a small number
///   (complementary suppression, Willenborg & de Waal, Elements of Statistical Disclosure Control, ch. 4).
///
/// A zero is shown, unless it has to hide another count. The result depends on the counts alone.
public enum SmallCells {
    public static let standardThreshold = 5

    /// Why a table is no breakdown of counts.
    public enum Problem: Error, Equatable {
        /// Rows of different lengths.
        case unevenRow(Int)
        /// A count below zero, or above a billion.
        case impossibleCount(row: Int, column: Int)
    }

    /// What of a table is hidden.
    public struct Mask: Sendable, Equatable {
        public internal(set) var cells: [[Bool]]
        /// One for each row, where the table has row totals, else empty.
        public internal(set) var rowTotals: [Bool]
        /// One for each column, where the table has column totals, else empty.
        public internal(set) var columnTotals: [Bool]
        /// The sum of all counts, which is in the table where both kinds of totals are.
        public internal(set) var grandTotal: Bool

        public var hidesNothing: Bool {
            !grandTotal && !rowTotals.contains(true) && !columnTotals.contains(true)
                && !cells.contains { $0.contains(true) }
        }
    }

    /// Decides what to hide.
    ///
    /// - Parameters:
    ///   - counts: a row for each group, all of the same length.
    ///   - threshold: the smallest count that may be shown besides 0.
    ///   - hasRowTotals: whether the reader sees, or could know, the sum of each row.
    ///   - hasColumnTotals: the same for columns. With both, the grand total is in the table too.
    ///   - hidden: what other tables that share numbers with this one hide already: it stays hidden, and must not be
    ///     worked out from this table either.
    public static func mask(
        _ counts: [[Int]], threshold: Int = standardThreshold, hasRowTotals: Bool, hasColumnTotals: Bool,
        alsoHiding hidden: Mask? = nil
    ) throws(Problem) -> Mask {
        for (row, values) in counts.enumerated() {
            guard values.count == counts[0].count else { throw .unevenRow(row) }
            for (column, value) in values.enumerated() where !(0...1_000_000_000).contains(value) {
                throw .impossibleCount(row: row, column: column)
            }
        }
        var suppression = Suppression(
            Breakdown(counts, hasRowTotals: hasRowTotals, hasColumnTotals: hasColumnTotals), threshold: threshold)
        suppression.run(hiding: hidden.map(suppression.indices(of:)) ?? [])
        return suppression.mask
    }

    /// Decides what to hide in a list of groups, where each group's counts by status add up to a total that is shown,
    /// and the sums over all groups are shown as well.
    public static func mask(groups: [[Int]], threshold: Int = standardThreshold) throws(Problem) -> Mask {
        try mask(groups, threshold: threshold, hasRowTotals: true, hasColumnTotals: true)
    }
}
