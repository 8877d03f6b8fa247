import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Time-ordered identifiers")
struct UUIDv7Tests {
    @Test("Version and variant are those of RFC 9562, and the time stands first")
    func form() {
        var random = SeededGenerator(seed: 1)
        var generator = UUIDv7Generator()
        // The example of RFC 9562, appendix A.6: 2022-02-22 14:22:22.00 GMT-05:00.
        let id = generator.next(at: Date(timeIntervalSince1970: 1_645_557_742), using: &random).uuidString
        #expect(id.hasPrefix("017F22E2-79B0-7"))
        #expect("89AB".contains(Array(id)[19]))
    }

    @Test("Identifiers ascend within a millisecond, over a full counter, and when the clock goes back")
    func ascending() {
        var random = SeededGenerator(seed: 2)
        var generator = UUIDv7Generator()
        var previous = ""
        for index in 0..<10_000 {
            let date = Date(timeIntervalSince1970: 1_000_000 - (index > 5000 ? 10 : 0))
            let id = generator.next(at: date, using: &random).uuidString
            #expect(id > previous)
            previous = id
        }
    }
}
