import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Moodle's kinds of questions")
struct MoodleKindTests {
    private func read(_ text: String) throws -> (question: Question, item: ImportReport.Item) {
        let result = try MoodleSample.read(MoodleSample.quiz(text))
        return (
            try #require(result.course.lessons.first?.questions.first).question,
            try #require(result.report.files[0].items.first)
        )
    }

    private func losses(_ item: ImportReport.Item) -> [String] {
        item.remarks.filter { $0.outcome != nil }.map(\.message.danish)
    }

    @Test("Words to choose between are offered in the gap, those of its own group")
    func wordsToChoose() throws {
        let (question, item) = try read(
            MoodleSample.question(
                "ddwtos", text: "<p>En [[1]] kat på en [[3]] stol.</p>",
                """
                <dragbox><text>sort</text><group>1</group></dragbox><dragbox><text>blå</text><group>1</group></dragbox>
                <dragbox><text>høj</text><group>2</group></dragbox><dragbox><text>lav</text><group>2</group></dragbox>
                """))
        #expect(losses(item) == [])
        guard case .gap(let sentence, let blanks) = question.body else {
            Issue.record("no gaps")
            return
        }
        #expect(sentence.gaps == ["g1", "g2"])
        #expect(blanks.map(\.isOffered) == [true, true])
        #expect(blanks.map { $0.accepted.map(\.text) } == [["sort"], ["høj"]])
        #expect(blanks.map { $0.misses.map(\.text) } == [["blå"], ["lav"]])
    }

    @Test("A list in the text of a cloze question is one to choose from, with feedback to each word")
    func clozeLists() throws {
        let (question, item) = try read(
            MoodleSample.question(
                "cloze",
                text: "<p>Først</p><p>Man siger {1:MC:=undskyld#Ja~hov#Næsten~%50%pyt} og {1:SA:=tak}.</p><p>Slut</p>",
                ""))
        #expect(losses(item) == [])
        guard case .gap(let sentence, let blanks) = question.body else {
            Issue.record("no gaps")
            return
        }
        #expect(sentence.plainText.hasSuffix(". Slut"))
        #expect(blanks.map(\.isOffered) == [true, false])
        #expect(blanks[0].misses.map(\.text) == ["hov", "pyt"])
        #expect(blanks[0].misses.map(\.feedback.plainText) == ["Næsten", "Det er delvis rigtigt."])
    }

    @Test("Words before the first gap are the prompt; lines and lists with gaps are the sentence, in their order")
    func sentence() throws {
        let (question, item) = try read(
            MoodleSample.question(
                "cloze", text: "<p>Læs.</p><p>A {1:SA:=x}</p><ul><li>B</li><li>C {1:SA:=y}</li></ul>", ""))
        #expect(losses(item) == [])
        #expect(question.prompt == [.paragraph([.text("Læs.")])])
        guard case .gap(let sentence, _) = question.body else {
            Issue.record("no gaps")
            return
        }
        #expect(
            sentence == [.text("A "), .gap("g1"), .text(" / • B / • C "), .gap("g2")])
    }

    @Test("Answers of a match that belong to nothing are offered with the others")
    func distractors() throws {
        let pair = { (text: String, match: String) in
            "<subquestion format=\"html\"><text>\(text)</text><answer><text>\(match)</text></answer></subquestion>"
        }
        let (question, item) = try read(
            MoodleSample.question("matching", pair("Rød", "Stop") + pair("Grøn", "Gå") + pair("", "Vent")))
        #expect(losses(item) == [])
        guard case .match(let pairs, let distractors) = question.body else {
            Issue.record("no match")
            return
        }
        #expect(pairs.count == 2)
        #expect(distractors.map(\.text.plainText) == ["Vent"])
        let (shared, sharedItem) = try read(
            MoodleSample.question("matching", pair("Rød", "Farve") + pair("Grøn", "Farve") + pair("Stol", "Ting")))
        #expect(losses(sharedItem) == [])
        guard case .gap(_, let blanks) = shared.body else {
            Issue.record("no gaps")
            return
        }
        #expect(blanks.map { $0.accepted.map(\.text) } == [["Farve"], ["Farve"], ["Ting"]])
        #expect(blanks.allSatisfy { $0.isOffered && $0.misses.count == 1 })
    }

    @Test("Feedback on a right, a partly right or a wrong answer stands with every option that is one")
    func combinedFeedback() throws {
        func feedback(_ name: String, _ text: String) -> String {
            "<\(name) format=\"html\"><text>\(text)</text></\(name)>"
        }
        let rest =
            feedback("correctfeedback", "Flot.") + feedback("partiallycorrectfeedback", "På vej.")
            + feedback("incorrectfeedback", "Se igen.")
        let (question, item) = try read(
            MoodleSample.question(
                "multichoice",
                "<single>true</single>" + MoodleSample.answer("a", "100") + MoodleSample.answer("b", "50")
                    + MoodleSample.answer("c", "0", feedback: "Nej.") + rest))
        #expect(losses(item) == [])
        #expect(question.options.map(\.justification.plainText) == ["Flot.", "På vej.", "Nej. Se igen."])
        // Of several answers, one that is partly right as a whole has no option to stand with.
        let (_, several) = try read(
            MoodleSample.question(
                "multichoice",
                "<single>false</single>" + MoodleSample.answer("a", "50") + MoodleSample.answer("b", "50")
                    + MoodleSample.answer("c", "-50") + rest))
        #expect(several.outcome == .simplified)
    }

    @Test("A picture that is an answer stands in the prompt with a number, which the answer names")
    func pictures() throws {
        let picture = { (name: String, data: String) in
            """
            <answer fraction="\(name == "a" ? 100 : 0)" format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/\(name).png" \
            alt="Et møde">]]></text><file name="\(name).png" path="/" encoding="base64">\(data)</file></answer>
            """
        }
        let (question, item) = try read(
            MoodleSample.question("multichoice", picture("a", "iVBORw0KGgo=") + picture("b", "iVBORw0KGgoA")))
        #expect(losses(item) == [])
        #expect(question.options.map(\.text.plainText) == ["Billede 1", "Billede 2"])
        let captions = question.prompt.compactMap { passage in
            if case .figure(let figure) = passage { figure.caption.plainText } else { nil }
        }
        #expect(captions == ["Billede 1", "Billede 2"])
    }

    @Test("Gapfill's words are typed or chosen; a pattern is kept as its source")
    func gapFill() throws {
        let rest = { (display: String) in
            "<answerdisplay>\(display)</answerdisplay><delimitchars>[]</delimitchars>"
                + MoodleSample.answer("hund", "0")
        }
        let (chosen, item) = try read(
            MoodleSample.question("gapfill", text: "<p>En [kat] på en [måtte].</p>", rest("dragdrop")))
        #expect(losses(item) == [])
        guard case .gap(_, let blanks) = chosen.body else {
            Issue.record("no gaps")
            return
        }
        #expect(blanks.map { $0.misses.map(\.text) } == [["måtte", "hund"], ["kat", "hund"]])
        let (typed, _) = try read(MoodleSample.question("gapfill", text: "<p>En [kat|mis].</p>", rest("gapfill")))
        guard case .gap(_, let typedBlanks) = typed.body else {
            Issue.record("no gaps")
            return
        }
        #expect(typedBlanks.map { $0.accepted.map(\.text) } == [["kat", "mis"]])
        let pattern = try MoodleSample.read(
            MoodleSample.quiz(MoodleSample.question("gapfill", text: "<p>En [ka.*t+].</p>", rest("gapfill"))))
        #expect(pattern.report.items[.foreign] == 1)
    }

    @Test("Rows with one right column each are a list to choose from in every row")
    func rows() throws {
        let (mtf, item) = try read(
            MoodleSample.question(
                "mtf",
                """
                <row number="1"><optiontext><text>Vi lytter.</text></optiontext>
                <feedbacktext><text>Altid.</text></feedbacktext></row>
                <row number="2"><optiontext><text>Vi råber</text></optiontext>
                <feedbacktext><text></text></feedbacktext></row>
                <column number="1"><responsetext><text>Sandt</text></responsetext></column>
                <column number="2"><responsetext><text>Falsk</text></responsetext></column>
                <weight rownumber="1" columnnumber="1"><value>1.0</value></weight>
                <weight rownumber="1" columnnumber="2"><value>0.0</value></weight>
                <weight rownumber="2" columnnumber="1"><value>0.0</value></weight>
                <weight rownumber="2" columnnumber="2"><value>1.0</value></weight>
                """))
        #expect(losses(item) == [])
        guard case .gap(let sentence, let blanks) = mtf.body else {
            Issue.record("no gaps")
            return
        }
        #expect(sentence == [.text("Vi lytter. "), .gap("g1"), .text(" / Vi råber: "), .gap("g2")])
        #expect(blanks.map { $0.accepted.map(\.text) } == [["Sandt"], ["Falsk"]])
        #expect(blanks[0].justification.plainText == "Altid.")
        let (matrix, matrixItem) = try read(
            MoodleSample.question(
                "oumatrix",
                """
                <inputtype>single</inputtype><columns><column key="7"><text>Leg</text></column>
                <column key="8"><text>Ro</text></column></columns>
                <rows><row key="1"><name><text>Boldbanen</text></name>
                <correctanswers><text>{"7":"1"}</text></correctanswers><feedback><text></text></feedback></row>
                <row key="2"><name><text>Læsehjørnet</text></name>
                <correctanswers><text>{"8":"1"}</text></correctanswers><feedback><text></text></feedback></row></rows>
                """))
        #expect(losses(matrixItem) == [])
        guard case .gap(_, let places) = matrix.body else {
            Issue.record("no gaps")
            return
        }
        #expect(places.map { $0.accepted.map(\.text) } == [["Leg"], ["Ro"]])
    }

    @Test(
        "A text in several languages stands in the course's",
        arguments: [
            "{mlang en}Hello{mlang}{mlang da}Hej{mlang}",
            "<span class=\"multilang\" lang=\"en\">Hello</span><span class=\"multilang\" lang=\"da\">Hej</span>",
        ])
    func languages(text: String) throws {
        let (question, item) = try read(
            MoodleSample.question(
                "truefalse", text: text, MoodleSample.answer("true", "100") + MoodleSample.answer("false", "0")))
        #expect(question.prompt == [.paragraph([.text("Hej")])])
        #expect(losses(item) == [])
    }

    @Test("Whichever languages a text has, something of it stands")
    func otherLanguages() {
        #expect(Multilingual.text("a {mlang en}b{mlang}{mlang de}c{mlang} d", in: .danish) == "a b d")
        #expect(Multilingual.text("{mlang en}b{mlang}{mlang other}c{mlang}", in: .danish) == "c")
        #expect(Multilingual.text("{mlang en}uden ende", in: .danish) == "{mlang en}uden ende")
    }

    @Test("A number keeps its tolerance, and without one is still a number")
    func tolerance() throws {
        let answer = { (number: String, tolerance: String) in
            MoodleSample.answer(number, "100")
                .replacing("</answer>", with: "<tolerance>\(tolerance)</tolerance></answer>")
        }
        let (question, item) = try read(MoodleSample.question("numerical", answer("3.14", "0.01") + answer("5", "0")))
        #expect(losses(item) == [])
        guard case .gap(_, let blanks) = question.body else {
            Issue.record("no gap")
            return
        }
        #expect(blanks[0].accepted.map(\.label) == ["3.14 ± 0.01", "5"])
        #expect(blanks[0].accepted.map { $0.tolerance?.units == 0 } == [false, true])
        let (_, odd) = try read(MoodleSample.question("numerical", answer("3e4", "0.5")))
        #expect(odd.outcome == .simplified)
    }

    @Test("A number may have a unit behind it, and another unit has its own number")
    func units() throws {
        let (question, item) = try read(
            MoodleSample.question(
                "numerical",
                MoodleSample.answer("2", "100")
                    + "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit>"
                    + "<unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit></units>"
                    + "<unitgradingtype>0</unitgradingtype><showunits>0</showunits>"))
        #expect(losses(item) == [])
        guard case .gap(_, let blanks) = question.body else {
            Issue.record("no gap")
            return
        }
        #expect(blanks[0].accepted.map(\.text) == ["2", "2 m", "2m", "200 cm", "200cm"])
    }

    @Test(
        "What the language has nothing like says why it is kept as its source",
        arguments: MoodleKind.foreign.map(\.type))
    func foreignKinds(type: String) throws {
        let result = try MoodleSample.read(
            MoodleSample.quiz(MoodleSample.question(type, MoodleSample.answer("1", "100"))))
        let item = try #require(result.report.files[0].items.first)
        #expect(item.outcome == .foreign)
        #expect(!losses(item)[0].contains("slagsen"))
    }

    @Test("An essay that is a file to hand in is kept as its source; any answer at all is a reflection")
    func essays() throws {
        let upload = try MoodleSample.read(
            MoodleSample.quiz(MoodleSample.question("essay", "<responseformat>noinline</responseformat>")))
        #expect(upload.report.items[.foreign] == 1)
        let anything = try MoodleSample.read(
            MoodleSample.quiz(MoodleSample.question("shortanswer", MoodleSample.answer("*", "100", feedback: "Tak."))))
        #expect(anything.report.items[.kept] == 1)
        #expect(anything.course.lessons[0].blocks.count == 2)
    }
}
