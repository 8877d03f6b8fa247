public import FoundationEssentials

/// What a person says of a lesson through receipts. It stands beside what was taken in the engine and never counts as
/// that: it completes no lesson and leads to no record and no certificate.
public struct SelfReport: Sendable, Equatable {
    public let course: Course.ID
    public let lesson: Lesson.ID
    public private(set) var state = LessonState()
    /// When the latest thing was done.
    public private(set) var latest: Date

    /// - Parameter statements: of receipts alone, in the order of truth.
    public static func reports(_ statements: [Statement]) -> [SelfReport] {
        var reports: [SelfReport] = []
        for statement in statements {
            let object = statement.object
            if let index = reports.firstIndex(where: { $0.course == object.course && $0.lesson == object.lesson }) {
                reports[index].take(statement)
            } else {
                var report = SelfReport(course: object.course, lesson: object.lesson, latest: statement.timestamp)
                report.take(statement)
                reports.append(report)
            }
        }
        return reports
    }

    private init(course: Course.ID, lesson: Lesson.ID, latest: Date) {
        self.course = course
        self.lesson = lesson
        self.latest = latest
    }

    private mutating func take(_ statement: Statement) {
        latest = max(latest, statement.timestamp)
        switch statement.event {
        // Begun on another device is not begun anew.
        case .started: break
        case .interacted(let step, let move?):
            // Where Back took choices back, the same scene is met again.
            let moves = state.moves[step] ?? []
            let kept = moves.firstIndex { $0.scene == move.scene }.map { moves[..<$0] } ?? moves[...]
            state.moves[step] = kept + [move]
        default: state.apply(statement.event)
        }
    }

    public var answered: Int { state.answers.count }
    public var rightAtFirst: Int { state.answers.values.count(where: \.wasCorrectAtFirst) }

    /// How many talks of the lesson were played to an ending.
    public func endedTalks(in lesson: Lesson) -> Int {
        lesson.steps.count { step in
            guard let scenario = step.scenario, let moves = state.moves[step.id] else { return false }
            return ScenarioPlay(scenario, moves: moves).ending != nil
        }
    }
}
