import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Taking a lesson")
struct LessonSessionTests {
    private func lesson() throws -> Lesson {
        try #require(SampleCourse.lesson(blocks: SampleCourse.everyBlock))
    }

    private func step(_ session: LessonSession) -> LessonSession.StepView? {
        if case .step(let step) = session.view { step } else { nil }
    }

    private func end(_ session: LessonSession) -> LessonSession.EndView? {
        if case .end(let end) = session.view { end } else { nil }
    }

    @Test("A new lesson starts at its first step")
    func start() throws {
        let (session, events) = LessonSession.begin(try lesson(), from: LessonState())
        #expect(events == [.started, .experienced("start")])
        #expect(step(session)?.index == 0)
        #expect(step(session)?.count == 8)
    }

    @Test("Forward and back move one step, and stop at the beginning")
    func moving() throws {
        var (session, _) = LessonSession.begin(try lesson(), from: LessonState())
        #expect(session.handle(.back) == [])
        #expect(session.handle(.forward) == [.experienced("cards")])
        #expect(session.handle(.back) == [.experienced("start")])
        #expect(session.handle(.jump(to: "q1")) == [.experienced("q1")])
        #expect(session.handle(.jump(to: "nowhere")) == [])
    }

    @Test("An answer is judged, explained and counted; trying again keeps what the first attempt was")
    func answering() throws {
        var (session, _) = LessonSession.begin(try lesson(), from: LessonState())
        _ = session.handle(.jump(to: "q1"))
        #expect(session.handle(.answer(.chosen([]))) == [])
        #expect(session.handle(.answer(.chosen(["z"]))) == [])
        #expect(
            session.handle(.answer(.chosen(["a"]))) == [
                .answered("q1", .init(response: .chosen(["a"]), isCorrect: false))
            ])
        #expect(step(session)?.evaluation?.isCorrect == false)
        #expect(step(session)?.evaluation?.chosen.map(\.feedback.plainText) == ["Den kommer sidst."])
        #expect(session.handle(.tryAgain) == [])
        #expect(step(session)?.evaluation == nil)
        #expect(
            session.handle(.answer(.chosen(["b"]))) == [
                .answered("q1", .init(response: .chosen(["b"]), isCorrect: true))
            ])
        #expect(step(session)?.attempts == 2)
        #expect(session.state.answers["q1"]?.wasCorrectAtFirst == false)
    }

    @Test(
        "A multiple question wants exactly the right options",
        arguments: [
            (["a", "c"], true), (["a"], false), (["a", "b", "c"], false), (["b"], false),
        ])
    func multiple(response: [String], isRight: Bool) throws {
        var (session, _) = LessonSession.begin(try lesson(), from: LessonState())
        _ = session.handle(.jump(to: "q2"))
        _ = session.handle(.answer(.chosen(Set(response.map { Question.Option.ID($0) }))))
        #expect(step(session)?.evaluation?.isCorrect == isRight)
    }

    @Test("An answer means nothing where there is no question, and trying again neither")
    func noQuestion() throws {
        var (session, _) = LessonSession.begin(try lesson(), from: LessonState())
        #expect(session.handle(.answer(.chosen(["a"]))) == [])
        #expect(session.handle(.tryAgain) == [])
    }

    @Test("The end says what is open; the lesson is completed once everything is answered, and only once")
    func completion() throws {
        var (session, _) = LessonSession.begin(try lesson(), from: LessonState())
        _ = session.handle(.jump(to: "q2"))
        #expect(session.handle(.forward) == [])
        #expect(end(session)?.open == ["q1", "q2"])
        #expect(session.handle(.forward) == [])
        _ = session.handle(.jump(to: "q1"))
        _ = session.handle(.answer(.chosen(["b"])))
        _ = session.handle(.forward)
        _ = session.handle(.answer(.chosen(["b"])))
        #expect(session.handle(.forward) == [.completed(Score(right: 1, of: 2))])
        #expect(end(session)?.isComplete == true)
        _ = session.handle(.back)
        #expect(session.handle(.forward) == [])
        #expect(session.state.completions == 1)
    }

    @Test("A lesson that was left goes on at the same step, with its answers")
    func resuming() throws {
        let lesson = try lesson()
        var (session, _) = LessonSession.begin(lesson, from: LessonState())
        _ = session.handle(.jump(to: "q1"))
        _ = session.handle(.answer(.chosen(["a"])))
        #expect(session.handle(.leave) == [.suspended(at: "q1")])
        let (resumed, events) = LessonSession.begin(lesson, from: session.state)
        #expect(events == [.resumed(at: "q1"), .experienced("q1")])
        #expect(step(resumed)?.evaluation?.isCorrect == false)
    }

    @Test("Where the author has removed the step, the lesson goes on at the first one not seen")
    func removedStep() throws {
        var state = LessonState()
        state.apply(.experienced("start"))
        state.apply(.experienced("removed"))
        let (session, events) = LessonSession.begin(try lesson(), from: state)
        #expect(events.first == .resumed(at: "cards"))
        #expect(step(session)?.index == 1)
    }

    @Test("A completed lesson, or one that is started over, begins anew")
    func startingOver() throws {
        let lesson = try lesson()
        var (session, _) = LessonSession.begin(lesson, from: LessonState())
        _ = session.handle(.jump(to: "q1"))
        _ = session.handle(.answer(.chosen(["b"])))
        let (again, events) = LessonSession.begin(lesson, from: session.state, startOver: true)
        #expect(events.first == .started)
        #expect(again.state.answers.isEmpty)
    }

    @Test(
        "Whatever is done, the state is what the events add up to, and the session can be taken up there",
        arguments: 0..<200)
    func eventsExplainState(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let lesson = try lesson()
        var (session, events) = LessonSession.begin(lesson, from: LessonState())
        for _ in 0..<60 {
            let inputs: [LessonSession.Input] = [
                .forward, .forward, .back, .jump(to: session.steps.randomElement(using: &random)?.id ?? ""),
                .answer(.chosen(["a"])), .answer(.chosen(["b"])), .answer(.chosen(["a", "c"])), .tryAgain, .leave,
            ]
            events += session.handle(inputs.randomElement(using: &random) ?? .forward)
            var replayed = LessonState()
            for event in events { replayed.apply(event) }
            #expect(replayed == session.state)
            if case .step(let view) = session.view {
                let (resumed, _) = LessonSession.begin(lesson, from: session.state)
                if session.state.position != nil { #expect(step(resumed)?.step.id == view.step.id) }
            }
        }
    }
}
