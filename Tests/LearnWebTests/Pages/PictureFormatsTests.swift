import LearnCore
import LearnTestSupport
import Testing

@testable import LearnWeb

@Suite("Pictures of every format")
struct PictureFormatsTests {
    private static let files: [(path: String, bytes: [UInt8], address: String, width: Int)] = [
        ("figures/a.jpg", SamplePictures.jpeg(width: 40, height: 30), "data:image/jpeg;base64,/9j", 40),
        ("figures/b.gif", SamplePictures.gif(pictures: 1), "data:image/gif;base64,R0lG", 3),
        (
            "figures/c.svg", Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>"#.utf8),
            "data:image/svg+xml;base64,", 10
        ),
    ]

    @Test("As an address a picture says what it is")
    func addresses() {
        for file in Self.files {
            #expect(Picture(path: file.path, bytes: file.bytes).dataAddress.hasPrefix(file.address))
        }
        #expect(Picture(path: "a.jpg", bytes: []).dataAddress == "data:application/octet-stream;base64,")
    }

    @Test("A page keeps the room of each free, and the site holds its file")
    func page() throws {
        let blocks = Self.files.map { "<figure src=\"\($0.path)\" alt=\"Kat\"/>" }.joined()
        var content = Dictionary(uniqueKeysWithValues: Self.files.map { ($0.path, $0.bytes) })
        content["course.xml"] = Array(SampleCourse.courseFile().utf8)
        content["lessons/first.xml"] = Array(SampleCourse.lessonFile(blocks).utf8)
        let source = CourseInMemory(files: content)
        let course = try #require(CourseReader.read(source).usableCourse)
        let site = Site.files(of: course, pictures: Picture.all(of: course, in: source))
        let lesson = try #require(site.first { $0.path == "lessons/first.html" })
        let text = String(decoding: lesson.bytes, as: UTF8.self)
        for file in Self.files {
            #expect(text.contains("src=\"../\(file.path)\" alt=\"Kat\" width=\"\(file.width)\""))
            #expect(site.first { $0.path == file.path }?.bytes == file.bytes)
        }
    }
}
