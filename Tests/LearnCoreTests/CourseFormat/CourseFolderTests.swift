import Glibc
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("A course in a folder")
struct CourseFolderTests {
    private let temporary = TemporaryFolder()

    @Test("Files are read, listed by path, and hidden ones left out")
    func reading() throws {
        temporary.write("x", to: "c/course.xml")
        temporary.write("y", to: "c/lessons/b.xml")
        temporary.write("z", to: "c/.git/config")
        let folder = CourseFolder(path: temporary.file("c/"), name: "c")
        #expect(folder.holdsCourse)
        #expect(folder.paths() == ["course.xml", "lessons/b.xml"])
        #expect(try folder.read("lessons/b.xml") == Array("y".utf8))
        #expect(throws: CourseSourceError.absent) { try folder.read("lessons/c.xml") }
        #expect(throws: CourseSourceError.absent) { try folder.read("course.xml/a") }
    }

    @Test(
        "A path that leads out is refused, in words or through a link",
        arguments: ["../secret", "/etc/hostname", "a/../../secret", "link"])
    func confinement(path: String) {
        temporary.write("s", to: "secret")
        temporary.write("x", to: "c/course.xml")
        symlink(temporary.file("secret"), temporary.file("c/link"))
        #expect(throws: CourseSourceError.outside) { try CourseFolder(path: temporary.file("c")).read(path) }
    }

    @Test("A folder or a named pipe in place of a file is an error, not a wait")
    func notAFile() {
        temporary.write("x", to: "c/folder/file")
        mkfifo(temporary.file("c/pipe"), 0o600)
        let folder = CourseFolder(path: temporary.file("c"))
        for path in ["folder", "pipe"] {
            #expect(throws: CourseSourceError.unreadable(reason: .notAnOrdinaryFile)) { try folder.read(path) }
        }
    }
}
