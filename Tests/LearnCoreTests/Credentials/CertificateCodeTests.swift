import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Codes on certificates")
struct CertificateCodeTests {
    private func code(_ seed: UInt64) -> CertificateCode {
        var random = SeededGenerator(seed: seed)
        return CertificateCode.make(using: &random)
    }

    /// The ten signs without the hyphen.
    private func signs(_ code: CertificateCode) -> [UInt8] { code.description.utf8.filter { $0 != UInt8(ascii: "-") } }

    private func error(_ text: String) -> CertificateCodeError? {
        do throws(CertificateCodeError) {
            _ = try CertificateCode(parsing: text)
            return nil
        } catch { return error }
    }

    @Test("A code has two groups of five signs, none of which looks like another", arguments: 0..<200)
    func form(seed: UInt64) {
        let text = code(seed).description
        #expect(text.utf8.count == 11)
        #expect(Array(text.utf8)[5] == UInt8(ascii: "-"))
        #expect(!text.contains { "01OIL".contains($0) })
    }

    @Test("A code can be typed in either case, with any spaces and dashes", arguments: 0..<50)
    func typing(seed: UInt64) throws {
        let code = code(seed)
        let plain = String(decoding: signs(code), as: UTF8.self)
        let forms = [
            code.description, code.description.lowercased(), plain, "  \(plain)\n",
            plain.map(String.init).joined(separator: " "), plain.map(String.init).joined(separator: "–"),
            plain.prefix(5) + "\u{2011}" + plain.suffix(5),
        ]
        for form in forms { #expect(try CertificateCode(parsing: form) == code) }
    }

    @Test("Every wrong sign is found", arguments: 0..<100)
    func singleErrors(seed: UInt64) {
        let right = signs(code(seed))
        for position in right.indices {
            for sign in CertificateCode.alphabet where sign != right[position] {
                var wrong = right
                wrong[position] = sign
                #expect(error(String(decoding: wrong, as: UTF8.self)) == .wrongSigns)
            }
        }
    }

    @Test("Every swap of two different signs is found, neighbours or not", arguments: 0..<300)
    func swaps(seed: UInt64) {
        let right = signs(code(seed))
        for first in right.indices {
            for second in right.indices where first < second && right[first] != right[second] {
                var wrong = right
                wrong.swapAt(first, second)
                #expect(error(String(decoding: wrong, as: UTF8.self)) == .wrongSigns)
            }
        }
    }

    @Test("Every two wrong signs are found: all of one code, and any of others")
    func doubleErrors() {
        let right = signs(code(0))
        for first in right.indices {
            for second in right.indices where first < second {
                for one in CertificateCode.alphabet where one != right[first] {
                    for other in CertificateCode.alphabet where other != right[second] {
                        var wrong = right
                        wrong[first] = one
                        wrong[second] = other
                        if error(String(decoding: wrong, as: UTF8.self)) != .wrongSigns {
                            Issue.record("not found: \(first), \(second)")
                        }
                    }
                }
            }
        }
    }

    @Test("The message says what is wrong, and where")
    func messages() {
        #expect(error("ABCD")?.message.english == "A code has 10 signs, as in ABCDE-FGHJK. There are 4 here.")
        #expect(error("") == .wrongLength(0))
        #expect(error("23456-7O9AB") == .unusedSign("O", position: 7))
        #expect(
            error("23456-7o9AB")?.message.english
                == "Sign number 7, ‘o’, is in no code. 0 and O are never used, because they look alike. "
                + "Look at the paper again.")
        #expect(error("2l")?.message.danish.contains("1, I og L bruges aldrig") == true)
        #expect(error("2Å")?.message.danish.contains("»Å«") == true)
        #expect(error("A\u{1B}[31m")?.message.danish.contains("»U+001B«") == true)
        #expect(error("A\u{202E}B")?.message.english.contains("‘U+202E’") == true)
        // The Kelvin sign and fullwidth letters are no Latin letters, whatever Unicode's foldings say.
        #expect(error("\u{212A}") == .unusedSign("\u{212A}", position: 1))
    }

    @Test("Codes differ, and each of the 31 signs turns up at each place")
    func spread() {
        var random = SeededGenerator(seed: 7)
        let codes = (0..<2000).map { _ in CertificateCode.make(using: &random) }
        #expect(Set(codes).count == codes.count)
        for position in 0..<10 { #expect(Set(codes.map { signs($0)[position] }).count == 31) }
    }
}
