import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Importing QTI")
struct QTIImportTests {
    private typealias Sample = QTISample

    @Test("Feedback shown at a choice is its reason, found by running the processing")
    func inlineFeedback() throws {
        let text = Sample.item(
            Sample.choice(["Den, der vil", "Ingen"], feedback: ["Ja, <em>alle</em> kan.", "Prøv at sige det."]),
            declarations: Sample.response(["C1"]),
            processing: """
                <responseProcessing><setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/>
                </setOutcomeValue></responseProcessing>
                """)
        let result = try Sample.read(text)
        let options = try #require(result.course.lessons.first?.questions.first).question.options
        #expect(options.map(\.isCorrect) == [true, false])
        #expect(options.map(\.text.plainText) == ["Den, der vil", "Ingen"])
        #expect(options[0].justification == [.text("Ja, "), .emphasis([.text("alle")]), .text(" kan.")])
        #expect(options[1].justification.plainText == "Prøv at sige det.")
        #expect(result.report.items[.kept] == 1)
        #expect(result.report.hasLosses == false)
    }

    @Test("Version 3 and version 2 give the same course, whatever the prefix")
    func versions() throws {
        let text = Sample.item(
            "<p>Læs.</p>" + Sample.choice(["Ja", "Nej"]), declarations: Sample.response(["C2"]),
            processing: Sample.matchCorrect)
        let old = try Sample.read(text)
        let new = try Sample.read(Sample.version3(text))
        #expect(Sample.version3(text).contains("<qti-simple-choice identifier=\"C1\">"))
        #expect(Sample.version3(text).contains("response-identifier="))
        #expect(new.course == old.course)
        let prefixed = text.replacing("<", with: "<q:").replacing("<q:/", with: "</q:").replacing(
            "<q:?xml", with: "<?xml"
        )
        .replacing("xmlns=", with: "xmlns:q=")
        #expect(try Sample.read(prefixed).course == old.course)
    }

    @Test("Modal feedback on a right or wrong answer stands at the options that bring it")
    func modalFeedback() throws {
        let processing = """
            <responseProcessing><responseCondition><responseIf><match><variable identifier="RESPONSE"/>
            <correct identifier="RESPONSE"/></match><setOutcomeValue identifier="FEEDBACK">
            <baseValue baseType="identifier">GODT</baseValue></setOutcomeValue></responseIf><responseElse>
            <setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">NEJ</baseValue></setOutcomeValue>
            </responseElse></responseCondition></responseProcessing>
            """
        let after = ["GODT", "NEJ", "ALDRIG"].map {
            "<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"\($0)\" showHide=\"show\">Om \($0)</modalFeedback>"
        }.joined()
        let result = try Sample.read(
            Sample.item(
                Sample.choice(["Ja", "Nej", "Ved ikke"]), declarations: Sample.response(["C1"]),
                processing: processing, after: after))
        let options = try #require(result.course.lessons.first?.questions.first).question.options
        #expect(options.map(\.justification.plainText) == ["Om GODT", "Om NEJ", "Om NEJ"])
        #expect(result.report.elements[.dropped] == 1)
        #expect(result.report.files[0].items[0].remarks.map(\.part) == ["modalFeedback"])
    }

    @Test("Without a declared answer, what the processing gives marks for is right")
    func answerByProcessing() throws {
        let processing = """
            <responseProcessing><responseCondition><responseIf><match><variable identifier="RESPONSE"/><multiple>
            <baseValue baseType="identifier">C1</baseValue><baseValue baseType="identifier">C3</baseValue></multiple>
            </match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
            </responseIf></responseCondition></responseProcessing>
            """
        let question = try Sample.question(
            Sample.item(
                Sample.choice(["a", "b", "c"]), declarations: Sample.response([], cardinality: "multiple"),
                processing: processing))
        #expect(question.kind == .multiple)
        #expect(question.options.map(\.isCorrect) == [true, false, true])
    }

    @Test("A mapping tells what is right where no answer is declared")
    func mapping() throws {
        let mapping = """
            <mapping defaultValue="0"><mapEntry mapKey="C1" mappedValue="1"/><mapEntry mapKey="C2" mappedValue="2"/>
            <mapEntry mapKey="C3" mappedValue="-1"/></mapping>
            """
        let question = try Sample.question(
            Sample.item(
                Sample.choice(["a", "b", "c"]),
                declarations: Sample.response([], cardinality: "multiple", mapping: mapping),
                processing: Sample.matchCorrect.replacing("match_correct", with: "map_response.xml")))
        #expect(question.options.map(\.isCorrect) == [true, true, false])
    }

    @Test("A choice without a right answer becomes something to think about, with all its words")
    func survey() throws {
        let result = try Sample.read(
            Sample.item(Sample.choice(["Tit", "Sjældent"]), declarations: Sample.response([])))
        let block = try #require(result.course.lessons.first?.blocks.first)
        guard case .reflection(let reflection) = block.content else {
            Issue.record("no reflection")
            return
        }
        #expect(reflection.prompt.count == 2)
        #expect(
            reflection.prompt.last
                == .list(
                    ItemList(kind: .bullet, items: [[.paragraph([.text("Tit")])], [.paragraph([.text("Sjældent")])]])))
        #expect(result.report.items[.kept] == 1)
    }

    @Test("Pairs one to one become a match; several to one a question for each row")
    func pairs() throws {
        func item(_ key: [String]) -> String {
            let left = ["A", "B", "C"].map {
                "<simpleAssociableChoice identifier=\"\($0)\" matchMax=\"1\">ord \($0)</simpleAssociableChoice>"
            }
            let right = ["X", "Y", "Z"].map {
                "<simpleAssociableChoice identifier=\"\($0)\" matchMax=\"3\">svar \($0)</simpleAssociableChoice>"
            }
            return Sample.item(
                """
                <matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="3"><prompt>Find par</prompt>
                <simpleMatchSet>\(left.joined())</simpleMatchSet><simpleMatchSet>\(right.joined())</simpleMatchSet>
                </matchInteraction>
                """, declarations: Sample.response(key, cardinality: "multiple", type: "directedPair"),
                processing: Sample.matchCorrect)
        }
        let match = try Sample.question(item(["A Y", "B X", "C Z"]))
        guard case .match(let pairs, distractors: _) = match.body else {
            Issue.record("no match")
            return
        }
        #expect(
            pairs.map { "\($0.text.plainText) \($0.match.plainText)" } == [
                "ord A svar Y", "ord B svar X", "ord C svar Z",
            ])
        let matrix = try Sample.read(item(["A Y", "B Y", "C Z"]))
        let rows = try #require(matrix.course.lessons.first).questions.map(\.question)
        #expect(rows.map(\.kind) == [.choice, .choice, .choice])
        #expect(
            rows.map { $0.options.map(\.isCorrect) } == [
                [false, true, false], [false, true, false], [false, false, true],
            ])
        #expect(matrix.report.items[.kept] == 1)
    }

    @Test("Ends of a pair, parts of an order and words of a text")
    func others() throws {
        let order = try Sample.question(
            Sample.item(
                "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\"><prompt>Først?</prompt>"
                    + Sample.choices(["to", "tre", "en"]) + "</orderInteraction>",
                declarations: Sample.response(["C3", "C1", "C2"], cardinality: "ordered"),
                processing: Sample.matchCorrect))
        #expect(order.kind == .order)
        #expect(order.options.map(\.text.plainText) == ["en", "to", "tre"])
        let words = try Sample.read(
            Sample.item(
                """
                <hottextInteraction responseIdentifier="RESPONSE" maxChoices="1"><p>Vi <hottext identifier="A">leger</hottext>
                i <hottext identifier="B">går</hottext>.</p></hottextInteraction>
                """, declarations: Sample.response(["B"]), processing: Sample.matchCorrect))
        let question = try #require(words.course.lessons.first?.questions.first).question
        #expect(question.options.map(\.text.plainText) == ["leger", "går"])
        #expect(
            question.prompt == [
                .paragraph([.text("Vi "), .strong([.text("leger")]), .text(" i "), .strong([.text("går")]), .text(".")])
            ])
        #expect(words.report.items[.kept] == 1)
    }

    @Test("Gaps in one line are one question; a break does not part them, and part marks are said")
    func gaps() throws {
        let mapping = """
            <mapping defaultValue="0"><mapEntry mapKey="stop" mappedValue="1" caseSensitive="false"/>
            <mapEntry mapKey="holdt" mappedValue="0.5"/></mapping>
            """
        let result = try Sample.read(
            Sample.item(
                """
                <p>Sig <textEntryInteraction responseIdentifier="RESPONSE" expectedLength="9"/><br/>
                og gå <textEntryInteraction responseIdentifier="R2"/>.</p>
                """,
                declarations: Sample.response(["stop"], type: "string", mapping: mapping)
                    + Sample.response(["3.5"], type: "float", name: "R2"),
                processing: Sample.matchCorrect.replacing("match_correct", with: "map_response")))
        let question = try #require(result.course.lessons.first?.questions.first).question
        guard case .gap(let sentence, let blanks) = question.body else {
            Issue.record("no gap")
            return
        }
        #expect(sentence.plainText == "Sig ____ og gå ____.")
        #expect(blanks.map { $0.accepted.map(\.text) } == [["stop"], ["3.5"]])
        #expect(blanks[1].accepted[0].takes("3,50"))
        #expect(blanks[0].misses.map(\.text) == ["holdt"])
        #expect(blanks[0].misses[0].feedback.plainText == "Det er kun delvist rigtigt.")
        #expect(result.report.items[.kept] == 1)
    }

    @Test("Several interactions are several questions, with the words before them as text")
    func several() throws {
        let second = Sample.choice(["Ja", "Nej"], prompt: "Og så?").replacing("RESPONSE", with: "R2")
        let result = try Sample.read(
            Sample.item(
                "<div><p>En historie.</p><p>Den er lang.</p>" + Sample.choice(["a", "b"]) + "<p>Videre.</p>" + second
                    + "</div>",
                declarations: Sample.response(["C1"]) + Sample.response(["C2"], name: "R2")))
        let lesson = try #require(result.course.lessons.first)
        #expect(lesson.title == "Regler i skolegården")
        #expect(lesson.blocks.count == 3)
        #expect(lesson.questions.map(\.question.prompt.count) == [2, 2])
    }

    @Test("A rubric for those who mark stands in the guide; one for the reader in the text")
    func rubrics() throws {
        let result = try Sample.read(
            Sample.item(
                """
                <rubricBlock view="candidate"><p>Skriv kort.</p></rubricBlock>
                <extendedTextInteraction responseIdentifier="RESPONSE"><prompt>Hvad så du?</prompt></extendedTextInteraction>
                <rubricBlock view="scorer"><p>Ser efter aftaler.</p></rubricBlock>
                """, declarations: Sample.response([], type: "string")))
        let block = try #require(result.course.lessons.first?.blocks.first)
        #expect(block.guide?.watch == [[.text("Ser efter aftaler.")]])
        guard case .reflection(let reflection) = block.content else {
            Issue.record("no reflection")
            return
        }
        #expect(reflection.prompt == [.paragraph([.text("Skriv kort.")]), .paragraph([.text("Hvad så du?")])])
        #expect(result.report.items[.kept] == 1)
    }

    @Test(
        "What the language has not stands as its source, with its words",
        arguments: ["hotspot", "upload", "customized"])
    func foreign(kind: String) throws {
        let result = try Sample.read(
            Sample.item(
                "<p>Peg på legepladsen.</p><\(kind)Interaction responseIdentifier=\"RESPONSE\"><prompt>Her?</prompt></\(kind)Interaction>",
                declarations: Sample.response([])))
        #expect(result.report.items[.foreign] == 1)
        #expect(result.report.elements[.foreign] == result.report.elements.total)
        #expect(result.attachments.count == 1)
        let block = try #require(result.course.lessons.first?.blocks.first)
        guard case .note(let note) = block.content else {
            Issue.record("no note")
            return
        }
        #expect(note.content.prefix(2) == [.paragraph([.text("Peg på legepladsen.")]), .paragraph([.text("Her?")])])
    }

    @Test("Numbers that are drawn anew are kept as the source; a constant is read")
    func templates() throws {
        func item(_ value: String) -> String {
            Sample.item(
                "<p>Vi er <printedVariable identifier=\"N\"/>.</p>" + Sample.choice(["a", "b"]),
                declarations: Sample.response(["C1"])
                    + "<templateDeclaration identifier=\"N\" cardinality=\"single\" baseType=\"integer\"/>"
                    + "<templateProcessing><setTemplateValue identifier=\"N\">\(value)</setTemplateValue></templateProcessing>"
            )
        }
        #expect(try Sample.read(item("<randomInteger min=\"1\" max=\"9\"/>")).report.items[.foreign] == 1)
        let constant = try Sample.read(item("<baseValue baseType=\"integer\">7</baseValue>"))
        #expect(constant.report.items[.kept] == 1)
        #expect(
            try #require(constant.course.lessons.first?.questions.first).question.prompt.first
                == .paragraph([.text("Vi er 7.")]))
    }

    @Test("Formulas are written on one line")
    func formulas() throws {
        let math = """
            <p><m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mfrac><m:mrow><m:mi>a</m:mi><m:mo>+</m:mo>
            <m:msup><m:mi>x</m:mi><m:mn>2</m:mn></m:msup></m:mrow><m:mn>10</m:mn></m:mfrac></m:math></p>
            """
        let result = try Sample.read(Sample.item(math))
        #expect(result.course.lessons[0].blocks.map(\.content) == [.passage(.paragraph([.text("(a + x²)/10")]))])
        #expect(result.report.hasLosses == false)
    }

    @Test("Words that are chosen or dragged into gaps are offered; a word too many leads astray")
    func offered() throws {
        let inline = try Sample.read(
            Sample.item(
                """
                <p>Man siger <inlineChoiceInteraction responseIdentifier="RESPONSE"><inlineChoice identifier="A">stop</inlineChoice>
                <inlineChoice identifier="B">hej</inlineChoice></inlineChoiceInteraction>.</p>
                """, declarations: Sample.response(["A"]), processing: Sample.matchCorrect))
        let question = try #require(inline.course.lessons.first?.questions.first).question
        guard case .gap(_, let blanks) = question.body else {
            Issue.record("no gap")
            return
        }
        #expect(blanks.map(\.isOffered) == [true])
        #expect(blanks[0].accepted.map(\.text) == ["stop"])
        #expect(blanks[0].misses.map(\.text) == ["hej"])
        #expect(inline.report.items[.kept] == 1)
        let dragged = try Sample.read(
            Sample.item(
                """
                <gapMatchInteraction responseIdentifier="RESPONSE"><gapText identifier="A" matchMax="1">leg</gapText>
                <gapText identifier="B" matchMax="1">stop</gapText><gapText identifier="C" matchMax="1">nu</gapText>
                <blockquote><p>Sig <gap identifier="G-1"/> og så <gap identifier="G-2"/>.</p></blockquote>
                </gapMatchInteraction>
                """,
                declarations: Sample.response(["B G-1", "A G-2"], cardinality: "multiple", type: "directedPair"),
                processing: Sample.matchCorrect))
        guard
            case .gap(let sentence, let gaps) = try #require(dragged.course.lessons.first?.questions.first).question
                .body
        else {
            Issue.record("no gap")
            return
        }
        #expect(sentence.plainText == "Sig ____ og så ____.")
        #expect(gaps.map { $0.accepted.map(\.text) } == [["stop"], ["leg"]])
        #expect(gaps.map { $0.misses.count } == [2, 2])
        #expect(dragged.report.items[.kept] == 1)
    }

    @Test("A tolerance takes the numbers that it took, to either side")
    func tolerance() throws {
        let processing = """
            <responseProcessing><responseCondition><responseIf><equal toleranceMode="absolute" tolerance="0.5 2">
            <variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal><setOutcomeValue identifier="SCORE">
            <baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>
            """
        let result = try Sample.read(
            Sample.item(
                "<p>Der er <textEntryInteraction responseIdentifier=\"RESPONSE\"/> børn.</p>",
                declarations: Sample.response(["20"], type: "float"), processing: processing))
        guard case .gap(_, let blanks) = try #require(result.course.lessons.first?.questions.first).question.body
        else {
            Issue.record("no gap")
            return
        }
        func takes(_ text: String) -> Bool { blanks[0].accepted.contains { $0.takes(text) } }
        #expect(["19,5", "20", "22", "21.9"].map(takes) == [true, true, true, true])
        #expect(["19,4", "22,1"].map(takes) == [false, false])
        #expect(result.report.items[.kept] == 1)
    }
}
