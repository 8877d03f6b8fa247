import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("HTML fragments")
struct HTMLFragmentTests {
    private let location = SourceLocation(file: "f", line: 1, column: 1)

    private func fragment(_ html: String) throws -> HTMLFragment {
        let holder = SourceElement(name: "p", namespace: "", attributes: [], location: location, number: 0)
        return try HTMLFragment(html, in: holder, language: .danish) { $0 == "a.png" ? "figures/a.png" : nil }
    }

    @Test("Paragraphs, lists, tables, links and pictures become passages")
    func passages() throws {
        let html = """
            Først <b>fed</b> og <i>skrå</i><p>To<br>tre</p><ol><li>en<li>to <ul><li>dyb</li></ul></ol>
            <table><tr><th>A<th>B<tr><td>1<td>2</table>
            <p><a href="https://example.org/?a=1&amp;b=2">link</a></p><img src="a.png" alt="Kat">
            """
        let fragment = try fragment(html)
        #expect(fragment.losses == [])
        #expect(
            fragment.passages == [
                .paragraph([
                    .text("Først "), .strong([.text("fed")]), .text(" og "), .emphasis([.text("skrå")]),
                ]),
                .paragraph([.text("To")]), .paragraph([.text("tre")]),
                .list(
                    ItemList(
                        kind: .numbered,
                        items: [
                            [.paragraph([.text("en")])],
                            [
                                .paragraph([.text("to")]),
                                .list(ItemList(kind: .bullet, items: [[.paragraph([.text("dyb")])]])),
                            ],
                        ])),
                .table(
                    Table(
                        caption: [], head: [[.text("A")], [.text("B")]], rows: [[[.text("1")], [.text("2")]]],
                        hasRowHeaders: false)),
                .paragraph([
                    .link(
                        Link(
                            target: .external("https://example.org/?a=1&b=2"), content: [.text("link")],
                            location: location))
                ]),
                .figure(Figure(source: "figures/a.png", alternativeText: "Kat", caption: [], location: location)),
            ])
    }

    @Test(
        "What runs, loads or asks is left out and reported",
        arguments: [
            ("<p>a<script>alert(1)</script></p>", HTMLFragment.Loss.forbidden("script")),
            ("<p onclick=\"x()\">a</p>", .attribute("onclick")),
            ("<p><a href=\"javascript:x()\">a</a></p>", .address("javascript:x()")),
            ("<p><a href=\" JaVaScRiPt:x()\">a</a></p>", .address("JaVaScRiPt:x()")),
            ("<p>a<form><input></form></p>", .forbidden("form")),
            ("<p>a<svg><script/></svg></p>", .forbidden("svg")),
            ("<p>a<iframe src=\"file:///etc/passwd\"></iframe></p>", .mediaGone("iframe")),
            ("<p>a<blink> b</blink></p>", .element("blink")),
        ])
    func hostile(html: String, loss: HTMLFragment.Loss) throws {
        let fragment = try fragment(html)
        #expect(fragment.losses.contains(loss))
        let text = fragment.passages.map { "\($0)" }.joined()
        #expect(text.contains("a"))
        for word in ["alert", "javascript", "onclick", "p{}", "passwd"] { #expect(!text.lowercased().contains(word)) }
    }

    @Test("How a page looks is left out, which loses nothing")
    func style() throws {
        let fragment = try fragment("<p>a<style>p{}</style></p>")
        #expect(fragment.passages == [.paragraph([.text("a")])])
        #expect(fragment.losses == [])
    }

    @Test("Nesting without end is refused, not followed")
    func depth() {
        for tag in ["b", "div", "blink", "ul><li"] {
            let html = String(repeating: "<\(tag)>", count: 100_000)
            #expect(throws: ImportFailure.self) { _ = try fragment(html) }
        }
    }

    @Test("Powers and indices become signs where Unicode has them")
    func raised() throws {
        let fragment = try fragment("m<sup>2</sup> H<sub>2</sub>O x<sup>q</sup> v<sub>max</sub> a<sup>se der</sup>")
        #expect(fragment.passages == [.paragraph([.text("m² H₂O x^q vₘₐₓ ase der")])])
        #expect(fragment.losses == [.element("sup")])
    }

    @Test(
        "A formula is written in a line where it has an exact form there",
        arguments: [
            ("\\(x^2 \\le \\sqrt{y+1}\\)", "x² ≤ √(y+1)"), ("\\[\\frac{a}{b}\\]", "a/b"),
            ("$$2\\frac{a+1}{b}=c$$", "2((a+1)/b)=c"), ("\\(\\alpha_{12}\\cdot 30^\\circ\\)", "α₁₂ · 30°"),
            ("\\(\\sin x\\)", "sin x"), ("\\(x^{n+m}\\)", "xⁿ⁺ᵐ"),
            ("<math><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math>", "a/(b + 1)"),
            ("<math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mn>4</mn></math>", "x² = 4"),
        ])
    func formulas(html: String, words: String) throws {
        let fragment = try fragment(html)
        #expect(fragment.passages.map { HTMLFragment.words(of: $0).plainText } == [words])
        #expect(fragment.losses == [])
    }

    @Test(
        "A formula without such a form stands as it is written, and that is a loss",
        arguments: ["\\(\\begin{matrix}a&b\\end{matrix}\\)", "\\(x", "\\(\\ukendt\\)", "$$"])
    func formulasThatStay(source: String) throws {
        let fragment = try fragment(source.replacing("&", with: "&amp;"))
        #expect(fragment.passages.map { HTMLFragment.words(of: $0).plainText } == [source])
        #expect(fragment.losses == [.formula])
    }

    @Test("Of formulas that never end, only so much is read that it costs no time")
    func formulasWithoutEnd() throws {
        let clock = ContinuousClock()
        let taken = try clock.measure {
            _ = try fragment(String(repeating: "\\(", count: 200_000))
            _ = try fragment("\\(" + String(repeating: "{", count: 100_000) + "\\)")
        }
        #expect(taken < .seconds(5))
    }

    @Test("In a place for one run, lines are told apart and lists keep their marks, which loses nothing")
    func linesInARun() throws {
        var fragment = try fragment("<p>Et</p><p>To.</p><p>Tre:</p><ol><li>a<li>b</ol>")
        #expect(fragment.takeInline().plainText == "Et / To. Tre: 1. a 2. b")
        #expect(fragment.losses == [])
    }

    @Test("A table without a head gets an empty one, so that no row is taken for it")
    func tableWithoutHead() throws {
        let fragment = try fragment("<table><tr><td>1<td>2<tr><td>3<td>4</table>")
        guard case .table(let table) = fragment.passages.first else {
            Issue.record("no table")
            return
        }
        #expect(table.head == [[], []])
        #expect(table.rows.count == 2)
        #expect(fragment.losses == [])
    }

    @Test("What an element says by its signs or its title stays in words")
    func wordsOfElements() throws {
        let fragment = try fragment("<q>Hej</q> <abbr title=\"Skole, socialforvaltning, politi\">SSP</abbr>")
        #expect(
            fragment.passages == [.paragraph([.text("»Hej« SSP (Skole, socialforvaltning, politi)")])])
    }

    @Test("Whatever pieces the HTML is made of, the language reads back the passages that it writes")
    func readsBack() throws {
        var random = SeededGenerator(seed: 7)
        let pieces = [
            "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", " ", "  \n", "ord", "æ&nbsp;ø", "&amp;", "<br>", "<ul>",
            "<li>", "</ul>",
            "<table>", "<tr>", "<td>", "</table>", "<a href='https://a.dk'>", "</a>", "<span>", "</span>", "<", "&#1;",
            "<img src='a.png' alt=' K '>", "<h2>", "</h2>", "<sup>2</sup>", "<script>", "</script>", "x\u{0}y",
        ]
        for _ in 0..<400 {
            let html = (0..<Int.random(in: 1...25, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            let passages = try fragment(html).passages
            if passages.isEmpty { continue }
            let lesson = Lesson(
                id: "l", title: "T", summary: [], minutes: 1, audience: [],
                blocks: passages.map { Block(content: .passage($0), location: location) }, location: location)
            let reader = CourseFileReader(bytes: Array(CourseWriter.lessonFile(lesson).utf8), file: "f")
            let read = reader.readLesson()
            #expect(read == lesson, "\(html.debugDescription)")
            #expect(!reader.diagnostics.hasErrors, "\(html.debugDescription) \(reader.diagnostics)")
        }
    }
}
