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
