internal import LearnCore

/// What a session comes to, put down where the adult said so.
struct TeachingLog {
    let course: Course
    /// `nil` for a rehearsal.
    let held: HeldLog?
    let day: CalendarDay
    let invocation: Invocation

    var group: ClassGroup? { held?.group }

    /// Writes what the session's ending says, and tells the adult.
    func finish(_ session: TeachingSession) throws {
        guard let held else { return say(.rehearsalHint) }
        switch session.ending {
        case .held:
            let activities = session.held(courseVersion: course.version, on: day)
            let isRepeated = try held.put(activities)
            for (entry, (_, activity)) in zip(activities, session.plan.activities) {
                held.say(entry, title: activity.title)
            }
            if isRepeated { held.sayRepeated() }
        case .paused(let step):
            guard let paused = session.paused(courseVersion: course.version, on: day) else { return }
            try held.put(paused)
            let place = (session.plan.index(of: step) ?? 0) + 1
            say(.pauseLogged(session.plan.title, with: held.group.name, at: place, of: session.plan.steps.count))
            say(.continueWith("learn teach \(course.id)/\(session.plan.lesson) --class \(held.group.id)"))
        case nil: say(.nothingLogged)
        }
    }

    private func say(_ message: Message) { invocation.output.line(invocation.text(message)) }
}
