import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("What can be worked out of a breakdown")
struct BreakdownTests {
    /// Which of the hidden counts of a table are certain, in reading order. All totals are shown.
    private func certain(_ counts: [[Int]], hidden pattern: [String]) -> [Int] {
        let breakdown = Breakdown(counts, hasRowTotals: true, hasColumnTotals: true)
        var hidden = Array(repeating: false, count: breakdown.numbers.count)
        let width = (counts.first?.count ?? 0) + 1
        for (row, marks) in pattern.enumerated() {
            for (column, mark) in marks.enumerated() where mark == "x" { hidden[row * width + column] = true }
        }
        return hidden.indices.filter { hidden[$0] && !breakdown.isUncertain($0, hidden: hidden) }.map {
            breakdown.numbers[$0].value
        }
    }

    @Test("A single hidden count is certain, four at the corners of a block are not")
    func corners() {
        #expect(certain([[7, 8], [9, 10]], hidden: ["x.", ".."]) == [7])
        #expect(certain([[7, 8], [9, 10]], hidden: ["xx", "xx"]) == [])
    }

    @Test("A count between two blocks is certain, though each of its lines hides three")
    func bridge() {
        let counts = [[11, 12, 13, 0], [14, 15, 0, 0], [0, 0, 16, 17], [0, 0, 18, 19]]
        #expect(certain(counts, hidden: ["xxx.", "xx..", "..xx", "..xx"]) == [13])
    }

    @Test("A count is certain where the others are zero and cannot fall further")
    func bounds() {
        #expect(certain([[2, 0], [0, 0]], hidden: ["xx", "xx"]) == [2, 0, 0, 0])
        #expect(certain([[2, 0], [0, 1]], hidden: ["xx", "xx"]) == [])
    }

    @Test("It agrees with trying every table", arguments: 0..<200 as Range<UInt64>)
    func brute(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let counts = (0..<3).map { _ in (0..<3).map { _ in max(0, Int.random(in: -2...3, using: &random)) } }
        let mask = SmallCells.Mask(
            cells: counts.map { $0.map { _ in Bool.random(using: &random) } }, rowTotals: [false, false, false],
            columnTotals: [false, false, false], grandTotal: false)
        let possible = SumSystem(counts: counts, mask: mask).possibleValues(of: 9, upTo: 4)
        let breakdown = Breakdown(counts, hasRowTotals: true, hasColumnTotals: true)
        let hidden = mask.cells.flatMap { $0 + [false] } + Array(repeating: false, count: 4)
        for row in 0..<3 {
            for column in 0..<3 where mask.cells[row][column] {
                let isUncertain = breakdown.isUncertain(row * 4 + column, hidden: hidden)
                #expect(isUncertain == (possible[row * 3 + column].count > 1), "\(counts) \(mask.cells)")
            }
        }
    }
}
