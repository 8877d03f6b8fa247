/// What can happen in a scenario.
public struct ScenarioGraph: Sendable {
    /// How many ways there are through a scenario, and how long they are, in choices.
    public struct Paths: Sendable, Equatable {
        public let count: Int
        public let shortest: Int
        public let longest: Int
    }

    private let scenario: Scenario
    /// Everything that can be reached from the start.
    public let reachable: Set<Scenario.Scene.ID>
    /// Every scene from which an ending can be reached.
    public let ending: Set<Scenario.Scene.ID>

    public init(_ scenario: Scenario) {
        self.scenario = scenario
        var targets: [Scenario.Scene.ID: [Scenario.Scene.ID]] = [:]
        var sources: [Scenario.Scene.ID: [Scenario.Scene.ID]] = [:]
        for scene in scenario.scenes {
            for choice in scene.choices {
                targets[scene.id, default: []].append(choice.target)
                sources[choice.target, default: []].append(scene.id)
            }
        }
        reachable = Self.closure(of: [scenario.start], targets)
        ending = Self.closure(of: scenario.endings.map(\.id), sources)
    }

    private static func closure(
        of start: [Scenario.Scene.ID], _ neighbours: [Scenario.Scene.ID: [Scenario.Scene.ID]]
    ) -> Set<Scenario.Scene.ID> {
        var seen = Set(start)
        var queue = start
        while let next = queue.popLast() {
            for neighbour in neighbours[next] ?? [] where seen.insert(neighbour).inserted { queue.append(neighbour) }
        }
        return seen
    }

    /// The ways through, each scene at most once in each.
    ///
    /// - Parameter limit: where to stop counting.
    public func paths(limit: Int = 1_000_000) -> Paths {
        var count = 0
        var shortest = Int.max
        var longest = 0
        var onPath: Set<Scenario.Scene.ID> = []

        func walk(_ id: Scenario.Scene.ID, _ length: Int) {
            guard count < limit else { return }
            guard let scene = scenario.scene(id) else {
                if scenario.ending(id) != nil {
                    count += 1
                    shortest = min(shortest, length)
                    longest = max(longest, length)
                }
                return
            }
            guard onPath.insert(id).inserted else { return }
            for choice in scene.choices { walk(choice.target, length + 1) }
            onPath.remove(id)
        }

        walk(scenario.start, 0)
        return Paths(count: count, shortest: count == 0 ? 0 : shortest, longest: longest)
    }
}
