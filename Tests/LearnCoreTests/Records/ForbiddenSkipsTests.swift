import FoundationEssentials
import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Requirements that forbid skips")
struct ForbiddenSkipsTests {
    private static let day = CalendarDay(unchecked: 2026, 11, 24)

    private func set(
        isExample: Bool = false, from: CalendarDay = CalendarDay(unchecked: 2026, 8, 1), through: CalendarDay? = nil,
        roles: [Role] = [.sspTeacher, .teacher], measure: RequirementRule.Measure = .course("sample"),
        allowsSkips: Bool = false
    ) -> RequirementSet {
        let rule = RequirementRule(
            inForce: Period(from: from, through: through), roles: roles, measure: measure, allowsSkips: allowsSkips,
            source: RequirementRule.Source(text: "Besluttet."))
        return RequirementSet(
            municipality: "Vallensbæk", title: "Krav", isExample: isExample,
            requirements: [Requirement(id: "grund", title: "Grundkursus", rules: [rule])])
    }

    private func title(_ set: RequirementSet, roles: Set<Role> = [.teacher]) -> String? {
        set.requirementForbiddingSkips(of: "sample", in: roles, on: Self.day)?.title
    }

    @Test("One in force forbids them to whoever has one of its roles on the day, in its course")
    func forbids() {
        #expect(title(set()) == "Grundkursus")
        #expect(title(set(through: Self.day)) == "Grundkursus")
        #expect(title(set(from: Self.day)) == "Grundkursus")
        #expect(title(set(), roles: [.leader, .sspTeacher]) == "Grundkursus")
    }

    @Test("An example, another day, role, course or measure, and a rule that allows them, forbid nothing")
    func allows() {
        #expect(title(set(isExample: true)) == nil)
        #expect(title(set(from: Self.day.adding(days: 1))) == nil)
        #expect(title(set(through: Self.day.adding(days: -1))) == nil)
        #expect(title(set(), roles: [.leader]) == nil)
        #expect(title(set(), roles: []) == nil)
        #expect(title(set(measure: .course("another"))) == nil)
        #expect(title(set(measure: .hours(minutes: 60, of: []))) == nil)
        #expect(title(set(allowsSkips: true)) == nil)
    }

    @Test("No status depends on whether skips are allowed")
    func status() {
        for seed in UInt64(1)...300 {
            let sample = StatusSample(seed: seed)
            var other = sample.requirement
            for index in other.rules.indices { other.rules[index].allowsSkips = false }
            let standing = sample.history.standing(AsOf(sample.day))
            #expect(
                other.status(of: standing, on: sample.day) == sample.requirement.status(of: standing, on: sample.day),
                "seed \(seed)")
        }
    }

    // MARK: Completing a course

    private func progress(_ state: LessonState) -> [LessonProgress] {
        [
            LessonProgress(
                course: "sample", lesson: "first", state: state, startedAt: .distantPast, updatedAt: .distantPast,
                completedAt: Date(timeIntervalSince1970: 1_795_000_000))
        ]
    }

    private func outcome(_ state: LessonState, allowsSkips: Bool) throws -> String {
        let course = try #require(SampleCourse.reading(blocks: SampleCourse.everyBlock).usableCourse)
        switch CourseCompletion.outcome(
            for: course, progress: progress(state), records: [], allowsSkips: allowsSkips)
        {
        case .incomplete: return "incomplete"
        case .completed(let activity): return "completed \(activity.completedOn)"
        case .heldBack(let lessons): return "held back: \(lessons.map(\.id.rawValue))"
        }
    }

    @Test("A course with something skipped, or begun again, is recorded where skips are allowed, and held back else")
    func completion() throws {
        let right = LessonState.AnswerState(
            attempts: 1, response: .chosen(["b"]), isCorrect: true, wasCorrectAtFirst: true)
        let whole = LessonState(answers: ["q1": right, "q2": right], completions: 1)
        let skipped = LessonState(answers: ["q1": right], skipped: ["q2"], completions: 1)
        let again = LessonState(position: "q1", completions: 1)
        for allowsSkips in [true, false] {
            #expect(try outcome(whole, allowsSkips: allowsSkips) == "completed 2026-11-18")
        }
        for state in [skipped, again] {
            #expect(try outcome(state, allowsSkips: true) == "completed 2026-11-18")
            #expect(try outcome(state, allowsSkips: false) == #"held back: ["first"]"#)
        }
    }

    @Test("A lesson that was never completed leaves the course incomplete, whoever takes it")
    func incomplete() throws {
        let course = try #require(SampleCourse.reading(blocks: SampleCourse.everyBlock).usableCourse)
        for allowsSkips in [true, false] {
            let outcome = CourseCompletion.outcome(for: course, progress: [], records: [], allowsSkips: allowsSkips)
            #expect(outcome == .incomplete)
        }
    }
}
