import FoundationEssentials
import LearnCore
import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("Records, status and certificates at the command line")
struct RecordsCommandsTests {
    private let temporary = TemporaryFolder()
    private let requirements = """
        <requirements xmlns="urn:learn:requirements:1" municipality="Vallensbæk" status="in-force">
          <title>Krav</title>
          <requirement id="moede">
            <title>Netværksmøde</title>
            <rule roles="ssp-teacher" from="2026-01-01">
              <activity kinds="network-meeting" count="1"/>
              <every period="1 year" from="completion"/>
              <first within="3 months"/>
              <source date="2026-01-01">Aftalt i SSP-samrådet</source>
            </rule>
          </requirement>
        </requirements>
        """

    init() {
        temporary.write(requirements, to: "krav.xml")
        temporary.write("Deltog.", to: "bevis.txt")
        _ = run("institution", "add", "skolen", "--name", "Skolen", "--kind", "school", "--municipality", "Vallensbæk")
        for (name, mail, role) in [
            ("Anne Holm", "anne@example.dk", "ssp-teacher"), ("Bo Lund", "bo@example.dk", "leader"),
        ] {
            _ = run(
                "person", "add", name, "--email", mail, "--role", role, "--institution", "skolen", "--from",
                "2026-08-01")
        }
    }

    private func run(_ words: String..., daysLater: Int = 0) -> TestRun {
        TestRun(
            words: words + ["--store", temporary.file("data/learn.sqlite"), "--courses", temporary.file("courses")],
            variables: ["LEARN_REQUIREMENTS": temporary.file("krav.xml")], time: Double(daysLater) * 86_400)
    }

    private func addMeeting() -> TestRun {
        run(
            "records", "add", "Møde i oktober", "--kind", "network-meeting", "--on", "2026-10-07", "--hours", "1,5",
            "--evidence", temporary.file("bevis.txt"), "--as", "anne@example.dk")
    }

    @Test("A record counts when somebody else has approved it, and the status says what it rests on")
    func approval() {
        #expect(run("status", "anne", "--why", "--lang", "da").output.contains("er overskredet"))
        #expect(addMeeting().status == .done)
        #expect(run("status", "anne", "--why").output.contains("approves"))
        let own = run("records", "approve", "1", "--as", "anne@example.dk")
        #expect(own.status == .problems)
        #expect(own.errors.contains("your own"))
        #expect(run("records", "approve", "1", "--as", "bo@example.dk", daysLater: 2).status == .done)
        let why = run("status", "anne", "--why").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(why.contains("Møde i oktober"))
        #expect(why.contains("record 1"))
        #expect(why.contains("7 October 2027"))
        #expect(why.contains("Aftalt i SSP-samrådet"))
        // What was known before the approval stays what was known.
        #expect(run("status", "anne", "--known", "2026-11-19").output.contains("overdue"))
    }

    @Test("A correction keeps what it corrects, and needs an approval of its own")
    func correction() {
        _ = addMeeting()
        _ = run("records", "approve", "1", "--as", "bo@example.dk")
        #expect(run("records", "correct", "1", "--hours", "2", "--as", "anne@example.dk").status == .usage)
        let corrected = run(
            "records", "correct", "1", "--hours", "2", "--reason", "Det varede længere", "--as", "anne@example.dk")
        #expect(corrected.status == .done)
        let list = run("records", "list", "anne", "--format", "csv").output
        #expect(list.contains("corrected later"))
        #expect(list.contains("waits for approval"))
        #expect(run("records", "verify").status == .done)
    }

    @Test("An earlier history is brought in whole or not at all, counts without an approval, and only once")
    func history() throws {
        temporary.write(
            """
            person;dag;titel;slags;timer;holdt af
            anne@example.dk;07-05-2026;Møde i maj;netværksmøde;2;SSP
            Anne Holm;2026-03-01;Kursus 010203-1234;kursus;7,5;
            Ane Holm;2030-01-01;;konferance;syv;
            """, to: "daarlig.csv")
        let bad = run("records", "import", temporary.file("daarlig.csv"), "--as", "bo@example.dk")
        #expect(bad.status == .problems)
        for place in ["csv:3:", "csv:4:1", "csv:4:10", "csv:4:21", "csv:4:22", "csv:4:33"] {
            #expect((bad.output + bad.errors).contains(place), "\(place) in \(bad.output)\(bad.errors)")
        }
        #expect(run("records", "list", "--all", "--format", "csv").output.split(separator: "\r\n").count == 1)

        temporary.write(
            "person;dag;titel;slags;timer\r\nanne@example.dk;07-05-2026;Møde i maj;netværksmøde;2\r\n", to: "god.csv")
        let words = ["records", "import", temporary.file("god.csv"), "--as", "bo@example.dk"]
        #expect(run(words[0], words[1], words[2], "--dry-run").status == .done)
        #expect(run("status", "anne").output.contains("overdue"))
        #expect(run(words[0], words[1], words[2], words[3], words[4]).output.contains("1 record brought in"))
        #expect(run(words[0], words[1], words[2], words[3], words[4]).output.contains("1"))
        #expect(run("status", "anne", "--why").output.contains("record 1"))
        #expect(run("records", "verify").status == .done)
        #expect(run("records", "list", "--all", "--format", "csv").output.split(separator: "\r\n").count == 2)
    }

    @Test("Evidence that is altered or missing is found")
    func evidence() throws {
        _ = addMeeting()
        #expect(run("records", "verify").status == .done)
        let hash = SHA256.hex("Deltog.".utf8)
        temporary.write("Deltog ikke.", to: "data/evidence/" + hash)
        let verified = run("records", "verify")
        #expect(verified.status == .problems)
        #expect(verified.output.contains("bevis.txt"))
    }

    @Test("A certificate is printed and signed, and its code is checked against the store")
    func certificate() throws {
        _ = addMeeting()
        #expect(run("certificate", "issue", "1", "--to", temporary.file("ud")).status == .problems)
        _ = run("records", "approve", "1", "--as", "bo@example.dk")
        let issued = run("certificate", "issue", "1", "--to", temporary.file("ud"), "--as", "bo@example.dk")
        #expect(issued.status == .done)
        let code = try #require(issued.output.split(separator: "code ").last?.prefix(11)).description
        let page = try #require(temporary.read("ud/\(code).html"))
        #expect(page.contains(text: "Anne Holm"))
        #expect(run("certificate", "check", code).output.contains("Anne Holm"))
        #expect(run("certificate", "check", temporary.file("ud/\(code).json")).status == .done)

        var signs = Array(code)
        signs.swapAt(0, 1)
        if signs[0] == signs[1] { signs[0] = signs[0] == "2" ? "3" : "2" }
        #expect(run("certificate", "check", String(signs)).status == .problems)
        #expect(run("certificate", "check", code, "--as-of", "2027-10-08").output.contains("held only through"))
        _ = run("records", "withdraw", "1", "--reason", "Aflyst", "--as", "bo@example.dk")
        #expect(run("certificate", "check", code).status == .problems)
    }

    @Test("Deadlines go to a calendar, where the same duty keeps its identity")
    func calendar() throws {
        #expect(run("due", "--ics", temporary.file("a.ics"), "--within", "1y").status == .done)
        let before = String(decoding: try #require(temporary.read("a.ics")), as: UTF8.self)
        _ = addMeeting()
        _ = run("records", "approve", "1", "--as", "bo@example.dk")
        _ = run("due", "--ics", temporary.file("b.ics"), "--within", "1y")
        let after = String(decoding: try #require(temporary.read("b.ics")), as: UTF8.self)
        func line(_ text: String, _ name: String) -> Substring? {
            text.split(separator: "\r\n").first { $0.hasPrefix(name) }
        }
        #expect(line(before, "UID") == line(after, "UID"))
        #expect(line(before, "DTSTART") == "DTSTART;VALUE=DATE:20261101")
        #expect(line(after, "DTSTART") == "DTSTART;VALUE=DATE:20271007")
        for text in [before, after] {
            for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
        }
    }

    @Test(
        "Wrong words are refused with what would mend them",
        arguments: [
            (["records", "add", "Møde", "--kind", "moede", "--on", "2026-10-07", "--hours", "2"], "--kind"),
            (["records", "add", "Møde", "--kind", "course", "--on", "2026-13-07", "--hours", "2"], "year-month-day"),
            (["records", "add", "Møde", "--kind", "course", "--on", "2026-10-07", "--hours", "to"], "7.5"),
            (["records", "add", "Møde", "--kind", "course", "--on", "2026-10-07"], "--hours"),
            (["records", "add", "Møde", "--kind", "course", "--on", "2030-10-07", "--hours", "2"], "future"),
            (["records", "add", "010203-1234", "--kind", "course", "--on", "2026-10-07", "--hours", "2"], "CPR"),
            (["records", "approve", "x"], "records list"), (["records", "approve", "99"], "There is no record 99"),
            (["records", "verify", "--head", "12"], "NUMBER:HASH"), (["status", "Anna Holm"], "Anne Holm"),
            (["status", "--requirements", "/nowhere"], "--requirements"), (["due", "--within", "soon"], "90d"),
            (["certificate", "check", "AAAAA"], "10"), (["records", "list", "--as-of", "igår"], "year-month-day"),
            (["report", "status", "--by", "school"], "institution"), (["record", "list"], "records"),
        ])
    func wrong(words: [String], hint: String) {
        let run = TestRun(
            words: words + ["--store", temporary.file("data/learn.sqlite")],
            variables: words.contains("--requirements") ? [:] : ["LEARN_REQUIREMENTS": temporary.file("krav.xml")])
        #expect(run.status != .done)
        #expect((run.errors + run.output).contains(hint), "\(run.errors)")
    }
}
