public import LearnCore

/// Requirements in memory, for tests that need some and do not care which.
public enum SampleRequirements {
    /// A file of one requirement, in force, around some rules. The first rule begins on line 6.
    public static func file(rules: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <requirements xmlns="urn:learn:requirements:1" municipality="Vallensbæk" status="in-force">
          <title>Krav</title>
          <requirement id="krav">
            <title>Et krav</title>
        \(rules)
          </requirement>
        </requirements>
        """
    }

    /// The reading of a file on 24 November 2026, where there are two courses.
    public static func read(_ bytes: [UInt8]) -> (set: RequirementSet?, diagnostics: [Diagnostic]) {
        RequirementsReader.read(
            bytes: bytes, file: "requirements.xml", asOf: CalendarDay(year: 2026, month: 11, day: 24),
            courses: ["ssp-laerer", "fidus-katten"])
    }

    /// The rule of a file that has one, and no faults.
    public static func rule(_ text: String) -> RequirementRule? {
        read(Array(file(rules: text).utf8)).set?.requirements.first?.rules.first
    }
}
