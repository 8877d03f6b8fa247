import Testing

@testable import LearnCore

@Suite("Near misses")
struct NearMissTests {
    @Test(
        "A slip of the finger finds the word that was meant",
        arguments: [
            ("headnig", "heading"), ("Question", "question"), ("dialog", "dialogue"), ("lsit", "list"),
            ("stepps", "steps"), ("activty", "activity"),
        ])
    func slip(word: String, meant: String) {
        #expect(NearMiss.best(for: word, among: ElementName.allCases.map(\.rawValue)) == meant)
    }

    @Test(
        "A word that is near to nothing, or equally near to two, finds nothing", arguments: ["blockquote", "x", "stem"])
    func nothing(word: String) {
        #expect(NearMiss.best(for: word, among: ["step", "item", "heading"]) == nil)
    }

    @Test("The distance counts swapped neighbours as one change")
    func distance() {
        #expect(NearMiss.editDistance("", "abc") == 3)
        #expect(NearMiss.editDistance("abc", "abc") == 0)
        #expect(NearMiss.editDistance("ab", "ba") == 1)
        #expect(NearMiss.editDistance("kitten", "sitting") == 3)
    }
}
