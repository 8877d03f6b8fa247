import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("learn progress import")
struct ProgressImportTests {
    private let temporary = TemporaryFolder()
    private let library: String

    init() { library = temporary.sampleLibrary() }

    private static let receipt = """
        {"format": "urn:learn:receipt:1", "id": "5a0f3b52-93a4-4f0e-8a5e-0c8d3b1f2a11", "course": "sample",
         "version": "1.0.0", "saved": "2026-11-18T10:00:00.000+01:00", "lessons": [
          {"lesson": "first", "begun": "2026-11-18T09:00:00.000+01:00", "questions": [
           {"question": "q1", "rightAtFirst": false, "attempts": [
            {"at": "2026-11-18T09:01:00.000+01:00", "response": {"chosen": ["a"]}, "verdict": "wrong",
             "rightParts": []},
            {"at": "2026-11-18T09:02:00.000+01:00", "response": {"chosen": ["b"]}, "verdict": "right",
             "rightParts": ["a", "b"]}]}], "scenarios": []}]}
        """

    private func run(_ words: String...) -> TestRun {
        TestRun(
            words: words,
            variables: [
                "LEARN_COURSES": library, "LEARN_STORE": temporary.file("store.sqlite"), "LANG": "da_DK.UTF-8",
            ])
    }

    private func file(_ text: String = receipt, _ name: String = "kvittering.json") -> String {
        temporary.write(text, to: name)
        return temporary.file(name)
    }

    @Test("A receipt is taken in once, and shows as one's own account in progress and list")
    func taken() {
        let path = file()
        #expect(run("progress").output.contains("egne oplysninger") == false)
        let trial = run("progress", "import", path, "--dry-run")
        #expect(trial.status == .done && trial.output.contains("3 nye oplysninger ville blive hentet ind"))
        let first = run("progress", "import", path)
        #expect(first.status == .done && first.errors.isEmpty)
        #expect(first.output.contains("3 nye oplysninger hentet ind"))
        #expect(first.output.contains("giver intet bevis"))
        #expect(run("progress", "import", path, path).output.contains("intet nyt"))
        let words = "egne oplysninger: 1 af 2 spørgsmål besvaret, 0 rigtige første gang"
        for command in [run("progress"), run("progress", "sample"), run("list", "sample")] {
            #expect(command.output.replacing("\n", with: " ").contains("egne oplysninger: 1 af 2"), "\(words)")
            #expect(!command.output.contains("✓ Første"))
        }
        #expect(run("progress", "--json").output.contains(#""answered" : 1"#))
        #expect(run("person", "export", "me").output.contains("5a0f3b52") || run("person", "export").status == .done)
    }

    @Test("One receipt that is wrong keeps all of them out, with file, place and what would mend it")
    func refused() {
        let wrong = file(Self.receipt.replacing(#""wrong""#, with: #""right""#), "forkert.json")
        let result = run("progress", "import", file(), wrong)
        #expect(result.status == .problems)
        #expect(
            result.errors.contains(
                "forkert.json: $.lessons[0].questions[0].attempts[0].verdict: kvitteringen siger »right«, men svaret "
                    + "giver »wrong«. Er filen ændret? Gem kvitteringen igen fra siden."))
        #expect(result.errors.contains("Intet er hentet ind."))
        #expect(run("progress", "import", file(), "--json").output.contains(#""added" : 3"#))
        let json = run("progress", "import", wrong, "--json")
        #expect(json.status == .problems && json.output.contains(#""path" : "$.lessons[0].questions[0]"#))
    }

    @Test(
        "What cannot be a receipt here is refused, and nothing is kept",
        arguments: [
            ("sample\",", "smaple\",", "$.course: kurset »smaple« er her ikke. Menes »sample«?"),
            ("2026-11-18T10:00:00.000+01:00", "2026-12-18T10:00:00.000+01:00", "$.saved: 2026-12-18T09:00:00.000Z"),
            ("{\"format\"", "\"format\"", "$: ved byte"), ("\"1.0.0\"", "\"2.0.0\"", "$.version: "),
        ])
    func refusals(what: String, other: String, said: String) {
        let text = Self.receipt.replacing(what, with: other, maxReplacements: 1)
        let result = run("progress", "import", file(text))
        #expect(result.status == .problems && result.errors.contains(said), "\(result.errors)")
        #expect(run("progress", "import", file(), "--dry-run").output.contains("3 nye"))
    }

    @Test("No time may lie after the day that --as-of names")
    func asOf() {
        #expect(run("progress", "import", file(), "--as-of", "2026-11-17").errors.contains("ligger i fremtiden"))
        #expect(run("progress", "import", file(), "--as-of", "2026-11-18").status == .done)
    }

    @Test("The words behind progress are a course or the command import")
    func words() {
        #expect(run("progress", "sample").status == .done)
        #expect(run("progress", "import").status == .usage)
        #expect(run("help", "progress", "import").output.contains("learn progress import"))
    }
}
