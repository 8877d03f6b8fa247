import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Freshness")
struct FreshContentTests {
    private func stale(asOf day: String?) -> [String] {
        let source = SampleCourse.source([
            "course.xml": SampleCourse.courseFile(attributes: " review-by=\"2027-08-01\""),
            "lessons/first.xml": SampleCourse.lessonFile(
                """
                <note kind="law" source="retsinformation.dk" review-by="2027-02-01">Loven.</note>
                <p review-by="2027-03-01">Et.</p>
                """),
        ])
        return CourseReader.read(source, asOf: day.flatMap { CalendarDay(iso8601: $0) }).diagnostics
            .map { "\($0.location) \($0.fault.rule.rawValue)" }
    }

    @Test("The day decides what is stale: the last day still holds, and moving it changes only what is marked")
    func days() {
        #expect(stale(asOf: nil) == [])
        #expect(stale(asOf: "2027-02-01") == [])
        #expect(stale(asOf: "2027-02-02") == ["lessons/first.xml:4:1 stale"])
        #expect(
            stale(asOf: "2027-08-02") == [
                "course.xml:2:1 stale", "lessons/first.xml:4:1 stale", "lessons/first.xml:5:1 stale",
            ])
    }
}
