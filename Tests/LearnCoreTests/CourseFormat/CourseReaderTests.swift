import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Reading courses")
struct CourseReaderTests {
    @Test("White space folds as in HTML, across elements and line breaks")
    func whiteSpace() throws {
        let lesson = try #require(
            SampleCourse.lesson(blocks: "<p>\n  En  <em> to </em>\n tre<strong>fire</strong> .\t</p>"))
        #expect(
            lesson.blocks[0].content
                == .passage(
                    .paragraph([
                        .text("En "), .emphasis([.text("to")]), .text(" tre"), .strong([.text("fire")]), .text(" ."),
                    ])))
    }

    @Test("A course knows its lessons in order, across modules")
    func order() throws {
        let course = try #require(
            CourseReader.read(
                SampleCourse.source([
                    "course.xml": SampleCourse.courseFile(lessons: ["lessons/a.xml", "lessons/b.xml"]),
                    "lessons/a.xml": SampleCourse.lessonFile(id: "a", "<p>A</p>"),
                    "lessons/b.xml": SampleCourse.lessonFile(id: "b", "<p>B</p>"),
                ])
            ).usableCourse)
        #expect(course.lessons.map(\.id) == ["a", "b"])
        #expect(course.minutes == 6)
        #expect(course.lesson(after: "a")?.id == "b")
        #expect(course.lesson(after: "b") == nil)
        #expect(course.lesson(before: "b")?.id == "a")
        #expect(course.lesson(before: "a") == nil)
    }

    @Test("To be taken as text, a course needs no figures, but still answers to its questions")
    func asText() {
        func reading(_ block: String, for purpose: CourseReader.Purpose) -> CourseReader.Reading {
            let source = SampleCourse.source([
                "course.xml": SampleCourse.courseFile(lessons: ["lessons/a.xml"]),
                "lessons/a.xml": SampleCourse.lessonFile(id: "a", block),
            ])
            return CourseReader.read(source, for: purpose)
        }
        let figure = #"<figure src="figures/absent.svg" alt="En kat."/>"#
        #expect(reading(figure, for: .everything).usableCourse == nil)
        #expect(reading(figure, for: .text).usableCourse?.lessons.count == 1)
        let question = """
            <question id="q" kind="choice"><prompt>Hvad?</prompt>
              <option id="a"><text>A</text><why>Nej.</why></option><option id="b"><text>B</text><why>Nej.</why></option>
            </question>
            """
        #expect(reading(question, for: .text).usableCourse == nil)
    }

    @Test("In whatever order the lessons are read, the reading is the same")
    func anyOrder() {
        let source = SampleCourse.source([
            "course.xml": SampleCourse.courseFile(lessons: ["lessons/a.xml", "lessons/none.xml", "lessons/b.xml"]),
            "lessons/a.xml": SampleCourse.lessonFile(id: "a", "<p>A <b>b</b></p>"),
            "lessons/b.xml": SampleCourse.lessonFile(id: "a", "<p>B</p><p></p>"),
        ])
        let inOrder = CourseReader.read(source)
        let backwards = CourseReader.read(source, execution: BackwardExecution())
        #expect(inOrder.diagnostics.count > 2)
        #expect(backwards.diagnostics == inOrder.diagnostics)
        #expect(backwards.course == inOrder.course)
        #expect(backwards.lessonFiles == inOrder.lessonFiles)
    }

    @Test("Texts that clearly differ are not the same in lower case either")
    func clearlyDifferentTexts() {
        var random = SeededGenerator(seed: 17)
        let letters = [
            "a", "A", "b", "B", "å", "Å", "\u{30A}", "K", "k", "\u{212A}", "ß", "I", "İ", " ", ";", "\u{37E}",
        ]
        var told = 0
        for _ in 0..<20_000 {
            let (one, other) = (word(of: letters, using: &random), word(of: letters, using: &random))
            guard QuestionAnswers.clearlyDiffer(one, other) else { continue }
            told += 1
            #expect(one.lowercased() != other.lowercased(), "\(one) \(other)")
        }
        #expect(told > 5_000)
        #expect(!QuestionAnswers.clearlyDiffer("Ja", "jA"))
    }

    private func word(of letters: [String], using random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    }

    @Test("All faults of all files come in one reading")
    func everythingAtOnce() {
        let reading = CourseReader.read(
            SampleCourse.source([
                "course.xml": SampleCourse.courseFile(
                    lessons: ["lessons/a.xml", "lessons/gone.xml", "lessons/b.xml"], attributes: " colour=\"red\""),
                "lessons/a.xml": SampleCourse.lessonFile(id: "a", "<heading id=\"x\">X</heading>\n<para>Y</para>"),
                "lessons/b.xml": SampleCourse.lessonFile(id: "b", "<p>Z"),
            ]))
        #expect(
            reading.diagnostics.map { "\($0.location) \($0.fault.rule.rawValue)" } == [
                "course.xml:2:110 unknown-attribute", "course.xml:8:13 missing-file",
                "lessons/a.xml:5:1 unknown-element", "lessons/b.xml:5:1 xml-mismatched-tag",
            ])
        #expect(reading.course?.lessons.map(\.id) == ["a"])
        #expect(reading.usableCourse == nil)
    }

    @Test("Where there is no course file, that is the fault")
    func noCourseFile() {
        let reading = CourseReader.read(SampleCourse.source(["curse.xml": ""]))
        #expect(reading.course == nil)
        #expect(reading.diagnostics.map(\.fault.rule) == [.missingFile])
        #expect(reading.diagnostics[0].fault.mend.english == "Did you mean ‘curse.xml’?")
    }
}

/// The last first.
private struct BackwardExecution: ExecutionPolicy {
    func map<Item: Sendable, Result: Sendable>(_ items: [Item], _ work: @Sendable (Item) -> Result) -> [Result] {
        items.reversed().map(work).reversed()
    }
}
