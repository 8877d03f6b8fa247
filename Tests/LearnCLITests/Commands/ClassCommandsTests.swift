import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("Commands about classes")
struct ClassCommandsTests {
    private let registry = Registry()

    @Test("A class has a name and a year, and warns of a child's name")
    func adding() {
        registry.addClass()
        #expect(registry.run("class", "list", "--ids").output == "a0\n")
        let id = registry.run("class", "add", "0a", "--institution", "soelvang", "--name", "1.A", "--stage", "primary")
        #expect(id.status == .usage)
        #expect(id.errors.contains("Try ‘soelvang-0a’."))
        let twin = registry.run("class", "add", "x", "--institution", "soelvang", "--name", "0.a", "--stage", "primary")
        #expect(twin.status == .problems)
        #expect(twin.errors.contains("learn class edit a0"))
        #expect(
            registry.run("class", "add", "x", "--institution", "soelvang", "--name", "far@mor.dk", "--stage", "primary")
                .status == .usage)
        #expect(
            registry.run(
                "class", "add", "x", "--institution", "soelvang", "--name", "b", "--stage", "primary", "--year",
                "2026-27"
            ).errors.contains("2026/27"))
        let emil = registry.run(
            "class", "add", "emil", "--institution", "solhjem", "--name", "Emils stue", "--stage", "kindergarten")
        #expect(emil.status == .done)
        #expect(emil.errors.contains("‘Emil’ looks like a child's name"))
        #expect(registry.run("class", "edit", "emil", "--name", "Mariehønen").errors == "")
        #expect(registry.run("class", "list", "--year", "2027/28", "--ids").output == "")
        #expect(registry.run("class", "list", "--all", "--institution", "solhjem", "--ids").output == "emil\n")
    }

    @Test("What was held finds its activity and stamp by itself, and asks where there are several")
    func held() {
        registry.addClass()
        #expect(
            registry.run("class", "held", "0.A", "sample/first").output
                == "Held with 0.A on 18 November 2026: Leg a\n● Stamp: Spørg først\n")
        let several = registry.run("class", "held", "a0", "sample/second")
        #expect(several.status == .usage)
        #expect(several.errors.contains("--activity ID:\n  b  Leg b\n  c  Leg c"))
        #expect(registry.run("class", "held", "a0", "sample/second", "--activity", "d").status == .usage)
        #expect(
            registry.run("class", "held", "a0", "sample/second", "--activity", "c", "--json").output.contains(
                "\"stamp\" : \"Mit og dit\""))
        #expect(registry.run("class", "held", "a0", "sample").errors.contains("first, second"))
        #expect(registry.run("class", "held", "a0", "sample/frist").errors.contains("Did you mean ‘first’?"))
        #expect(registry.run("class", "held", "b0", "sample/first").errors.contains("Did you mean ‘a0’?"))
        #expect(
            registry.run("class", "held", "a0", "sample/first", "--on", "2026-07-31").errors.contains(
                "outside that school year"))
        #expect(
            registry.run("class", "held", "a0", "sample/first", "--on", "2026-12-01").errors.contains("in the future"))
        #expect(registry.run("class", "held", "a0", "sample/first").errors.contains("learn class undo a0"))
    }

    @Test("A number off the scale shows the scale's words")
    func observed() {
        registry.addClass()
        let off = registry.run("class", "held", "a0", "sample/first", "--observed", "4")
        #expect(off.status == .usage)
        #expect(off.errors.contains("‘På stuen’:\n  1  Nej.\n  2  Lidt.\n  3  Ja."))
        #expect(
            registry.run("class", "held", "a0", "sample/second", "--activity", "b", "--observed", "1").errors.contains(
                "no scale"))
        #expect(
            registry.run("class", "held", "a0", "sample/first", "--observed", "3", "--json").output.contains(
                "\"observed\" : 3"))
    }

    @Test("A note that seems to name somebody is not kept unless that is asked for, and a CPR number never is")
    func notes() {
        registry.addClass()
        let named = registry.run("class", "held", "a0", "sample/first", "--note", "Emil var ked af det")
        #expect(named.status == .done)
        #expect(named.errors.contains("The note was not kept: it seems to name ‘Emil’."))
        #expect(!registry.run("class", "show", "a0").output.contains("Emil"))
        #expect(
            registry.run("class", "held", "a0", "sample/first", "--note", "Emil var med", "--keep-note").errors
                .contains("Emil") == false)
        #expect(registry.run("class", "show", "a0").output.contains("Emil var med"))
        #expect(
            registry.run("class", "held", "a0", "sample/first", "--note", "010203-1234", "--keep-note").status == .usage
        )
        #expect(
            registry.run("class", "held", "a0", "sample/first", "--note", String(repeating: "x", count: 201)).status
                == .usage)
    }

    @Test("What was put down last by whoever acts is taken back, and nobody else's")
    func undo() {
        registry.addClass()
        registry.run(
            "person", "add", "Mette Holm", "--role", "teacher", "--institution", "soelvang", "--from", "2026-08-01")
        registry.run("class", "held", "a0", "sample/first", "--on", "2026-09-07", "--as", "Mette")
        registry.run("class", "held", "a0", "sample/second", "--activity", "b")
        let shown = registry.run("class", "show", "0.A").output
        #expect(shown.contains("Mette Holm, teacher"))
        #expect(shown.contains("Something was held in 2 of 53 weeks."))
        #expect(registry.run("class", "undo", "a0", "--as", "Mette").output == "Taken back: Leg a, 7 September 2026\n")
        #expect(registry.run("class", "undo", "a0", "--as", "Mette").status == .problems)
        #expect(registry.run("class", "show", "0.A").output.contains("in 1 of 53 weeks."))
        #expect(registry.run("class", "show", "0.A", "--as-of", "2026-09-01").output.contains("in 0 of 53 weeks."))
        #expect(
            registry.run("class", "show", "a0", columns: 40).output.split(separator: "\n").allSatisfy { $0.count <= 40 }
        )
    }

    @Test("The licence shows stamps, agreement and what is missing next, and fits narrow windows")
    func licence() {
        registry.addClass()
        registry.run("class", "held", "a0", "sample/first", "--on", "2026-09-07")
        let open = registry.run("licence", "a0", "--course", "sample").output
        #expect(open.contains("● Spørg først  7 September 2026"))
        #expect(open.contains("○ Koden        Not yet"))
        #expect(open.contains("learn class held a0 \\\n    sample/second"))
        let narrow = registry.run("licence", "a0", "--course", "sample", "--lang", "da", columns: 30).output
        #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 36 })
        #expect(narrow.contains("● Spørg først\n  7. september 2026"))

        let agree = ["Vi spørger først."]
        #expect(registry.run("licence", "a0", "--course", "sample", "--agree", agree[0]).status == .usage)
        #expect(
            registry.run("licence", "a0", "--course", "sample", "--agree", agree[0], "--review", "2026-01-01").status
                == .usage)
        let named = registry.run(
            "licence", "a0", "--course", "sample", "--agree", "Vi spørger Noah.", "--review", "2027-03-01")
        #expect(named.status == .problems)
        #expect(named.errors.contains("‘Noah’"))
        let long = String(repeating: "ord ", count: 160)
        #expect(
            registry.run("licence", "a0", "--course", "sample", "--agree", long, "--review", "2027-03-01").status
                == .usage)
        let poster = registry.temporary.file("p.html")
        let agreed = registry.run(
            "licence", "a0", "--course", "sample", "--agree", agree[0], "--review", "2027-03-01", "--poster", poster)
        #expect(agreed.output.contains("● Our agreement\n  Vi spørger først.\n"))
        #expect(String(decoding: registry.temporary.read("p.html") ?? [], as: UTF8.self).contains("Vi spørger først."))
        #expect(
            registry.run("licence", "a0", "--course", "sample", "--as-of", "2027-03-02").output.contains(
                "! The agreement was to be looked at"))

        registry.run("class", "held", "a0", "sample/second", "--activity", "b")
        registry.run("class", "held", "a0", "sample/second", "--activity", "c")
        #expect(registry.run("licence", "a0", "--course", "sample").output.contains("0.A has its licence."))
        #expect(registry.run("licence", "a0", "--course", "sample", "--json").output.contains("\"complete\" : true"))
        #expect(registry.run("licence", "a0").status == .problems)
    }

    @Test("Classes come in from a file, all or none")
    func importing() {
        registry.temporary.write(
            "institution,year,name,stage\nsoelvang,2026/27,0.A,indskoling\nsoelvang,2026/27,0.B,indskolning\n",
            to: "k.csv")
        let path = registry.temporary.file("k.csv")
        let bad = registry.run("class", "import", path)
        #expect(bad.status == .problems)
        #expect(bad.errors.contains("k.csv:3:22: error: ‘indskolning’ is no stage"))
        #expect(registry.run("class", "list", "--ids").output == "")
        registry.temporary.write("institution,year,name,stage\nsoelvang,2026/27,0.A,indskoling\n", to: "k.csv")
        #expect(registry.run("class", "import", path).output.contains("1 new classes"))
        #expect(registry.run("class", "import", path).output.contains("nothing was changed"))
        #expect(registry.run("class", "list", "--ids").output == "soelvang-0a-2026\n")
    }
}
