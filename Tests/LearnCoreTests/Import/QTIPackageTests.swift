import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Importing packages of QTI")
struct QTIPackageTests {
    private typealias Sample = QTISample

    private let test = """
        <assessmentTest xmlns="\(QTISample.namespace)" identifier="T" title="Frikvarter">
        <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
        <testPart identifier="P" navigationMode="linear" submissionMode="individual">
        <assessmentSection identifier="S1" title="Aftaler" visible="true"><ordering shuffle="true"/>
        <rubricBlock view="candidate"><p>Læs først.</p></rubricBlock>
        <assessmentItemRef identifier="a" href="opgaver/a.xml"><weight identifier="W" value="2"/></assessmentItemRef>
        <assessmentItemRef identifier="x" href="opgaver/x.xml"/></assessmentSection>
        <assessmentSection identifier="S2" title="Konflikter" visible="true">
        <assessmentItemRef identifier="b" href="opgaver/b.xml"/></assessmentSection>
        </testPart></assessmentTest>
        """

    private func manifest(schema: String = "QTIv2.1 Package", type: String = "imsqti_test_xmlv2p1") -> String {
        """
        <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="M"><metadata><schema>\(schema)</schema></metadata>
        <organizations/><resources><resource identifier="T" type="\(type)" href="prøve.xml"><file href="prøve.xml"/>
        </resource></resources></manifest>
        """
    }

    private func item(_ title: String, _ extra: String = "") -> String {
        Sample.item(
            "<p>\(title)</p>\(extra)" + Sample.choice(["Ja", "Nej"]), declarations: Sample.response(["C1"]),
            processing: Sample.matchCorrect, title: title)
    }

    @Test("A test is a module, its sections lessons; what is missing is said, what no test holds has a lesson")
    func wholePackage() throws {
        let stimulus = """
            <assessmentStimulus xmlns="\(Sample.namespace)" identifier="st" title="Historie"><stimulusBody>
            <p>Det var en tirsdag.</p></stimulusBody></assessmentStimulus>
            """
        let reference = "<assessmentStimulusRef identifier=\"st\" href=\"../tekst.xml\"/>"
        let files = [
            "imsmanifest.xml": manifest(), "prøve.xml": test, "tekst.xml": stimulus,
            "opgaver/a.xml": item("Stop").replacing(
                "<outcomeDeclaration identifier=\"SCORE\"", with: reference + "<outcomeDeclaration identifier=\"SCORE\""
            ),
            "opgaver/b.xml": item("Bliv venner"), "opgaver/c.xml": item("Alene"),
            "opgaver/brudt.xml": "<assessmentItem>",
            "læs.txt": "hej",
        ]
        let result = try Sample.read([Sample.package(files)])
        #expect(result.course.modules.map(\.title) == ["Frikvarter", "Pakke"])
        #expect(result.course.modules.map { $0.lessons.map(\.title) } == [["Aftaler", "Konflikter"], ["Alene"]])
        #expect(result.course.lessons[0].blocks.count == 3)
        #expect(result.course.lessons[0].blocks[1].content == .passage(.paragraph([.text("Det var en tirsdag.")])))
        let items = result.report.files.flatMap(\.items)
        #expect(
            items.filter { $0.kind != "file" }.map { "\($0.kind) \($0.outcome.rawValue)" } == [
                "manifest kept", "assessmentTest kept", "assessmentSection simplified", "assessmentSection kept",
                "assessmentStimulus kept", "choiceInteraction kept", "choiceInteraction kept",
                "choiceInteraction kept",
            ])
        #expect(
            items.first { $0.name == "Aftaler" }?.remarks.map(\.message.danish) == ["»opgaver/x.xml« mangler i pakken"])
        let outcomes = Dictionary(
            uniqueKeysWithValues: items.filter { $0.kind == "file" }.map { ($0.name, $0.outcome) })
        #expect(outcomes["læs.txt"] == .dropped)
        #expect(outcomes["opgaver/brudt.xml"] == .dropped)
        #expect(outcomes["opgaver/c.xml"] == .kept)
        #expect(outcomes.count == files.count)
        var elements = 0
        for (name, text) in files where name.hasSuffix(".xml") && !name.contains("brudt") {
            elements += try SourceElement.document(Array(text.utf8), file: name).count
        }
        #expect(result.report.elements.total == elements)
    }

    @Test("A picture of the package becomes a figure, and its file is accounted for")
    func pictures() throws {
        let files = [
            "a.xml": Array(item("Se", "<p><object type=\"image/png\" data=\"b/vej.png\">En vej</object></p>").utf8),
            "b/vej.png": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        ]
        let result = try Sample.read([
            .folder("pakke", files.sorted { $0.key < $1.key }.map { CourseFile(path: $0.key, bytes: $0.value) })
        ])
        let prompt = try #require(result.course.lessons.first?.questions.first).question.prompt
        guard case .figure(let figure) = prompt[1] else {
            Issue.record("no figure in \(prompt)")
            return
        }
        #expect(figure.alternativeText == "En vej")
        #expect(result.attachments.map(\.path) == [figure.source])
        #expect(result.report.hasLosses == false)
    }

    @Test("A page of HTML that an item shows stands in it")
    func page() throws {
        let result = try Sample.read([
            Sample.package([
                "a.xml": item("Om øen", "<div><object type=\"text/html\" data=\"tekst.html\"/></div>"),
                "tekst.html": "<html><head><title>x</title></head><body><h1>Øen</h1><p>Den er lille.</p></body></html>",
            ])
        ])
        let prompt = try #require(result.course.lessons.first?.questions.first).question.prompt
        #expect(prompt.contains(.paragraph([.text("Den er lille.")])))
        #expect(result.report.hasLosses == false)
    }

    @Test(
        "A cartridge or a course of another kind is not taken for QTI",
        arguments: ["IMS Common Cartridge", "ADL SCORM"])
    func others(schema: String) throws {
        let package = try SourcePackage(
            Sample.package(["imsmanifest.xml": manifest(schema: schema), "prøve.xml": test]))
        #expect(try QTIReader.recognises(package) == false)
        let old = try SourcePackage(
            Sample.package(["imsmanifest.xml": manifest(type: "imsqti_xmlv1p2"), "prøve.xml": test]))
        #expect(try QTIReader.recognises(old) == false)
    }

    @Test("A test alone says that its items are elsewhere")
    func testAlone() throws {
        let failure = #expect(throws: ImportFailure.self) { try Sample.read(test, name: "prøve.xml") }
        #expect(failure?.message == .importedQTITestAlone)
    }

    @Test("Sections that name each other are read once")
    func cycle() throws {
        let section = """
            <assessmentSection xmlns="\(Sample.namespace)" identifier="S" title="Ring" visible="true">
            <assessmentSectionRef identifier="r" href="ring.xml"/><assessmentItemRef identifier="a" href="a.xml"/>
            <assessmentItemRef identifier="a2" href="a.xml"/></assessmentSection>
            """
        let result = try Sample.read([Sample.package(["ring.xml": section, "a.xml": item("Stop")])])
        #expect(result.course.lessons.flatMap(\.questions).count == 1)
        #expect(result.report.items[.simplified] == 1)
    }

    @Test("One document of another package can be read by itself")
    func oneDocument() throws {
        let package = try SourcePackage(Sample.package(["q/a.xml": item("Stop"), "b.txt": ""]))
        var builder = CourseBuilder("leg", language: .danish)
        builder.beginModule("Leg", at: SourceLocation(file: "", line: 1, column: 1))
        let report = try QTIItemReader.read("q/a.xml", package, &builder)
        #expect(report.itemTally[.kept] == 1)
        #expect(builder.finish().first?.lessons.first?.questions.count == 1)
    }

    @Test("Items made to be slow end soon", .timeLimit(.minutes(1)))
    func slow() throws {
        let many = (0..<900).map { "<simpleChoice identifier=\"C\($0)\">ord \($0)</simpleChoice>" }.joined()
        let deep = String(repeating: "<and>", count: 60) + String(repeating: "</and>", count: 60)
        let condition = "<responseCondition><responseIf>\(deep)</responseIf></responseCondition>"
        let processing = "<responseProcessing>" + String(repeating: condition, count: 1500) + "</responseProcessing>"
        let text = Sample.item(
            "<choiceInteraction responseIdentifier=\"RESPONSE\">\(many)</choiceInteraction>",
            declarations: Sample.response(["C1"], cardinality: "multiple"), processing: processing,
            after: "<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"a\" showHide=\"show\">a</modalFeedback>")
        let start = ContinuousClock.now
        #expect(try Sample.read(text).report.items.total == 1)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test("Items of all kinds read back as the same course", arguments: 0..<60)
    func roundTrip(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var files: [String: String] = [:]
        for number in 0..<Int.random(in: 1...4, using: &generator) {
            files["a\(number).xml"] = randomItem(&generator)
        }
        let result = try Sample.read([Sample.package(files)])
        let written = Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
        let reading = CourseReader.read(CourseInMemory(files: written))
        #expect(reading.diagnostics.filter { $0.fault.severity == .error }.map(\.fault.message.english) == [])
        #expect(reading.course == result.course)
        let count = try files.reduce(0) { try $0 + SourceElement.document(Array($1.value.utf8), file: "").count }
        #expect(result.report.elements.total == count)
    }

    private func randomItem(_ generator: inout SeededGenerator) -> String {
        let words = ["leg", "Ø-dag", "a &amp; b", " 3 ", "<em>nu</em>", "æ<br/>å", "x", "<p>y</p>", ""]
        func word() -> String { words.randomElement(using: &generator) ?? "" }
        let list = (0..<Int.random(in: 1...4, using: &generator)).map { _ in word() }
        let key = ["C1", "C2", "C3", "C1 C2", "C2 C1", "3.5", ""]
        let cardinality = ["single", "multiple", "ordered"].randomElement(using: &generator) ?? ""
        let type = ["identifier", "pair", "directedPair", "string", "float"].randomElement(using: &generator) ?? ""
        let correct = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            key.randomElement(using: &generator) ?? ""
        }
        let options = Sample.choices(list, feedback: Bool.random(using: &generator) ? [word(), word()] : [])
        let sides = options.replacing("simpleChoice", with: "simpleAssociableChoice")
        let bodies = [
            Sample.choice(list),
            "<orderInteraction responseIdentifier=\"RESPONSE\">\(options)</orderInteraction>",
            "<matchInteraction responseIdentifier=\"RESPONSE\"><simpleMatchSet>\(sides)</simpleMatchSet><simpleMatchSet>\(sides)</simpleMatchSet></matchInteraction>",
            "<associateInteraction responseIdentifier=\"RESPONSE\">\(sides)</associateInteraction>",
            "<ol><li>\(word())<textEntryInteraction responseIdentifier=\"RESPONSE\"/></li><li>\(word())</li></ol>",
            "<table><tr><td>\(word())</td><td><inlineChoiceInteraction responseIdentifier=\"RESPONSE\">\(options.replacing("simpleChoice", with: "inlineChoice"))</inlineChoiceInteraction></td></tr></table>",
            "<gapMatchInteraction responseIdentifier=\"RESPONSE\">\(options.replacing("simpleChoice", with: "gapText"))<p>\(word()) <gap identifier=\"C1\"/> og <gap identifier=\"C2\"/></p></gapMatchInteraction>",
            "<hottextInteraction responseIdentifier=\"RESPONSE\"><p>\(options.replacing("simpleChoice", with: "hottext"))</p></hottextInteraction>",
            "<sliderInteraction responseIdentifier=\"RESPONSE\" lowerBound=\"0\" upperBound=\"9\"/>",
            "<extendedTextInteraction responseIdentifier=\"RESPONSE\"/>", "<blockquote><p>\(word())</p></blockquote>",
            "<uploadInteraction responseIdentifier=\"RESPONSE\"/>", "<p>\(word())</p>",
        ]
        let body = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            bodies.randomElement(using: &generator) ?? ""
        }
        let processing = [
            "", Sample.matchCorrect,
            "<responseProcessing><setOutcomeValue identifier=\"FEEDBACK\"><variable identifier=\"RESPONSE\"/></setOutcomeValue></responseProcessing>",
        ]
        return Sample.item(
            body.joined(), declarations: Sample.response(correct, cardinality: cardinality, type: type),
            processing: processing.randomElement(using: &generator) ?? "",
            title: ["Én", "To", ""].randomElement(using: &generator) ?? "")
    }
}
