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
            ("<p>a<style>p{}</style></p>", .forbidden("style")),
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

    @Test("Nesting without end is refused, not followed")
    func depth() {
        for tag in ["b", "div", "blink", "ul><li"] {
            let html = String(repeating: "<\(tag)>", count: 100_000)
            #expect(throws: ImportFailure.self) { _ = try fragment(html) }
        }
    }

    @Test("Powers and indices become signs where Unicode has them")
    func raised() throws {
        let fragment = try fragment("m<sup>2</sup> H<sub>2</sub>O x<sup>q</sup>")
        #expect(fragment.passages == [.paragraph([.text("m² H₂O xq")])])
        #expect(fragment.losses == [.element("sup")])
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
