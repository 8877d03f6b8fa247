/// A scenario can be played: every choice leads somewhere, every scene can be reached, and from every scene there is a
/// way to an ending.
enum ScenarioPaths: CourseRule {
    static func check(_ context: RuleContext) -> [Diagnostic] {
        context.lessons.flatMap { $0.scenarios }.flatMap { block, scenario in
            faults(in: scenario).map { Diagnostic($0, at: block.location) }
        }
    }

    static func faults(in scenario: Scenario) -> [Fault] {
        let graph = ScenarioGraph(scenario)
        let names = (scenario.scenes.map(\.id) + scenario.endings.map(\.id)).map(\.rawValue)
        var faults: [Fault] = []
        var targets = scenario.scenes.flatMap { $0.choices.map(\.target) }
        targets.insert(scenario.start, at: 0)
        var reported: Set<Scenario.Scene.ID> = []
        for target in targets where !names.contains(target.rawValue) && reported.insert(target).inserted {
            faults.append(
                .unknownScene(target.rawValue, suggestion: NearMiss.best(for: target.rawValue, among: names)))
        }
        for scene in scenario.scenes where scene.choices.isEmpty { faults.append(.deadEnd(scene.id.rawValue)) }
        // What follows from a broken reference is not reported again.
        guard faults.isEmpty, !scenario.endings.isEmpty else { return faults }
        for id in scenario.scenes.map(\.id) + scenario.endings.map(\.id) where !graph.reachable.contains(id) {
            faults.append(.unreachableScene(id.rawValue))
        }
        for scene in scenario.scenes where graph.reachable.contains(scene.id) && !graph.ending.contains(scene.id) {
            faults.append(.endlessLoop(scene.id.rawValue))
        }
        return faults
    }
}
