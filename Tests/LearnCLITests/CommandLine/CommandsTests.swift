import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("Commands")
struct CommandsTests {
    private let temporary = TemporaryFolder()
    private var store: String { temporary.file("store.sqlite") }

    @Test("The version and the help need nothing, and wrong usage exits 2")
    func basics() {
        #expect(TestRun("--version").output == "learn \(Program.version)\n")
        #expect(TestRun().output.contains("learn COMMAND"))
        #expect(TestRun("--lang", "da").output.contains("Kommandoer:"))
        #expect(TestRun("help", "run", "--lang", "da").output.contains("learn run KURSUS[/LEKTION]"))
        #expect(TestRun("help", "runn").status == .usage)
        let wrong = TestRun("rnu", "--lang=da")
        #expect(wrong.status == .usage)
        #expect(wrong.output == "")
        #expect(wrong.errors.contains("Mente du »learn run«?"))
        #expect(TestRun("completions", "csh").status == .usage)
        #expect(TestRun("completions", "bash").output.contains("complete -F _learn learn"))
    }

    @Test("A sound course checks clean, and a broken one exits 1 with place, rule and mend")
    func check() {
        let library = temporary.sampleLibrary()
        let clean = TestRun("check", library)
        #expect(clean.status == .done)
        #expect(clean.output.contains("1 lesson, 3 min, 2 questions, 1 activity, da, 0 stale, 0 errors, 0 warnings"))
        temporary.write(
            SampleCourse.lessonFile("  <headign id=\"å\">Æ</headign>"), to: "courses/sample/lessons/first.xml")
        let broken = TestRun("check", library, "--lang", "da")
        #expect(broken.status == .problems)
        #expect(broken.output.contains("lessons/first.xml:4:3: fejl: <headign> findes ikke"))
        #expect(broken.output.contains("      <headign id=\"å\">Æ</headign>\n      ^"))
        let json = TestRun("check", library, "--json")
        #expect(json.status == .problems)
        #expect(json.output.contains("\"rule\" : \"unknown-element\""))
        #expect(TestRun("check", temporary.file("nowhere")).status == .problems)
    }

    @Test("Courses are listed with progress, as text, JSON and ids")
    func courses() {
        let library = temporary.sampleLibrary()
        temporary.write("<x/>", to: "courses/broken/course.xml")
        let text = TestRun("courses", "--courses", library, "--store", store)
        #expect(text.status == .done)
        #expect(text.output.contains("Prøvekursus\n  ░░░░░░░░░░░░ 0 of 1 lessons · 3 min\n"))
        #expect(text.output.contains("broken: 1 error"))
        #expect(TestRun("courses", "--courses", library, "--ids").output == "broken\nsample\n")
        #expect(
            TestRun("courses", "--json", variables: ["LEARN_COURSES": library, "LEARN_STORE": store]).output
                .contains("\"id\" : \"sample\""))
        #expect(TestRun("courses", "--courses", temporary.file("none"), "--store", store).status == .problems)
    }

    @Test("A course or lesson that is not there, or has faults, is said so with what there is")
    func missing() {
        let library = temporary.sampleLibrary()
        #expect(
            TestRun("run", "smaple", "--courses", library, "--store", store).errors.contains("Did you mean ‘sample’?"))
        #expect(
            TestRun("run", "sample/frist", "--courses", library, "--store", store).errors
                .contains("Did you mean ‘first’?"))
        temporary.write("<lesson/>", to: "courses/sample/lessons/first.xml")
        let faulty = TestRun("run", "sample", "--courses", library, "--store", store)
        #expect(faulty.status == .problems)
        #expect(faulty.errors.contains("has 1 error and cannot be used yet"))
    }

    @Test("A store that cannot be used stops a command with words, not a crash")
    func badStore() {
        let library = temporary.sampleLibrary()
        temporary.write("no database", to: "bad.sqlite")
        let run = TestRun("run", "sample", "--courses", library, "--store", temporary.file("bad.sqlite"))
        #expect(run.status == .problems)
        #expect(run.errors.contains("is not a store of progress"))
        #expect(run.output == "")
    }

    @Test("Pages are exported, replaced when they are exported again, and foreign files stay")
    func export() throws {
        let library = temporary.sampleLibrary()
        let site = temporary.file("site")
        #expect(TestRun("export", "sample", "--courses", library).status == .usage)
        #expect(TestRun("export", "sample", "--courses", library, "--to", site + "/").status == .done)
        #expect(temporary.exists("site/lessons/first.html"))
        temporary.write("mine", to: "site/notes/mine.txt")
        temporary.write(SampleCourse.lessonFile(id: "second", "<p>Ny</p>"), to: "courses/sample/lessons/first.xml")
        #expect(TestRun("export", "sample", "--courses", library, "--to", site).status == .done)
        #expect(!temporary.exists("site/lessons/first.html"))
        #expect(temporary.exists("site/lessons/second.html"))
        #expect(temporary.read("site/notes/mine.txt") == Array("mine".utf8))
    }

    @Test("Pages for readers for whom there is nothing are not written")
    func exportForNobody() {
        let library = temporary.sampleLibrary()
        let export = TestRun(
            "export", "sample", "--courses", library, "--to", temporary.file("site"), "--audience", "parent")
        #expect(export.status == .problems)
        #expect(export.errors.contains("Nothing in ‘Prøvekursus’ is for parents."))
        #expect(!temporary.exists("site"))
    }

    @Test("A folder that something else wrote is refused and left alone")
    func foreignFolder() {
        let library = temporary.sampleLibrary()
        temporary.write("mine", to: "site/index.html")
        let export = TestRun("export", "sample", "--courses", library, "--to", temporary.file("site"))
        #expect(export.status == .problems)
        #expect(export.errors.contains("was not written by learn"))
        #expect(temporary.read("site/index.html") == Array("mine".utf8))
        #expect(!temporary.exists("site/lessons"))
        #expect(
            TestRun("export", "sample", "--courses", library, "--to", temporary.file("site/index.html")).status
                == .problems)
    }

    @Test("Progress shows lessons with their state")
    func progress() throws {
        let library = temporary.sampleLibrary()
        #expect(
            TestRun("progress", "--courses", library, "--store", store).output.contains("You have not begun yet."))
        let runner = PlainRunnerTests.run(library: library, store: store, lines: ["2", "1 3"])
        #expect(runner.contains("You have completed"))
        let text = TestRun("progress", "--courses", library, "--store", store).output
        #expect(text.contains("✓ Første lektion\n    completed 2026-11-18 · 2 of 2 right"))
        #expect(
            TestRun("progress", "sample", "--json", "--courses", library, "--store", store).output.contains(
                "\"status\" : \"completed\""))
    }
}
