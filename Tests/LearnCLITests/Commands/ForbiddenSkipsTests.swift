import FoundationEssentials
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("Taking a course in which a requirement forbids skips")
struct ForbiddenSkipsTests {
    private let temporary = TemporaryFolder()

    private func run(_ words: String..., requirements: String? = nil, time: Double = 0) -> TestRun {
        var variables = [
            "LEARN_COURSES": temporary.sampleLibrary(), "LEARN_STORE": temporary.file("s.sqlite"), "COLUMNS": "200",
        ]
        variables["LEARN_REQUIREMENTS"] = requirements
        return TestRun(words: words, variables: variables, time: time)
    }

    /// Adds a teacher.
    private func addAnne() {
        _ = run("institution", "add", "skolen", "--name", "Skolen", "--kind", "school")
        _ = run(
            "person", "add", "Anne", "--role", "teacher", "--institution", "skolen", "--from", "2026-08-01")
    }

    /// A replay of the sample course with these answers.
    private func take(as person: String? = "Anne", requirements: String? = nil, _ lines: String) -> TestRun {
        temporary.write(lines, to: "answers.txt")
        let words =
            ["run", "sample", "--answers", temporary.file("answers.txt")] + (person.map { ["--as", $0] } ?? [])
        var variables = ["LEARN_COURSES": temporary.sampleLibrary(), "LEARN_STORE": temporary.file("s.sqlite")]
        variables["LEARN_REQUIREMENTS"] = requirements
        return TestRun(words: words, variables: variables)
    }

    private func require(status: String = "in-force", roles: String = "teacher", file: String = "krav.xml") -> String {
        temporary.write(
            """
            <requirements xmlns="urn:learn:requirements:1" municipality="Vallensbæk" status="\(status)">
              <title>Krav</title>
              <requirement id="grund"><title>Grundkursus</title>
                <rule roles="\(roles)" from="2026-08-01"><course ref="sample"/><once/><first within="3 months"/>
                  <skips effect="forbidden"/><source date="2026-06-01">Besluttet.</source></rule>
              </requirement>
            </requirements>
            """, to: file)
        return temporary.file(file)
    }

    @Test("A replay that skips ends with file and line, which requirement, and nothing recorded of the skip")
    func replay() {
        addAnne()
        let krav = require()
        let taken = take(requirements: krav, "s\n1 3\n")
        #expect(taken.status == .problems)
        #expect(taken.errors.contains("answers.txt:1: The requirement ‘Grundkursus’ lets no exercise be skipped."))
        let list = run("list", "sample", "--json", "--as", "Anne", requirements: krav).output
        #expect(list.contains("\"skipped\" : 0") && !list.contains("\"phase\" : \"completed\""))
        #expect(take(requirements: krav, "2\n1 3\n").output.contains("It is kept as record 1."))
    }

    @Test("Whoever the requirement does not bind skips as ever, and where it is an example everybody does")
    func others() {
        addAnne()
        for requirements in [require(status: "example"), require(roles: "leader"), temporary.file("nowhere"), nil] {
            let taken = take(requirements: requirements, "s\n1 3\n")
            #expect(taken.status == .done && taken.errors.isEmpty, "\(taken.errors)")
            #expect(taken.output.contains("One exercise was skipped."))
        }
        let local = take(as: nil, requirements: require(), "s\n1 3\n")
        #expect(local.status == .done && local.output.contains("One exercise was skipped."))
    }

    @Test("Who tries freely may skip: nothing is recorded")
    func trying() {
        addAnne()
        temporary.write("s\n1 3\n", to: "answers.txt")
        let run = run(
            "run", "sample", "--try", "--as", "Anne", "--answers", temporary.file("answers.txt"),
            requirements: require())
        #expect(run.status == .done && run.output.contains("One exercise was skipped."))
    }

    @Test("Before the appointment one may skip; from its first day on, not")
    func day() {
        _ = run("institution", "add", "skolen", "--name", "Skolen", "--kind", "school")
        _ = run("person", "add", "Bo", "--role", "teacher", "--institution", "skolen", "--from", "2027-01-01")
        #expect(take(as: "Bo", requirements: require(), "s\nq\n").status == .done)
    }

    @Test("A file that cannot be used is said once and holds nobody up; the others still count")
    func faulty() {
        addAnne()
        temporary.write("<requirements", to: "krav/a.xml")
        let alone = take(requirements: temporary.file("krav"), "s\nq\n")
        #expect(alone.status == .done)
        #expect(alone.errors.split(separator: "\n").count == 1)
        #expect(alone.errors.contains("krav/a.xml") && alone.errors.contains("You can take the course as usual."))
        _ = require(file: "krav/b.xml")
        let both = take(requirements: temporary.file("krav"), "s\n")
        #expect(both.status == .problems && both.errors.contains("‘Grundkursus’ lets no exercise be skipped"))
    }

    @Test("A course that was completed with skips before is recorded when they are made good, not sooner")
    func heldBack() {
        addAnne()
        temporary.write(
            SampleCourse.courseFile(lessons: ["lessons/first.xml", "lessons/second.xml"]),
            to: "two/sample/course.xml")
        temporary.write(SampleCourse.lessonFile(question("q")), to: "two/sample/lessons/first.xml")
        temporary.write(SampleCourse.lessonFile(id: "second", question("r")), to: "two/sample/lessons/second.xml")
        func take(_ lesson: String, _ answers: String, requirements: String? = nil, time: Double) -> TestRun {
            temporary.write(answers, to: "answers.txt")
            var variables = ["LEARN_COURSES": temporary.file("two"), "LEARN_STORE": temporary.file("s.sqlite")]
            variables["LEARN_REQUIREMENTS"] = requirements
            return TestRun(
                "run", "sample/\(lesson)", "--as", "Anne", "--answers", temporary.file("answers.txt"),
                variables: variables, time: time)
        }
        let krav = require()
        #expect(take("first", "s\n", time: 0).output.contains("One exercise was skipped."))
        let second = take("second", "1\n", requirements: krav, time: 10)
        #expect(!second.output.contains("It is kept as record"))
        #expect(second.output.contains("is not kept as completed yet, because the requirement ‘Grundkursus’"))
        #expect(second.output.contains("learn run sample/first") && !second.output.contains("sample/second:"))
        let first = take("first", "1\n", requirements: krav, time: 20)
        #expect(first.output.contains("It is kept as record 1."), "\(first.output)\(first.errors)")
    }

    private func question(_ id: String) -> String {
        """
        <question id="\(id)" kind="choice"><prompt>Hvad?</prompt>
          <option id="a" correct="yes"><text>Ja</text><why>Rigtigt.</why></option>
          <option id="b"><text>Nej</text><why>Ikke.</why></option></question>
        """
    }
}
