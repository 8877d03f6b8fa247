import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

/// A course that breaks a rule, from `Fixtures/Broken/NAME.case`:
///
/// a line that says what is wrong with it; then parts, each behind a line `=== PATH` (a file), `=== blocks` (the
/// blocks of the one lesson of a sample course) or `=== expect` (the diagnostics, as `PLACE SEVERITY RULE`).
struct BrokenCourse: Sendable, CustomTestStringConvertible {
    let name: String
    let files: [String: [UInt8]]
    let expected: [String]

    var testDescription: String { name }

    static let all = CaseFile.all(
        in: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Broken")
    ).map(BrokenCourse.init)

    init(_ file: CaseFile) {
        var files = ["course.xml": Array(SampleCourse.courseFile().utf8)]
        for (path, content) in file.parts where path != "expect" {
            if path == "blocks" {
                let blocks = String(decoding: content, as: UTF8.self).dropLast()
                files["lessons/first.xml"] = Array(SampleCourse.lessonFile(String(blocks)).utf8)
            } else {
                files[path] = content.last == 0x0A ? Array(content.dropLast()) : content
            }
        }
        name = file.name
        self.files = files
        expected = file.expected
    }
}

@Suite("Broken courses")
struct BrokenCourseTests {
    @Test("Each gives its diagnostics, at their places", arguments: BrokenCourse.all)
    func diagnostics(course: BrokenCourse) {
        let found = CourseReader.read(CourseInMemory(files: course.files)).diagnostics.map {
            "\($0.location) \($0.fault.severity) \($0.fault.rule.rawValue)"
        }
        #expect(found == course.expected)
        #expect(!found.isEmpty)
    }

    @Test("Every rule has a file that breaks it, or is about files on disk, today or a theme")
    func everyRule() {
        let expected = BrokenCourse.all.flatMap(\.expected) + BrokenRequirements.all.flatMap(\.expected)
        let broken = Set(expected.compactMap { $0.split(separator: " ").last.map(String.init) })
        let elsewhere: Set<Rule> = [.unreadableFile, .stale, .contrast, .logoSize]
        for rule in Rule.allCases where !elsewhere.contains(rule) {
            #expect(broken.contains(rule.rawValue), "\(rule.rawValue)")
        }
    }

    @Test("Every message is in two languages and says how to mend it", arguments: BrokenCourse.all)
    func words(course: BrokenCourse) {
        for diagnostic in CourseReader.read(CourseInMemory(files: course.files)).diagnostics {
            for text in [diagnostic.fault.message, diagnostic.fault.mend] {
                #expect(!text.danish.isEmpty && !text.english.isEmpty)
            }
            #expect(!diagnostic.fault.message.danish.hasSuffix("."), "a headline has no full stop")
        }
    }

    @Test("Every rule is explained in docs/diagnostics.md")
    func documentation() throws {
        let path = URL(filePath: ShippedCourses.folder).deletingLastPathComponent().appending(
            path: "docs/diagnostics.md")
        let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
        for rule in Rule.allCases { #expect(text.contains("| `\(rule.rawValue)` |"), "\(rule.rawValue)") }
    }
}
