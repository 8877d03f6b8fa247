import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Skipping and marking steps of a lesson")
struct SkippingTests {
    private func session() throws -> LessonSession {
        let lesson = try #require(SampleCourse.lesson(blocks: SampleCourse.everyBlock))
        return LessonSession.begin(lesson, from: LessonState()).session
    }

    @Test("Skipped questions are not open, count in the score, and can still be answered")
    func skipping() throws {
        var session = try session()
        _ = session.handle(.jump(to: "q1"))
        #expect(session.handle(.skip) == [.skipped("q1"), .experienced("q2")])
        #expect(
            session.handle(.skip) == [.skipped("q2"), .completed(Score(right: 0, of: 2))])
        guard case .end(let end) = session.view else {
            Issue.record("not at the end")
            return
        }
        #expect(end.isComplete && end.skipped == ["q1", "q2"] && end.recap.skippedCount == 2)
        _ = session.handle(.jump(to: "q1"))
        _ = session.handle(.answer(.chosen(["b"])))
        #expect(session.state.skipped == ["q2"])
        #expect(session.handle(.skip) == [.experienced("q2")])
    }

    @Test("Where skips are not allowed, an exercise stays until it is done; what has nothing to do is passed by")
    func forbidden() throws {
        let lesson = try #require(SampleCourse.lesson(blocks: SampleCourse.everyBlock))
        var session = LessonSession.begin(lesson, from: LessonState(), allowsSkips: false).session
        #expect(session.handle(.skip) == [.experienced(lesson.steps[1].id)])
        _ = session.handle(.jump(to: "q1"))
        let before = session
        #expect(session.handle(.skip).isEmpty)
        #expect(session.view == before.view && session.state == before.state)
        guard case .step(let step) = session.view else {
            Issue.record("not at a step")
            return
        }
        #expect(step.mustBeDone)
        _ = session.handle(.answer(.chosen(["a"])))
        #expect(session.handle(.skip) == [.experienced("q2")])
        #expect(session.handle(.forward).isEmpty, "not completed with an open question")
        guard case .end(let end) = session.view else {
            Issue.record("not at the end")
            return
        }
        #expect(end.open == ["q2"])
    }

    @Test("What was skipped earlier stays recorded as skipped, and is open again where skips are not allowed")
    func skippedEarlier() throws {
        var earlier = try session()
        _ = earlier.handle(.jump(to: "q1"))
        _ = earlier.handle(.skip)
        _ = earlier.handle(.answer(.chosen(["a", "c"])))
        var session = LessonSession.begin(earlier.lesson, from: earlier.state, allowsSkips: false).session
        #expect(session.handle(.forward).isEmpty)
        guard case .end(let end) = session.view else {
            Issue.record("not at the end")
            return
        }
        #expect(end.open == ["q1"] && end.skipped.isEmpty && !end.isComplete)
        #expect(session.state.skipped == ["q1"])
        _ = session.handle(.jump(to: "q1"))
        #expect(session.handle(.skip).isEmpty)
        _ = session.handle(.answer(.chosen(["b"])))
        _ = session.handle(.forward)
        #expect(session.handle(.forward) == [.completed(Score(right: 2, of: 2))])
    }

    @Test("A bookmark is set and taken away, and outlives a new beginning")
    func bookmarks() throws {
        var session = try session()
        _ = session.handle(.jump(to: "q1"))
        #expect(session.handle(.bookmark) == [.bookmarked("q1")])
        #expect(session.handle(.bookmark) == [.unbookmarked("q1")])
        _ = session.handle(.bookmark)
        let again = LessonSession.begin(session.lesson, from: session.state, startOver: true).session
        #expect(again.state.bookmarks == ["q1"] && again.state.skipped.isEmpty)
    }

    @Test("Words are found however æ, ø and å are typed, all of them, in the lesson at hand first")
    func search() throws {
        let course = try #require(SampleCourse.reading(blocks: SampleCourse.everyBlock).usableCourse)
        let search = CourseSearch(course)
        for typed in ["følelser", "FOELELSER", "folelser"] {
            #expect(search.hits(for: typed).map(\.step) == (typed == "folelser" ? [] : ["cards", "q1"]), "\(typed)")
        }
        #expect(search.hits(for: "afsnit vægt").map(\.index) == [0])
        #expect(search.hits(for: "afsnit cykel").isEmpty)
        #expect(search.hits(for: " .").isEmpty)
        #expect(search.hits(for: "sidst").isEmpty, "an explanation gives the answer away")
    }

    @Test("A recap tells right answers, why, and how each went")
    func recap() throws {
        var session = try session()
        _ = session.handle(.jump(to: "q1"))
        _ = session.handle(.answer(.chosen(["a"])))
        _ = session.handle(.tryAgain)
        _ = session.handle(.answer(.chosen(["b"])))
        _ = session.handle(.jump(to: "q2"))
        _ = session.handle(.skip)
        let questions = LessonRecap(session.lesson, state: session.state).questions
        #expect(questions.map(\.outcome) == [.rightLater, .skipped])
        #expect(questions[0].answer.map(\.text) == ["Følelser"])
        #expect(questions[1].answer.map { $0.reason.plainText } == ["Trin to.", "Trin tre."])
    }
}
