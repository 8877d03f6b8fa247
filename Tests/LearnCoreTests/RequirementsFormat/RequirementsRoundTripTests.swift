import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Writing requirements")
struct RequirementsRoundTripTests {
    @Test("Of a thousand random sets, each is read as it was written, and written as it was read", arguments: 0..<10)
    func roundTrip(decade: UInt64) throws {
        for seed in decade * 100..<decade * 100 + 100 {
            var generator = RequirementsGenerator(seed: seed)
            let set = generator.set()
            let text = RequirementsWriter.file(set)
            let reading = RequirementsReader.read(bytes: Array(text.utf8), file: "f")
            let errors = reading.diagnostics.filter { $0.fault.severity == .error }
            #expect(errors.isEmpty, "seed \(seed): \(errors.first?.text(in: .english, sourceLine: nil) ?? "")")
            let read = try #require(reading.set)
            #expect(read == set, "seed \(seed)")
            #expect(RequirementsWriter.file(read) == text, "seed \(seed)")
            #expect(RequirementsReader.canonicalForm(of: Array(text.utf8), file: "f") == .form(text))
        }
    }

    @Test("Random sets have every measure, every basis, rules after each other and spans of none")
    func generator() {
        let rules = (0..<200 as Range<UInt64>).flatMap { seed -> [RequirementRule] in
            var generator = RequirementsGenerator(seed: seed)
            return generator.set().requirements.flatMap(\.rules)
        }
        let text = rules.map { "\($0.measure) \(String(describing: $0.expiry)) " }.joined()
        for word in ["course", "activities", "hours", "completion", "previousExpiry", "fixedDate", "nil"] {
            #expect(text.contains(word), "\(word)")
        }
        #expect(rules.contains { $0.first == .zero } && rules.contains { $0.isProportional })
        #expect(rules.contains { $0.allowsSkips } && rules.contains { !$0.allowsSkips })
        #expect(rules.contains { $0.inForce.through == nil } && rules.contains { $0.inForce.through != nil })
    }

    @Test("A set in canonical form leaves out what is so unless said otherwise")
    func form() throws {
        let text = SampleRequirements.file(
            rules: """
                <rule from="2026-08-01" roles="teacher  leader">
                <hours kinds="course" amount="7.50"/><every window="30 days" period="12 months" from="previous-expiry"/>
                <first within="0 days"/><grace period="0 days"/><due-soon before="90 days"/><leave effect="extends"/>
                <part-time effect="proportional"/><earlier completions="keep"/>
                <source date="2026-06-01">  Fra &amp;
                  SSP.</source></rule>
                """)
        let set = try #require(SampleRequirements.read(Array(text.utf8)).set)
        #expect(
            RequirementsWriter.file(set) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <requirements xmlns="urn:learn:requirements:1" municipality="Vallensbæk" status="in-force">
                  <title>Krav</title>
                  <requirement id="krav">
                    <title>Et krav</title>
                    <rule roles="teacher leader" from="2026-08-01">
                      <hours amount="7.5" kinds="course"/>
                      <every period="1 year" from="previous-expiry" window="30 days"/>
                      <first within="0 days"/>
                      <part-time effect="proportional"/>
                      <source date="2026-06-01">Fra &amp; SSP.</source>
                    </rule>
                  </requirement>
                </requirements>

                """)
    }

    @Test("A file with faults, or with comments, has no canonical form")
    func noForm() {
        func form(_ rules: String) -> CanonicalForm {
            RequirementsReader.canonicalForm(of: Array(SampleRequirements.file(rules: rules).utf8), file: "f")
        }
        #expect(form("") == .faulty)
        #expect(form("<!-- husk -->") == .commented)
    }

    @Test("A span is read from each form it is written in, and from no other")
    func spans() {
        for seed in 0..<500 as Range<UInt64> {
            var generator = RequirementsGenerator(seed: seed)
            let span = generator.span()
            #expect(CalendarSpan(requirementText: span.requirementText) == span)
        }
        #expect(CalendarSpan(requirementText: "1 years") == CalendarSpan(years: 1))
        #expect(CalendarSpan(requirementText: "18 months") == CalendarSpan(years: 1, months: 6))
        #expect(CalendarSpan(years: 1, months: 6).requirementText == "1 year 6 months")
        for text in [
            "", "1", "year", "1year", "0 months", "-1 days", "+1 day", "1 day 1 day", "1 month 1 year", "1.5 years",
            "1000 days", "01 days", "1 days days", "one year", "1 weeks", "1 år",
        ] {
            #expect(CalendarSpan(requirementText: text) == nil, "\(text)")
        }
    }

    @Test("Hours are read in whole quarters and written in one form")
    func hours() {
        for quarters in 1..<2000 {
            #expect(HoursText.minutes(HoursText.text(minutes: quarters * 15)) == quarters * 15)
        }
        #expect(HoursText.text(minutes: 50) == "1")
        for text in ["0", "0.0", "", ".5", "7.", "7.3", "7.500", "-1", "1e3", "7,5", "10000", "1.25.5", " 1"] {
            #expect(HoursText.minutes(text) == nil, "\(text)")
        }
    }
}
