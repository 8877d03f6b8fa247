import LearnTestSupport
import Testing

@testable import LearnCore

@Suite("Playing a scenario")
struct ScenarioPlayTests {
    static let blocks = """
        <scenario id="s" start="a" level="6"><title>Bolden</title><intro>To børn.</intro>
          <scene id="a"><line who="Pip">Min!</line>
            <choice id="k" to="b" level="+3"><text>Råb</text><why>Det trapper op.</why></choice>
            <choice id="l" to="b" level="-2"><text>Vent</text><why>Det dæmper.</why></choice></scene>
          <scene id="b"><p>Stilhed.</p>
            <choice id="k" to="a" level="0"><text>Igen</text><why>Forfra.</why></choice>
            <choice id="l" to="e" level="-1"><text>Spørg</text><why>Nu taler de.</why></choice></scene>
          <ending id="e" outcome="good"><title>Ro</title>De leger.<debrief>Vent og spørg.</debrief></ending></scenario>
        """

    private func scenario() throws -> Scenario {
        try #require(SampleCourse.lesson(blocks: Self.blocks)?.scenarios.first?.scenario)
    }

    @Test("Choices move the talk and the ladder, which ends at both ends")
    func playing() throws {
        var play = ScenarioPlay(try scenario())
        #expect(play.level == 6)
        for choice in ["k", "k", "l"] as [Scenario.Choice.ID] { play.play(choice) }
        #expect(play.turns.map(\.after) == [7, 7, 5])
        play.play("l")
        #expect(play.level == 4)
        #expect(play.ending?.title == "Ro")
        let isPlayed = play.play("l")
        #expect(!isPlayed)
    }

    @Test("The turning points are the strongest choices, in the order in which they were made")
    func turningPoints() throws {
        var play = ScenarioPlay(try scenario())
        for choice in ["k", "k", "l", "l"] as [Scenario.Choice.ID] { play.play(choice) }
        #expect(play.turningPoints().map(\.choice.shift) == [3, -2, -1])
        #expect(play.turningPoints(atMost: 1).map(\.choice.shift) == [3])
    }

    @Test("Moves that are no longer there stop the replay, and nothing else")
    func changedScenario() throws {
        let play = ScenarioPlay(
            try scenario(),
            moves: [.init(scene: "a", choice: "l"), .init(scene: "b", choice: "gone"), .init(scene: "b", choice: "l")])
        #expect(play.turns.count == 1)
        #expect(play.level == 4)
    }

    @Test("A lesson records the moves, is open until an ending is reached, and can be played again")
    func session() throws {
        let lesson = try #require(SampleCourse.lesson(blocks: Self.blocks))
        var (session, _) = LessonSession.begin(lesson, from: LessonState())
        #expect(session.handle(.tryAgain) == [])
        #expect(session.handle(.choose("z")) == [])
        #expect(session.handle(.choose("l")) == [.interacted("s", .init(scene: "a", choice: "l"))])
        #expect(session.handle(.forward) == [])
        guard case .end(let end) = session.view else { return #expect(Bool(false), "not at the end") }
        #expect(end.open == ["s"])
        let (resumed, _) = LessonSession.begin(lesson, from: session.state)
        #expect(resumed.state.moves["s"]?.count == 1)
        _ = session.handle(.back)
        _ = session.handle(.choose("l"))
        #expect(session.handle(.forward) == [.completed(Score(right: 0, of: 0))])
        _ = session.handle(.back)
        #expect(session.handle(.tryAgain) == [.interacted("s", nil)])
        #expect(session.state.moves["s"] == nil)
    }

    @Test("Paths are counted with their lengths, each scene once in each")
    func paths() throws {
        #expect(ScenarioGraph(try scenario()).paths() == ScenarioGraph.Paths(count: 2, shortest: 2, longest: 2))
        #expect(ScenarioGraph(try scenario()).paths(limit: 1).count == 1)
    }
}
