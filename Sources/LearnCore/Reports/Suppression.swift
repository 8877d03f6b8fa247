/// Works out what ``SmallCells`` hides.
struct Suppression {
    private let breakdown: Breakdown
    private let threshold: Int
    private var hidden: [Bool]
    private var primary: [Int] = []

    init(_ breakdown: Breakdown, threshold: Int) {
        self.breakdown = breakdown
        self.threshold = threshold
        hidden = Array(repeating: false, count: breakdown.numbers.count)
    }

    /// - Parameter given: numbers that are hidden elsewhere, by index, and must not be worked out from this table.
    mutating func run(hiding given: Set<Int> = []) {
        primary = breakdown.numbers.indices.filter { given.contains($0) || pointsAtPersons($0) }
        for index in primary { hidden[index] = true }
        repeat {
            var changed: Bool
            repeat {
                changed = false
                for line in 0..<breakdown.open where betrays(line) {
                    if let index = cheapest(in: [line]) {
                        hidden[index] = true
                        changed = true
                    }
                }
            } while changed
        } while hideForFirstCertain()
    }

    private func pointsAtPersons(_ index: Int) -> Bool {
        let number = breakdown.numbers[index]
        if isSmall(number.value) { return true }
        guard breakdown.hasRowTotals, number.row != breakdown.open, !number.isRowTotal, number.value > 0,
            let total = breakdown.numbersAt[number.row].first(where: { breakdown.numbers[$0].isRowTotal })
        else { return false }
        return isSmall(breakdown.numbers[total].value - number.value)
    }

    private func isSmall(_ value: Int) -> Bool { value > 0 && value < threshold }

    /// Whether what a line shows gives away what it hides: a single number, or a small sum of several.
    private func betrays(_ line: Int) -> Bool {
        let members = breakdown.numbersAt[line].filter { hidden[$0] }
        if members.isEmpty { return false }
        if members.count == 1 { return true }
        if members.contains(where: { breakdown.isTotal($0, of: line) }) { return false }
        return isSmall(members.reduce(0) { $0 + breakdown.numbers[$1].value })
    }

    /// The shown number whose loss costs least: a part of the sum, then a zero, then the total; of these one that
    /// crosses a line with hidden numbers, so that it asks for no further one there; of these the smallest.
    private func cheapest(in lines: [Int]) -> Int? {
        var best: (rank: (Int, Int, Int, Int), index: Int)?
        for line in lines {
            for index in breakdown.numbersAt[line] where !hidden[index] {
                let value = breakdown.numbers[index].value
                let kind = breakdown.isTotal(index, of: line) ? 2 : value == 0 ? 1 : 0
                let rank = (kind, crossesHidden(index, line) ? 0 : 1, value, index)
                if best.map({ rank < $0.rank }) ?? true { best = (rank, index) }
            }
        }
        return best?.index
    }

    private func crossesHidden(_ index: Int, _ line: Int) -> Bool {
        let number = breakdown.numbers[index]
        let other = number.row == line ? number.column : number.row
        return other == breakdown.open || breakdown.numbersAt[other].contains { hidden[$0] && $0 != index }
    }

    /// Hides one number more where a reader could still work one out, though each line hides enough.
    private mutating func hideForFirstCertain() -> Bool {
        guard let certain = primary.first(where: { !breakdown.isUncertain($0, hidden: hidden) }) else { return false }
        let number = breakdown.numbers[certain]
        let lines = [number.row, number.column].filter { $0 != breakdown.open }
        guard let index = cheapest(in: lines) ?? hidden.firstIndex(of: false) else { return false }
        hidden[index] = true
        return true
    }

    /// The indices of the numbers that a mask hides.
    func indices(of mask: SmallCells.Mask) -> Set<Int> {
        var flags: [Bool] = []
        for (row, cells) in mask.cells.enumerated() {
            flags += cells
            if breakdown.hasRowTotals { flags.append(mask.rowTotals[row]) }
        }
        if breakdown.hasColumnTotals {
            flags += mask.columnTotals
            if breakdown.hasRowTotals { flags.append(mask.grandTotal) }
        }
        return Set(flags.indices.filter { flags[$0] })
    }

    var mask: SmallCells.Mask {
        let width = breakdown.columns + (breakdown.hasRowTotals ? 1 : 0)
        let rows = (0..<breakdown.rows).map { hidden[$0 * width..<($0 + 1) * width] }
        let below = Array(hidden[(breakdown.rows * width)...])
        return SmallCells.Mask(
            cells: rows.map { Array($0.prefix(breakdown.columns)) },
            rowTotals: breakdown.hasRowTotals ? rows.compactMap(\.last) : [],
            columnTotals: breakdown.hasColumnTotals ? Array(below.prefix(breakdown.columns)) : [],
            grandTotal: breakdown.hasRowTotals && breakdown.hasColumnTotals && (below.last ?? false))
    }
}
