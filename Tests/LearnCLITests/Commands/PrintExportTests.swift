import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("learn export for paper")
struct PrintExportTests {
    private let temporary = TemporaryFolder()

    private func export(_ format: String, _ more: String..., blocks: String = SampleCourse.everyBlock) -> TestRun {
        let library = temporary.sampleLibrary(blocks: blocks)
        return TestRun(
            words: ["export", "sample", "--courses", library, "--to", temporary.file("out"), "--format", format] + more)
    }

    @Test("Cards are one page, with those for a mediation where the course has them")
    func cards() {
        temporary.write(
            """
            <cards xmlns="urn:learn:cards:1" course="sample" stages="primary"><title>Lige nu</title>
              <card id="k0" kind="rule"><say>Sig det højt.</say></card>
              <card id="k1" kind="turn"><say>Sig det højt.</say></card>
              <card id="k2" kind="question"><say>Sig det højt.</say></card>
              <card id="k3" kind="repeat"><say>Sig det højt.</say></card>
              <card id="k4" kind="ideas"><say>Sig det højt.</say></card>
              <card id="k5" kind="agreement"><say>Sig det højt.</say></card>
              <card id="k6" kind="goodbye"><say>Sig det højt.</say></card></cards>
            """, to: "courses/sample/cards.xml")
        let run = export("cards")
        #expect(run.status == .done, "\(run.errors)")
        #expect(run.output.contains("out/sample-cards.html"))
        let page = String(decoding: temporary.read("out/sample-cards.html") ?? [], as: UTF8.self)
        #expect(page.contains("Lige nu · indskoling"))
    }

    @Test("Cards that cannot be used are said to be so, and nothing is written")
    func faultyCards() {
        temporary.write("<cards>", to: "courses/sample/cards.xml")
        let run = export("cards")
        #expect(run.status == .problems)
        #expect(run.errors.contains("cards.xml cannot be used. See why with: learn check"))
        #expect(!temporary.exists("out"))
    }

    @Test("Posters are for A3, or for A4 where that is asked for")
    func posters() {
        let large = export("poster")
        #expect(large.status == .done, "\(large.errors)")
        #expect(large.output.contains("out/sample-poster-"))
        #expect(export("poster", "--paper", "a4").status == .done)
        #expect(export("poster", "--paper", "a5").status == .usage)
        let cards = export("cards", "--paper", "a4")
        #expect(cards.status == .usage)
        #expect(cards.errors.contains("Cards are always A6"))
    }

    @Test("A course without step cards gives neither", arguments: ["cards", "poster"])
    func none(format: String) {
        let run = export(format, blocks: "<p>Kun tekst.</p>")
        #expect(run.status == .problems)
        #expect(run.errors.contains("‘Prøvekursus’ has no step cards to print. Nothing was written."))
    }
}
