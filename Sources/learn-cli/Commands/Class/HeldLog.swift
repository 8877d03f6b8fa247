internal import LearnCore

/// Puts down what was held with a class, and says so. `learn class held` and `learn teach` write through it.
struct HeldLog {
    let store: SQLiteStore
    let group: ClassGroup
    let invocation: Invocation

    /// - Returns: whether one of them had been put down for its day by the same person already.
    func put(_ activities: [HeldActivity]) throws -> Bool {
        let act = try invocation.act(in: store)
        let known = try store.events(of: group.id).held
        let isRepeated = activities.contains { held in
            known.contains {
                $0.event.actor == act.actor && $0.activity.on == held.on && $0.activity.activity == held.activity
                    && $0.activity.lesson.lesson == held.lesson.lesson
                    && $0.activity.lesson.course == held.lesson.course
            }
        }
        try append(activities.map { .held($0) }, act)
        return isRepeated
    }

    func put(_ paused: PausedLesson) throws {
        try append([.paused(paused)], invocation.act(in: store))
    }

    private func append(_ contents: [ClassEvent.Content], _ act: Act) throws {
        try store.append(
            contents.map { content in
                ClassEvent(
                    id: invocation.newID(at: act.at), timestamp: act.at, actor: act.actor, group: group.id,
                    content: content)
            })
    }

    func say(_ held: HeldActivity, title: String) {
        invocation.output.line(invocation.text(.heldLogged(title, with: group.name, on: Message(held.on))))
        if let stamp = held.stamp { invocation.output.line(invocation.text(.stampGiven(stamp))) }
    }

    func sayRepeated() {
        invocation.output.error(invocation.text(.heldAgain(group.id.rawValue)))
    }

    /// Words of a note that could be a child's name.
    static func suspects(in note: String, _ course: Course, _ group: ClassGroup?) -> [String] {
        NameWarning.suspects(in: note, known: course.names + [course.title] + (group.map { [$0.name] } ?? []))
    }

    /// - Throws: ``CommandError`` for a day to come, or outside the class's school year.
    static func check(_ on: CalendarDay, of group: ClassGroup, _ invocation: Invocation) throws(CommandError) {
        let today = CopenhagenTime.day(of: invocation.environment.now())
        if on > today { throw CommandError(message: .heldInFuture(Message(on)), status: .usage) }
        guard group.schoolYear.period.contains(on) else {
            throw CommandError(
                message: .heldOutsideYear(group.name, group.schoolYear.description, Message(on)), status: .usage)
        }
    }
}
