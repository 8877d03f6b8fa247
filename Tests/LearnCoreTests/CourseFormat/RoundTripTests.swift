import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Writing courses")
struct RoundTripTests {
    @Test("Of a thousand random courses, each is read as it was written, and written as it was read", arguments: 0..<10)
    func roundTrip(decade: UInt64) throws {
        for seed in decade * 100..<decade * 100 + 100 {
            var generator = CourseGenerator(seed: seed)
            let course = generator.course()
            let files = course.writtenFiles
            let reading = CourseReader.read(CourseInMemory(files: files))
            let errors = reading.diagnostics.filter { $0.fault.severity == .error }
            #expect(errors.isEmpty, "seed \(seed): \(errors.first?.text(in: .english, sourceLine: nil) ?? "")")
            let read = try #require(reading.course)
            let difference = Self.firstDifference(between: read.writtenFiles, and: files)
            #expect(difference == nil, "seed \(seed)")
            #expect(read == course, "seed \(seed)")
        }
    }

    /// The first lines that differ, so that a failure can be read.
    private static func firstDifference(between left: [String: [UInt8]], and right: [String: [UInt8]]) -> String? {
        for path in Set(left.keys).union(right.keys).sorted() where left[path] != right[path] {
            let lines = [left, right].map { String(decoding: $0[path] ?? [], as: UTF8.self).split(separator: "\n") }
            for (one, other) in zip(lines[0], lines[1]) where one != other { return "\(path): \(one) ≠ \(other)" }
            return "\(path): \(lines[0].count) lines, not \(lines[1].count)"
        }
        return nil
    }

    @Test("The canonical form of every shipped file is stable and says the same", arguments: ShippedCourses.names)
    func canonicalForm(name: String) throws {
        let folder = CourseFolder(path: ShippedCourses.folder + "/" + name, name: name)
        for path in folder.paths() where path == CourseReader.courseFile || path.hasPrefix("lessons/") {
            let bytes = try folder.read(path)
            guard case .form(let text) = CanonicalForm.of(bytes, file: path) else {
                Issue.record("\(path) has no canonical form")
                continue
            }
            #expect(CanonicalForm.of(Array(text.utf8), file: path) == .form(text), "\(path)")
            if path.hasPrefix("lessons/"), !path.dropFirst(8).dropLast(4).contains(".") {
                let before = CourseFileReader(bytes: bytes, file: path).readLesson()
                #expect(CourseFileReader(bytes: Array(text.utf8), file: path).readLesson() == before, "\(path)")
            }
        }
    }

    @Test("A file with faults, or with comments, has no canonical form")
    func noForm() {
        #expect(CanonicalForm.of(Array("<lesson/>".utf8), file: "f") == .faulty)
        #expect(CanonicalForm.of(Array("<x/>".utf8), file: "f") == .faulty)
        let lesson = SampleCourse.lessonFile("<!-- husk --><p>Et</p>")
        #expect(CanonicalForm.of(Array(lesson.utf8), file: "f") == .commented)
    }

    @Test("A block in canonical form")
    func form() throws {
        let lesson = try #require(
            SampleCourse.lesson(
                blocks:
                    #"<note basis="proposed" kind="tip">Et <em>råd</em> &amp; et <link to="first">link</link>.</note>"#)
        )
        #expect(
            CourseWriter.lessonFile(lesson) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <lesson xmlns="urn:learn:course:1" id="first" minutes="3">
                  <title>Første lektion</title>
                  <note kind="tip" basis="proposed">Et <em>råd</em> &amp; et <link to="first">link</link>.</note>
                </lesson>

                """)
    }

    @Test("A fingerprint follows the words of a block, not what it says of itself")
    func fingerprint() throws {
        func print(_ block: String) throws -> String {
            CourseWriter.fingerprint(of: try #require(SampleCourse.lesson(blocks: block)?.blocks.first))
        }
        let plain = try print("<p id=\"a\">Hej  med\n dig</p>")
        #expect(plain.count == 16)
        #expect(try print("<p id=\"a\" review-by=\"2027-01-01\" basis=\"proposed\">Hej med dig</p>") == plain)
        #expect(try print("<p id=\"a\">Hej med jer</p>") != plain)
    }
}
