import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Importing QTI 1.2")
struct QTI12ImportTests {
    private typealias Sample = QTI12Sample

    private func questions(_ items: String) throws -> [Question] {
        try Sample.read(Sample.document(items)).course.lessons.flatMap { $0.questions.map(\.question) }
    }

    private func question(_ item: String) throws -> Question { try #require(questions(item).first) }

    private func outcome(_ item: String) throws -> ImportReport.Item {
        try #require(Sample.read(Sample.document(item)).report.files[0].items.last)
    }

    @Test("Every kind becomes what the language has, or stands as its source with a note")
    func everyKind() throws {
        let result = try Sample.read(Sample.everyKind)
        let outcomes = result.report.files[0].items.dropFirst(2).map { "\($0.kind) \($0.outcome.rawValue)" }
        #expect(
            Array(outcomes) == [
                "cc.multiple_choice.v0p1 kept", "true_false_question kept", "multiple_answers_question kept",
                "short_answer_question kept", "fill_in_multiple_blanks_question kept",
                "multiple_dropdowns_question kept", "matching_question kept",
                "numerical_question kept", "cc.essay.v0p1 kept", "text_only_question kept", "response_lid kept",
                "calculated_question foreign", "response_xy foreign",
            ])
        let lesson = try #require(result.course.lessons.first)
        #expect(lesson.title == "Leg og regler")
        #expect(
            lesson.questions.map(\.question.kind) == [
                .choice, .choice, .multiple, .gap, .gap, .gap, .match, .gap, .order,
            ])
        #expect(result.attachments.map(\.path) == ["foreign/regn.xml", "foreign/peg.xml"])
    }

    @Test("The folder has no faults, and reading it gives the same course")
    func roundTrip() throws { try expectWhole(Sample.read(Sample.everyKind)) }

    @Test("Every element of the file has one outcome")
    func everyElement() throws {
        let report = try Sample.read(Sample.everyKind).report
        #expect(report.elements.total == Sample.everyKind.startTags)
        #expect(report.items.total == 15)
    }

    @Test(
        "What is right is what the rules give most for, however they are written",
        arguments: [
            (Sample.rule(Sample.equal("1")), [false, true, false]),
            (Sample.rule(Sample.equal("1"), "SCORE.max"), [false, true, false]),
            (Sample.rule(Sample.equal("0"), "-10") + Sample.rule(Sample.equal("1"), "3"), [false, true, false]),
            (Sample.rule("<not>\(Sample.equal("0"))</not>", "0") + Sample.rule("<other/>"), [true, false, false]),
            (Sample.rule(Sample.equal("2"), "100") + Sample.rule("<other/>", "0"), [false, false, true]),
            (
                Sample.rule("<or>\(Sample.equal("0"))\(Sample.equal("1"))</or>", "0")
                    + Sample.rule("<varsubset respident=\"r\">2</varsubset>"), [false, false, true]
            ),
        ])
    func rightAnswer(rules: String, right: [Bool]) throws {
        let item = Sample.item("", Sample.material("Hvad?") + Sample.choices(["a", "b", "c"]), rules)
        #expect(try question(item).options.map(\.isCorrect) == right)
    }

    @Test("Of several answers, marks that add up tell the same as a set that must be met")
    func severalRight() throws {
        let sum =
            ["0", "2"].map { Sample.rule(Sample.equal($0), "50", action: "Add", goesOn: "Yes") }.joined()
            + Sample.rule(Sample.equal("1"), "50", action: "Subtract", goesOn: "Yes")
        let item = Sample.item(
            "", Sample.material("Hvad?") + Sample.choices(["a", "b", "c"], cardinality: "Multiple"), sum)
        #expect(try question(item).options.map(\.isCorrect) == [true, false, true])
        #expect(try outcome(item).outcome == .kept)
    }

    @Test("Any of several is not all of them, and the report says so")
    func anyOfSeveral() throws {
        let item = Sample.item(
            "", Sample.material("Hvad?") + Sample.choices(["a", "b", "c"], cardinality: "Multiple"),
            Sample.rule("<or>\(Sample.equal("0"))\(Sample.equal("2"))</or>"))
        #expect(try outcome(item).outcome == .simplified)
    }

    @Test("Feedback stands at the answer that shows it, what all see behind each, and solutions at the right one")
    func feedback() throws {
        let rules =
            Sample.rule("<other/>", nil, shows: "all", goesOn: "Yes")
            + Sample.rule(Sample.equal("1"), nil, shows: "b", goesOn: "Yes")
            + Sample.rule(Sample.equal("0"), shows: "right") + Sample.rule("<other/>", nil, shows: "wrong")
        let item = Sample.item(
            "", Sample.material("Hvad?") + Sample.choices(["a", "b"]), rules,
            Sample.feedback("all", "Alle.") + Sample.feedback("b", "Om b.") + Sample.feedback("right", "<p>Ja!</p>")
                + Sample.feedback("wrong", "Nej!") + Sample.feedback("glemt", "Aldrig vist.")
                + "<itemfeedback ident=\"s\"><solution><solutionmaterial>\(Sample.material("Fordi."))</solutionmaterial>"
                + "</solution><hint><hintmaterial>\(Sample.material("Tænk."))</hintmaterial></hint></itemfeedback>")
        let question = try question(item)
        #expect(question.options.map(\.justification.plainText) == ["Alle. Ja! Fordi.", "Alle. Om b. Nej!"])
        #expect(question.hints.map(\.plainText) == ["Tænk."])
        let remarks = try outcome(item).remarks.filter { $0.outcome != nil }
        #expect(remarks.map(\.message) == [.importedNoPlaceForFeedback])
    }

    @Test("A part of the marks counts as wrong, and the report says so")
    func partialMark() throws {
        let item = Sample.item(
            "", Sample.material("Hvad?") + Sample.choices(["a", "b"]),
            Sample.rule(Sample.equal("0")) + Sample.rule(Sample.equal("1"), "50"))
        #expect(try question(item).options.map(\.isCorrect) == [true, false])
        #expect(try outcome(item).outcome == .simplified)
    }

    @Test("Blanks that must all be right at once are each right as they stand there")
    func jointBlanks() throws {
        let item = Sample.item(
            "",
            "<flow><material><mattext>En </mattext></material>\(Sample.typed("x"))"
                + "<material><mattext> og en </mattext></material>\(Sample.typed("y"))</flow>",
            Sample.rule("<and>\(Sample.equal("kat", "x"))\(Sample.equal("hund", "y"))</and>"))
        guard case .gap(let sentence, let blanks) = try question(item).body else {
            Issue.record("no gaps")
            return
        }
        #expect(sentence == [.text("En "), .gap("g1"), .text(" og en "), .gap("g2")])
        #expect(blanks.map { $0.accepted.map(\.text) } == [["kat"], ["hund"]])
        #expect(try outcome(item).outcome == .kept)
    }

    @Test("A number within limits is right as it was, and what is offered is offered")
    func numbersAndOffers() throws {
        let range =
            "<or>\(Sample.equal("33.33"))<and><vargte respident=\"r\">33.32</vargte>"
            + "<varlte respident=\"r\">33.34</varlte></and></or>"
        let number = Sample.item(
            "numerical_question", Sample.material("100/3?") + Sample.typed("r", "fibtype=\"Decimal\""),
            Sample.rule(range))
        guard case .gap(_, let blanks) = try question(number).body else {
            Issue.record("no gap")
            return
        }
        #expect(blanks[0].accepted == [Question.Blank.Accepted("33.33", tolerance: TypedNumber("0.01"))])
        #expect(try outcome(number).outcome == .kept)
        let dropdown = Sample.item(
            "multiple_dropdowns_question",
            Sample.material("<p>Roser er [a].</p>") + Sample.choices(["røde", "sorte"], id: "response_a", text: "a"),
            Sample.rule(Sample.equal("0", "response_a")))
        guard case .gap(let sentence, let offered) = try question(dropdown).body else {
            Issue.record("no gap")
            return
        }
        #expect(sentence == [.text("Roser er "), .gap("g1"), .text(".")])
        #expect(offered[0].isOffered)
        #expect(offered[0].accepted.map(\.text) + offered[0].misses.map(\.text) == ["røde", "sorte"])
    }

    @Test("An offer that belongs to nothing is a distractor")
    func distractor() throws {
        let item = Sample.item(
            "matching_question",
            Sample.material("Hvad?") + Sample.choices(["Stop", "Gå", "Løb"], id: "r1", text: "Rød")
                + Sample.choices(["Stop", "Gå", "Løb"], id: "r2", text: "Grøn"),
            Sample.rule(Sample.equal("0", "r1"), "50", action: "Add")
                + Sample.rule(Sample.equal("1", "r2"), "50", action: "Add"))
        guard case .match(_, let distractors) = try question(item).body else {
            Issue.record("no match")
            return
        }
        #expect(distractors.map(\.text) == [[.text("Løb")]])
        #expect(try outcome(item).outcome == .kept)
    }

    @Test("A pattern is no answer: the item is kept as its source")
    func pattern() throws {
        let item = Sample.item(
            "cc.pattern_match.v0p1", field: "cc_profile", Sample.material("By?") + Sample.typed(),
            Sample.rule("<varsubstring respident=\"r\">Z[uü]rich</varsubstring>"))
        #expect(try outcome(item).outcome == .foreign)
    }

    @Test("A row that the author left empty is no pair")
    func emptyRow() throws {
        let item = Sample.item(
            "matching_question",
            Sample.material("Hvad?") + Sample.choices(["Stop", "Gå", ""], id: "r1", text: "Rød")
                + Sample.choices(["Stop", "Gå", ""], id: "r2", text: "Grøn")
                + Sample.choices(["Stop", "Gå", ""], id: "r3"),
            Sample.rule(Sample.equal("0", "r1"), "50", action: "Add")
                + Sample.rule(Sample.equal("1", "r2"), "50", action: "Add"))
        #expect(try question(item).kind == .match)
        #expect(try outcome(item).outcome == .kept)
    }

    @Test("Two that have the same answer make no pairs, but gaps")
    func sameAnswer() throws {
        let item = Sample.item(
            "matching_question",
            Sample.material("Hvad?") + Sample.choices(["Stop", "Gå"], id: "r1", text: "Rød")
                + Sample.choices(["Stop", "Gå"], id: "r2", text: "Gul"),
            Sample.rule(Sample.equal("0", "r1"), "50", action: "Add")
                + Sample.rule(Sample.equal("0", "r2"), "50", action: "Add"))
        #expect(try question(item).kind == .gap)
    }

    @Test("Text that is said to be plain and is HTML is read as such; a sign for ‘less’ is a sign")
    func plainText() throws {
        let item = Sample.item(
            "text_only_question",
            "<material><mattext texttype=\"text/plain\">&lt;p&gt;Læs &lt;b&gt;det&lt;/b&gt;&lt;/p&gt;</mattext></material>"
                + "<material><mattext>1 &lt; 2</mattext></material>")
        let blocks = try Sample.read(Sample.document(item)).course.lessons[0].blocks
        #expect(
            blocks.map(\.content) == [
                .passage(.paragraph([.text("Læs "), .strong([.text("det")])])), .passage(.paragraph([.text("1 < 2")])),
            ])
    }

    @Test("Items made at random add up, have no faults, and are read back as they are")
    func random() throws {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<40 {
            let items = (0..<Int.random(in: 1...4, using: &generator)).map { _ in Self.item(&generator) }.joined()
            let document = Sample.document(items)
            let result = try Sample.read(document)
            #expect(result.report.elements.total == document.startTags)
            try expectWhole(result)
        }
    }

    private static func item(_ generator: inout SeededGenerator) -> String {
        func any(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }
        let texts = ["Hvad?", "<p>En <i>leg</i></p><ul><li>a</li></ul>", "", "[a] og _____", "<script>x</script>Ja"]
        let options = (0..<Int.random(in: 0...4, using: &generator)).map { any(["ja", "nej", "", "måske \($0)"]) }
        let responses = (0..<Int.random(in: 0...3, using: &generator)).map { number -> String in
            switch Int.random(in: 0...3, using: &generator) {
            case 0: return Sample.typed("r\(number)", any(["", "fibtype=\"Decimal\"", "rows=\"5\""]))
            case 1: return "<flow>" + Sample.typed("r\(number)") + "</flow>" + Sample.material(any(texts))
            default:
                return Sample.choices(
                    options, id: "r\(number)", cardinality: any(["Single", "Multiple", "Ordered"]),
                    text: any(["", "a", "Rød"]))
            }
        }
        let rules = (0..<Int.random(in: 0...4, using: &generator)).map { _ -> String in
            let id = "r\(Int.random(in: 0...2, using: &generator))"
            let test = Sample.equal(any(["0", "1", "2", "3,5", "ja"]), id)
            let condition = any([
                test, "<not>\(test)</not>", "<and>\(test)</and>", "<or>\(test)\(test)</or>", "<other/>", "<vargte/>",
                "<durequal>3</durequal>", "<varsubstring respident=\"\(id)\">a</varsubstring>",
            ])
            return Sample.rule(
                condition, any(["100", "0", "-5", "x"]), action: any(["Set", "Add", "Divide"]),
                shows: any(["f", "g"]), goesOn: any(["Yes", "No"]))
        }
        return Sample.item(
            any(QTI12Kind.known.map(\.name) + [""]), Sample.material(any(texts)) + responses.joined(), rules.joined(),
            Sample.feedback(any(["f", "correct_fb"]), any(texts))
                + any(["", "<sprite/>", "<rubric>\(Sample.material("R"))</rubric>"]))
    }

    @Test("Many answers and many rules cost no more than their number")
    func slow() throws {
        let words = (0..<3000).map { "o\($0)" }
        let rules = (0..<3000).map { Sample.rule(Sample.equal("\($0)"), "1", action: "Add", goesOn: "Yes") }.joined()
        let deep = String(repeating: "<and>", count: 60) + Sample.equal("1") + String(repeating: "</and>", count: 60)
        let clock = ContinuousClock()
        for cardinality in ["Single", "Multiple", "Ordered"] {
            let item = Sample.item("", Sample.choices(words, cardinality: cardinality), rules)
            let time = clock.measure { _ = try? Sample.read(Sample.document(item)) }
            #expect(time < .seconds(10))
        }
        let item = Sample.item("", Sample.choices(["a", "b"]), Sample.rule(deep))
        #expect(try question(item).options.map(\.isCorrect) == [false, true])
    }
}

extension String {
    /// How many elements an XML document has.
    var startTags: Int {
        let reader = XMLReader(bytes: Array(utf8), file: "", limits: .foreign)
        var count = 0
        while let event = try? reader.next(), event != .endOfDocument {
            if event == .start { count += 1 }
        }
        return count
    }
}

/// Expects that the folder of an imported course has no faults and is read back as the same course.
func expectWhole(_ result: CourseImport, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let files = Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
    let reading = CourseReader.read(CourseInMemory(files: files))
    let errors = reading.diagnostics.filter { $0.fault.severity == .error }.map(\.fault.message.english)
    #expect(errors == [], sourceLocation: sourceLocation)
    #expect(reading.course == result.course, sourceLocation: sourceLocation)
}
