import Testing

@testable import LearnCore

@Suite("Readability")
struct LIXTests {
    @Test(
        "Known texts have known values",
        arguments: [
            // 5 words, 1 sentence, none long: 5.
            ("Katten sidder på en mur.", 5, 1, 0, 5),
            // 8 words, 2 sentences, 2 long (forsigtigt, bagefter): 4 + 25 = 29.
            ("Katten går forsigtigt ned. Bagefter sover den godt!", 8, 2, 2, 29),
            ("", 0, 0, 0, 0), ("…", 0, 0, 0, 0),
            ("Uden punktum til sidst", 4, 1, 1, 29),
        ])
    func values(text: String, words: Int, sentences: Int, long: Int, value: Int) {
        let lix = LIX(text)
        #expect(lix.words == words)
        #expect(lix.sentences == sentences)
        #expect(lix.longWords == long)
        #expect(lix.value == value)
    }

    @Test("Names count as short, also in the genitive")
    func names() {
        #expect(LIX("Konflikt-trolden og Konflikt-troldens hale.").longWords == 2)
        #expect(LIX("Konflikt-trolden og Konflikt-troldens hale.", names: ["konflikt-trolden"]).longWords == 0)
    }

    @Test("The longest sentence is the one with most words")
    func longest() {
        #expect(LIX("En to. En to tre fire. En.").longestSentence == "En to tre fire.")
    }
}
