import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Importing Moodle XML")
struct MoodleImportTests {
    private func questions(_ text: String) throws -> [Question] {
        try MoodleSample.read(MoodleSample.quiz(text)).course.lessons.flatMap { $0.questions.map(\.question) }
    }

    @Test("Every kind becomes what the language has, or stands as its source with a note")
    func everyKind() throws {
        let result = try MoodleSample.read(MoodleSample.everyKind)
        #expect(
            result.report.files[0].items.map { "\($0.kind) \($0.outcome.rawValue)" } == [
                "category kept", "multichoice kept", "multichoice kept", "truefalse kept", "shortanswer kept",
                "matching kept", "ordering kept", "essay kept", "description kept", "cloze simplified",
                "gapselect kept", "numerical kept", "calculated foreign",
            ])
        let lesson = try #require(result.course.lessons.first)
        #expect(result.course.lessons.count == 1)
        #expect(lesson.title == "Leg / Regler/aftaler")
        #expect(
            lesson.questions.map(\.question.kind) == [
                .choice, .multiple, .choice, .gap, .match, .order, .gap, .gap, .gap,
            ])
        let source = try #require(result.attachments.first { $0.path == "foreign/regn.xml" })
        let text = String(decoding: source.bytes, as: UTF8.self)
        #expect(text.hasPrefix("<question type=\"calculated\">"))
        #expect(text.hasSuffix("</question>"))
        #expect(text.contains("{a}+{b}"))
    }

    @Test("The folder has no faults, and reading it gives the same course")
    func roundTrip() throws {
        let result = try MoodleSample.read(MoodleSample.everyKind)
        let files = Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
        let reading = CourseReader.read(CourseInMemory(files: files))
        #expect(reading.diagnostics.filter { $0.fault.severity == .error }.map(\.fault.message.english) == [])
        #expect(reading.course == result.course)
    }

    @Test("Every element of the file has one outcome, so that the tally is the number of start tags")
    func everyElement() throws {
        let report = try MoodleSample.read(MoodleSample.everyKind).report
        let reader = XMLReader(bytes: Array(MoodleSample.everyKind.utf8), file: "", limits: .foreign)
        var count = 0
        while true {
            let event = try reader.next()
            if event == .start { count += 1 }
            if event == .endOfDocument { break }
        }
        #expect(report.elements.total == count)
        #expect(report.items.total == 13)
    }

    @Test("What no reader knows is dropped, and the report says so with its place")
    func unknownElement() throws {
        let text = MoodleSample.question(
            "truefalse",
            MoodleSample.answer("true", "100") + MoodleSample.answer("false", "0") + "\n<sprite><x/></sprite>")
        let report = try MoodleSample.read(MoodleSample.quiz(text)).report
        #expect(report.elements[.dropped] == 2)
        let item = report.files[0].items[0]
        #expect(item.outcome == .simplified)
        let remark = try #require(item.remarks.first { $0.part == "sprite" })
        #expect("\(remark.location)" == "quiz.xml:11:1")
    }

    @Test("Feedback becomes the reason; where there is none, a plain sentence stands, which is no loss")
    func reasons() throws {
        let text = MoodleSample.question(
            "multichoice",
            MoodleSample.answer("Ja", "100", feedback: "<p>Fordi <b>det</b> er.</p>")
                + MoodleSample.answer("Nej", "0"))
        let result = try MoodleSample.read(MoodleSample.quiz(text))
        let options = try #require(result.course.lessons.first?.questions.first).question.options
        #expect(options[0].justification == [.text("Fordi "), .strong([.text("det")]), .text(" er.")])
        #expect(options[1].justification == [.text("Det er ikke rigtigt.")])
        #expect(result.report.items[.kept] == 1)
        #expect(result.report.files[0].items[0].remarks.map(\.outcome) == [nil])
    }

    @Test("General feedback, which Moodle shows after every answer, stands behind each reason")
    func generalFeedback() throws {
        let text = MoodleSample.question(
            "truefalse", MoodleSample.answer("true", "100", feedback: "Ja.") + MoodleSample.answer("false", "0")
        ).replacing(
            "<generalfeedback format=\"html\"><text></text>",
            with: "<generalfeedback format=\"html\"><text>Det står i §1.</text>")
        let options = try #require(questions(text).first).options
        #expect(options.map(\.justification.plainText) == ["Ja. Det står i §1.", "Det står i §1."])
    }

    @Test("Half a mark is a way of marking: the answer is not the right one, and is told to be partly right")
    func partialMark() throws {
        let text = MoodleSample.question(
            "multichoice",
            "<single>true</single>" + MoodleSample.answer("a", "100") + MoodleSample.answer("b", "50")
                + MoodleSample.answer("c", "0"))
        let result = try MoodleSample.read(MoodleSample.quiz(text))
        let options = result.course.lessons[0].questions[0].question.options
        #expect(options.map(\.isCorrect) == [true, false, false])
        #expect(
            options.map(\.justification.plainText) == [
                "Det er rigtigt.", "Det er delvis rigtigt.", "Det er ikke rigtigt.",
            ])
        #expect(result.report.items[.kept] == 1)
    }

    @Test(
        "A question without a right answer is kept as its source",
        arguments: ["multichoice", "shortanswer", "truefalse"])
    func noRightAnswer(kind: String) throws {
        let text = MoodleSample.question(kind, MoodleSample.answer("true", "0") + MoodleSample.answer("false", "0"))
        let result = try MoodleSample.read(MoodleSample.quiz(text))
        #expect(result.report.items[.foreign] == 1)
        #expect(result.report.elements[.foreign] == result.report.elements.total - 1)
        #expect(result.attachments.count == 1)
    }

    @Test("A PNG inside the file becomes a figure; what no course can show is kept beside it")
    func files() throws {
        let png = "iVBORw0KGgo="
        let text = MoodleSample.question(
            "description", text: "<p>Se <img src=\"@@PLUGINFILE@@/m%C3%B8de%20a.png\" alt=\"Et møde\"></p>", ""
        )
        .replacing(
            "</questiontext>",
            with: "<file name=\"møde a.png\" path=\"/\" encoding=\"base64\">\(png)</file>"
                + "<file name=\"a.pdf\" path=\"/\" encoding=\"base64\">AAAA</file></questiontext>")
        let result = try MoodleSample.read(MoodleSample.quiz(text))
        let lesson = try #require(result.course.lessons.first)
        guard case .passage(.figure(let figure)) = lesson.blocks[1].content else {
            Issue.record("no figure in \(lesson.blocks)")
            return
        }
        #expect(figure.alternativeText == "Et møde")
        #expect(figure.source.hasPrefix("figures/moede-a-"))
        #expect(result.attachments.map(\.path).first == figure.source)
        #expect(result.attachments.map(\.path).last?.hasPrefix("foreign/a-") == true)
        #expect(result.attachments.count == 2)
        #expect(result.report.elements[.foreign] == 1)
        #expect(result.report.items[.simplified] == 1)
    }

    @Test("An SVG that runs or fetches never comes into the course")
    func unsafeDrawing() throws {
        let svg = "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjxzY3JpcHQvPjwvc3ZnPg=="
        let text = MoodleSample.question(
            "description", text: "<p>Se her.</p><img src=\"@@PLUGINFILE@@/a.svg\" alt=\"x\">", ""
        )
        .replacing("</questiontext>", with: "<file name=\"a.svg\" encoding=\"base64\">\(svg)</file></questiontext>")
        let result = try MoodleSample.read(MoodleSample.quiz(text))
        #expect(result.attachments.allSatisfy { $0.path.hasPrefix("foreign/") })
        #expect(result.report.elements[.foreign] == 1)
        #expect(result.course.lessons[0].blocks.count == 2)
    }

    @Test("The same file gives the same bytes, and titles give ids that are told apart")
    func stability() throws {
        let twice = MoodleSample.quiz(
            MoodleSample.question("essay", name: "Æblet", "") + MoodleSample.question("essay", name: "Æblet", "")
                + MoodleSample.question("essay", name: "日本", "") + MoodleSample.question("essay", name: "日本", ""))
        let result = try MoodleSample.read(twice)
        #expect(result.course.lessons[0].blocks.map { $0.id?.rawValue } == ["aeblet", "aeblet-2", "del-1", "del-2"])
        #expect(try MoodleSample.read(twice).files == result.files)
    }

    @Test("An essay keeps its template in the prompt and what its reader looks for in the guide")
    func essay() throws {
        let text = MoodleSample.question(
            "essay",
            """
            <graderinfo format="html"><text>Nævner reglen</text></graderinfo>
            <responsetemplate format="html"><text>Jeg så …</text></responsetemplate>
            """)
        let result = try MoodleSample.read(MoodleSample.quiz(text))
        let block = try #require(result.course.lessons.first?.blocks.first)
        #expect(block.guide?.watch == [[.text("Nævner reglen")]])
        guard case .reflection(let reflection) = block.content else {
            Issue.record("no reflection")
            return
        }
        #expect(reflection.prompt.count == 3)
        #expect(result.report.items[.kept] == 1)
    }

    @Test("Markdown is read, not shown")
    func markdown() {
        #expect(
            Markdown.html("# A\nx **b** _c_ `d<` a_b_c\n\n- e\n- [f](https://g.dk)\n\n1. h\n\\*i")
                == "<h1>A</h1><p>x <strong>b</strong> <em>c</em> <code>d&lt;</code> a_b_c</p><ul><li>e</li>"
                + "<li><a href=\"https://g.dk\">f</a></li></ul><ol><li>h</li></ol><p>*i</p>")
        #expect(Markdown.html("**uden ende [x](y") == "<p>**uden ende [x](y</p>")
    }

    @Test("Cloze is parsed with its feedback, percents and escapes")
    func clozeGaps() {
        let (text, gaps) = ClozeGap.parse(
            "a {1:MCV:=x#godt~%50%y\\~z#næsten} b {2:NM:=3:0.1} {ikke}", mark: { "[\($0)]" })
        #expect(text == "a [1] b [2] {ikke}")
        #expect(gaps.map(\.isChoice) == [true, false])
        #expect(gaps[0].answers.map(\.text) == ["x", "y~z"])
        #expect(gaps[0].answers.map(\.fraction) == [100, 50])
        #expect(gaps[0].answers.map(\.feedback) == ["godt", "næsten"])
        #expect(gaps[1].answers == [ClozeGap.Answer(text: "3", fraction: 100, feedback: "", tolerance: 0.1)])
    }
}
