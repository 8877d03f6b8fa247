import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Typed numbers")
struct TypedNumberTests {
    private static let unit: Int128 = 1_000_000_000_000_000

    @Test(
        "A number is read with a comma or a point, a sign, and a full stop behind it",
        arguments: [
            ("3,2", 3_200), ("3.20", 3_200), (" +3.2. ", 3_200), ("-0,5", -500), ("\u{2212}7", -7_000), (",125", 125),
            ("007", 7_000), ("\u{A0}12\u{2003}", 12_000), ("0", 0), ("-0,0", 0), ("1.000", 1_000),
        ])
    func numbers(text: String, thousandths: Int) {
        #expect(TypedNumber(text)?.units == Self.unit / 1_000 * Int128(thousandths))
    }

    @Test(
        "Anything else is no number",
        arguments: [
            "", " ", ".", ",", "-", "3,", "3..", "3,2,1", "1.000,5", "3 2", "- 3", "--3", "3e2", "0x10", "٣", "3,2 m",
            "½",
            "1234567890123456", "0,1234567890123456", "3,2!",
        ])
    func others(text: String) {
        #expect(TypedNumber(text) == nil)
    }

    @Test("The ends of a tolerance belong to it, exactly, and what lies beyond them does not", arguments: 0..<50)
    func tolerance(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        func text(_ hundredths: Int) -> String {
            let size = abs(hundredths)
            let fraction = size % 100 < 10 ? "0\(size % 100)" : "\(size % 100)"
            return "\(hundredths < 0 ? "-" : "")\(size / 100),\(fraction)"
        }
        for _ in 0..<100 {
            let middle = Int.random(in: -9_999...9_999, using: &random)
            let tolerance = Int.random(in: 0...500, using: &random)
            let answer = Question.Blank.Accepted(text(middle), tolerance: TypedNumber(text(tolerance)))
            for (distance, isRight) in [
                (tolerance, true), (-tolerance, true), (tolerance + 1, false), (-tolerance - 1, false),
            ] {
                #expect(answer.takes(text(middle + distance)) == isRight, "\(text(middle)) ± \(text(tolerance))")
            }
        }
    }

    @Test("Without a tolerance words are compared, and with one whatever is no number")
    func words() {
        let word = Question.Blank.Accepted("3,2")
        let exact = Question.Blank.Accepted("3,2", tolerance: TypedNumber("0"))
        #expect(word.takes("3,2") && word.takes("»3,2«") && !word.takes("3.20"))
        #expect(exact.takes("3.20") && exact.takes("»3,2«") && !exact.takes("3,21") && !exact.takes("3,2 m"))
        #expect(!Question.Blank.Accepted("5", tolerance: TypedNumber("0")).takes(",5"))
        #expect(exact.label == "3,2" && word.label == "3,2")
        #expect(Question.Blank.Accepted("3,2", tolerance: TypedNumber("0,5")).label == "3,2 ± 0,5")
    }
}
