import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Importing OpenDocument texts")
struct OpenDocumentImportTests {
    private static let start = "urn:oasis:names:tc:opendocument:xmlns:"

    private static func document(_ body: String, root: String = "document-content") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <o:\(root) xmlns:o="\(start)office:1.0" xmlns:t="\(start)text:1.0" xmlns:table="\(start)table:1.0"
          xmlns:draw="\(start)drawing:1.0" xmlns:style="\(start)style:1.0" xmlns:svg="\(start)svg-compatible:1.0"
          xmlns:fo="\(start)xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <o:automatic-styles>
        <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="T2" style:family="text" style:parent-style-name="T1"><style:text-properties fo:font-style="italic"/></style:style>
        <style:style style:name="R" style:family="paragraph" style:parent-style-name="R"/>
        <t:list-style style:name="L1"><t:list-level-style-number t:level="1" style:num-format="1"/>
          <t:list-level-style-bullet t:level="2" t:bullet-char="•"/></t:list-style>
        </o:automatic-styles>
        <o:body><o:text>\(body)</o:text></o:body></o:\(root)>
        """
    }

    private func read(_ body: String, files: [String: String] = [:]) throws -> CourseImport {
        let all = files.merging(["content.xml": Self.document(body), "mimetype": "x"]) { first, _ in first }
        return try CourseImport.read(
            [
                .folder(
                    "brev.odt",
                    all.sorted { $0.key < $1.key }.map { CourseFile(path: $0.key, bytes: Array($0.value.utf8)) })
            ],
            as: CourseImport.Options(id: "brev", title: "Brev", language: .danish))
    }

    @Test("Headings, looks, nested lists, tables, notes and pictures become the language's")
    func everything() throws {
        let body = """
            <t:sequence-decls/>
            <t:h t:outline-level="1">Begynd</t:h><t:h t:outline-level="2"><t:bookmark t:name="b"/>Hør</t:h>
            <t:p t:style-name="R">Sig <t:span t:style-name="T1">al</t:span><t:span t:style-name="T2">tid</t:span><t:s t:c="2"/>det<t:note t:id="n"><t:note-citation>1</t:note-citation><t:note-body><t:p>Jf. loven.</t:p></t:note-body></t:note>. <t:a xlink:href="#b">op</t:a></t:p>
            <t:list t:style-name="L1"><t:list-item><t:p>et</t:p><t:list><t:list-item><t:p>dyb</t:p></t:list-item></t:list><t:p>mere</t:p></t:list-item><t:list-item><t:p>to</t:p></t:list-item></t:list>
            <table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell><t:p>A</t:p></table:table-cell><table:table-cell><t:p>B</t:p></table:table-cell></table:table-row></table:table-header-rows>
            <table:table-row><table:table-cell><t:p>1</t:p></table:table-cell><table:table-cell><t:p>2</t:p></table:table-cell></table:table-row></table:table>
            <t:p><draw:frame><draw:image xlink:href="Pictures/a.svg"/><svg:title>T</svg:title><svg:desc>To børn</svg:desc></draw:frame></t:p>
            <t:p>Tip: Vent<o:annotation><dc:creator>X</dc:creator><t:p>Godt?</t:p></o:annotation></t:p>
            """
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>"
        let result = try read(body, files: ["Pictures/a.svg": svg])
        let blocks = result.course.lessons[0].blocks.map(\.content)
        func text(_ words: String) -> Passage { .paragraph([.text(words)]) }
        guard case .passage(.paragraph(let words)) = blocks[0] else {
            Issue.record("\(blocks)")
            return
        }
        #expect(words.plainText == "Sig altid det (Jf. loven.). op")
        #expect(words[1] == .strong([.text("al"), .emphasis([.text("tid")])]))
        #expect(words.links.map(\.target) == [.lesson("hoer", block: nil)])
        #expect(
            blocks[1]
                == .passage(
                    .list(
                        ItemList(
                            kind: .numbered,
                            items: [
                                [text("et"), .list(ItemList(kind: .bullet, items: [[text("dyb")]])), text("mere")],
                                [text("to")],
                            ]))))
        guard case .passage(.figure(let figure)) = blocks[3], case .note(let note) = blocks[4] else {
            Issue.record("\(blocks)")
            return
        }
        #expect(figure.alternativeText == "To børn")
        #expect(note.kind == .tip)
        #expect(result.authorNotes["hoer"] == ["Kommentar: Godt?"])
        #expect(!result.report.hasLosses)
        let files = Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
        let reading = CourseReader.read(CourseInMemory(files: files))
        #expect(!reading.diagnostics.hasErrors)
        #expect(reading.course == result.course)
    }

    @Test("Every element has one outcome, and deletions, contents and page numbers are told")
    func account() throws {
        let body = """
            <t:tracked-changes><t:changed-region><t:deletion><o:change-info/><t:p>væk</t:p></t:deletion></t:changed-region></t:tracked-changes>
            <t:table-of-content><t:index-body><t:p>Indhold</t:p></t:index-body></t:table-of-content>
            <t:p>side <t:page-number>3</t:page-number></t:p><t:troll/>
            """
        let result = try read(body)
        let report = result.report.files[0]
        #expect(
            report.items.map { "\($0.kind) \($0.outcome)" } == [
                "tracked-changes simplified", "table-of-content dropped", "p simplified", "troll dropped",
            ])
        let reader = XMLReader(bytes: Array(Self.document(body).utf8), file: "", limits: .foreign)
        var count = 0
        while true {
            let event = try reader.next()
            if event == .start { count += 1 }
            if event == .endOfDocument { break }
        }
        #expect(report.elements.total == count)
    }

    @Test("A document of one file is read; a spreadsheet is not")
    func kinds() throws {
        let flat = Self.document("<t:p>Hej</t:p>", root: "document")
        let result = try CourseImport.read(
            [.file("a.fodt", Array(flat.utf8))], as: CourseImport.Options(id: "a", title: "A", language: .danish))
        #expect(result.course.lessons[0].blocks.count == 1)
        let sheet = flat.replacing("o:text>", with: "o:spreadsheet>")
        #expect(throws: ImportFailure.self) {
            try CourseImport.read(
                [.file("a.fods", Array(sheet.utf8))], as: CourseImport.Options(id: "a", title: "A", language: .danish))
        }
    }
}
