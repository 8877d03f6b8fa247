import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("Exporting a site")
struct ExportSiteTests {
    private let folder = TemporaryFolder()

    private func library() -> String {
        let library = folder.sampleLibrary()
        folder.write(
            SampleCourse.courseFile().replacing("id=\"sample\"", with: "id=\"other\""), to: "courses/other/course.xml")
        folder.write(SampleCourse.lessonFile("<p>Andet.</p>"), to: "courses/other/lessons/first.xml")
        return library
    }

    private func run(_ words: String...) -> TestRun {
        TestRun(words: ["export"] + words + ["--courses", library(), "--to", folder.file("site"), "--lang", "en"])
    }

    @Test("No course means all, one means that one alone, and the same twice is once")
    func courses() {
        #expect(run().status == .done)
        for path in ["index.html", "search.html", "sample/index.html", "other/lessons/first.html", "learn.css"] {
            #expect(folder.exists("site/" + path), "\(path)")
        }
        #expect(run("sample", "sample").status == .done)
        #expect(folder.exists("site/lessons/first.html"))
        #expect(!folder.exists("site/sample/index.html"))
        #expect(run("sample", "othr").errors.contains("other"))
    }

    @Test("A theme is used, and one that cannot be seen is refused before anything is written")
    func theme() {
        let palettes = { (link: String) in
            """
            <theme xmlns="urn:learn:theme:1"><name>Eksempel</name><light link="\(link)" heading="#000000" accent="#000000"/>
            <dark link="#ffffff" heading="#ffffff" accent="#ffffff"/></theme>
            """
        }
        folder.write(palettes("#1f5a8c"), to: "good.xml")
        folder.write(palettes("#eeeeee"), to: "pale.xml")
        #expect(run("sample", "--theme", folder.file("pale.xml")).errors.contains("1 error"))
        #expect(run("sample", "--theme", folder.file("none.xml")).errors.contains("no theme file"))
        #expect(!folder.exists("site/index.html"))
        #expect(run("sample", "--theme", folder.file("good.xml")).status == .done)
        #expect(String(decoding: folder.read("site/index.html") ?? [], as: UTF8.self).contains("Eksempel"))
        let check = TestRun("check", folder.file("pale.xml"), "--lang", "en")
        #expect(check.status == .problems && check.output.contains("[contrast]"))
    }

    @Test("An address that is none is refused")
    func address() {
        let bad = run("sample", "--base-url", "kursus.dk")
        #expect(bad.status == .usage && bad.errors.contains("kursus.dk"))
        #expect(!folder.exists("site/index.html"))
        #expect(run("sample", "--base-url", "https://kursus.dk").status == .done)
        #expect(folder.exists("site/sitemap.xml"))
    }
}
