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

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Broken").path

    static let all: [BrokenCourse] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".case") }.sorted().compactMap { BrokenCourse(name: String($0.dropLast(5))) }

    init?(name: String) {
        guard let data = FileManager.default.contents(atPath: Self.folder + "/\(name).case") else { return nil }
        var files = ["course.xml": Array(SampleCourse.courseFile().utf8)]
        var expected: [String] = []
        var part: String?
        var content: [UInt8] = []

        func close() {
            switch part {
            case nil: break
            case "expect": expected = String(decoding: content, as: UTF8.self).split(separator: "\n").map(String.init)
            case "blocks":
                let blocks = String(decoding: content, as: UTF8.self).dropLast()
                files["lessons/first.xml"] = Array(SampleCourse.lessonFile(String(blocks)).utf8)
            case let path?: files[path] = content.last == 0x0A ? Array(content.dropLast()) : content
            }
            content = []
        }

        for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.starts(with: Array("=== ".utf8)) {
                close()
                part = String(decoding: line.dropFirst(4), as: UTF8.self)
            } else if part != nil {
                content += Array(line) + [0x0A]
            }
        }
        content = Array(content.dropLast())
        close()
        self.name = name
        self.files = files
        self.expected = expected
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

    @Test("Every rule has a course that breaks it, or is about files on disk or about today")
    func everyRule() {
        let broken = Set(
            BrokenCourse.all.flatMap(\.expected).compactMap { $0.split(separator: " ").last.map(String.init) })
        let elsewhere: Set<Rule> = [.unreadableFile, .stale]
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
