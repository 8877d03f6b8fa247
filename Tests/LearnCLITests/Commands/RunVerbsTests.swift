import FoundationEssentials
import Glibc
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("Trying, forgetting, replaying, listing and recalling lessons")
struct RunVerbsTests {
    private let temporary = TemporaryFolder()

    private func run(
        _ words: String..., blocks: String = SampleCourse.everyBlock, variables: [String: String] = [:]
    ) -> TestRun {
        let own = ["LEARN_COURSES": temporary.sampleLibrary(blocks: blocks), "LEARN_STORE": temporary.file("s.sqlite")]
        return TestRun(words: words, variables: own.merging(variables) { $1 })
    }

    private func answers(_ text: String) -> String {
        temporary.write(text, to: "answers.txt")
        return temporary.file("answers.txt")
    }

    @Test("A lesson that is tried leaves no store behind, and says so all the time")
    func trying() {
        let run = run("run", "sample", "--try", "--answers", answers("2\n1 3\n"))
        #expect(run.status == .done)
        #expect(run.output.contains("You are trying freely. Nothing is recorded."))
        #expect(run.output.split(separator: "TRIAL – nothing is saved").count == 9)
        #expect(run.output.contains("That was a trial. Nothing was saved."))
        #expect(access(temporary.file("s.sqlite"), F_OK) != 0)
    }

    @Test("A start is forgotten once; then there is none, and that is a problem")
    func forgetting() {
        _ = run("run", "sample", "--answers", answers("1\n"))
        #expect(run("list", "sample").output.contains("▸"))
        let forgotten = run("run", "sample", "--forget")
        #expect(forgotten.status == .done && forgotten.output.contains("is forgotten"))
        #expect(!run("list", "sample").output.contains("▸  Første"))
        let again = run("run", "sample", "--forget")
        #expect(again.status == .problems && again.errors.contains("there is no start to forget"))
    }

    @Test(
        "A replay that does not fit ends with file and line, and status 1",
        arguments: [
            ("# to svar\n\n2\nhej\n", 4, "‘hej’ does not fit what is asked"), ("9\n", 1, "‘9’ does not fit"),
            ("2\n1 3\n# slut\n1\n", 4, "‘1’ is left over"),
        ])
    func replay(text: String, line: Int, words: String) {
        let path = answers(text)
        let run = run("run", "sample", "--answers", path)
        #expect(run.status == .problems)
        #expect(run.errors.hasPrefix("learn: \(path):\(line): \(words)"), "\(run.errors)")
    }

    @Test("Answers up to the one that does not fit are kept, and a file that is not there changes nothing")
    func kept() {
        _ = run("run", "sample", "--answers", answers("2\nhej\n"))
        #expect(run("progress", "sample", "--json").output.contains("\"right\" : 1"))
        let missing = run("run", "sample", "--answers", temporary.file("nowhere.txt"))
        #expect(missing.status == .problems && missing.errors.contains("cannot be read"))
    }

    @Test("Lists tell what is skipped, marked and left, for people and for programs")
    func lists() {
        _ = run("run", "sample", "--answers", answers("s\nb\n1 3\n"))
        let list = run("list", "sample").output
        #expect(list.contains("✓  Første lektion"))
        #expect(list.contains("0 of 2 right") || list.contains("1 of 2 right"))
        #expect(list.contains("1 skipped") && list.contains("★ Hvilke er trin?"))
        let json = run("list", "sample", "--json").output
        #expect(json.contains("\"skipped\" : 1") && json.contains("\"phase\" : \"completed\""))
        let courses = run("courses", "--json").output
        #expect(courses.contains("\"bookmarks\" : 1") && courses.contains("\"completedLessons\" : 1"))
        #expect(run("progress", "sample").output.contains("1 skipped"))
    }

    @Test(
        "A recap marks what was skipped or wrong at first, with the right answer and why; its page needs nothing else")
    func recap() {
        _ = run("run", "sample", "--answers", answers("b\n1\ns\n"))
        let text = run("recap", "sample/first").output
        #expect(text.contains("Bookmarks\n- Hvad først? (Step 7 of 8)"))
        #expect(text.contains("(not right yet)\n  The answer: Følelser\n    De kommer først."))
        #expect(text.contains("- Hvilke er trin?\n  (skipped)"))
        let page = run("recap", "sample", "--format", "html", "--to", temporary.file("r.html"))
        #expect(page.status == .done)
        let html = FileSystem.text(of: temporary.file("r.html")) ?? ""
        #expect(html.contains("question-skipped") && html.contains("<strong>Følelser</strong>: De kommer først."))
        #expect(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"))
        #expect(!html.contains("<script") && !html.contains("href="))
        #expect(run("recap", "sample/nowhere").status == .problems)
    }

    @Test("Texts are read aloud by a program that gets them as one argument behind the dashes, and by no shell")
    func speaking() {
        let said = temporary.file("said.txt")
        temporary.write("#!/bin/sh\nfor word; do printf '[%s]' \"$word\"; done >> '\(said)'\n", to: "bin/espeak-ng")
        chmod(temporary.file("bin/espeak-ng"), 0o755)
        let blocks = "<read-aloud>Hør $(touch x) `her`</read-aloud><reflection id=\"r\">Tænk.</reflection>"
        let run = run("run", "sample", "--speak", blocks: blocks, variables: ["PATH": temporary.file("bin")])
        #expect(run.errors.isEmpty)
        #expect(FileSystem.text(of: said) == "[-v][da][--][Hør $(touch x) `her`]")
    }

    @Test("Where nothing can read aloud, that is said once, and the lesson goes on")
    func noSpeech() {
        let run = run("run", "sample", "--speak", "--answers", answers("2\n1 3\n"), variables: ["PATH": "/nowhere"])
        #expect(run.status == .done)
        #expect(run.errors.split(separator: "\n").count == 1 && run.errors.contains("espeak-ng"))
    }
}
