import LearnCore

/// What a reader of a table with hidden numbers knows: the shown ones, and that sums are sums. Written apart from the
/// code under test, to check it.
struct SumSystem {
    struct Line {
        let parts: [Int]
        /// `nil` where the reader is given no total.
        let total: Int?
    }

    /// Counts row by row, then row totals, column totals and the grand total, as far as there are any.
    private(set) var values: [Int] = []
    private(set) var isHidden: [Bool] = []
    private(set) var lines: [Line] = []
    private var rowTotalOf: [Int: Int] = [:]
    private var low: [Int] = []
    private var high: [Int] = []

    init(counts: [[Int]], mask: SmallCells.Mask) {
        let columns = counts.first?.count ?? 0
        values = counts.flatMap(\.self)
        isHidden = mask.cells.flatMap(\.self)
        func add(_ value: Int, _ hidden: Bool) -> Int {
            values.append(value)
            isHidden.append(hidden)
            return values.count - 1
        }
        var rowTotals: [Int] = []
        var columnTotals: [Int] = []
        for (row, hidden) in mask.rowTotals.enumerated() {
            let parts = (0..<columns).map { row * columns + $0 }
            let total = add(parts.reduce(0) { $0 + values[$1] }, hidden)
            lines.append(Line(parts: parts, total: total))
            for part in parts { rowTotalOf[part] = total }
            rowTotals.append(total)
        }
        for (column, hidden) in mask.columnTotals.enumerated() {
            let parts = counts.indices.map { $0 * columns + column }
            let total = add(parts.reduce(0) { $0 + values[$1] }, hidden)
            lines.append(Line(parts: parts, total: total))
            columnTotals.append(total)
        }
        if !rowTotals.isEmpty, !columnTotals.isEmpty {
            let grand = add(rowTotals.reduce(0) { $0 + values[$1] }, mask.grandTotal)
            lines.append(Line(parts: rowTotals, total: grand))
            lines.append(Line(parts: columnTotals, total: grand))
            for part in columnTotals { rowTotalOf[part] = grand }
        }
        let ceiling = 1_000_000
        low = values.indices.map { isHidden[$0] ? 0 : values[$0] }
        high = values.indices.map { isHidden[$0] ? ceiling : values[$0] }
    }

    func shownNumbers() -> [Int] { values.indices.filter { !isHidden[$0] } }

    func certainNumbers() -> [Int] { values.indices.filter { isHidden[$0] && low[$0] == high[$0] } }

    func pointsAtPersons(_ number: Int, threshold: Int) -> Bool {
        let small = 1..<threshold
        return small.contains(values[number])
            || values[number] > 0 && (rowTotalOf[number].map { small.contains(values[$0] - values[number]) } ?? false)
    }

    /// Narrows the bounds of the hidden numbers by every sum until no sum narrows them further.
    mutating func narrow() {
        var changed = true
        var rounds = 0
        while changed, rounds < 1000 {
            changed = false
            rounds += 1
            for line in lines {
                guard let total = line.total else { continue }
                let lowest = line.parts.reduce(0) { $0 + low[$1] }
                let highest = line.parts.reduce(0) { $0 + high[$1] }
                changed = bound(total, lowest, highest) || changed
                for part in line.parts {
                    let others = (low: lowest - low[part], high: highest - high[part])
                    changed = bound(part, low[total] - others.high, high[total] - others.low) || changed
                }
                if changed { break }
            }
        }
    }

    private mutating func bound(_ number: Int, _ lowest: Int, _ highest: Int) -> Bool {
        let old = (low[number], high[number])
        low[number] = max(low[number], lowest)
        high[number] = min(high[number], highest)
        return old != (low[number], high[number])
    }

    /// The hidden numbers that follow from the sums by linear algebra alone (Gaussian elimination modulo a prime: the
    /// coefficients are 0 and ±1 of a network, so the rank is the same as over the fractions).
    func determinedNumbers() -> [Int] {
        let prime = 1_000_003
        let unknown = values.indices.filter { isHidden[$0] }
        var place: [Int: Int] = [:]
        for (index, number) in unknown.enumerated() { place[number] = index }
        var rows = lines.compactMap { line -> [Int]? in
            guard let total = line.total else { return nil }
            var row = Array(repeating: 0, count: unknown.count)
            for part in line.parts { if let index = place[part] { row[index] = 1 } }
            if let index = place[total] { row[index] = prime - 1 }
            return row
        }
        func inverse(_ number: Int) -> Int {
            var (result, base, exponent) = (1, number, prime - 2)
            while exponent > 0 {
                if exponent % 2 == 1 { result = result * base % prime }
                base = base * base % prime
                exponent /= 2
            }
            return result
        }
        var pivot = 0
        for column in unknown.indices {
            guard let found = rows.indices.dropFirst(pivot).first(where: { rows[$0][column] != 0 }) else { continue }
            rows.swapAt(pivot, found)
            let factor = inverse(rows[pivot][column])
            rows[pivot] = rows[pivot].map { $0 * factor % prime }
            for other in rows.indices where other != pivot && rows[other][column] != 0 {
                let factor = prime - rows[other][column]
                rows[other] = zip(rows[other], rows[pivot]).map { ($0 + factor * $1) % prime }
            }
            pivot += 1
        }
        return rows.compactMap { row in
            let places = row.indices.filter { row[$0] != 0 }
            return places.count == 1 ? unknown[places[0]] : nil
        }
    }

    /// For each number the values that it has in some table of counts from 0 up to a limit that agrees with all that
    /// is shown.
    func possibleValues(of cells: Int, upTo limit: Int) -> [Set<Int>] {
        var found = Array(repeating: Set<Int>(), count: values.count)
        var trial = values
        func search(_ cell: Int) {
            if cell == cells {
                for line in lines {
                    guard let total = line.total else { continue }
                    let sum = line.parts.reduce(0) { $0 + trial[$1] }
                    if isHidden[total] { trial[total] = sum } else if sum != values[total] { return }
                }
                for (index, value) in trial.enumerated() { found[index].insert(value) }
                return
            }
            guard isHidden[cell] else { return search(cell + 1) }
            for value in 0...limit {
                trial[cell] = value
                search(cell + 1)
            }
            trial[cell] = values[cell]
        }
        search(0)
        return found
    }
}
