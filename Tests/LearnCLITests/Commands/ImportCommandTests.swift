import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("learn import")
struct ImportCommandTests {
    private let temporary = TemporaryFolder()

    private func quiz(_ rest: String = "") -> String {
        """
        <quiz><question type="truefalse"><name><text>Ro</text></name>
        <questiontext format="html"><text>Er der ro?</text></questiontext>
        <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>\(rest)
        </question></quiz>
        """
    }

    init() {
        temporary.write(quiz(), to: "ro.xml")
        temporary.write(quiz("<odd/>"), to: "odd.xml")
        temporary.write("<quiz><question>", to: "broken.xml")
    }

    @Test("A course is written whole, without faults, and can be checked and listed")
    func written() {
        let target = temporary.file("courses/ro")
        let run = TestRun("import", temporary.file("ro.xml"), "--to", target, "--title", "Ro i klassen")
        #expect(run.status == .done)
        #expect(temporary.exists("courses/ro/lessons/ro-i-klassen.xml"))
        #expect(TestRun("check", target).status == .done)
        #expect(run.output.contains("Items, 1 in all: 1 kept"))
    }

    @Test("What is there already is never written over")
    func existing() {
        temporary.write("mit", to: "courses/ro/course.xml")
        let run = TestRun("import", temporary.file("ro.xml"), "--to", temporary.file("courses/ro"))
        #expect(run.status == .problems)
        #expect(temporary.read("courses/ro/course.xml") == Array("mit".utf8))
    }

    @Test("A dry run, a file that cannot be read and a loss under --strict all leave nothing")
    func nothingWritten() {
        let target = temporary.file("courses/ro")
        #expect(TestRun("import", temporary.file("ro.xml"), "--to", target, "--dry-run").status == .done)
        #expect(TestRun("import", temporary.file("broken.xml"), "--to", target).status == .problems)
        #expect(TestRun("import", temporary.file("odd.xml"), "--to", target, "--strict").status == .problems)
        #expect(!temporary.exists("courses"))
        #expect(TestRun("import", temporary.file("ro.xml"), "--to", target, "--strict").status == .done)
    }

    @Test("The name of the folder must be an id")
    func badID() {
        let run = TestRun("import", temporary.file("ro.xml"), "--to", temporary.file("courses/Ro og fred"))
        #expect(run.status == .usage)
        #expect(run.errors.contains("ro-og-fred"))
    }

    @Test("A program reads the totals and every remark")
    func json() {
        let run = TestRun("import", temporary.file("odd.xml"), "--dry-run", "--json")
        #expect(run.status == .done)
        #expect(run.output.contains(#""outcome" : "dropped""#))
        #expect(run.output.contains(#""part" : "odd""#))
        #expect(run.output.contains(#""total" : 11"#))
    }
}
