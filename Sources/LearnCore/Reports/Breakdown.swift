/// A table of counts and its totals as a graph: each sum is a node, each number an edge between the two sums that it is
/// part of. Numbers that a reader can work out are then the edges that no cycle of hidden edges passes through.
struct Breakdown {
    /// A count or a total.
    struct Number {
        let value: Int
        /// The sum along the row and the one along the column that the number is part of, its result included.
        let row: Int
        let column: Int
        /// Whether the number is the result in its row's sum, and in its column's.
        let isRowTotal: Bool
        let isColumnTotal: Bool

        /// A result stands on the other side of its sum.
        var isNegative: Bool { isRowTotal != isColumnTotal }
    }

    let rows: Int
    let columns: Int
    let hasRowTotals: Bool
    let hasColumnTotals: Bool
    /// Counts row by row, each followed by its total; then the columns' totals.
    let numbers: [Number]
    /// For each node the indices of its numbers: rows, the row of totals, columns, the column of totals, ``open``.
    let numbersAt: [[Int]]
    /// The node at which everything ends that no sum binds.
    let open: Int

    init(_ counts: [[Int]], hasRowTotals: Bool, hasColumnTotals: Bool) {
        rows = counts.count
        columns = counts.first?.count ?? 0
        self.hasRowTotals = hasRowTotals
        self.hasColumnTotals = hasColumnTotals
        let open = rows + 1 + columns + 1
        self.open = open
        let rowCount = rows
        let columnCount = columns
        let hasBoth = hasRowTotals && hasColumnTotals
        func rowNode(_ row: Int) -> Int { (row < rowCount ? hasRowTotals : hasBoth) ? row : open }
        func columnNode(_ column: Int) -> Int {
            (column < columnCount ? hasColumnTotals : hasBoth) ? rowCount + 1 + column : open
        }
        func number(_ value: Int, _ row: Int, _ column: Int) -> Number {
            Number(
                value: value, row: rowNode(row), column: columnNode(column), isRowTotal: column == columnCount,
                isColumnTotal: row == rowCount)
        }

        var numbers: [Number] = []
        var columnTotals = Array(repeating: 0, count: columns)
        for (row, values) in counts.enumerated() {
            for (column, value) in values.enumerated() {
                numbers.append(number(value, row, column))
                columnTotals[column] += value
            }
            if hasRowTotals { numbers.append(number(values.reduce(0, +), row, columns)) }
        }
        if hasColumnTotals {
            for (column, value) in columnTotals.enumerated() { numbers.append(number(value, rows, column)) }
            if hasRowTotals { numbers.append(number(columnTotals.reduce(0, +), rows, columns)) }
        }
        self.numbers = numbers

        var numbersAt = Array(repeating: [Int](), count: open + 1)
        for (index, number) in numbers.enumerated() {
            numbersAt[number.row].append(index)
            if number.column != number.row { numbersAt[number.column].append(index) }
        }
        self.numbersAt = numbersAt
    }

    /// Whether the number is the result of the sum.
    func isTotal(_ index: Int, of line: Int) -> Bool {
        line <= rows ? numbers[index].isRowTotal : numbers[index].isColumnTotal
    }

    /// Whether another number could stand in a hidden place, with every sum still true and none below zero.
    ///
    /// The sums are those of a network with whole numbers, so it is enough to look for a way around it by which the
    /// number goes up or down by one: what rises by one in a sum must fall elsewhere in it.
    func isUncertain(_ index: Int, hidden: [Bool]) -> Bool {
        let number = numbers[index]
        if number.row == open && number.column == open { return true }
        return canRise(number) && hasWay(from: number.column, to: number.row, besides: index, hidden: hidden)
            || canFall(number) && hasWay(from: number.row, to: number.column, besides: index, hidden: hidden)
    }

    /// A total stands in the network as its negative, so that a sum and its result add up to zero.
    private func canRise(_ number: Number) -> Bool { !number.isNegative || number.value > 0 }
    private func canFall(_ number: Number) -> Bool { number.isNegative || number.value > 0 }

    private func isAlongRow(_ node: Int) -> Bool { node == open ? !hasRowTotals : node <= rows }

    private func hasWay(from start: Int, to goal: Int, besides index: Int, hidden: [Bool]) -> Bool {
        var seen = Array(repeating: false, count: open + 1)
        seen[start] = true
        var waiting = [start]
        while let node = waiting.popLast() {
            let goesAlongRow = isAlongRow(node)
            for next in numbersAt[node] where hidden[next] && next != index {
                let number = numbers[next]
                guard goesAlongRow ? canRise(number) : canFall(number) else { continue }
                let reached = goesAlongRow ? number.column : number.row
                if reached == goal { return true }
                if !seen[reached] {
                    seen[reached] = true
                    waiting.append(reached)
                }
            }
        }
        return false
    }
}
