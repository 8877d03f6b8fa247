import LearnTestSupport
import Testing

@testable import LearnCore

/// The schema that editors use says the same as the reader, as far as a schema can.
@Suite("The schema of requirements")
struct RequirementsSchemaTests {
    /// What only the reader knows, by rule: a schema cannot say it.
    static let readersOnly: Set<Rule> = [
        .xmlDocumentType, .reversedPeriod, .overlappingRules, .ruleGap, .endedRequirement, .renewalParts,
        .renewalLength, .leapDay, .statedHours, .partTimeMeasure, .skipMeasure, .undatedSource, .unknownCourse,
    ]

    private let schema: XMLSchema

    init() throws {
        let bytes = try CourseFolder(path: ShippedCourses.folder + "/schema").read("requirements.xsd")
        schema = try #require(XMLSchema(bytes: bytes))
    }

    @Test("Every shipped file is valid", arguments: ShippedRequirements.paths)
    func shipped(path: String) throws {
        #expect(schema.errors(in: try ShippedRequirements.bytes(path)) == [])
    }

    @Test("Every random set that the reader takes is valid", arguments: 0..<5)
    func generated(decade: UInt64) {
        for seed in decade * 100..<decade * 100 + 100 {
            var generator = RequirementsGenerator(seed: seed)
            let errors = schema.errors(in: Array(RequirementsWriter.file(generator.set()).utf8))
            #expect(errors == [], "seed \(seed)")
        }
    }

    @Test(
        "Every broken file is refused, unless what breaks it is what only the reader knows",
        arguments: BrokenRequirements.all)
    func broken(requirements: BrokenRequirements) {
        let isRefused = !schema.errors(in: requirements.bytes).isEmpty
        #expect(isRefused == !requirements.rules.isSubset(of: Self.readersOnly))
    }

    @Test("What only the reader knows is what some broken file shows")
    func everyException() {
        let shown = Set(BrokenRequirements.all.flatMap(\.rules))
        #expect(Self.readersOnly.subtracting(shown).isEmpty)
    }
}
