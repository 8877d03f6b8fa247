import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Hostile files to import")
struct HostileImportTests {
    private func failure(_ bytes: [UInt8]) -> ImportFailure? {
        do throws(ImportFailure) {
            _ = try CourseImport.read(
                [.file("f.xml", bytes)],
                as: CourseImport.Options(id: "a", title: "A", language: .english))
            return nil
        } catch {
            return error
        }
    }

    private static let bomb = """
        <!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
        <quiz><question type="description"><questiontext><text>&c;</text></questiontext></question></quiz>
        """
    private static let external = """
        <!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <quiz><question type="description"><questiontext><text>&x;</text></questiontext></question></quiz>
        """

    @Test(
        "Each is refused with a place",
        arguments: [
            (bomb, "f.xml:1:17"), (external, "f.xml:1:17"), ("", "f.xml:1:1"), ("PK\u{3}\u{4}", "f.xml:1:1"),
            ("<quiz>", "f.xml:1:7"), ("<quiz><question type=\"description\">", "f.xml:1:36"),
            ("<quiz><question>\n</quiz>", "f.xml:2:1"), ("<quiz>&nbsp;</quiz>", "f.xml:1:7"),
            ("<course/>", "f.xml:1:1"), ("<quiz/>", "f.xml:1:1"), ("{\"a\": 1}", "f.xml:1:1"),
            ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><quiz/>", "f.xml:1:1"),
        ])
    func refused(text: String, place: String) {
        let failure = failure(Array(text.utf8))
        #expect(failure.map { "\($0.location)" } == place)
        #expect(failure?.message.danish.isEmpty == false)
    }

    @Test("Elements without end, NULs and bytes that are no UTF-8 are refused")
    func bytes() {
        let deep = "<quiz><question type=\"description\">" + String(repeating: "<a>", count: 200_000)
        #expect(failure(Array(deep.utf8))?.location.line == 1)
        for junk: [UInt8] in [[0], [0xFF], [0xC3], [0xED, 0xA0, 0x80]] {
            let start = Array("<quiz><question type=\"description\"><questiontext><text>a".utf8)
            let end = Array("</text></questiontext></question></quiz>".utf8)
            #expect(failure(start + junk + end) != nil)
        }
    }

    @Test(
        "What is made to be slow to read is not",
        arguments: [
            String(repeating: "&amp;", count: 40_000), String(repeating: "<b>a</b>", count: 8_000),
            String(repeating: "{1:SA:=a", count: 10_000) + "}", String(repeating: "[[", count: 10_000),
            "<table>" + String(repeating: "<tr><td>1", count: 4_000) + "<tr>"
                + String(repeating: "<td>2", count: 4_000),
            (0..<5_000).map { "<x\($0)>" + "</x\($0)>" }.joined() + "a", String(repeating: "{1:SA:=a}", count: 8_000),
        ])
    func slow(text: String) {
        let clock = ContinuousClock()
        for kind in ["cloze", "gapselect", "description"] {
            for format in ["html", "moodle_auto_format", "markdown"] {
                let quiz = MoodleSample.quiz(
                    "<question type=\"\(kind)\"><questiontext format=\"\(format)\"><text><![CDATA[\(text)]]></text>"
                        + "</questiontext></question>")
                let time = clock.measure { _ = failure(Array(quiz.utf8)) }
                // Generous for a debug build on a busy machine; what is quadratic takes minutes.
                #expect(time < .seconds(20), "\(kind) \(format)")
            }
        }
    }

    @Test("A huge attribute costs no more than its bytes")
    func hugeAttribute() {
        let text = "<quiz><question type=\"" + String(repeating: "x", count: 4 << 20) + "\"/></quiz>"
        let clock = ContinuousClock()
        let time = clock.measure { _ = failure(Array(text.utf8)) }
        #expect(time < .seconds(10))
    }

    @Test("However a bank is cut off or changed, there is a course or a refusal")
    func mutations() {
        var random = SeededGenerator(seed: 11)
        let whole = Array(MoodleSample.everyKind.utf8)
        for _ in 0..<150 {
            var bytes = whole
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
            case 1:
                for _ in 0..<5 {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
            default:
                let lower = Int.random(in: 0..<bytes.count, using: &random)
                bytes.removeSubrange(lower..<min(bytes.count, lower + Int.random(in: 1...60, using: &random)))
            }
            do throws(ImportFailure) {
                let result = try CourseImport.read(
                    [.file("f.xml", bytes)],
                    as: CourseImport.Options(id: "a", title: "A", language: .danish))
                let files = Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
                let reading = CourseReader.read(CourseInMemory(files: files))
                #expect(!reading.diagnostics.hasErrors, "\(reading.diagnostics.map(\.fault.message.english))")
                #expect(reading.course == result.course)
            } catch {
                #expect(error.location.line > 0)
            }
        }
    }
}
