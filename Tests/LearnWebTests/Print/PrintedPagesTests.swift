import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("Cards and posters as pages")
struct PrintedPagesTests {
    private let picture = Picture(
        path: "figures/f.svg", bytes: Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>"#.utf8))

    private func course(_ steps: String) throws -> Course {
        try #require(SampleCourse.reading(blocks: steps).usableCourse)
    }

    private let steps = """
        <steps id="tre" basis="proposed"><title>Tre &lt;trin&gt;</title>
          <step id="a"><title>Følelser</title><starter>Jeg blev …</starter>
            <figure src="figures/f.svg" alt="Et hjerte"/><p>Læs det <strong>højt</strong>.</p>
            <list><item><p>Én ting</p></item></list></step>
          <step id="b"><title>2. Behov</title><starter>Jeg har brug for …</starter><p>Vent.</p></step>
        </steps>
        """

    private func page(_ file: SiteFile?) throws -> String { String(decoding: try #require(file).bytes, as: UTF8.self) }

    @Test("Each card says its set, its number and what it rests on, and nothing is fetched")
    func cards() throws {
        let course = try course(steps)
        let file = CardsPage(course: course, sets: PrintedSet.steps(of: course), pictures: [picture]).file()
        #expect(file.path == "sample-cards.html")
        let html = try page(file)
        expectSelfContained(html.replacing(/<img src="data:[^"]+"/, with: "<picture"))
        for text in [
            "<p>Tre &lt;trin&gt;</p>", "1 af 2", "2 af 2", "Følelser", "»Jeg blev\u{A0}…«", "alt=\"Et hjerte\"",
            "<strong>højt</strong>", "<b>•</b><span>Én ting</span>", "Forslag: SSP skal bekræfte", "Prøvekursus",
            "img-src data:;", "data:image/svg+xml;base64,PHN2Zy",
        ] { #expect(html.contains(text), "\(text)") }
        #expect(html.components(of: "<li class=\"card ") == 2)
        #expect(html.components(of: "<ol class=\"sheet\">") == 1)
    }

    @Test("Where a drawing is missing, its words stand on the card")
    func missingPicture() throws {
        let course = try course(steps)
        let html = try page(CardsPage(course: course, sets: PrintedSet.steps(of: course), pictures: []).file())
        #expect(!html.contains("<img"))
        #expect(html.contains("<p>Et hjerte</p>"))
    }

    @Test("Cards for a mediation are a set for each stage, and none has a card that is for another")
    func mediation() throws {
        let place = SourceLocation(file: "cards.xml", line: 1, column: 1)
        let cards = MediationCards(
            course: "sample", title: "Mægling", stages: [.primary, .middle],
            cards: [
                MediationCard(id: "a", kind: .rule, say: "Én taler.", adult: "Vent.", location: place),
                MediationCard(id: "b", kind: .question, stages: [.primary], say: "Lille?", location: place),
                MediationCard(id: "c", kind: .question, stages: [.middle], say: "Stor?", location: place),
            ])
        let sets = PrintedSet.mediation(cards)
        #expect(sets.map(\.id) == ["nu-primary", "nu-middle"])
        #expect(
            sets.map { $0.cards.map { $0.sayings[0].words } } == [["Én taler.", "Lille?"], ["Én taler.", "Stor?"]])
        let html = try page(CardsPage(course: try course(steps), sets: sets, pictures: []).file())
        #expect(html.components(of: "<p>Mægling · indskoling</p>") == 2)
        #expect(html.components(of: "<p>Mægling · mellemtrin</p>") == 2)
        #expect(html.components(of: "<ol class=\"sheet\">") == 2)
    }

    @Test("A poster has the steps in their order, for the paper that was asked for", arguments: Paper.allCases)
    func poster(paper: Paper) throws {
        let course = try course(steps)
        let set = try #require(PrintedSet.steps(of: course).first)
        let files = try PosterPage(course: course, set: set, pictures: [picture], paper: paper).files()
        #expect(files.map(\.path) == ["sample-poster-tre.html"])
        #expect(PosterPage.path(of: set, in: course) == files[0].path)
        let html = try page(files.first)
        expectSelfContained(html.replacing(/<img src="data:[^"]+"/, with: "<picture"))
        #expect(html.contains("@page { size: \(paper == .a3 ? "A3" : "A4") portrait"))
        // The number stands beside the title and not in it as well.
        #expect(html.contains("<h2>Behov</h2>"))
        #expect(!html.contains("Vent."))
        #expect(html.components(of: "<li class=\"step\">") == 2)
        #expect(try PosterPage(course: course, set: set, pictures: [picture], paper: paper).files() == files)
    }
}
