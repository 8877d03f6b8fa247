import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Pages and books")
struct PagesImportTests {
    private func read(_ source: ImportSource) throws -> CourseImport {
        try CourseImport.read(
            [source], as: CourseImport.Options(id: "leg", title: "Leg", language: .danish))
    }

    private func file(_ path: String, _ text: String) -> CourseFile {
        CourseFile(path: path, bytes: Array(text.utf8))
    }

    private let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>"

    @Test("A long page is divided by its headings")
    func divided() throws {
        let html = """
            <!DOCTYPE html><html><head><title>Om konflikter</title><style>p{}</style></head><body>
            <h1>Om konflikter</h1><p>Indledning</p>
            <h2>Ro</h2><h3>Træk vejret</h3><p>Ind.</p><h3>Tæl</h3><p>Til ti.</p>
            <h2>Ord</h2><h3>Sig det igen</h3><p>Med dine ord.</p><h3>Spørg</h3><p>Hvad skete der?</p></body></html>
            """
        let result = try read(.file("om.html", Array(html.utf8)))
        #expect(result.course.modules.map(\.title) == ["Leg", "Ro", "Ord"])
        #expect(
            result.course.modules.map { $0.lessons.map(\.title) } == [
                ["Om konflikter"], ["Træk vejret", "Tæl"], ["Sig det igen", "Spørg"],
            ])
        #expect(!result.report.hasLosses)
        // html, head, title, style, body, h1, 5 × p, 2 × h2, 4 × h3.
        #expect(result.report.elements.total == 17)
        #expect(result.report.elements[.setting] == 1)
    }

    @Test("A folder of pages becomes lessons whose links lead to each other")
    func folder() throws {
        let result = try read(
            .folder(
                "sider",
                [
                    file("b.html", "<title>Anden</title><p>Se <a href='index.html#x'>den første</a></p>"),
                    file("billeder/kat.svg", svg),
                    file("film.mp4", "\0\0"),
                    file("index.html", "<title>Første</title><p><img src='billeder/kat.svg' alt='En kat'></p>"),
                    file("stil.css", "p{}"),
                ]))
        let lessons = result.course.modules.flatMap(\.lessons)
        #expect(lessons.map(\.title) == ["Første", "Anden"])
        guard case .passage(.paragraph(let words)) = lessons[1].blocks[0].content else {
            Issue.record("no paragraph")
            return
        }
        #expect(words.links.map(\.target) == [.lesson(lessons[0].id, block: nil)])
        #expect(result.attachments.map(\.path).allSatisfy { $0.hasPrefix("figures/kat-") })
        let files = try #require(result.report.files.last)
        #expect(
            Dictionary(uniqueKeysWithValues: files.items.map { ($0.name, $0.outcome) }) == [
                "b.html": .kept, "billeder/kat.svg": .kept, "film.mp4": .dropped, "index.html": .kept,
                "stil.css": .setting,
            ])
    }

    @Test("What runs on a page is left out and told, with its place")
    func programs() throws {
        let html = "<html><body><p>Ord</p>\n<script>x()</script><p onclick='y()'>Mere</p></body></html>"
        let result = try read(.file("a.html", Array(html.utf8)))
        let item = try #require(result.report.files.first?.items.first)
        #expect(item.outcome == .simplified)
        #expect(item.remarks.map(\.part) == ["script", "p"])
        #expect(item.remarks.map(\.location.line) == [2, 2])
        #expect(result.report.elements[.dropped] == 1)
        #expect(result.report.elements.total == 5)
    }

    private var book: [CourseFile] {
        [
            file("mimetype", "application/epub+zip"),
            file(
                "META-INF/container.xml",
                """
                <?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
                <rootfiles><rootfile full-path="OPS/bog.opf" media-type="application/oebps-package+xml"/></rootfiles>
                </container>
                """),
            file(
                "OPS/bog.opf",
                """
                <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <metadata><dc:title>Trolden</dc:title></metadata><manifest>
                <item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
                <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
                <item id="b" href="b.xhtml" media-type="application/xhtml+xml"/>
                <item id="k" href="kat.svg" media-type="image/svg+xml"/></manifest>
                <spine><itemref idref="b"/><itemref idref="a"/><itemref idref="n"/></spine></package>
                """),
            file(
                "OPS/nav.xhtml",
                """
                <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"
                xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>
                <li><a href="b.xhtml">Del 1</a><ol><li><a href="a.xhtml">Kapitel A</a></li></ol></li></ol></nav></body></html>
                """),
            file(
                "OPS/a.xhtml",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head>"
                    + "<body><p>Ord <a href=\"b.xhtml\">før</a></p><img src=\"kat.svg\" alt=\"Kat\"/></body></html>"),
            file("OPS/b.xhtml", "<html><body><h1>Del 1</h1><p>Begyndelsen&nbsp;her</p></body></html>"),
            file("OPS/kat.svg", svg),
        ]
    }

    @Test("A book is read in its own order, named by its table of contents")
    func epub() throws {
        let result = try read(.folder("bog", book))
        #expect(result.report.files.allSatisfy { $0.format == .epub })
        #expect(result.course.modules.map(\.title) == ["Del 1"])
        #expect(result.course.modules[0].lessons.map(\.title) == ["Del 1", "Kapitel A"])
        #expect(!result.report.hasLosses)
        #expect(result.attachments.count == 1)
    }

    @Test("A chapter without a name gets a plain one")
    func unnamed() throws {
        let unnamed = book.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self).replacing(">Del 1</a>", with: "> </a>")
            return CourseFile(path: file.path, bytes: Array(text.utf8))
        }
        let result = try read(.folder("bog", unnamed))
        #expect(result.course.modules.map(\.title) == ["Modul"])
        #expect(result.course.modules[0].lessons.map(\.title) == ["Lektion", "Kapitel A"])
        let folder = Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
        #expect(!CourseReader.read(CourseInMemory(files: folder)).diagnostics.hasErrors)
    }

    @Test("A book with a page that is missing, or a lock, says so")
    func broken() throws {
        let result = try read(.folder("bog", book.filter { $0.path != "OPS/a.xhtml" }))
        #expect(result.report.items[.dropped] > 0)
        #expect(result.course.modules[0].lessons.map(\.title) == ["Del 1"])
        let locked = book + [file("META-INF/encryption.xml", "<a/>"), file("META-INF/rights.xml", "<a/>")]
        #expect(throws: ImportFailure.self) { try read(.folder("bog", locked)) }
        #expect(throws: ImportFailure.self) { try read(.folder("bog", book.filter { $0.path != "OPS/bog.opf" })) }
    }

    @Test("What pages become has no faults and reads back as it was")
    func readsBack() throws {
        for source in [ImportSource.folder("bog", book)] {
            let result = try read(source)
            let folder = Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
            let reading = CourseReader.read(CourseInMemory(files: folder))
            #expect(!reading.diagnostics.hasErrors, "\(reading.diagnostics)")
            #expect(reading.course == result.course)
        }
    }
}
