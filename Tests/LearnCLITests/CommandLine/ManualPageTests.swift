import LearnCore
import Testing

@testable import learn_cli

@Suite("The manual page")
struct ManualPageTests {
    @Test("Every command and option is in it, in both languages", arguments: Language.allCases)
    func complete(language: Language) {
        let lines = Set(TestRun("help", "--man", "--lang", language.rawValue).output.split(separator: "\n"))
        for command in CommandTable.commands {
            let term = "\\fB" + Roff.escaped("learn " + command.name) + "\\fR"
            #expect(lines.contains { $0.hasPrefix(term) }, "\(command.name)")
            #expect(lines.contains { $0.hasPrefix(Roff.escaped(command.summary.text(in: language))) })
            for option in command.options + CommandTable.commonOptions {
                let value = option.value.map { " \\fI" + Roff.escaped($0.text(in: language)) + "\\fR" } ?? ""
                #expect(lines.contains { $0 == "\\fB" + Roff.escaped(option.name) + "\\fR" + value }, "\(option.name)")
            }
        }
    }

    @Test("It names every variable and every exit status")
    func surroundings() {
        let page = ManualPage.text(in: .english)
        for name in [
            "LEARN_STORE", "LEARN_COURSES", "LEARN_REQUIREMENTS", "LEARN_PERSON", "LEARN_PLAIN", "NO_COLOR",
        ] {
            #expect(page.contains("\\fB\(name)\\fR"))
        }
        for status in [ExitStatus.done, .problems, .usage] {
            #expect(page.contains(".TP\n\\fB\(status.rawValue)\\fR\n"))
        }
    }

    @Test("Only requests begin with a dot, none with an apostrophe, and every special character is escaped")
    func escaping() {
        let requests: Set<Substring> = ["TH", "SH", "SS", "PP", "TP", "RS", "RE", "EX", "EE"]
        for language in Language.allCases {
            let page = ManualPage.text(in: language)
            #expect(page.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
            for line in page.split(separator: "\n") {
                if line.first == "." { #expect(requests.contains(line.dropFirst().prefix { $0.isLetter }), "\(line)") }
                #expect(!line.hasPrefix("'"))
                let words = line.replacing("\\-", with: "")
                #expect(!words.contains("-") && !words.contains("'") && !words.contains("`"), "\(line)")
            }
        }
    }

    @Test("What roff would take for its own stands on the page as it was written")
    func requests() {
        var page = Roff(language: .english)
        page.paragraph(".SH a")
        page.paragraph("'br")
        page.paragraph(#"a\fB-"'`^~å…"#)
        page.subsection(#"a "b""#)
        page.paragraph("c")
        #expect(
            page.text == #"""
                .PP
                \&.SH a
                .PP
                \(aqbr
                .PP
                a\efB\-\(dq\(aq\(ga\(ha\(ti\[u00E5]\[u2026]
                .SS "a \(dqb\(dq"
                c

                """#)
    }

    @Test("It is one page for all commands, and takes none")
    func noCommand() {
        #expect(TestRun("help", "run", "--man").status == .usage)
    }
}
