import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("Commands about privacy")
struct PrivacyCommandsTests {
    private let registry = Registry()

    @Test("Everything on a person is shown in words, and complete to programs without the secrets")
    func export() throws {
        registry.run(
            "person", "add", "Mette Holm", "--email", "mette@s.dk", "--role", "teacher", "--institution", "solhjem",
            "--from", "2026-08-01")
        registry.run("person", "away", "Mette", "--from", "2026-10-01")
        let text = registry.run("person", "export", "mette@s.dk", "--lang", "da").output
        for words in [
            "Mette Holm", "mette@s.dk", "Roller og steder", "Tider væk, uden grund", "1. oktober 2026",
            "Hvem der har ændret hvad",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        let json = registry.run("person", "export", "mette@s.dk", "--json").output
        for table in ["actor", "person", "appointment", "absence", "change"] {
            #expect(json.contains("\"table\" : \"\(table)\""))
        }
        let path = registry.temporary.file("ud/indsigt.txt")
        #expect(registry.run("person", "export", "mette@s.dk", "--to", path).output == "")
        #expect(registry.temporary.exists("ud/indsigt.txt"))
    }

    @Test("Erasing says what goes and stays, wants a word where nobody can be asked, and takes evidence along")
    func erase() throws {
        registry.run(
            "person", "add", "Mette Holm", "--email", "mette@s.dk", "--role", "teacher", "--institution", "solhjem",
            "--from", "2026-08-01")
        let sum = String(repeating: "ab", count: 32)
        try addRecord(evidence: sum)
        registry.temporary.write("bevis", to: "evidence/\(sum)")
        registry.temporary.write("andet", to: "evidence/\(String(repeating: "cd", count: 32))")
        let asked = registry.run("person", "erase", "Mette Holm")
        #expect(asked.status == .problems)
        #expect(asked.output.contains("− Name and e-mail address: 1"))
        #expect(asked.output.contains("− Records of upskilling: the words in 1"))
        #expect(asked.output.contains("· Roles and places: 1"))
        #expect(asked.errors.contains("--yes"))
        #expect(registry.run("person", "list", "--ids").output == "mette@s.dk\n")
        let done = registry.run("person", "erase", "Mette Holm", "--yes", "--json")
        #expect(done.status == .done)
        #expect(done.output.contains("\"evidenceFilesRemoved\" : 1"))
        #expect(!done.output.contains("Mette") && !done.output.contains("mette"))
        #expect(!registry.temporary.exists("evidence/\(sum)"))
        #expect(registry.temporary.exists("evidence/\(String(repeating: "cd", count: 32))"))
        #expect(registry.run("person", "list", "--ids").output == "")
        #expect(registry.run("person", "show", "Mette Holm").status == .usage)
    }

    private func addRecord(evidence: String) throws {
        let time = Date(timeIntervalSince1970: 1_795_000_000)
        let store = try SQLiteStore(path: registry.store, now: time)
        let person = try #require(try store.people().first)
        let activity = UpskillingActivity(
            kind: .other, title: "Kursus", provider: "SSP", completedOn: CopenhagenTime.day(of: time), minutes: 60,
            origin: .entered, evidence: .init(fileName: "bevis.pdf", sha256: evidence))
        try store.append([
            UpskillingRecord(
                id: UUID(), person: person.id, recordedAt: time, recordedBy: person.id, content: .activity(activity))
        ])
    }

    @Test("The record of processing comes in both languages and every format")
    func report() {
        #expect(registry.run("privacy", "report", "--lang", "da").output.contains("Slettefrist"))
        let english = registry.run("privacy", "report").output
        #expect(english.contains("A proposal that the municipality must confirm"))
        #expect(english.contains("Vallensbæk"))
        #expect(registry.run("privacy", "report", "--format", "html").output.hasPrefix("<!"))
        #expect(registry.run("privacy", "report", "--json").output.contains("class-notes"))
        #expect(registry.run("privacy", "report", "--format", "csv").output.contains("\r\n"))
        #expect(!registry.run("privacy", "report", "--format", "csv").output.contains("\u{FFFD}"))
    }

    @Test("Nothing goes by a proposal or a dry run; what the municipality has decided goes when asked")
    func retention() {
        registry.addClass()
        registry.run("class", "held", "a0", "sample/first", "--on", "2026-08-10", "--note", "gik godt")
        #expect(registry.run("privacy", "retention", "--apply").errors.contains("only a proposal"))
        #expect(
            registry.run("privacy", "retention", "--set", "class-note=2").errors.contains("Did you mean ‘class-notes’?")
        )
        #expect(registry.run("privacy", "retention", "--set", "audit=2").status == .usage)
        #expect(registry.run("privacy", "retention", "--set", "answers=0").status == .usage)
        let dry = registry.run("privacy", "retention", "--set", "class-notes=2", "--json").output
        #expect(dry.contains("\"expired\" : 1"))
        #expect(registry.run("class", "show", "a0").output.contains("gik godt"))
        #expect(registry.run("privacy", "retention", "--apply", "--as-of", "2030-01-01").status == .usage)
        #expect(registry.run("privacy", "retention", "--apply").output.contains("Notes on activities: 1 removed."))
        #expect(!registry.run("class", "show", "a0").output.contains("gik godt"))
        #expect(registry.run("class", "show", "a0").output.contains("Leg a"))
    }

    @Test("A rebuild says how much it rests on")
    func rebuild() {
        registry.addClass()
        registry.run("class", "held", "a0", "sample/first")
        #expect(registry.run("store", "rebuild").output == "Computed anew from 0 statements and 1 events of classes.\n")
        #expect(registry.run("class", "list").output.contains("1"))
        #expect(registry.run("store", "rebuild", "--json").output.contains("\"classEvents\" : 1"))
    }

    @Test("Every command shows help with an example in both languages, and its example parses")
    func help() throws {
        for command in CommandTable.commands {
            for language in ["da", "en"] {
                let help = TestRun(
                    words: ["help"] + command.name.split(separator: " ").map(String.init) + ["--lang", language])
                #expect(help.output.contains(command.example.command), "\(command.name)")
            }
            #expect(command.summary.danish != command.summary.english, "\(command.name)")
        }
    }
}
