import FoundationEssentials
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("The Danish guides")
struct DanishGuideTests {
    static let guides = ["paedagog", "laerer-med-to-boern", "ssp-laerer", "ssp-konsulent"]

    @Test("Every command in a guide does what the guide says, in the order of the page", arguments: guides)
    func commands(guide: String) throws {
        let lines = try Self.commands(in: guide)
        #expect(lines.count >= 5)
        let temporary = TemporaryFolder()
        temporary.write(
            "navn;e-mail;rolle;institution;fra;til;procent\nMette Holm;mette@skole.dk;pedagogue;birkely;2026-08-01;;\n",
            to: "ansatte.csv")
        var time = 0.0
        func run(_ words: [String]) -> TestRun {
            time += 60
            let root = Self.root
            return TestRun(
                words: words,
                variables: [
                    "LEARN_STORE": temporary.file("store.sqlite"), "LEARN_COURSES": root + "courses",
                    "LEARN_REQUIREMENTS": root + "courses/requirements",
                ], time: time)
        }
        for words in Self.prepared { #expect(run(words).status == .done) }
        for line in lines {
            var words = Self.words(line).dropFirst().map { word in
                word.hasSuffix(".csv") || word.hasSuffix(".html") ? temporary.file(word) : word
            }
            if words.first == "export", let folder = words.last { words[words.count - 1] = temporary.file(folder) }
            let parsed = try ArgumentParser.parse(words)
            // These wait for somebody at the keyboard; the tests of the terminal start them.
            if ["run", "now"].contains(parsed.command) { continue }
            if parsed.command == "teach", !parsed.has("--handover") { continue }
            let result = run(words)
            #expect(result.status == .done, "\(line): \(result.errors)\(result.output)")
        }
    }

    @Test("A guide is short, and its courses and cards are there", arguments: guides)
    func short(guide: String) throws {
        #expect(try Self.text(of: guide).split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
        for line in try Self.commands(in: guide) {
            let words = Self.words(line)
            guard ["run", "teach", "recap", "list"].contains(words[1]),
                let course = words[2].split(separator: "/").first
            else { continue }
            #expect(FileManager.default.fileExists(atPath: Self.root + "courses/\(course)/course.xml"), "\(line)")
        }
    }

    /// What stands in the store of somebody who uses the commands.
    private static let prepared = [
        ["institution", "add", "solhjem", "--name", "Solhjem", "--kind", "kindergarten"],
        ["institution", "add", "soelvang", "--name", "Sølvangskolen", "--kind", "school"],
        ["class", "add", "b0", "--institution", "solhjem", "--name", "0.B", "--stage", "kindergarten"],
        ["class", "add", "a0", "--institution", "soelvang", "--name", "0.A", "--stage", "primary"],
        ["records", "add", "Kursus", "--kind", "network-meeting", "--on", "2026-10-01", "--hours", "2"],
    ]

    private static var root: String {
        #filePath.split(separator: "/").dropLast(4).reduce("/") { $0 + $1 + "/" }
    }

    private static func text(of guide: String) throws -> String {
        let bytes = try #require(FileManager.default.contents(atPath: root + "docs/da/\(guide).md"))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The lines of the fenced blocks, which are all commands.
    private static func commands(in guide: String) throws -> [String] {
        let parts = try text(of: guide).split(separator: "\n```", omittingEmptySubsequences: false)
        return parts.enumerated().filter { $0.offset % 2 == 1 }
            .flatMap { $0.element.split(separator: "\n").dropFirst() }.map(String.init)
    }

    /// The words of a line as a shell takes it apart.
    private static func words(_ line: String) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }
}
