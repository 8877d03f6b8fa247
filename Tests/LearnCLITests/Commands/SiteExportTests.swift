import Foundation
import Glibc
import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("A site that is exported again and again")
struct SiteExportTests {
    private let temporary = TemporaryFolder()
    private var library: String { temporary.file("courses") }
    private var site: String { temporary.file("site") }

    /// A course of lessons with a title and a text each.
    private func write(_ lessons: [(id: String, title: String, text: String)], course: String = "sample") {
        temporary.write(
            SampleCourse.courseFile(lessons: lessons.map { "lessons/\($0.id).xml" })
                .replacingOccurrences(of: "id=\"sample\"", with: "id=\"\(course)\""),
            to: "courses/\(course)/course.xml")
        for lesson in lessons {
            temporary.write(
                SampleCourse.lessonFile(id: lesson.id, "<p>\(lesson.text)</p>")
                    .replacingOccurrences(of: "Første lektion", with: lesson.title),
                to: "courses/\(course)/lessons/\(lesson.id).xml")
        }
    }

    @discardableResult
    private func export(_ words: String..., to target: String? = nil) -> TestRun {
        TestRun(words: ["export"] + words + ["--courses", library, "--to", target ?? site, "--lang", "en"])
    }

    /// A number that differs where a file was written anew.
    private func inode(_ path: String) -> UInt64 {
        var status = stat()
        return stat(site + "/" + path, &status) == 0 ? UInt64(status.st_ino) : 0
    }

    private func tree(_ folder: String) throws -> [String: [UInt8]] {
        let files = try FileSystem.filesIfFolder(folder).filter { !$0.hasPrefix(ExportFolder.listFolder) }
        return Dictionary(uniqueKeysWithValues: files.map { ($0, FileSystem.bytes(of: folder + "/" + $0) ?? []) })
    }

    private let three = [("a", "Et", "Alfa"), ("b", "To", "Beta"), ("c", "Tre", "Gamma")]

    @Test("Only the lesson that was changed is written again, and without a change nothing is")
    func onlyChanged() {
        write(three)
        #expect(export("sample").output.hasPrefix("6 pages written."))
        let before = ["a", "b", "c"].map { inode("lessons/\($0).html") }
        #expect(export("sample").output.hasPrefix("6 pages, all unchanged."))
        temporary.write(SampleCourse.lessonFile(id: "c", "<p>Delta</p>"), to: "courses/sample/lessons/c.xml")
        write([three[0], three[1], ("c", "Tre", "Delta")].map { ($0.0, $0.1, $0.2) })
        temporary.write(
            SampleCourse.courseFile(lessons: ["lessons/a.xml", "lessons/b.xml", "lessons/c.xml"]),
            to: "courses/sample/course.xml")
        export("sample")
        let middle = inode("lessons/a.html")
        let text = SampleCourse.lessonFile(id: "c", "<p>Epsilon</p>")
            .replacingOccurrences(of: "Første lektion", with: "Tre")
        temporary.write(text, to: "courses/sample/lessons/c.xml")
        // The lesson's own, and the course's, the module's and that of the search; a neighbour shows its title alone.
        #expect(export("sample").output.hasPrefix("6 pages, 4 written and the rest unchanged."))
        #expect(inode("lessons/a.html") == middle)
        #expect(before.allSatisfy { $0 > 0 })
        #expect(String(decoding: temporary.read("site/lessons/c.html") ?? [], as: UTF8.self).contains("Epsilon"))
    }

    @Test("After any changes the site is the one that a first export would give", arguments: 0..<6)
    func sameAsFirst(seed: Int) throws {
        var chance = SeededGenerator(seed: UInt64(seed) + 600)
        var lessons = (0..<5).map { (id: "l\($0)", title: "Titel \($0)", text: "Tekst \($0)") }
        for step in 0..<8 {
            write(lessons)
            write([("x", "Andet", "Kursus \(step / 3)")], course: "other")
            #expect(export().status == .done)
            let fresh = temporary.file("fresh-\(step)")
            #expect(export(to: fresh).status == .done)
            #expect(try tree(site) == tree(fresh))
            let place = Int.random(in: lessons.indices, using: &chance)
            switch Int.random(in: 0..<5, using: &chance) {
            case 0: lessons[place].title = "Ny titel \(step)"
            case 1: lessons[place].text = "Ny tekst \(step)"
            case 2: lessons.insert(("n\(step)", "Ny \(step)", "Ny"), at: place)
            case 3: if lessons.count > 1 { lessons.remove(at: place) }
            default: lessons.swapAt(0, place)
            }
            if Bool.random(using: &chance) { unlink(site + "/other/lessons/x.html") }
        }
    }

    @Test("A page that somebody took away is written again, and what somebody put there stays")
    func mended() {
        write(three)
        export("sample")
        unlink(site + "/lessons/b.html")
        temporary.write("mine", to: "site/lessons/mine.txt")
        #expect(export("sample").output.contains("1 written"))
        #expect(temporary.exists("site/lessons/b.html"))
        write(Array(three.prefix(1)))
        export("sample")
        #expect(!temporary.exists("site/lessons/b.html"))
        #expect(temporary.read("site/lessons/mine.txt") == Array("mine".utf8))
    }

    @Test("A file of somebody's own that stands in the way is named, and nothing is touched")
    func inTheWay() {
        write(Array(three.prefix(1)))
        export("sample")
        let before = inode("lessons/a.html")
        temporary.write("mine", to: "site/lessons/b.html")
        write(three)
        let run = export("sample")
        #expect(run.status == .problems)
        #expect(run.errors.contains("lessons/b.html was not written by learn"))
        #expect(temporary.read("site/lessons/b.html") == Array("mine".utf8))
        #expect(inode("lessons/a.html") == before)
        #expect(!temporary.exists("site/lessons/c.html"))
    }

    @Test("A folder that is a link to elsewhere is not written through")
    func link() throws {
        write(Array(three.prefix(1)))
        export("sample")
        FileSystem.removeTree(site + "/lessons")
        temporary.write("", to: "elsewhere/keep")
        #expect(symlink(temporary.file("elsewhere"), site + "/lessons") == 0)
        #expect(export("sample").errors.contains("site/lessons was not written by learn"))
        #expect(try FileSystem.filesIfFolder(temporary.file("elsewhere")) == ["keep"])
    }

    @Test("What a killed export left behind is cleared away, and what only looks like it stays")
    func leftovers() {
        write(three)
        // No process has such a number (pid_max is at most 2^22).
        temporary.write("half", to: "site.new-999999999/index.html")
        temporary.write("mine", to: "site.new-ideas/notes.txt")
        export("sample")
        temporary.write("half", to: "site/.learn-new-999999999/index.html")
        export("sample")
        #expect(!temporary.exists("site.new-999999999"))
        #expect(!temporary.exists("site/.learn-new-999999999"))
        #expect(temporary.exists("site.new-ideas/notes.txt"))
    }

    @Test("A course with errors leaves the whole site as it was")
    func faulty() throws {
        write(three)
        write([("x", "Andet", "Kursus")], course: "other")
        export()
        let before = try tree(site)
        write(three.map { ($0.0, $0.1, "Nyt") })
        temporary.write("<lesson", to: "courses/other/lessons/x.xml")
        let run = export()
        #expect(run.status == .problems)
        #expect(run.errors.contains("other"))
        #expect(try tree(site) == before)
        #expect(try FileSystem.filesIfFolder(site).allSatisfy { !$0.contains(".learn-new") })
    }

    @Test("A course that is no longer among those exported goes, its folder too")
    func gone() {
        write(three)
        write([("x", "Andet", "Kursus")], course: "other")
        write([("y", "Tredje", "Kursus")], course: "third")
        export()
        #expect(temporary.exists("site/other/lessons/x.html"))
        export("sample", "third")
        #expect(!temporary.exists("site/other"))
        #expect(temporary.exists("site/third/lessons/y.html"))
        export("sample")
        #expect(!temporary.exists("site/third"))
        #expect(temporary.exists("site/lessons/a.html"))
    }

    @Test("A folder that an earlier version wrote is known to be ours")
    func earlierVersion() {
        write(three)
        temporary.write("old", to: "site/index.html")
        temporary.write("old", to: "site/gone.html")
        temporary.write("gone.html\nindex.html\n", to: "site/.learn-export")
        #expect(export("sample").status == .done)
        #expect(!temporary.exists("site/gone.html"))
        #expect(temporary.read("site/index.html") != Array("old".utf8))
    }

    @Test("Two places and two time zones give the same bytes")
    func samePlace() throws {
        write(three)
        export("sample")
        setenv("TZ", "Pacific/Kiritimati", 1)
        defer { unsetenv("TZ") }
        _ = TestRun(
            words: ["export", "sample", "--courses", library, "--to", temporary.file("two"), "--lang", "da"],
            variables: ["LC_ALL": "tr_TR.UTF-8"])
        #expect(try tree(site) == tree(temporary.file("two")))
    }
}

@Suite("The list of what an export wrote")
struct ExportListTests {
    @Test("Reads what it wrote, whatever the paths are called")
    func roundTrip() {
        let list = ExportList(key: "k", files: ["a b/ø.html": "1", "index.html": "2"])
        #expect(ExportList(text: list.text) == list)
        #expect(ExportList(text: []) == ExportList(key: "", files: [:]))
    }

    @Test("While files are being replaced, only those that stay the same have a key")
    func unsettled() {
        let old = ExportList(key: "k", files: ["a": "1", "b": "2", "gone": "3"])
        let new = ExportList(key: "l", files: ["a": "1", "b": "9", "new": "4"])
        let way = old.unsettled(on: new)
        #expect(way.files["a"] == "1")
        #expect(way.files["b"] == "-")
        #expect(Set(way.files.keys) == ["a", "b", "gone", "new"])
        #expect(way.key != old.key && way.key != new.key)
    }
}
