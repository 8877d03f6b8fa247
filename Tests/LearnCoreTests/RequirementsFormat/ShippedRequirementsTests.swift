import LearnTestSupport
import Testing

@testable import LearnCore

/// The requirements of the repository.
enum ShippedRequirements {
    private static var folder: CourseFolder { CourseFolder(path: ShippedCourses.folder + "/requirements") }

    static let paths = folder.paths().filter { $0.hasSuffix(".xml") }

    static func bytes(_ path: String) throws -> [UInt8] { try folder.read(path) }
}

@Suite("The requirements of the repository")
struct ShippedRequirementsTests {
    private func set(_ path: String) throws -> RequirementSet {
        let courses = Set(ShippedCourses.names.compactMap { ShippedCourses.reading($0).course?.id })
        #expect(courses.count == ShippedCourses.names.count)
        let reading = RequirementsReader.read(
            bytes: try ShippedRequirements.bytes(path), file: path, asOf: CalendarDay(iso8601: "2026-11-24"),
            courses: courses)
        #expect(reading.diagnostics.map { $0.text(in: .english, sourceLine: nil) } == [])
        return try #require(reading.set)
    }

    @Test("Each is without faults, and asks for courses that there are", arguments: ShippedRequirements.paths)
    func faultless(path: String) throws {
        #expect(ShippedRequirements.paths.contains("ssp-vallensbaek-eksempel.xml"))
        #expect(try !set(path).requirements.isEmpty)
    }

    @Test("The canonical form of each is stable and says the same", arguments: ShippedRequirements.paths)
    func canonicalForm(path: String) throws {
        let bytes = try ShippedRequirements.bytes(path)
        guard case .form(let text) = RequirementsReader.canonicalForm(of: bytes, file: path) else {
            Issue.record("no canonical form")
            return
        }
        #expect(RequirementsReader.canonicalForm(of: Array(text.utf8), file: path) == .form(text))
        #expect(RequirementsReader.read(bytes: Array(text.utf8), file: path).set == (try set(path)))
    }

    @Test("The example says everywhere that it is one, and who must decide")
    func example() throws {
        let set = try set("ssp-vallensbaek-eksempel.xml")
        #expect(set.isExample)
        #expect(set.title.contains("EKSEMPEL") && set.title.contains("Ikke vedtaget"))
        for requirement in set.requirements {
            #expect(requirement.title.hasSuffix("(eksempel)"), "\(requirement.id)")
            for rule in requirement.rules {
                #expect(rule.source.text.hasPrefix("Eksempel, som ikke binder nogen."), "\(requirement.id)")
                #expect(rule.source.text.contains("skal SSP") || rule.source.text.contains("SSP Vallensbæk skal"))
            }
        }
    }

    @Test("The example shows every measure and every basis, and asks somebody in every role that has a course")
    func breadth() throws {
        let rules = try set("ssp-vallensbaek-eksempel.xml").requirements.flatMap(\.rules)
        let text = rules.map { "\($0.measure) \(String(describing: $0.expiry)) " }.joined()
        for word in ["course(", "activities(", "hours(", "completion(", "previousExpiry(", "fixedDate(", "nil "] {
            #expect(text.contains(word), "\(word)")
        }
        #expect(Set(rules.flatMap(\.roles)) == [.sspTeacher, .teacher, .pedagogue, .sspConsultant])
    }
}
