import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Hostile documents")
struct HostileDocumentTests {
    private typealias S = WordSample

    @Test(
        "Parts that are missing are told, and what is there is read",
        arguments: ["word/styles.xml", "word/numbering.xml", "word/_rels/tekst.xml.rels", "[Content_Types].xml"])
    func missing(part: String) throws {
        let whole = S.package(
            S.p("a", list: (1, 0)) + "<w:p>\(S.r("b"))<w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p>")
        let files = whole.files.filter { $0.path != part }
        let result = try S.read(.folder("brev.docx", files))
        #expect(result.course.lessons[0].blocks.count == 2)
        #expect(result.report.files[0].items[1].outcome == .simplified)
    }

    @Test("A document without its text, or with relationships that are no XML, is refused with a place")
    func refused() {
        let whole = S.package(S.p("a"))
        for files in [
            whole.files.filter { $0.path != "word/tekst.xml" },
            whole.files.map {
                $0.path == "word/_rels/tekst.xml.rels" ? CourseFile(path: $0.path, bytes: Array("<a>".utf8)) : $0
            },
            whole.files.map {
                $0.path == "word/tekst.xml" ? CourseFile(path: $0.path, bytes: Array($0.bytes.dropLast(30))) : $0
            },
        ] {
            do throws(ImportFailure) {
                _ = try CourseImport.read(
                    [.folder("brev.docx", files)], as: CourseImport.Options(id: "a", title: "A", language: .danish))
                Issue.record("read")
            } catch {
                #expect(error.location.line > 0)
            }
        }
    }

    @Test("A note that refers to itself is read once")
    func cycle() throws {
        let note =
            "<w:footnotes xmlns:w=\"\(S.main)\"><w:footnote w:id=\"1\"><w:p>\(S.r("a"))<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote></w:footnotes>"
        let result = try S.read(
            S.package(
                "<w:p>\(S.r("b"))<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", parts: ["word/fn.xml": note],
                relationships: [("f", "footnotes", "fn.xml", false)]))
        #expect(result.course.lessons[0].blocks.count == 1)
        #expect(result.report.files[1].items[0].outcome == .simplified)
    }

    @Test(
        "What is made to be slow to read is not",
        arguments: [
            String(repeating: S.p("Spørgsmål: a") + S.p("Fordi: b"), count: 3000),
            S.p("Spørgsmål: a") + String(repeating: S.p("☐ b") + S.p("Fordi: c"), count: 3000),
            String(repeating: S.p("Trin 1:"), count: 6000),
            String(repeating: S.p("a", style: "Overskrift1"), count: 6000),
            String(repeating: S.p("a", style: "Overskrift1") + S.p("Tip: b"), count: 3000),
            String(repeating: S.p("a", list: (1, 999)), count: 6000),
            String(repeating: "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", count: 6000) + S.p("a"),
            "<w:tbl>"
                + String(
                    repeating:
                        "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr>\(S.p("a"))</w:tc></w:tr>",
                    count: 500) + "</w:tbl>",
            String(repeating: "<w:tbl><w:tr><w:tc>", count: 30) + S.p("a")
                + String(repeating: "</w:tc></w:tr></w:tbl>", count: 30),
            "<w:p>" + String(repeating: S.r("a", "<w:b/>") + S.r("b"), count: 6000) + "</w:p>",
        ])
    func slow(body: String) {
        let clock = ContinuousClock()
        let time = clock.measure { _ = try? S.read(S.package(body)) }
        // Generous for a debug build on a busy machine; what is quadratic takes minutes.
        #expect(time < .seconds(20))
    }

    @Test("However a document is cut off or changed, there is a course or a refusal")
    func mutations() {
        var random = SeededGenerator(seed: 5)
        let body =
            S.p("A", style: "Overskrift1") + S.p("Spørgsmål: b") + S.p("☐ c") + S.p("☑ d") + S.p("e", list: (1, 1))
            + "<w:tbl><w:tr><w:tc>\(S.p("f"))</w:tc></w:tr></w:tbl><w:p><w:ins>\(S.r("g", "<w:b/>"))</w:ins></w:p>"
        for _ in 0..<100 {
            var bytes = Array(S.document(body).utf8)
            for _ in 0..<3 {
                let lower = Int.random(in: 0..<bytes.count, using: &random)
                if Bool.random(using: &random) {
                    bytes[lower] = UInt8.random(in: 0...255, using: &random)
                } else {
                    bytes.removeSubrange(lower..<min(bytes.count, lower + Int.random(in: 1...40, using: &random)))
                }
            }
            let files = S.package("").files.map {
                $0.path == "word/tekst.xml" ? CourseFile(path: $0.path, bytes: bytes) : $0
            }
            do throws(ImportFailure) {
                let result = try CourseImport.read(
                    [.folder("a.docx", files)], as: CourseImport.Options(id: "a", title: "A", language: .danish))
                let read = CourseReader.read(
                    CourseInMemory(files: Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })))
                #expect(!read.diagnostics.hasErrors)
                #expect(read.course == result.course)
            } catch {
                #expect(error.location.line > 0)
            }
        }
    }
}
