/// A scenario as far as it has been played: what the moves add up to.
public struct ScenarioPlay: Sendable, Equatable {
    /// A choice that was made.
    public struct Move: Sendable, Hashable {
        public let scene: Scenario.Scene.ID
        public let choice: Scenario.Choice.ID

        public init(scene: Scenario.Scene.ID, choice: Scenario.Choice.ID) {
            self.scene = scene
            self.choice = choice
        }
    }

    /// A choice with what it did.
    public struct Turn: Sendable, Equatable {
        public let choice: Scenario.Choice
        /// The step of the konflikttrappe before and after.
        public let before: Int
        public let after: Int
    }

    public enum Place: Sendable, Equatable {
        case scene(Scenario.Scene)
        case ending(Scenario.Ending)
    }

    public let scenario: Scenario
    public private(set) var turns: [Turn] = []
    public private(set) var place: Place?
    /// The step of the konflikttrappe that the talk stands on.
    public private(set) var level: Int

    /// - Parameters:
    ///   - scenario: without faults.
    ///   - moves: the choices made so far. Where one is no longer there, the play stops before it.
    public init(_ scenario: Scenario, moves: [Move] = []) {
        self.scenario = scenario
        level = scenario.level
        place = Self.place(scenario.start, in: scenario)
        for move in moves {
            guard case .scene(let scene) = place, scene.id == move.scene, play(move.choice) else { break }
        }
    }

    /// Makes a choice.
    ///
    /// - Returns: whether the scene has it.
    @discardableResult
    public mutating func play(_ id: Scenario.Choice.ID) -> Bool {
        guard case .scene(let scene) = place, let choice = scene.choices.first(where: { $0.id == id }) else {
            return false
        }
        let after = ConflictLadder.step(from: level, by: choice.shift)
        turns.append(Turn(choice: choice, before: level, after: after))
        level = after
        place = Self.place(choice.target, in: scenario)
        return true
    }

    public var ending: Scenario.Ending? {
        if case .ending(let ending) = place { ending } else { nil }
    }

    /// The choices that turned the talk: those that moved it most, in the order in which they were made.
    public func turningPoints(atMost count: Int = 3) -> [Turn] { turningPlaces(atMost: count).map { turns[$0] } }

    /// Where those choices stand among the turns, from 0.
    public func turningPlaces(atMost count: Int = 3) -> [Int] {
        let strongest = turns.enumerated().filter { $0.element.choice.shift != 0 }
            .sorted { (-abs($0.element.choice.shift), $0.offset) < (-abs($1.element.choice.shift), $1.offset) }
            .prefix(count).map(\.offset)
        return turns.indices.filter(strongest.contains)
    }

    private static func place(_ id: Scenario.Scene.ID, in scenario: Scenario) -> Place? {
        scenario.scene(id).map(Place.scene) ?? scenario.ending(id).map(Place.ending)
    }
}
