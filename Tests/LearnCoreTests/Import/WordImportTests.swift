import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Importing Word documents")
struct WordImportTests {
    private typealias S = WordSample

    private func outcomes(_ body: String) throws -> [String] {
        try S.read(S.package(body)).report.files[0].items.map { "\($0.kind) \($0.outcome.rawValue)" }
    }

    private func isText(_ content: Block.Content, _ words: String) -> Bool {
        if case .passage(.paragraph(let inlines)) = content { return inlines.plainText == words }
        return false
    }

    // MARK: Structure

    @Test(
        "Headings are told by what their styles do, whatever they are called; the two highest levels are modules and lessons",
        arguments: [S.main, S.strict])
    func headings(namespace: String) throws {
        let body =
            S.p("Ro i klassen", style: "Titel") + S.p("Begynd", style: "Overskrift1") + S.p("Før", style: "Normal")
            + S.p("Hør", style: "Afsnit") + S.p("Lyt.") + S.p("Mere", style: "Overskrift3") + S.p("Vent.")
            + S.p("Slut", style: "Overskrift1") + S.p("Tak.")
        let result = try S.read(S.package(body, namespace: namespace))
        #expect(result.course.title == "Ro i klassen")
        #expect(result.course.modules.map(\.title) == ["Begynd", "Slut"])
        #expect(result.course.modules.map { $0.lessons.map(\.title) } == [["Begynd", "Hør"], ["Slut"]])
        #expect(result.course.lessons[1].blocks[1].content == .heading([.text("Mere")]))
        #expect(result.report.files[0].itemTally[.kept] == 9)
    }

    @Test("One level of headings gives lessons, none one lesson, and a style that rests on itself is text")
    func fewHeadings() throws {
        let one = try S.read(
            S.package(S.p("A", style: "Overskrift3") + S.p("a") + S.p("A", style: "Overskrift3") + S.p("b")))
        #expect(one.course.lessons.map(\.title) == ["A", "A"])
        #expect(one.course.lessons.map(\.id) == ["a", "a-2"])
        let none = try S.read(S.package(S.p("a", style: "Rund")))
        #expect(none.course.lessons.map(\.title) == ["Brev"])
    }

    @Test("A heading with nothing under it is dropped, and said to be so")
    func emptyHeading() throws {
        let body = S.p("A", style: "Overskrift1") + S.p("") + S.p("B", style: "Overskrift1") + S.p("b")
        #expect(try outcomes(body) == ["p dropped", "p kept", "p kept", "p kept"])
    }

    // MARK: Text

    @Test("Runs that look alike are joined; weight, stress and links become the language's")
    func runs() throws {
        let body =
            "<w:p>\(S.r("Sig "))\(S.r("al", "<w:b/>"))\(S.r("tid ", "<w:rStyle w:val=\"Staerk\"/>"))"
            + "\(S.r("roligt", "<w:b/><w:i/>"))\(S.r(" x", "<w:b w:val=\"0\"/>"))\(S.r("2", "<w:vertAlign w:val=\"superscript\"/>"))"
            + "<w:r><w:tab/><w:t>se</w:t><w:softHyphen/><w:t>ks</w:t></w:r>"
            + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r></w:p>"
        #expect(
            try S.blocks(body) == [
                .passage(
                    .paragraph([
                        .text("Sig "), .strong([.text("altid "), .emphasis([.text("roligt")])]),
                        .text(" x² seks→"),
                    ]))
            ])
        #expect(try outcomes(body) == ["p kept"])
    }

    @Test("Links lead to addresses and to lessons of the document; where neither is, the words stay")
    func links() throws {
        let body =
            S.p("En", style: "Overskrift1")
            + "<w:p><w:hyperlink r:id=\"h\">\(S.r("ude"))</w:hyperlink>\(S.r(" "))<w:hyperlink w:anchor=\"m\">\(S.r("inde"))</w:hyperlink>"
            + "<w:hyperlink w:anchor=\"væk\">\(S.r(" væk"))</w:hyperlink></w:p>"
            + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://b.dk\" </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(S.r("felt"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"Overskrift1\"/></w:pPr><w:bookmarkStart w:id=\"1\" w:name=\"m\"/>\(S.r("To"))</w:p>"
            + S.p("b")
        let result = try S.read(
            S.package(body, relationships: [("h", "hyperlink", "https://a.dk", true)]))
        let links = result.course.lessons[0].blocks.flatMap { block -> [Link] in
            if case .passage(.paragraph(let words)) = block.content { words.links } else { [] }
        }
        #expect(
            links.map(\.target) == [.external("https://a.dk"), .lesson("to", block: nil), .external("https://b.dk")])
        #expect(result.report.files[0].itemTally[.simplified] == 1)
    }

    @Test("Lists nest by their level; one that goes on with its numbers after other text is simplified")
    func lists() throws {
        let body =
            S.p("a", list: (1, 0)) + S.p("b", list: (1, 1)) + S.p("c", list: (1, 0)) + S.p("mellem")
            + S.p("d", list: (2, 0)) + S.p("ind") + S.p("e", list: (2, 0))
        let blocks = try S.blocks(body)
        func text(_ words: String) -> Passage { .paragraph([.text(words)]) }
        #expect(
            blocks[0]
                == .passage(
                    .list(
                        ItemList(
                            kind: .bullet,
                            items: [[text("a"), .list(ItemList(kind: .numbered, items: [[text("b")]]))], [text("c")]])))
        )
        #expect(blocks.count == 5)
        #expect(try outcomes(body).last == "p simplified")
    }

    @Test("A table has its first row as its head; merged cells are divided and reported; a frame is its text")
    func tables() throws {
        func cell(_ words: String, _ look: String = "") -> String {
            "<w:tc><w:tcPr>\(look)</w:tcPr>\(S.p(words))</w:tc>"
        }
        let plain =
            "<w:tbl><w:tblPr><w:tblLook w:val=\"04A0\"/></w:tblPr><w:tr>\(cell("A"))\(cell("B"))</w:tr><w:tr>\(cell("1"))\(cell("2"))</w:tr></w:tbl>"
        let merged = plain.replacing(
            "<w:tcPr></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">1<",
            with: "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">1<")
        let frame = "<w:tbl><w:tr>\(cell("Husk det"))</w:tr></w:tbl>"
        #expect(try outcomes(plain + merged + frame) == ["tbl kept", "tbl simplified", "tbl kept"])
        let blocks = try S.blocks(plain + frame)
        #expect(
            blocks[0]
                == .passage(
                    .table(
                        Table(
                            caption: [], head: [[.text("A")], [.text("B")]], rows: [[[.text("1")], [.text("2")]]],
                            hasRowHeaders: false))))
        #expect(isText(blocks[1], "Husk det"))
    }

    @Test("Pictures come with their words; those that no course can show are kept beside it")
    func pictures() throws {
        func drawing(_ id: String, _ words: String, crop: String = "") -> String {
            "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"b\" descr=\"\(words)\"/><a:graphic><a:graphicData>"
                + "<pic:pic><pic:blipFill><a:blip r:embed=\"\(id)\"/>\(crop)</pic:blipFill></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r></w:p>"
        }
        let body =
            drawing("p", "To børn") + S.p("Figur 1", style: "Billedtekst") + drawing("t", "Skitse")
            + drawing("u", "Ude")
            + drawing("p", "Beskåret", crop: "<a:srcRect l=\"1000\"/>")
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>"
        let result = try S.read(
            S.package(
                body, parts: ["word/media/a.svg": svg, "word/media/b.tiff": "II*"],
                relationships: [
                    ("p", "image", "media/a.svg", false), ("t", "image", "media/b.tiff", false),
                    ("u", "image", "../../../etc/passwd", false),
                ]))
        guard case .passage(.figure(let figure)) = result.course.lessons[0].blocks[0].content else {
            Issue.record("no figure in \(result.course.lessons[0].blocks)")
            return
        }
        #expect(figure.alternativeText == "To børn")
        #expect(figure.caption == [.text("Figur 1")])
        #expect(result.attachments.map(\.path).sorted().map { $0.prefix(9) } == ["figures/a", "foreign/b"])
        #expect(isText(result.course.lessons[0].blocks[1].content, "[Skitse]"))
        #expect(
            result.report.files[0].items.map(\.outcome) == [.kept, .kept, .simplified, .simplified, .simplified])
        #expect(result.report.files[0].elements[.foreign] > 0)
    }

    // MARK: What is beside the text

    @Test("A short footnote stands in brackets, a long one behind the paragraph; a comment is the authors' own")
    func notes() throws {
        let long = String(repeating: "Det står i loven. ", count: 12)
        let footnotes =
            "<w:footnotes xmlns:w=\"\(S.main)\"><w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote>"
            + "<w:footnote w:id=\"1\">\(S.p("Jf. loven."))</w:footnote><w:footnote w:id=\"2\">\(S.p(long))</w:footnote>"
            + "<w:footnote w:id=\"3\">\(S.p("Glemt"))</w:footnote></w:footnotes>"
        let comments =
            "<w:comments xmlns:w=\"\(S.main)\"><w:comment w:id=\"7\" w:author=\"X\">\(S.p("Er -- det rigtigt?"))</w:comment></w:comments>"
        let body =
            "<w:p>\(S.r("Lyt"))<w:r><w:footnoteReference w:id=\"1\"/></w:r>\(S.r(" og "))"
            + "<w:commentRangeStart w:id=\"7\"/>\(S.r("vent"))<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
        let result = try S.read(
            S.package(
                body, parts: ["word/fn.xml": footnotes, "word/c.xml": comments],
                relationships: [("f", "footnotes", "fn.xml", false), ("c", "comments", "c.xml", false)]))
        let blocks = result.course.lessons[0].blocks.map(\.content)
        #expect(isText(blocks[0], "Lyt (Jf. loven.) og vent [1]"))
        guard case .note(let note) = blocks[1] else {
            Issue.record("no note in \(blocks)")
            return
        }
        #expect(note.title == "Note 1")
        #expect(result.report.files[1].items.map(\.outcome) == [.setting, .kept, .kept, .dropped])
        #expect(result.report.files[2].items.map(\.outcome) == [.kept])
        let file = try #require(result.files.first { $0.path.hasPrefix("lessons/") })
        #expect(
            String(decoding: file.bytes, as: UTF8.self).contains("<!-- Kommentar til »vent«: Er – det rigtigt? -->"))
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains("\"X\""))
    }

    @Test("Insertions stay and deletions go; hidden words, page numbers and the table of contents go and are told")
    func leftOut() throws {
        let field: (String, String) -> String = { code, words in
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(code)</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(S.r(words))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        }
        let body =
            "<w:p><w:ins>\(S.r("ny "))</w:ins><w:del><w:r><w:delText>gammel</w:delText></w:r></w:del>\(S.r("tekst"))</w:p>"
            + "<w:p>\(S.r("a"))\(S.r("skjult", "<w:vanish/>"))</w:p><w:p>\(S.r("side "))\(field("PAGE", "4"))</w:p>"
            + "<w:p>\(field("TOC \\o", "Indhold 1"))</w:p><w:p>\(field("DATE", "mandag"))</w:p>"
        let result = try S.read(S.package(body))
        let words = result.course.lessons[0].blocks.compactMap { block -> String? in
            if case .passage(.paragraph(let words)) = block.content { words.plainText } else { nil }
        }
        #expect(words == ["ny tekst", "a", "side", "mandag"])
        #expect(
            result.report.files[0].items.map(\.outcome) == [.simplified, .simplified, .simplified, .dropped, .kept])
    }

    @Test("A text box stands behind its paragraph once, though the file has it twice")
    func textBox() throws {
        let box = "<w:txbxContent>\(S.p("Husk: spørg"))</w:txbxContent>"
        let body =
            "<w:p>\(S.r("Før"))<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>\(box)</w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        let blocks = try S.blocks(body)
        #expect(blocks.count == 2)
        #expect(isText(blocks[1], "Husk: spørg"))
        #expect(try outcomes(body) == ["p kept"])
    }

    @Test(
        "A formula that one line can say is kept, another is reported",
        arguments: [
            (
                "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>x+2</m:t></m:r></m:den></m:f>", "1/(x+2)",
                "kept"
            ),
            ("<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "x²", "kept"),
            ("<m:m><m:mr><m:e><m:r><m:t>1</m:t></m:r></m:e></m:mr></m:m>", "1", "simplified"),
        ])
    func formula(math: String, words: String, outcome: String) throws {
        let body = "<w:p><m:oMath>\(math)</m:oMath></w:p>"
        #expect(isText(try S.blocks(body)[0], words))
        #expect(try outcomes(body) == ["p \(outcome)"])
    }

    @Test("What no reader knows keeps its words and is reported")
    func unknown() throws {
        let body = "<w:p><w:sprite>\(S.r("ord"))</w:sprite></w:p><w:troll/>"
        #expect(isText(try S.blocks(body)[0], "ord"))
        #expect(try outcomes(body) == ["p simplified", "troll dropped"])
    }
}
