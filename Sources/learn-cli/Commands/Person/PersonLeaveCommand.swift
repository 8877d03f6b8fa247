internal import LearnCore

extension CommandSpec {
    static let personAway = CommandSpec(
        name: "person away", summary: .personAwaySummary, arguments: [.person],
        options: [.from.required, .through],
        example: Example(
            command: "learn person away \"Mette Holm\" --from 2026-10-01", explanation: .personAwayExample),
        run: PersonLeaveCommand.away)

    static let personBack = CommandSpec(
        name: "person back", summary: .personBackSummary, arguments: [.person],
        options: [
            OptionSpec(name: "--on", value: .dayValue, summary: .backOnOption, form: .day, isRequired: true)
        ],
        example: Example(
            command: "learn person back \"Mette Holm\" --on 2027-03-01", explanation: .personBackExample),
        run: PersonLeaveCommand.back)

    static let personUndo = CommandSpec(
        name: "person undo", summary: .personUndoSummary, arguments: [.person], options: [.reason.required],
        example: Example(
            command: "learn person undo \"Mette Holm\" --reason \"Forkert skole\"", explanation: .personUndoExample),
        run: PersonLeaveCommand.undo)
}

/// `learn person away`, `back` and `undo`.
enum PersonLeaveCommand {
    static func away(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let name = try invocation.name(of: person, in: store)
        let period = try invocation.period()
        let leaves = try store.history(of: person).leaves.holding(AsOf(period.from)).compactMap(\.value)
        if let other = leaves.first(where: { $0.period.overlaps(period) }) {
            throw CommandError(message: .leaveOverlaps(name, other.period.words))
        }
        try PersonWriter(invocation, store: store).write([], [EntryDraft(Leave(period: period))], of: person)
        invocation.output.line(invocation.text(.isAway(name, period.words)))
        return .done
    }

    static func back(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let name = try invocation.name(of: person, in: store)
        let day = invocation.day("--on")
        let leaves = try store.history(of: person).leaves.holding(AsOf(day))
        guard let draft = leaves.lazy.compactMap({ $0.ending(backOn: day) }).first else {
            throw CommandError(message: .isNotAway(name, on: Message(day)))
        }
        try PersonWriter(invocation, store: store).write([], [draft], of: person)
        invocation.output.line(invocation.text(.isBack(name, on: Message(day))))
        return .done
    }

    static func undo(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let name = try invocation.name(of: person, in: store)
        let history = try store.history(of: person)
        guard let undoing = history.undoing else { throw CommandError(message: .nothingToUndo(name)) }
        let writer = try PersonWriter(invocation, store: store)
        try writer.write(undoing.appointments, undoing.leaves, of: person)
        invocation.output.line(
            invocation.text(
                .undone(
                    name, when: Message(CopenhagenTime.day(of: undoing.recordedAt)),
                    by: try invocation.name(of: undoing.recordedBy, in: store))))
        try PersonShowCommand.tellAppointments(of: person, invocation, store)
        return .done
    }
}
