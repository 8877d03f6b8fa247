import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Importing content packages")
struct CartridgeImportTests {
    private static let imscp = "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"

    private static func manifest(_ items: String, _ resources: String, schema: String = "IMS Common Cartridge")
        -> String
    {
        """
        <x:manifest xmlns:x="\(imscp)" identifier="m"><x:metadata><x:schema>\(schema)</x:schema></x:metadata>
        <x:organizations><x:organization identifier="o"><x:item identifier="rod">\(items)</x:item></x:organization>
        </x:organizations><x:resources>\(resources)</x:resources></x:manifest>
        """
    }

    private static func item(_ id: String, _ title: String, _ reference: String? = nil, _ inner: String = "") -> String
    {
        "<x:item identifier=\"\(id)\"\(reference.map { " identifierref=\"\($0)\"" } ?? "")><x:title>\(title)</x:title>"
            + inner + "</x:item>"
    }

    private static func resource(_ id: String, _ type: String, _ files: String...) -> String {
        "<x:resource identifier=\"\(id)\" type=\"\(type)\" href=\"\(files.first ?? "")\">"
            + files.map { "<x:file href=\"\($0)\"/>" }.joined() + "</x:resource>"
    }

    private static func read(_ files: [String: String]) throws -> CourseImport {
        try CourseImport.read(
            [
                .folder(
                    "pakke",
                    files.sorted { $0.key < $1.key }.map { CourseFile(path: $0.key, bytes: Array($0.value.utf8)) })
            ], as: CourseImport.Options(id: "leg", title: "Leg", language: .danish))
    }

    /// A module with a lesson of each kind, one with a heading between, and pages that lead to each other.
    private static let cartridge = [
        "imsmanifest.xml": manifest(
            item(
                "m1", "Regler", nil,
                item("i1", "Aftaler", "side") + item("i2", "Prøve", "quiz") + item("i3", "Læs mere")
                    + item("i4", "Skolens side", "link") + item("i5", "Drøft", "emne") + item("i6", "Opgave", "opgave")
                    + item("i7", "Værktøj", "lti"))
                + item("m2", "Mere", nil, item("i8", "Igen", "side") + item("i9", "Væk", "findes-ikke")),
            resource("side", "webcontent", "wiki_content/aftaler.html")
                + resource("quiz", "imsqti_xmlv1p2/imscc_xmlv1p3/assessment", "quiz.xml")
                + resource("link", "imswl_xmlv1p3", "link.xml") + resource("emne", "imsdt_xmlv1p3", "emne.xml")
                + resource("opgave", "assignment_xmlv1p0", "opgave.xml")
                + resource("lti", "imsbasiclti_xmlv1p0", "lti.xml")
                + resource("ekstra", "webcontent", "wiki_content/ekstra.html")
                + resource("pdf", "webcontent", "web_resources/plan.pdf")),
        "wiki_content/aftaler.html": """
        <html><head><title>Aftaler</title><style>p{}</style></head><body><p>Se
        <a href="%24WIKI_REFERENCE%24/pages/ekstra">mere</a>, <a href="$CANVAS_OBJECT_REFERENCE$/quizzes/quiz">prøven</a>
        og <a href="%24IMS-CC-FILEBASE%24/plan.pdf?x=1">planen</a>.
        <img src="$IMS-CC-FILEBASE$/billede.png" alt="Et møde"></p></body></html>
        """,
        "wiki_content/ekstra.html":
            "<html><head><title>Ekstra</title></head><body><p><a href=\"aftaler.html\">Tilbage</a></p></body></html>",
        "web_resources/plan.pdf": "%PDF", "course_settings/module_meta.xml": "<modules/>",
        "web_resources/billede.png": "\u{89}PNG",
        "quiz.xml": QTI12Sample.document(
            QTI12Sample.item(
                "", QTI12Sample.material("Hvad?") + QTI12Sample.choices(["a", "b"]),
                QTI12Sample.rule(QTI12Sample.equal("0")))),
        "link.xml": "<webLink xmlns=\"urn:wl\"><title>Skolen</title><url href=\"https://skolen.example/\"/></webLink>",
        "emne.xml":
            "<topic xmlns=\"urn:dt\"><title>Drøft</title><text texttype=\"text/html\">&lt;p&gt;Hvad gør I?&lt;/p&gt;</text></topic>",
        "opgave.xml":
            "<assignment xmlns=\"urn:a\"><title>Opgave</title><text texttype=\"text/html\">&lt;p&gt;Beskriv en leg.&lt;/p&gt;</text><gradable>true</gradable></assignment>",
        "lti.xml":
            "<cartridge_basiclti_link xmlns=\"urn:l\"><b:title xmlns:b=\"urn:b\">Tavle</b:title><b:launch_url xmlns:b=\"urn:b\">https://tavle.example/</b:launch_url></cartridge_basiclti_link>",
    ]

    @Test("Organisations become modules and lessons, and each resource what it best is")
    func structure() throws {
        let result = try Self.read(Self.cartridge)
        #expect(result.course.modules.map(\.title) == ["Regler", "Mere", "Andet"])
        #expect(
            result.course.modules.map { $0.lessons.map(\.title) } == [
                ["Aftaler", "Prøve", "Skolens side", "Drøft", "Opgave", "Værktøj"], ["Igen"], ["Ekstra"],
            ])
        let lessons = result.course.modules[0].lessons
        #expect(lessons[2].blocks.map(\.content).first == .heading([.text("Læs mere")]))
        #expect(
            lessons[2].blocks.last?.content
                == .passage(.reference(Reference(address: "https://skolen.example/", title: [.text("Skolen")]))))
        guard case .activity(let activity) = lessons[3].blocks[0].content,
            case .reflection(let reflection) = lessons[4].blocks[0].content
        else {
            Issue.record("no activity or reflection")
            return
        }
        #expect(activity.grouping == .groups)
        #expect(activity.method == [.paragraph([.text("Hvad gør I?")])])
        #expect(reflection.prompt == [.paragraph([.text("Beskriv en leg.")])])
        try expectWhole(result)
    }

    @Test("Links lead to lessons, whatever address they are written with; those to files that cannot come leave words")
    func links() throws {
        let result = try Self.read(Self.cartridge)
        let lesson = try #require(result.course.lessons.first)
        guard case .passage(.paragraph(let words)) = lesson.blocks[0].content else {
            Issue.record("no paragraph")
            return
        }
        #expect(words.links.map(\.target) == [.lesson("ekstra", block: nil), .lesson("proeve", block: nil)])
        #expect(words.plainText.contains("og planen"))
        let again = try #require(result.course.modules[1].lessons.first)
        guard case .passage(.paragraph(let back)) = again.blocks[0].content else {
            Issue.record("no paragraph")
            return
        }
        #expect(back.links.map(\.target) == [.lesson("aftaler", block: nil)])
    }

    @Test("Every item and resource has an outcome, every file one, and every element one")
    func account() throws {
        let files = Self.cartridge
        let report = try Self.read(files).report
        #expect(report.files.allSatisfy { $0.format == .commonCartridge })
        let manifest = report.files[0]
        #expect(manifest.items.map(\.kind).filter { $0 == "item" }.count == 12)
        #expect(manifest.elements.total == files["imsmanifest.xml"]?.startTags)
        let missing = try #require(manifest.items.first { $0.name == "Væk" })
        #expect(missing.outcome == .dropped)
        #expect(missing.remarks.map(\.message) == [.importedResourceMissing("findes-ikke")])
        let read = ["quiz.xml", "link.xml", "emne.xml", "opgave.xml", "lti.xml"]
        let pages = 10 + 6
        let expected = (read + ["imsmanifest.xml"]).reduce(pages) { $0 + (files[$1]?.startTags ?? 0) }
        #expect(report.elements.total == expected)
        // The manifest, 12 items, 8 resources; 2 pages, 4 documents, 3 in the quiz; and the files.
        #expect(report.items.total == 1 + 12 + 8 + 2 + 4 + 3 + files.count)
        let pdf = try #require(report.files.last?.items.first { $0.name == "web_resources/plan.pdf" })
        #expect(pdf.outcome == .dropped)
    }

    @Test("Canvas' full form of a quiz is read instead of the profile's")
    func fullQuiz() throws {
        var files = Self.cartridge
        files["non_cc_assessments/quiz.xml.qti"] = QTI12Sample.document(
            (0..<2).map { _ in
                QTI12Sample.item(
                    "", QTI12Sample.material("Hvad?") + QTI12Sample.choices(["a", "b"]),
                    QTI12Sample.rule(QTI12Sample.equal("0")))
            }.joined())
        let result = try Self.read(files)
        #expect(result.course.modules[0].lessons[1].questions.count == 2)
        #expect(result.report.files.last?.items.first { $0.name == "quiz.xml" }?.outcome == .setting)
    }

    @Test("A SCORM package gives what stands in its pages, and says what a program builds")
    func scorm() throws {
        let manifest = """
            <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
            xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"><metadata><schema>ADL SCORM</schema></metadata>
            <organizations default="b"><organization identifier="a"><title>A</title></organization>
            <organization identifier="b"><title>Trafik</title><item identifier="1" identifierref="r1"><title>Gå</title>
            <adlcp:masteryscore>80</adlcp:masteryscore></item><item identifier="2" identifierref="r2"><title>Cykle</title>
            </item></organization></organizations><resources>
            <resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="a.html?lang=da"><file href="a.html"/>
            <file href="b.html"/><file href="api.js"/></resource>
            <resource identifier="r2" type="webcontent" adlcp:scormtype="sco" href="c.html"><file href="c.html"/></resource>
            </resources></manifest>
            """
        let result = try Self.read([
            "imsmanifest.xml": manifest, "a.html": "<html><body><h1>Gå</h1><p>Se dig for.</p></body></html>",
            "b.html": "<html><head><title>Fortov</title></head><body><p>Bliv der.</p></body></html>",
            "c.html": "<html><body><script>run()</script></body></html>", "api.js": "x",
        ])
        #expect(result.report.files[0].format == .scorm)
        #expect(result.course.modules.map(\.title) == ["Trafik"])
        let lessons = result.course.modules[0].lessons
        #expect(lessons.map(\.title) == ["Gå", "Cykle"])
        #expect(
            lessons[0].blocks.map(\.content) == [
                .passage(.paragraph([.text("Se dig for.")])), .heading([.text("Fortov")]),
                .passage(.paragraph([.text("Bliv der.")])),
            ])
        let second = try #require(result.report.files[0].items.first { $0.name == "c.html" })
        #expect(second.remarks.map(\.message) == [.importedScriptedPage])
        #expect(result.report.files[0].elements.total == manifest.startTags)
        try expectWhole(result)
    }

    @Test("Paths out of the package, things that are not there and things that name themselves do no harm")
    func hostile() throws {
        var files = Self.cartridge
        files["imsmanifest.xml"] = Self.manifest(
            Self.item("m", "M", nil, Self.item("i", "I", "a") + Self.item("j", "J", "a") + Self.item("k", "K", "side")),
            Self.resource("a", "webcontent", "../../etc/passwd", "/etc/passwd", "C:\\x")
                + Self.resource("side", "webcontent", "wiki_content/aftaler.html").replacing(
                    "</x:resource>",
                    with: "<x:dependency identifierref=\"side\"/><x:variant identifierref=\"side\"/></x:resource>"))
        let result = try Self.read(files)
        #expect(result.course.lessons.map(\.title) == ["K"])
        try expectWhole(result)
        #expect(throws: ImportFailure.self) { try Self.read(["imsmanifest.xml": "<manifest>", "a.html": "<p>a</p>"]) }
        let empty = Self.manifest(Self.item("i", "I", "a"), Self.resource("a", "webcontent", "a.html"))
        #expect(throws: ImportFailure.self) { try Self.read(["imsmanifest.xml": empty]) }
    }

    @Test("Packages made at random add up, have no faults, and are read back as they are")
    func random() throws {
        var generator = SeededGenerator(seed: 7)
        let references = ["side", "quiz", "link", "emne", "opgave", "lti", "ekstra", "pdf", "findes-ikke"]
        for _ in 0..<25 {
            var files = Self.cartridge
            var number = 0
            func items(_ depth: Int) -> String {
                (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                    number += 1
                    return Self.item(
                        "n\(number)", ["Regler", "Leg", ""].randomElement(using: &generator) ?? "",
                        Bool.random(using: &generator) ? references.randomElement(using: &generator) : nil,
                        depth > 0 ? items(depth - 1) : "")
                }.joined()
            }
            let old = files["imsmanifest.xml"] ?? ""
            let start = try #require(old.firstRange(of: "<x:item identifier=\"rod\">"))
            let end = try #require(old.firstRange(of: "</x:organization>"))
            let text = old[..<start.upperBound] + items(3) + "</x:item>" + old[end.lowerBound...]
            files["imsmanifest.xml"] = String(text)
            let result = try Self.read(files)
            #expect(result.report.files[0].elements.total == String(text).startTags)
            #expect(result.report.files[0].items.count == 1 + number + 1 + 8)
            try expectWhole(result)
        }
    }
}
