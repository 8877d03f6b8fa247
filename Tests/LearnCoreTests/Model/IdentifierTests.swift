import Testing

@testable import LearnCore

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "Small letters, digits and hyphens after a letter are well-formed",
        arguments: ["a", "fidus-katten", "q1", "x-"])
    func wellFormed(text: String) {
        #expect(Course.ID.isWellFormed(text))
    }

    @Test(
        "Everything else is not",
        arguments: ["", "1a", "-a", "Fidus", "følelser", "a b", "a.b", "a/b", String(repeating: "a", count: 81)])
    func malformed(text: String) {
        #expect(!Course.ID.isWellFormed(text))
    }

    @Test(
        "A suggestion spells Danish letters out",
        arguments: [
            ("Spørg først", "spoerg-foerst"), ("Måltid", "maaltid"), ("æ ø å", "ae-oe-aa"),
        ])
    func suggestion(text: String, id: String) {
        #expect(Course.ID.suggestion(for: text) == id)
    }

    @Test("Where nothing can be made of it there is no suggestion", arguments: ["", "123", "—"])
    func noSuggestion(text: String) {
        #expect(Course.ID.suggestion(for: text) == nil)
    }
}
