internal import LearnCore
internal import LearnWeb

/// Puts the substitute's page out, as text or HTML.
enum HandoverOutput {
    static func write(
        _ plan: TeachingPlan, _ course: Course, _ group: ClassGroup, _ events: [ClassEvent], _ store: SQLiteStore,
        _ invocation: Invocation
    ) throws -> ExitStatus {
        let formats = ["text", "html"]
        let format = invocation.option("--format") ?? "text"
        guard formats.contains(format) else {
            throw CommandError(
                message: .badOptionValue(
                    format, option: "--format", suggestion: NearMiss.best(for: format, among: formats),
                    allowed: formats), status: .usage)
        }
        let place = try store.institutions().first { $0.id == group.institution }?.name ?? group.institution.rawValue
        let handover = Handover(
            plan, course: course, group: group, institution: place, events: events,
            role: try role(of: events, store))
        if format == "html" {
            let page = HandoverPage(handover, language: invocation.language)
            invocation.output.text(String(decoding: page.bytes(), as: UTF8.self))
        } else {
            let width = min(80, max(20, invocation.environment.width))
            for line in HandoverText(handover, language: invocation.language, width: width).lines {
                invocation.output.line(line.text)
            }
        }
        return .done
    }

    /// The role that the last adult had that day: whom to ask, without a name.
    private static func role(of events: [ClassEvent], _ store: SQLiteStore) throws -> Role? {
        let last = events.standing.last { event in
            switch event.content {
            case .held, .paused: true
            case .agreed, .mediated, .withdrew: false
            }
        }
        guard let last else { return nil }
        let day = CopenhagenTime.day(of: last.timestamp)
        return try store.history(of: last.actor).standing(AsOf(day)).appointments
            .first { $0.period.contains(day) }?.role
    }
}
