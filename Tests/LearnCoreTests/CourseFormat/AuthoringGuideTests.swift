import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

/// Every sample in `docs/authoring.md` is one that an author can copy.
@Suite("The authoring guide")
struct AuthoringGuideTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let number: Int
        let text: String

        var testDescription: String { "\(number): \(text.prefix(40))" }
    }

    /// The fenced parts of a guide with some info string.
    static func samples(_ kind: String, in guide: String = "docs/authoring.md") -> [Sample] {
        let path = URL(filePath: ShippedCourses.folder).deletingLastPathComponent().appending(path: guide)
        guard let data = try? Data(contentsOf: path) else { return [] }
        var samples: [Sample] = []
        var current: [Substring]?
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "```", let lines = current {
                samples.append(Sample(number: samples.count + 1, text: lines.joined(separator: "\n")))
                current = nil
            } else if line == "```\(kind)" {
                current = []
            } else {
                current?.append(line)
            }
        }
        return samples
    }

    @Test("There are samples of everything")
    func count() {
        #expect(Self.samples("xml").count >= 15)
        #expect(Self.samples("xml-file").count >= 2)
        let text = Self.samples("xml").map(\.text).joined()
        for element in ElementName.blocks where element != .reference {
            #expect(text.contains("<\(element.rawValue)"), "\(element.rawValue)")
        }
    }

    @Test("Each sample of blocks is without errors and warnings", arguments: samples("xml"))
    func blocks(sample: Sample) {
        let glossary = ["behov", "foelelse", "konflikt"].map { "<entry id=\"\($0)\" term=\"\($0)\">Et ord.</entry>" }
            .joined()
        let course = SampleCourse.courseFile(lessons: ["lessons/first.xml", "lessons/other.xml"])
            .replacing("</course>", with: "<glossary>\(glossary)</glossary></course>")
        let reading = CourseReader.read(
            SampleCourse.source([
                "course.xml": course, "lessons/first.xml": SampleCourse.lessonFile(sample.text),
                "lessons/other.xml": SampleCourse.lessonFile(id: "other", "<p>Et.</p>"),
                "figures/f.svg": #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>"#,
            ]))
        #expect(reading.diagnostics.map { $0.text(in: .english, sourceLine: nil) } == [])
    }

    @Test("Each sample of a file is read", arguments: samples("xml-file"))
    func files(sample: Sample) {
        let reader = CourseFileReader(bytes: Array(sample.text.utf8), file: "sample.xml")
        switch reader.rootName?.local {
        case "course": #expect(reader.readCourse() != nil)
        case "lesson": #expect(reader.readLesson() != nil)
        default: #expect(reader.readTranslation() != nil)
        }
        #expect(reader.diagnostics.map { $0.text(in: .english, sourceLine: nil) } == [])
    }
}
