internal import FoundationEssentials

extension Sequence<ClassEvent> {
    /// The events that nobody has withdrawn, in their order, the withdrawals left out.
    public var standing: [ClassEvent] {
        var withdrawn: Set<UUID> = []
        for event in self {
            if case .withdrew(let id) = event.content { withdrawn.insert(id) }
        }
        return filter { event in
            if case .withdrew = event.content { return false }
            return !withdrawn.contains(event.id)
        }
    }

    /// What was held and still stands, by day; within a day in the order in which it was told.
    public var held: [(event: ClassEvent, activity: HeldActivity)] {
        var result: [(event: ClassEvent, activity: HeldActivity)] = []
        for event in standing {
            guard case .held(let activity) = event.content else { continue }
            let place = result.lastIndex { $0.activity.on <= activity.on }.map { $0 + 1 } ?? 0
            result.insert((event, activity), at: place)
        }
        return result
    }
}
