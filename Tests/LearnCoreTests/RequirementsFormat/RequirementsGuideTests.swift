import LearnTestSupport
import Testing

@testable import LearnCore

/// Every sample in `docs/requirements.md` is one that an author can copy.
@Suite("The guide to requirements")
struct RequirementsGuideTests {
    typealias Sample = AuthoringGuideTests.Sample

    static func samples(_ kind: String) -> [Sample] {
        AuthoringGuideTests.samples(kind, in: "docs/requirements.md")
    }

    /// A rule around a sample: what the sample does not say is said plainly.
    private func rule(_ sample: String) -> String {
        func unless(_ starts: [String], _ part: String) -> String {
            starts.contains { sample.contains("<\($0) ") || sample.contains("<\($0)/") } ? "" : part
        }
        let measure = sample.contains("<part-time") ? #"<hours amount="12"/>"# : #"<course ref="ssp-laerer"/>"#
        var parts = [unless(["course", "activity", "hours"], measure), unless(["once", "every"], "<once/>")]
        let isMeasure = parts[0].isEmpty
        if isMeasure { parts.insert(sample, at: 0) }
        parts.append(unless(["first"], #"<first within="3 months"/>"#))
        if !isMeasure { parts.insert(sample, at: parts[1].isEmpty ? 2 : parts.count) }
        return #"<rule roles="teacher" from="2026-08-01">"# + parts.joined()
            + #"<source date="2026-06-01">Besluttet.</source></rule>"#
    }

    @Test("There are samples of everything")
    func count() {
        let samples = ["xml", "xml-parts", "xml-hours", "xml-file"].flatMap(Self.samples)
        let text = samples.map(\.text).joined()
        for element in RequirementsElement.allCases { #expect(text.contains("<\(element.rawValue)"), "\(element)") }
        for basis in RequirementsElement.Basis.allCases { #expect(text.contains("from=\"\(basis.rawValue)\"")) }
    }

    @Test("Each sample of parts is without errors and warnings", arguments: samples("xml"))
    func measuresAndRenewals(sample: Sample) { check(sample) }

    @Test("Each sample of times, and of part-time, is too", arguments: samples("xml-parts") + samples("xml-hours"))
    func times(sample: Sample) { check(sample) }

    private func check(_ sample: Sample) {
        let reading = SampleRequirements.read(Array(SampleRequirements.file(rules: rule(sample.text)).utf8))
        #expect(reading.diagnostics.map { $0.text(in: .english, sourceLine: nil) } == [])
        #expect(reading.set != nil)
    }

    @Test("Each sample of a file is read", arguments: samples("xml-file"))
    func files(sample: Sample) {
        let reading = SampleRequirements.read(Array(sample.text.utf8))
        #expect(reading.diagnostics.map { $0.text(in: .english, sourceLine: nil) } == [])
        #expect(reading.set != nil)
    }
}
