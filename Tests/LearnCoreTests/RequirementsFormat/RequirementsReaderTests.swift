import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Reading requirements")
struct RequirementsReaderTests {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso8601: text)) }

    @Test("Everything that a rule says is in the model")
    func everything() throws {
        let rule = SampleRequirements.rule(
            """
            <rule roles="teacher ssp-teacher" from="2026-08-01" through="2027-07-31">
              <hours amount="12.25" kinds="course conference"/>
              <every period="1 year" from="fixed-date" date="2027-07-31" window="1 month"/>
              <first within="1 year 6 months"/>
              <grace period="30 days"/>
              <due-soon before="60 days"/>
              <leave effect="none"/>
              <part-time effect="proportional"/>
              <earlier completions="recount"/>
              <source date="2026-06-01" href="https://vallensbaek.dk">Besluttet.</source>
            </rule>
            """)
        #expect(
            rule
                == RequirementRule(
                    inForce: Period(from: try day("2026-08-01"), through: try day("2027-07-31")),
                    roles: [.teacher, .sspTeacher], measure: .hours(minutes: 735, of: [.course, .conference]),
                    expiry: .fixedDate(
                        anchor: try day("2027-07-31"), every: CalendarSpan(years: 1), window: CalendarSpan(months: 1)),
                    first: CalendarSpan(years: 1, months: 6), grace: CalendarSpan(days: 30),
                    dueSoon: CalendarSpan(days: 60), leave: .none, isProportional: true, earlier: .recount,
                    source: RequirementRule.Source(
                        text: "Besluttet.", date: try day("2026-06-01"), address: "https://vallensbaek.dk")))
    }

    @Test("What a rule does not say is as the model has it")
    func defaults() throws {
        let rule = try #require(
            SampleRequirements.rule(
                """
                <rule roles="leader" from="2026-08-01"><activity kinds="supervision"/><once/>
                  <first within="3 months"/><source date="2026-06-01">Besluttet.</source></rule>
                """))
        #expect(rule.measure == .activities([.supervision], count: 1))
        #expect(rule.expiry == nil && rule.grace == .zero && rule.dueSoon == CalendarSpan(days: 90))
        #expect(rule.leave == .extends && !rule.isProportional && rule.allowsSkips && rule.earlier == .keep)
        #expect(rule.inForce.through == nil)
    }

    @Test("A rule can forbid skips, or say that they are allowed", arguments: ["forbidden", "allowed"])
    func skips(effect: String) throws {
        let text = """
            <rule roles="leader" from="2026-08-01"><course ref="fidus-katten"/><once/><first within="3 months"/>
              <skips effect="\(effect)"/><earlier completions="recount"/>
              <source date="2026-06-01">Besluttet.</source></rule>
            """
        let set = try #require(SampleRequirements.read(Array(SampleRequirements.file(rules: text).utf8)).set)
        #expect(set.requirements[0].rules[0].allowsSkips == (effect == "allowed"))
        #expect(RequirementsWriter.file(set).contains("<skips effect=\"forbidden\"/>") == (effect == "forbidden"))
        #expect(!RequirementsWriter.file(set).contains("allowed"))
    }

    @Test("Rules stand in the set by the day from which they are in force, whatever their order in the file")
    func order() throws {
        func rule(_ period: String) -> String {
            """
            <rule roles="leader" \(period)><course ref="fidus-katten"/><once/><first within="3 months"/>
              <source date="2026-06-01">Besluttet.</source></rule>
            """
        }
        let file = SampleRequirements.file(
            rules: rule(#"from="2027-08-01""#) + rule(#"from="2026-08-01" through="2027-07-31""#))
        let reading = SampleRequirements.read(Array(file.utf8))
        #expect(reading.diagnostics == [])
        let requirement = try #require(reading.set?.requirements.first)
        #expect(requirement.rules.map(\.inForce.from.year) == [2026, 2027])
        #expect(requirement.location.line == 4)
        #expect(requirement.rule(on: try day("2027-07-31")) == requirement.rules[0])
        #expect(requirement.rule(on: try day("2027-08-01")) == requirement.rules[1])
    }

    @Test("A course is judged only where the courses are known, an end only where the day is")
    func unasked() {
        let file = SampleRequirements.file(
            rules: """
                <rule roles="leader" from="2020-08-01" through="2021-07-31"><course ref="nowhere"/><once/>
                  <first within="3 months"/><source date="2020-06-01">Besluttet.</source></rule>
                """)
        #expect(RequirementsReader.read(bytes: Array(file.utf8), file: "f").diagnostics == [])
        let rules = SampleRequirements.read(Array(file.utf8)).diagnostics.map(\.fault.rule)
        #expect(rules == [.endedRequirement, .unknownCourse])
    }

    @Test("A course that is nearly one is suggested")
    func nearMiss() throws {
        let file = SampleRequirements.file(
            rules: """
                <rule roles="leader" from="2026-08-01"><course ref="ssp-larer"/><once/>
                  <first within="3 months"/><source date="2026-06-01">Besluttet.</source></rule>
                """)
        let diagnostic = try #require(SampleRequirements.read(Array(file.utf8)).diagnostics.first)
        #expect(diagnostic.fault.mend.danish == "Mente du »ssp-laerer«?")
    }

    @Test(
        "An anchor that February has every time is no leap day", arguments: ["2027-07-31", "2027-02-28", "2027-08-29"])
    func anchors(date: String) {
        let rule = SampleRequirements.rule(
            """
            <rule roles="leader" from="2026-08-01"><course ref="fidus-katten"/>
              <every period="1 year" from="fixed-date" date="\(date)" window="1 day"/>
              <first within="3 months"/><source date="2026-06-01">Besluttet.</source></rule>
            """)
        #expect(rule != nil)
    }

    @Test("A file of requirements is known by how it begins")
    func beginning() {
        #expect(RequirementsReader.holdsRequirements(Array(SampleRequirements.file(rules: "").utf8)))
        #expect(RequirementsReader.holdsRequirements(Array("<requirements/>".utf8)))
        #expect(!RequirementsReader.holdsRequirements(Array(SampleCourse.courseFile().utf8)))
        #expect(!RequirementsReader.holdsRequirements([]))
        #expect(!RequirementsReader.holdsRequirements([0xFF, 0xFE, 0x3C]))
    }

    @Test("No damage to a file makes the reader fall over", arguments: 0..<200 as Range<UInt64>)
    func damage(seed: UInt64) {
        var generator = RequirementsGenerator(seed: seed)
        var bytes = Array(RequirementsWriter.file(generator.set()).utf8)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<3 {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0...2, using: &random) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: index)
            default: bytes.removeSubrange(index..<min(bytes.count, index + 30))
            }
        }
        let reading = SampleRequirements.read(bytes)
        #expect((reading.set == nil) == reading.diagnostics.hasErrors)
    }
}
