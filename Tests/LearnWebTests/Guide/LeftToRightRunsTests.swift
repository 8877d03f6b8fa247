import Testing

@testable import LearnWeb

@Suite("Words from left to right in a text from right to left")
struct LeftToRightRunsTests {
    @Test(
        "A run is a whole sentence, and its last sign is in it where it is quoted",
        arguments: [
            ("قل «Stop. Vend den om. Hent en voksen.» الآن", ["Stop. Vend den om. Hent en voksen."]),
            ("«Rigtigt eller lavet?» (حقيقي أم مصنوع؟)", ["Rigtigt eller lavet?"]),
            ("هذا هو PEGI. وهو", ["PEGI"]), ("Hent (قل) 2 ting, tak!", ["Hent", "ting, tak"]),
            ("Hent: «Kom!» لا شيء 12", ["Hent", "Kom!"]), ("", []),
        ])
    func runs(text: String, runs: [String]) {
        let pieces = LeftToRightRuns.pieces(of: text)
        let found = pieces.compactMap { piece in if case .run(let run) = piece { run } else { nil } }
        #expect(found == runs)
        let all = pieces.map { piece in
            switch piece {
            case .text(let text), .run(let text): text
            }
        }
        #expect(all.joined() == text)
        #expect(LeftToRightRuns.marked(text).replacing("\u{200E}", with: "") == text)
    }

    @Test("A mark holds the sign at the end of a run, and stands nowhere else")
    func marks() {
        #expect(LeftToRightRuns.marked("«Gem eller slet?» (نحتفظ)") == "«Gem eller slet?\u{200E}» (نحتفظ)")
        #expect(LeftToRightRuns.marked("«okay» (حسنًا)") == "«okay» (حسنًا)")
    }
}
