import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Importing OLX")
struct OLXImportTests {
    private func outcomes(_ result: CourseImport) -> [String] {
        result.report.files[0].items.map { "\($0.kind) \($0.outcome.rawValue)" }
    }

    private func questions(_ result: CourseImport) -> [Question] {
        result.course.lessons.flatMap { $0.questions.map(\.question) }
    }

    private func remarks(_ result: CourseImport) -> [String] {
        result.report.files[0].items.flatMap { $0.remarks.filter { $0.outcome != nil }.map(\.message.english) }
    }

    @Test("Every block of a plain course is kept, but for the discussion")
    func everyKind() throws {
        let result = try OLXSample.read(OLXSample.files)
        #expect(
            outcomes(result) == [
                "course kept", "chapter kept", "sequential kept", "vertical kept", "html kept", "html kept",
                "video kept", "vertical kept", "multiplechoiceresponse kept", "choiceresponse kept",
                "optionresponse kept", "numericalresponse kept", "stringresponse kept", "sequential kept",
                "vertical kept", "html kept", "discussion dropped",
            ])
        #expect(result.course.modules.map(\.title) == ["Regler"])
        #expect(result.course.lessons.map(\.title) == ["Start", "Sidst"])
        #expect(questions(result).map(\.kind) == [.choice, .multiple, .choice, .gap, .gap])
        let ledger = result.report.files[1].items
        #expect(ledger.count == OLXSample.files.count)
        #expect(ledger.allSatisfy { $0.outcome == .kept || $0.name.hasPrefix("policies") }, "\(ledger)")
    }

    @Test("The folder has no faults, and reading it gives the same course")
    func roundTrip() throws {
        try expectSame(try OLXSample.read(OLXSample.files))
    }

    private func expectSame(_ result: CourseImport) throws {
        let files = Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
        let reading = CourseReader.read(CourseInMemory(files: files))
        #expect(reading.diagnostics.filter { $0.fault.severity == .error }.map(\.fault.message.english) == [])
        #expect(reading.course == result.course)
    }

    @Test("Every element of every file has one outcome, those of the pages included")
    func everyElement() throws {
        let report = try OLXSample.read(OLXSample.files).report
        var count = 0
        for (path, text) in OLXSample.files where path.hasSuffix(".xml") {
            count += try SourceElement.document(Array(text.utf8), file: path).count
        }
        // A start tag of a page begins with a letter.
        for page in OLXSample.pages {
            let tags = page.html.split(separator: "<").filter { $0.first?.isLetter == true }
            count += tags.count
        }
        #expect(report.elements.total == count)
    }

    @Test("Words of a question, its hints and its reasons come along")
    func choice() throws {
        let question = try #require(questions(try OLXSample.read(OLXSample.files)).first)
        #expect(
            question.prompt == [
                .paragraph([.text("I skolegården er der en regel.")]),
                .paragraph([.text("Hvem har "), .strong([.text("lavet")]), .text(" den?")]),
            ])
        #expect(question.options.map(\.isCorrect) == [false, true])
        #expect(question.options[0].text == [.text("Rektor")])
        #expect(
            question.options.map(\.justification.plainText) == [
                "Hun gav lov. Det står i referatet. Læs det.", "Det står i referatet. Læs det.",
            ])
        #expect(question.hints == [[.text("Se på opslagstavlen.")]])
    }

    @Test("Typed answers have their other forms, and what is said to a wrong one")
    func typed() throws {
        let question = try #require(questions(try OLXSample.read(OLXSample.files)).last)
        guard case .gap(_, let blanks) = question.body else {
            Issue.record("no gap")
            return
        }
        #expect(blanks[0].accepted.map(\.text) == ["undskyld", "det må du undskylde"])
        #expect(blanks[0].misses.map(\.text) == ["farvel"])
        #expect(blanks[0].justification.plainText == "Pænt.")
    }

    @Test("A link to another place leads to the lesson that it is in, pictures and subtitles stand in theirs")
    func pages() throws {
        let result = try OLXSample.read(OLXSample.files)
        let text = result.files.filter { $0.path.hasPrefix("lessons/") }.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        #expect(text[0].contains("sidst"))
        #expect(result.attachments.map(\.path).contains { $0.hasPrefix("figures/kat-") })
        #expect(text[0].contains("https://www.youtube.com/watch?v=abcdefghijk"))
        #expect(text[0].contains("Hej og velkommen. Farvel."))
        let blocks = result.course.lessons[0].blocks
        #expect(blocks.first?.content == .heading([.text("Læs")]))
    }

    @Test("A course one folder down, and all of it in one file, are the same course")
    func forms() throws {
        let whole = """
            <course org="SSP" course="Leg"><chapter display_name="Regler"><sequential display_name="Start">
            <vertical display_name="Start"><html><p>Hej.</p></html></vertical></sequential></chapter></course>
            """
        let alone = try CourseImport.read(
            [.file("course.xml", Array(whole.utf8))],
            as: CourseImport.Options(id: "leg", title: "Leg", language: .danish))
        let folder = try OLXSample.read(["kursus/course.xml": whole])
        #expect(alone.course.modules == folder.course.modules)
        #expect(alone.report.elements == folder.report.elements)
        #expect(outcomes(alone) == ["course kept", "chapter kept", "sequential kept", "vertical kept", "html kept"])
    }

    @Test(
        "What the language has not is kept as its source, with its words",
        arguments: [
            "<problem><p>Regn.</p><formularesponse answer=\"x\"><textline/></formularesponse></problem>",
            "<problem><script type=\"loncapa/python\">x=1</script><p>Regn.</p><numericalresponse answer=\"$x\"><textline/>"
                + "</numericalresponse></problem>",
            "<problem><p>Regn.</p><numericalresponse answer=\"2*3\"><textline/></numericalresponse></problem>",
            "<problem><p>Regn.</p><stringresponse answer=\"a.b\" type=\"regexp\"><textline/></stringresponse></problem>",
            "<problem><p>Regn.</p><multiplechoiceresponse><choicegroup><choice correct=\"false\">a</choice>"
                + "<choice correct=\"false\">b</choice></choicegroup></multiplechoiceresponse></problem>",
            "<problem><p>Regn.</p><imageresponse><imageinput src=\"a.png\"/></imageresponse></problem>",
        ])
    func foreign(xml: String) throws {
        let result = try OLXSample.read(OLXSample.unit(xml))
        #expect(result.report.files[0].items.last?.outcome == .foreign)
        guard case .note(let note)? = result.course.lessons.first?.blocks.last?.content else {
            Issue.record("no note")
            return
        }
        #expect(note.content.first == .paragraph([.text("Regn.")]))
        let kept = try #require(result.attachments.first { $0.path.hasPrefix("foreign/") })
        #expect(String(decoding: kept.bytes, as: UTF8.self).hasPrefix("<problem>"))
    }

    @Test("Several responses become several questions, with the text between them")
    func several() throws {
        let one =
            "<multiplechoiceresponse><choicegroup><choice correct=\"true\">a</choice><choice>b</choice>"
            + "</choicegroup></multiplechoiceresponse>"
        let result = try OLXSample.read(
            OLXSample.unit(
                "<problem><p>Først.</p>\(one)<p>Så.</p>\(one)<solution><p>Fordi.</p></solution><p>Slut.</p></problem>"))
        let questions = questions(result)
        #expect(questions.map { $0.prompt } == [[.paragraph([.text("Først.")])], [.paragraph([.text("Så.")])]])
        #expect(questions[1].options.map(\.justification) == [[.text("Fordi.")], [.text("Fordi.")]])
        #expect(result.course.lessons[0].blocks.last?.content == .passage(.paragraph([.text("Slut.")])))
        #expect(result.report.files[0].items.last?.outcome == .kept)
    }

    @Test("Answers amid the words are gaps in a sentence")
    func sentence() throws {
        let result = try OLXSample.read(
            OLXSample.unit(
                """
                <problem><p>Udfyld.</p><p>Man siger <stringresponse answer="hej" type="ci"><textline/></stringresponse> og
                ringer <numericalresponse answer="112"><textline/></numericalresponse>.</p></problem>
                """))
        guard case .gap(let sentence, let blanks)? = questions(result).first?.body else {
            Issue.record("no gap")
            return
        }
        #expect(
            sentence == [.text("Man siger "), .gap("g1"), .text(" og ringer "), .gap("g2"), .text(".")])
        #expect(blanks.map { $0.accepted.map(\.text) } == [["hej"], ["112"]])
        #expect(result.report.files[0].items.last?.outcome == .kept)
    }

    @Test("A number may differ by what the source allows, and lists amid words are chosen from")
    func numbersAndLists() throws {
        let result = try OLXSample.read(
            OLXSample.unit(
                """
                <problem><label>Hvor mange?</label><numericalresponse answer="200"><responseparam type="tolerance"
                default="5%"/><textline/></numericalresponse></problem>
                <problem><label>Hvor mange?</label><numericalresponse answer="[3,7]"><textline/></numericalresponse></problem>
                <problem><p>Man siger <optionresponse><optioninput options="('hej','nej')" correct="hej"/></optionresponse>
                først.</p></problem>
                """))
        let blanks = questions(result).flatMap { question -> [Question.Blank] in
            if case .gap(_, let blanks) = question.body { blanks } else { [] }
        }
        #expect(blanks.flatMap { $0.accepted.map(\.label) } == ["200 ± 10", "5 ± 2", "hej"])
        #expect(blanks.map(\.isOffered) == [false, false, true])
        #expect(result.report.files[0].items.suffix(3).map(\.outcome) == [.kept, .kept, .kept])
    }

    @Test("A faulty course comes out with each fault in its place")
    func faults() throws {
        var files = OLXSample.files
        files["sequential/start.xml"] = """
            <sequential display_name="Start"><vertical url_name="v1"/><vertical url_name="v1"/><vertical url_name="ingen"/>
            <vertical url_name="brud"/><vertical url_name="andet"/><vertical url_name="v2"/></sequential>
            """
        files["vertical/brud.xml"] = "<vertical><html>"
        files["vertical/andet.xml"] = "<chapter/>"
        files["vertical/glemt.xml"] = "<vertical><html>Glemt</html></vertical>"
        files["html/velkommen.html"] = nil
        files["static/kat.svg"] = nil
        let result = try OLXSample.read(files)
        let remarks = remarks(result)
        #expect(remarks.contains { $0.contains("‘vertical/v1.xml’ stands elsewhere") })
        #expect(remarks.contains { $0.contains("‘vertical/ingen.xml’ is not in the package") })
        #expect(remarks.contains { $0.contains("begins with <chapter>") })
        #expect(remarks.contains { $0.contains("‘html/velkommen.html’ is not in the package") })
        #expect(remarks.contains { $0.contains("nothing in the course points to the file") })
        let broken = result.report.files[0].items.first { "\($0.location)".hasPrefix("kursus/vertical/brud.xml:1:") }
        #expect(broken?.outcome == .dropped)
        #expect(questions(result).count == 5)
        // A picture that the package lacks is no loss of the import, but is told.
        let lacking = result.report.files[0].items.first {
            $0.remarks.contains { $0.message.english.contains("kat.svg") }
        }
        #expect(lacking?.outcome == .kept)
        try expectSame(result)
    }

    @Test("Blocks that point to each other in a ring are read once")
    func ring() throws {
        let result = try OLXSample.read([
            "course.xml": "<course url_name=\"r\" org=\"SSP\" course=\"Leg\"/>",
            "course/r.xml": "<course><chapter url_name=\"a\"/></course>",
            "chapter/a.xml": "<chapter><vertical url_name=\"b\"/><html>Hej</html></chapter>",
            "vertical/b.xml": "<vertical><wrapper url_name=\"c\"/></vertical>",
            "wrapper/c.xml": "<wrapper><vertical url_name=\"b\"/><chapter url_name=\"a\"/></wrapper>",
        ])
        #expect(result.course.lessons.count == 1)
        #expect(remarks(result).count { $0.contains("stands elsewhere") } == 2)
    }

    @Test("A long row of blocks in each other is read to a depth and no further")
    func depth() throws {
        var files: OLXSample.Files = [
            "course.xml": "<course url_name=\"r\" org=\"SSP\" course=\"Leg\"/>",
            "course/r.xml": "<course><vertical url_name=\"v0\"/><html>Hej</html></course>",
        ]
        for index in 0..<5000 {
            files["vertical/v\(index).xml"] = "<vertical><vertical url_name=\"v\(index + 1)\"/></vertical>"
        }
        let result = try OLXSample.read(files)
        #expect(remarks(result).contains { $0.contains("levels deep") })
    }

    @Test(
        "Where nothing can be made there is a clear error with a place",
        arguments: [
            (["course.xml": "<course url_name=\"r\" org=\"SSP\" course=\"Leg\"/>"], "kursus/course.xml:1:1"),
            (["course.xml": "<course url_name=\"r\" org=\"SSP\""], "kursus/course.xml:1:32"),
            (
                [
                    "course.xml": "<course url_name=\"r\" org=\"SSP\" course=\"Leg\"/>",
                    "course/r.xml": "<course><chapter></course>",
                ], "kursus/course/r.xml:1:18"
            ),
        ])
    func refused(files: OLXSample.Files, place: String) {
        let failure = #expect(throws: ImportFailure.self) { try OLXSample.read(files) }
        #expect(failure.map { "\($0.location)".hasPrefix(String(place.split(separator: ":")[0])) } == true)
    }

    @Test("However a course is cut off or changed, there is a course that reads back, or a refusal")
    func mutations() throws {
        var random = SeededGenerator(seed: 3)
        let names = OLXSample.files.keys.sorted()
        for _ in 0..<120 {
            var files = OLXSample.files
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let name = names[Int.random(in: 0..<names.count, using: &random)]
                var bytes = Array((files[name] ?? "").utf8)
                guard !bytes.isEmpty else { continue }
                let lower = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: files[name] = nil
                case 1:
                    bytes.removeSubrange(lower..<min(bytes.count, lower + Int.random(in: 1...40, using: &random)))
                    files[name] = String(decoding: bytes, as: UTF8.self)
                case 2:
                    bytes[lower] = UInt8.random(in: 32...126, using: &random)
                    files[name] = String(decoding: bytes, as: UTF8.self)
                default: files[name] = OLXSample.files[names[Int.random(in: 0..<names.count, using: &random)]]
                }
            }
            guard let result = try? OLXSample.read(files) else { continue }
            try expectSame(result)
        }
    }

    @Test("Lists of answers are read however they are written")
    func lists() {
        #expect(OLXGap.list("('a','b\\'c')") == ["a", "b'c"])
        #expect(OLXGap.list("(\"a, b\",\"c\")") == ["a, b", "c"])
        #expect(OLXGap.list("a, b") == ["a", "b"])
        #expect(OLXGap.list("(") == [])
        #expect(OLXGap.range("[3,7]").map { [$0.middle, $0.half] } == [5, 2])
        #expect(OLXGap.range("[3,7)")?.isClosed == false)
        #expect(OLXGap.range("3,7") == nil)
    }
}
