internal import LearnCore

/// Which of a lesson's activities was held, and what was seen.
enum HeldChoice {
    /// - Returns: `nil` where the lesson has no activity: then it was held as a whole.
    static func activity(
        in lesson: Lesson, _ invocation: Invocation
    ) throws(CommandError) -> (id: Block.ID?, activity: Activity)? {
        let all = lesson.blocks.compactMap { block -> (id: Block.ID?, activity: Activity)? in
            guard case .activity(let activity) = block.content else { return nil }
            return (block.id, activity)
        }
        let lines = all.map { "  \($0.id?.rawValue ?? "")  \($0.activity.title)" }
        guard let wanted = invocation.option("--activity") else {
            guard all.count > 1 else { return all.first }
            throw CommandError(message: .severalActivities(lines), status: .usage)
        }
        if let found = all.first(where: { $0.id?.rawValue == wanted }) { return found }
        let ids = all.compactMap(\.id?.rawValue)
        throw CommandError(
            message: .noSuchActivity(wanted, suggestion: NearMiss.best(for: wanted, among: ids), lines),
            status: .usage)
    }

    static func observed(
        in lesson: Lesson, _ invocation: Invocation
    ) throws(CommandError) -> HeldActivity.Observed? {
        guard let text = invocation.option("--observed"), let value = Int(text) else { return nil }
        let all = lesson.blocks.compactMap { block -> (id: Block.ID, scale: Observation)? in
            guard case .observation(let scale) = block.content, let id = block.id else { return nil }
            return (id, scale)
        }
        if all.isEmpty { throw CommandError(message: .noScale(lesson.title), status: .usage) }
        let wanted = invocation.option("--scale")
        let chosen = wanted.map { id in all.filter { $0.id.rawValue == id } } ?? all
        guard chosen.count == 1 else {
            throw CommandError(
                message: .severalScales(all.map { "  \($0.id)  \($0.scale.title)" }), status: .usage)
        }
        let (id, scale) = chosen[0]
        guard scale.anchors.contains(where: { $0.value == value }) else {
            throw CommandError(
                message: .notOnScale(
                    value, scale: scale.title, scale.anchors.map { "  \($0.value)  \($0.text.plainText)" }),
                status: .usage)
        }
        return HeldActivity.Observed(scale: id, value: value)
    }
}
