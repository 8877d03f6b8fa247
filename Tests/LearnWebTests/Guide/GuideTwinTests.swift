import LearnCore
import Testing

@testable import LearnWeb

@Suite("The parents' guide as text")
struct GuideTwinTests {
    @Test("It has every sentence of the page, in the same order, and no other", arguments: GuideCourses.shipped)
    func twin(name: String) throws {
        let (_, guide) = try GuideCourses.guide(ofShipped: name)
        for first in guide.languages {
            let files = try guide.texts(first: first)
            let page = Self.sentences(ofPage: files.page)
            #expect(page.count > 5)
            #expect(page == Self.sentences(ofText: files.text))
        }
    }

    @Test("So it is for text of every kind")
    func everyKind() throws {
        let course = try GuideCourses.sample(
            """
            <handout id="brev" basis="confirm" source="Nogen &amp; andre" review-by="2027-02-01"><title>Brev</title>
              <p>Se <link href="https://example.org/a?b&amp;c">her</link> eller <link href="https://example.org">example.org</link>.</p>
              <list><item><p>Et</p><list kind="numbered"><item>To</item></list></item></list>
              <table><caption>Tabel</caption><head><cell>A</cell><cell>B</cell></head><row><cell>1</cell><cell>2</cell></row></table>
              <figure src="figures/f.svg" alt="En prik"><caption>En prik</caption></figure>
              <quote source="Nogen" href="https://example.org/q"><p>Ord.</p></quote>
              <read-aloud><p>Der var engang.</p></read-aloud>
              <reference href="https://example.org/s">Kilden</reference></handout>
            """)
        let files = try ParentGuide(
            of: course, pictures: [], asOf: CalendarDay(iso8601: "2027-02-02")
        ).texts()
        let sentences = Self.sentences(ofPage: files.page)
        #expect(sentences == Self.sentences(ofText: files.text))
        for line in [
            "Skal bekræftes af SSP", "Kilde: Nogen & andre · skal ses efter senest 1. februar 2027", "Læs højt",
            "— Nogen",
            "Det her skulle være set efter senest 1. februar 2027. Tjek kilden, før du bruger det.",
        ] { #expect(sentences.contains(line), "\(line)") }
        #expect(files.text.contains("Se her (https://example.org/a?b&c) eller example.org."))
        #expect(files.text.contains("– Et\n   1. To\n"))
        #expect(files.text.contains("A | B\n1 | 2\n"))
    }

    @Test("All words of every letter are there, in every language", arguments: GuideCourses.shipped)
    func complete(name: String) throws {
        let (course, guide) = try GuideCourses.guide(ofShipped: name)
        let text = try guide.texts().text.replacing("\u{200E}", with: "")
        for lesson in course.lessons {
            for block in lesson.blocks + lesson.translations.flatMap(\.pieces).map(\.block) {
                guard case .handout(let handout) = block.content else { continue }
                for run in [[.text(handout.title)]] + handout.content.inlineRuns {
                    #expect(text.contains(run.plainText), "\(run.plainText)")
                }
            }
        }
    }

    @Test("A paragraph is a line, and a line of a language from right to left says so")
    func lines() throws {
        let text = try ParentGuide(of: GuideCourses.sample(in: "ar", title: "«Spørg først» (اسأل)")).texts().text
        #expect(text.contains("\u{200F}«Spørg først» (اسأل)\n"))
        #expect(text.contains("\n\u{200F}لم يراجع"))
        #expect(text.contains("Spørg, før du tager et billede.\n"))
        #expect(!text.contains("\r"))
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }

    // MARK: Reading the two back

    /// What a reader sees of a page, a block a line, without the choice of languages and the list of what is in it.
    static func sentences(ofPage html: String) -> [String] {
        let blocks = /<\/?(?:section|article|header|main|footer|body|h[1-4]|p|ul|ol|li|div|blockquote)\b[^>]*>/
        let cells = /<\/?(?:table|thead|tbody|tr|th|td|caption)\b[^>]*>/
        let body = html.replacing(/(?s)^.*?<body>/, with: "")
            .replacing(/(?s)<(fieldset|nav).*?<\/(fieldset|nav)>/, with: "")
        return body.replacing("\n", with: "").replacing(blocks, with: "\n").replacing(cells, with: "\n")
            .replacing(/<[^>]*>/, with: "")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
            .split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    static func sentences(ofText text: String) -> [String] {
        text.split(separator: "\n").filter { $0 != "———" }.flatMap { $0.split(separator: " | ") }.map { line in
            String(line).trimmed.replacing(/^(– |\d+\. )/, with: "").replacing(/\ \(https?:[^\ )]*\)/, with: "")
        }.filter { !$0.isEmpty }
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = filter { $0 != "\u{200F}" && $0 != "\u{200E}" }.drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
