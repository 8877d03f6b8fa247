import LearnCore
import LearnTestSupport
import Testing

@Suite("Hiding small counts")
struct SmallCellsTests {
    @Test("A table without small counts is shown whole, zeros too")
    func nothingHidden() throws {
        #expect(try SmallCells.mask(groups: [[10, 0, 7], [12, 8, 0], [0, 0, 30]]).hidesNothing)
        #expect(try SmallCells.mask(groups: []).hidesNothing)
        #expect(try SmallCells.mask(groups: [[], []]).hidesNothing)
    }

    @Test("A small count hides with it what would give it away")
    func complementary() throws {
        let mask = try SmallCells.mask(groups: [[20, 3, 9], [15, 8, 11], [30, 12, 10]])
        #expect(mask.cells == [[false, true, true], [false, true, true], [false, false, false]])
        #expect(!mask.rowTotals.contains(true) && !mask.columnTotals.contains(true) && !mask.grandTotal)
    }

    @Test("A count that leaves one other in its row is hidden like the one")
    func complement() throws {
        let shown = try SmallCells.mask([[19, 1]], hasRowTotals: true, hasColumnTotals: false)
        #expect(shown.cells == [[true, true]] && shown.rowTotals == [false])
        let three = try SmallCells.mask([[38, 1, 1]], hasRowTotals: true, hasColumnTotals: false)
        #expect(three.cells == [[true, true, true]])
    }

    @Test("Hidden counts of a row never come to a small sum")
    func jointSum() throws {
        let mask = try SmallCells.mask([[1, 2, 6, 40]], hasRowTotals: true, hasColumnTotals: false)
        #expect(mask.cells == [[true, true, true, false]])
    }

    @Test("A group that is small itself loses its total")
    func smallTotal() throws {
        let mask = try SmallCells.mask(groups: [[3, 0], [20, 20], [30, 30]])
        #expect(mask.rowTotals[0] && mask.cells[0][0])
    }

    @Test("A count between two blocks is not left to be worked out from their sums")
    func bridge() throws {
        let counts = [[2, 7, 3, 90], [8, 9, 95, 80], [70, 75, 2, 7], [60, 90, 8, 9]]
        let mask = try SmallCells.mask(groups: counts)
        #expect(mask.cells[0][2] && protects(mask, counts, threshold: 5))
    }

    @Test("Without totals only the small counts themselves are hidden")
    func noTotals() throws {
        let mask = try SmallCells.mask([[1, 9], [0, 5]], hasRowTotals: false, hasColumnTotals: false)
        #expect(mask.cells == [[true, false], [false, false]] && mask.rowTotals.isEmpty && mask.columnTotals.isEmpty)
    }

    @Test("What is no table of counts is refused")
    func problems() {
        #expect(throws: SmallCells.Problem.unevenRow(1)) { try SmallCells.mask(groups: [[1, 2], [3]]) }
        #expect(throws: SmallCells.Problem.impossibleCount(row: 0, column: 1)) {
            try SmallCells.mask(groups: [[1, -2]])
        }
    }

    @Test("The threshold is the smallest count that is shown")
    func threshold() throws {
        #expect(try SmallCells.mask(groups: [[5, 50], [50, 60]]).hidesNothing)
        #expect(try !SmallCells.mask(groups: [[5, 50], [50, 60]], threshold: 6).hidesNothing)
        #expect(try SmallCells.mask(groups: [[1, 2], [1, 1]], threshold: 1).hidesNothing)
    }

    /// Bounds of each hidden number from the sums alone, narrowed until nothing changes.
    private func protects(_ mask: SmallCells.Mask, _ counts: [[Int]], threshold: Int) -> Bool {
        var system = SumSystem(counts: counts, mask: mask)
        system.narrow()
        return system.certainNumbers().allSatisfy { number in
            !system.pointsAtPersons(number, threshold: threshold)
        }
    }

    @Test("Adding and subtracting never narrows a small count to one value", arguments: 0..<800 as Range<UInt64>)
    func propagation(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let counts = randomCounts(&random, rows: 1...8, columns: 1...6, largest: [3, 6, 12, 40][Int(seed % 4)])
        let threshold = Int.random(in: 2...6, using: &random)
        let (rowTotals, columnTotals) = (seed % 3 != 0, seed % 5 != 0)
        let mask = try SmallCells.mask(
            counts, threshold: threshold, hasRowTotals: rowTotals, hasColumnTotals: columnTotals)
        var system = SumSystem(counts: counts, mask: mask)
        #expect(system.shownNumbers().allSatisfy { !(1..<threshold).contains(system.values[$0]) })
        system.narrow()
        for number in system.certainNumbers() + system.determinedNumbers() {
            #expect(!system.pointsAtPersons(number, threshold: threshold), "\(counts) \(number)")
        }
        for line in system.lines {
            let hidden = line.parts.filter { system.isHidden[$0] }
            #expect(hidden.count + (line.total.map { system.isHidden[$0] ? 1 : 0 } ?? 0) != 1)
            if let total = line.total, !system.isHidden[total] {
                #expect(!(1..<threshold).contains(hidden.reduce(0) { $0 + system.values[$1] }))
            }
        }
        let again = try SmallCells.mask(
            counts, threshold: threshold, hasRowTotals: rowTotals, hasColumnTotals: columnTotals)
        #expect(again == mask)
    }

    /// Mostly large counts with some small ones, or mostly zeros, or anything.
    private func randomCounts(
        _ random: inout SeededGenerator, rows: ClosedRange<Int>, columns: ClosedRange<Int>, largest: Int
    ) -> [[Int]] {
        let columns = Int.random(in: columns, using: &random)
        let kind = Int.random(in: 0..<3, using: &random)
        return (0..<Int.random(in: rows, using: &random)).map { _ in
            (0..<columns).map { _ in
                switch (kind, Int.random(in: 0..<5, using: &random)) {
                case (0, 1...): Int.random(in: 20...60, using: &random)
                case (1, 1...): 0
                default: Int.random(in: 0...largest, using: &random)
                }
            }
        }
    }

    @Test("Of all tables that fit what is shown, two differ in each small count", arguments: 0..<300 as Range<UInt64>)
    func enumeration(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let columns = Int.random(in: 1...3, using: &random)
        let counts = (0..<(columns == 3 ? 2 : 3)).map { _ in
            (0..<columns).map { _ in Int.random(in: 0...4, using: &random) }
        }
        let mask = try SmallCells.mask(
            counts, threshold: 3, hasRowTotals: seed % 4 != 0, hasColumnTotals: seed % 4 != 1)
        let system = SumSystem(counts: counts, mask: mask)
        let possible = system.possibleValues(of: counts.count * columns, upTo: 5)
        for (number, values) in possible.enumerated()
        where system.isHidden[number] && system.pointsAtPersons(number, threshold: 3) {
            #expect(values.count > 1, "\(counts) \(mask) \(number)")
        }
    }

    @Test("A municipality's table is done in a moment")
    func speed() throws {
        var random = SeededGenerator(seed: 9)
        let counts = (0..<300).map { _ in (0..<5).map { _ in Int.random(in: 0...30, using: &random) } }
        let start = ContinuousClock.now
        #expect(try !SmallCells.mask(groups: counts).hidesNothing)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
