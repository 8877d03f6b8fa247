import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("learn export --format guide")
struct ExportGuideTests {
    private let temporary = TemporaryFolder()
    private static let handout = "<handout id=\"brev\"><title>Brev</title><p>Kære forældre.</p></handout>"

    private func export(_ words: String..., blocks: String = handout) -> TestRun {
        let library = temporary.sampleLibrary(blocks: blocks)
        temporary.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <translation xmlns="urn:learn:course:1" of="first" lang="tr" reviewed="no">
              <title>Birinci</title>
              <handout id="brev"><title>Brev (Mektup)</title><p>Merhaba.</p></handout>
            </translation>
            """, to: "courses/sample/lessons/first.tr.xml")
        return TestRun(words: ["export", "sample", "--courses", library, "--to", temporary.file("out")] + words)
    }

    private var page: String { String(decoding: temporary.read("out/sample-guide.html") ?? [], as: UTF8.self) }
    private var text: String { String(decoding: temporary.read("out/sample-guide.txt") ?? [], as: UTF8.self) }

    @Test("A page and a text are written, and the page is the one to open")
    func files() {
        let run = export("--format", "guide", "--lang", "da")
        #expect(run.errors == "")
        #expect(
            run.output
                == "Skrevet: \(temporary.file("out"))/sample-guide.html\nSkrevet: \(temporary.file("out"))/sample-guide.txt\n"
        )
        #expect(page.contains("<html lang=\"da\">"))
        #expect(page.contains("Kære forældre."))
        #expect(text.contains("Merhaba."))
    }

    @Test("--lang puts a language of the course first, also one that the program does not speak")
    func language() {
        #expect(export("--format", "guide", "--lang", "tr").output.hasPrefix("Written: "))
        #expect(page.contains("<html lang=\"tr\">"))
        #expect(export("--format", "guide", "--lang", "en").output.hasPrefix("Written: "))
        #expect(page.contains("<html lang=\"da\">"))
    }

    @Test("A language that neither has is refused, and so is one that only a guide can have")
    func badLanguage() {
        let unknown = export("--format", "guide", "--lang", "pl")
        #expect(unknown.status == .usage)
        #expect(unknown.errors.contains("There are: da, tr"))
        let site = export("--lang", "tr")
        #expect(site.status == .usage)
        #expect(site.errors.contains("--format guide"))
        #expect(!temporary.exists("out"))
        #expect(TestRun("courses", "--lang", "tr").status == .usage)
    }

    @Test("A course that has no letters to parents says so, and nothing is written")
    func nothing() {
        temporary.write(SampleCourse.courseFile(), to: "plain/sample/course.xml")
        temporary.write(SampleCourse.lessonFile("<p>Til læreren.</p>"), to: "plain/sample/lessons/first.xml")
        let run = TestRun(
            "export", "sample", "--courses", temporary.file("plain"), "--to", temporary.file("out"), "--format", "guide"
        )
        #expect(run.status == .problems)
        #expect(run.errors == "learn: ‘Prøvekursus’ has no letters to parents. Nothing was written.\n")
        #expect(!temporary.exists("out"))
    }

    @Test("Help names --lang once")
    func help() {
        for command in ["export", "courses"] {
            let lines = TestRun(command, "--help").output.split(separator: "\n")
            #expect(lines.count { $0.hasPrefix("  --lang ") } == 1)
        }
    }

    @Test("A theme's name, colours and logo are on the page, its name in the text too; cards take none")
    func theme() {
        temporary.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <theme xmlns="urn:learn:theme:1">
              <name>Prøve Kommune</name>
              <logo src="logo.svg" alt="Et hus"/>
              <light link="#1d5a8f" heading="#1b3a57" accent="#b0621f"/>
              <dark link="#8ec5f0" heading="#d6e6f5" accent="#e9a65a"/>
            </theme>
            """, to: "theme.xml")
        temporary.write(
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>"#, to: "logo.svg")
        let run = export("--format", "guide", "--theme", temporary.file("theme.xml"))
        #expect(run.errors == "")
        #expect(page.contains("--teal: #1d5a8f"))
        #expect(page.contains("alt=\"Et hus\""))
        #expect(page.contains("<span>Prøve Kommune</span>"))
        #expect(text.hasPrefix("Prøve Kommune\n"))
        #expect(export("--format", "cards", "--theme", temporary.file("theme.xml")).status == .usage)
        #expect(export("--format", "guide", "--base-url", "https://a.example").status == .usage)
        #expect(export("--format", "guide", "--theme", temporary.file("none.xml")).errors.contains("no theme file"))
    }
}
