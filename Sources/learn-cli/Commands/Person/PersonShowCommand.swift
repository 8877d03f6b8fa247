internal import FoundationEssentials
internal import LearnCore

extension CommandSpec {
    static let personShow = CommandSpec(
        name: "person show", summary: .personShowSummary, arguments: [.person], options: OptionSpec.tableFormat,
        example: Example(command: "learn person show mette@skole.dk", explanation: .personShowExample),
        run: PersonShowCommand.run)
}

/// `learn person show`: who somebody is, and every entry about their roles and times away.
enum PersonShowCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let id = try invocation.person(at: 0, in: store)
        let history = try store.history(of: id)
        let title = Message(verbatim: try invocation.name(of: id, in: store))
        let institutions = try store.institutions()
        let tables = [
            try facts(id, history, title: title, invocation, store),
            try entries(history.appointments, title: .rolesTitle, invocation, store) { appointment in
                (appointment.words(institutions), appointment.period, appointment.percent)
            },
            try entries(history.leaves, title: .leavesTitle, invocation, store) { leave in
                (.stateAway, leave.period, nil)
            },
        ]
        let shown = tables.enumerated().filter { $0.offset == 0 || !$0.element.rows.isEmpty }.map(\.element)
        try TableOutput.write(shown.map { .init(table: $0) }, title: title, invocation)
        return .done
    }

    private static func facts(
        _ id: Actor.ID, _ history: PersonHistory, title: Message, _ invocation: Invocation, _ store: SQLiteStore
    ) throws -> ReportTable {
        let standing = history.standing(AsOf(invocation.asOf))
        let now = standing.appointments.filter { $0.period.contains(invocation.asOf) }
        let institutions = try store.institutions()
        let roles = now.map { invocation.text($0.words(institutions)) }.joined(separator: "; ")
        var held: [ClassGroup.ID: Int] = [:]
        for group in try store.classes() {
            let count = try store.events(of: group.id).held.count {
                $0.event.actor == id && $0.activity.on <= invocation.asOf
            }
            if count > 0 { held[group.id] = count }
        }
        let rows: [(String, Message, ReportTable.Cell)] = [
            ("email", .emailHeading, try store.person(id)?.email.map { .text($0) } ?? .empty),
            ("id", .idHeading, .text(id.rawValue)),
            ("roles", .rolesTitle, roles.isEmpty ? .message(.stateNone) : .text(roles)),
            (
                "away", .awayHeading,
                .message(standing.leaves.contains { $0.contains(invocation.asOf) } ? .yes : .no)
            ),
            ("held", .heldHeading, .text(String(held.values.reduce(0, +)))),
            ("classes", .classesHeading, .text(String(held.count))),
            ("records", .recordsHeading, .text(String(standing.activities.count))),
        ]
        return try ReportTable(
            title: title, asOf: invocation.asOf,
            columns: [
                .init(id: "what", heading: .whatHeading, kind: .text, isKey: true),
                .init(id: "value", heading: .valueHeading, kind: .text),
            ],
            rows: rows.map { [.term($0.0, $0.1), $0.2] })
    }

    private static func entries<Value>(
        _ entries: [Entry<Value>], title: Message, _ invocation: Invocation, _ store: SQLiteStore,
        _ words: (Value) -> (what: Message, period: Period, percent: Int?)
    ) throws -> ReportTable {
        let replaced = Dictionary(
            entries.compactMap { entry in entry.replaces.map { ($0, entry) } }, uniquingKeysWith: { first, _ in first })
        let rows = try entries.compactMap { entry -> [ReportTable.Cell]? in
            // One that takes another back says nothing of its own.
            guard let value = entry.value else { return nil }
            let (what, period, percent) = words(value)
            let by = replaced[entry.id]
            let state: ReportTable.Cell =
                switch by {
                case nil: .term("holds", .entryHolds)
                case let by? where by.value == nil: .term("taken-back", .entryTakenBack(by.reason))
                case let by?: .term("replaced", .entryReplaced(by.reason))
                }
            return [
                .message(what), .day(period.from), period.through.map { .day($0) } ?? .empty,
                percent.map { .count($0) } ?? .empty, state, .day(CopenhagenTime.day(of: entry.recordedAt)),
                .text(try invocation.name(of: entry.recordedBy, in: store)),
            ]
        }
        return try ReportTable(
            title: title,
            columns: [
                .init(id: "what", heading: .whatHeading, kind: .text, isKey: true),
                .init(id: "from", heading: .fromHeading, kind: .day),
                .init(id: "through", heading: .throughHeading, kind: .day),
                .init(id: "percent", heading: .percentHeading, kind: .count),
                .init(id: "state", heading: .stateHeading, kind: .text),
                .init(id: "recorded", heading: .recordedHeading, kind: .day),
                .init(id: "by", heading: .byHeading, kind: .text),
            ], rows: rows)
    }

    /// Says what holds for somebody now.
    static func tellAppointments(of person: Actor.ID, _ invocation: Invocation, _ store: SQLiteStore) throws {
        let standing = try store.history(of: person).standing(AsOf(invocation.asOf))
        for appointment in standing.appointments { try PersonAppointCommand.tell(appointment, invocation, store) }
        for leave in standing.leaves {
            invocation.output.line(
                invocation.text(.isAway(try invocation.name(of: person, in: store), leave.words)))
        }
    }
}
