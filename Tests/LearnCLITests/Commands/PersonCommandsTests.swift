import LearnTestSupport
import Testing

@testable import learn_cli

@Suite("Commands about people and institutions")
struct PersonCommandsTests {
    private let registry = Registry()

    @Test("An institution has an id of its own; a slip is answered with what was meant")
    func institutions() {
        let bad = registry.run("institution", "add", "Sølvang", "--name", "x", "--kind", "school")
        #expect(bad.status == .usage)
        #expect(bad.errors.contains("Try ‘soelvang’."))
        #expect(registry.run("institution", "add", "solhjem", "--name", "x", "--kind", "school").status == .problems)
        #expect(registry.run("institution", "edit", "solhjm", "--name", "x").errors.contains("Did you mean ‘solhjem’?"))
        #expect(registry.run("institution", "add", "b", "--name", "x", "--kind", "skole").status == .usage)
        #expect(
            registry.run("institution", "add", "b", "--name", "010203-1234", "--kind", "school").errors.contains("CPR"))
        #expect(registry.run("institution", "edit", "solhjem", "--name", "Nyt navn").status == .done)
        #expect(
            registry.run("institution", "edit", "solhjem", "--name", "Nyt navn").output
                == "There is nothing to change.\n")
        #expect(registry.run("institution", "list", "--ids").output == "soelvang\nsolhjem\n".sortedLines)
        // The municipality of the others is taken over.
        #expect(
            registry.run("institution", "show", "solhjem", "--lang", "da").output.contains(
                "Nyt navn (børnehave, Vallensbæk)"))
    }

    @Test("A person is added with a role, shown as of a day, and gone from the list when they have left")
    func life() {
        #expect(
            registry.run(
                "person", "add", "Mette Holm", "--email", "mette@skole.dk", "--role", "teacher", "--institution",
                "Sølvangskolen", "--from", "2026-08-01"
            ).output == "Added: Mette Holm\nteacher, Sølvangskolen: from 1 August 2026\n")
        #expect(registry.run("person", "list", "--ids").output == "mette@skole.dk\n")
        #expect(registry.run("person", "list", "--as-of", "2026-07-01").output.contains("to come"))
        #expect(registry.run("person", "end", "mette", "--on", "2026-12-31").status == .done)
        #expect(!registry.run("person", "list", "--as-of", "2027-01-01").output.contains("Mette"))
        #expect(registry.run("person", "list", "--as-of", "2026-12-31").output.contains("Mette"))
        #expect(registry.run("person", "list", "--all", "--as-of", "2027-01-01").output.contains("left"))
        #expect(registry.run("person", "list", "--role", "pedagogue").output.contains("nothing to show"))
        #expect(registry.run("person", "end", "mette", "--on", "2027-05-01").status == .problems)
    }

    @Test("Names, addresses, roles and days that cannot be right are refused with what would mend them")
    func refusals() {
        #expect(registry.run("person", "add", "010203-1234").status == .usage)
        #expect(registry.run("person", "add", " ").status == .usage)
        #expect(registry.run("person", "add", "Mette\u{1B}[2J").status == .usage)
        #expect(registry.run("person", "add", "m@b.dk").errors.contains("--email"))
        #expect(registry.run("person", "add", "Ib", "--email", "ib").status == .usage)
        #expect(
            registry.run("person", "add", "Ib", "--role", "techer", "--institution", "solhjem").errors.contains(
                "‘teacher’"))
        #expect(registry.run("person", "add", "Ib", "--role", "teacher").errors.contains("--institution"))
        let ends = registry.run(
            "person", "add", "Ib", "--role", "teacher", "--institution", "solhjem", "--from", "2026-08-02", "--through",
            "2026-08-01")
        #expect(ends.errors.contains("lies before the first"))
        #expect(registry.run("person", "list", "--ids").output == "")
        #expect(registry.run("person", "add", "Ib", "--email", "ib@s.dk").status == .done)
        #expect(registry.run("person", "add", "Bo", "--email", "IB@s.dk").status == .problems)
        #expect(registry.run("person", "add", "ib").errors.contains("--email"))
        #expect(registry.run("person", "show", "Ibb").errors.contains("Did you mean ‘Ib’?"))
    }

    @Test("Transfer, leave and undo leave a trail that names who and why")
    func trail() {
        registry.run("person", "add", "Chef", "--email", "chef@k.dk")
        registry.run("person", "add", "Ole", "--role", "teacher", "--institution", "solhjem", "--from", "2026-08-01")
        #expect(
            registry.run("person", "appoint", "Ole", "--role", "teacher", "--institution", "solhjem").status
                == .problems)
        let moved = registry.run(
            "person", "transfer", "Ole", "--to", "soelvang", "--on", "2026-10-01", "--reason", "Ny skole", "--as",
            "Chef")
        #expect(moved.output.contains("Solhjem: 1 August 2026 – 30 September 2026"))
        #expect(moved.output.contains("Sølvangskolen: from 1 October 2026"))
        let shown = registry.run("person", "show", "Ole").output
        #expect(shown.contains("changed: Ny skole"))
        #expect(shown.contains("Chef"))
        #expect(registry.run("person", "away", "Ole", "--from", "2026-11-01").status == .done)
        #expect(registry.run("person", "away", "Ole", "--from", "2026-11-05").status == .problems)
        #expect(registry.run("person", "list").output.contains("away"))
        #expect(registry.run("person", "back", "Ole", "--on", "2026-10-01").status == .problems)
        #expect(registry.run("person", "back", "Ole", "--on", "2026-11-10").status == .done)
        #expect(!registry.run("person", "list").output.contains("away"))
        #expect(
            registry.run("person", "undo", "Ole", "--reason", "Fejl").output.contains("is away: from 1 November 2026"))
        #expect(registry.run("person", "undo", "Ole").status == .usage)
        #expect(registry.run("person", "undo", "Chef", "--reason", "x").status == .problems)
    }

    @Test("Somebody with two roles is asked which one")
    func several() {
        registry.run("person", "add", "Ole", "--role", "teacher", "--institution", "solhjem", "--from", "2026-08-01")
        registry.run(
            "person", "appoint", "Ole", "--role", "ssp-teacher", "--institution", "solhjem", "--from", "2026-08-01",
            "--percent", "40")
        let which = registry.run("person", "end", "Ole", "--on", "2026-11-01")
        #expect(which.status == .usage)
        #expect(which.errors.contains("teacher, Solhjem; SSP teacher, Solhjem"))
        #expect(
            registry.run("person", "end", "Ole", "--on", "2026-11-01", "--role", "ssp-teacher").output.contains("40 %"))
        #expect(registry.run("person", "edit", "Ole", "--email", "ole@s.dk").status == .done)
        #expect(registry.run("person", "edit", "me", "--email", "me@s.dk").errors.contains("--name"))
        #expect(registry.run("person", "edit", "me", "--name", "Mig Selv").status == .done)
        #expect(registry.run("person", "list", "--json").output.contains("\"ole@s.dk\""))
    }

    @Test("A staff list comes in whole or not at all, and the second time changes nothing")
    func importing() {
        let path = registry.temporary.file("a.csv")
        let head = "navn;e-mail;rolle;institution;fra\n"
        registry.temporary.write(
            head + "Bo;bo@s.dk;lærer;Solhjem;01-08-2026\nEva;eva@s.dk;lærrer;Solhjem;2026-08-01\n", to: "a.csv")
        let bad = registry.run("person", "import", path)
        #expect(bad.status == .problems)
        #expect(bad.errors.contains("a.csv:3:14: error: ‘lærrer’ is no role\n    Eva;eva@s.dk;lærrer"))
        #expect(registry.run("person", "list", "--ids").output == "")
        registry.temporary.write(
            head + "Bo;bo@s.dk;lærer;Solhjem;01-08-2026\nEva;eva@s.dk;SSP-lærer;soelvang;2026-08-01\n", to: "a.csv")
        #expect(registry.run("person", "import", path, "--dry-run").output.contains("2 new adults"))
        #expect(registry.run("person", "list", "--ids").output == "")
        #expect(registry.run("person", "import", path).output.contains("2 new adults"))
        let again = registry.run("person", "import", path)
        #expect(again.status == .done)
        #expect(again.output.contains("nothing was changed"))
        #expect(registry.run("person", "show", "Eva", "--json").output.components(of: "\"holds\"") == 1)
        #expect(registry.run("person", "import", registry.temporary.file("none.csv")).status == .problems)
        #expect(registry.run("person", "import").status == .usage)
        #expect(
            registry.run("person", "import", "--template").output.hasPrefix(
                "navn,e-mail,rolle,institution,fra,til,procent"))
    }
}

extension String {
    var sortedLines: String { split(separator: "\n").sorted().map { $0 + "\n" }.joined() }

    /// How often a text stands in this one.
    func components(of text: String) -> Int {
        var rest = self[...]
        var count = 0
        while let found = rest.firstRange(of: text) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
