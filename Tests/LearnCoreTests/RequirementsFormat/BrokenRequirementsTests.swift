import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

/// Requirements that break a rule, from `Fixtures/BrokenRequirements/NAME.case`: the whole file behind
/// `=== requirements.xml`, or behind `=== rule` the rules of the one requirement of a sample.
struct BrokenRequirements: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let expected: [String]

    var testDescription: String { name }

    static let all = CaseFile.all(
        in: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/BrokenRequirements")
    ).map(BrokenRequirements.init)

    init(_ file: CaseFile) {
        name = file.name
        let content = (file.parts.first?.content ?? []).dropLast()
        bytes =
            file.parts.first?.name == "rule"
            ? Array(SampleRequirements.file(rules: String(decoding: content, as: UTF8.self)).utf8) : Array(content)
        expected = file.expected
    }

    var diagnostics: [Diagnostic] { SampleRequirements.read(bytes).diagnostics }

    var rules: Set<Rule> {
        Set(expected.compactMap { $0.split(separator: " ").last.flatMap { Rule(rawValue: String($0)) } })
    }
}

@Suite("Broken requirements")
struct BrokenRequirementsTests {
    @Test("Each gives its diagnostics, at their places", arguments: BrokenRequirements.all)
    func diagnostics(requirements: BrokenRequirements) {
        let found = requirements.diagnostics.map { "\($0.location) \($0.fault.severity) \($0.fault.rule.rawValue)" }
        #expect(found == requirements.expected)
        #expect(!found.isEmpty)
    }

    @Test("With an error there is no set, with warnings alone there is", arguments: BrokenRequirements.all)
    func set(requirements: BrokenRequirements) {
        let hasSet = SampleRequirements.read(requirements.bytes).set != nil
        #expect(hasSet == !requirements.expected.contains { $0.contains(" error ") })
    }

    @Test("Every message is in two languages and says how to mend it", arguments: BrokenRequirements.all)
    func words(requirements: BrokenRequirements) {
        for diagnostic in requirements.diagnostics {
            for text in [diagnostic.fault.message, diagnostic.fault.mend] {
                #expect(!text.danish.isEmpty && !text.english.isEmpty)
                #expect(!text.danish.contains("kursussproget"), "it is not about courses")
            }
            #expect(!diagnostic.fault.message.danish.hasSuffix("."), "a headline has no full stop")
        }
    }
}
