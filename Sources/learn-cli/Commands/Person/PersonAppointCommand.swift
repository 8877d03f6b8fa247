internal import LearnCore

extension CommandSpec {
    static let personAppoint = CommandSpec(
        name: "person appoint", summary: .personAppointSummary, arguments: [.person],
        options: [.role.required, .institution.required, .from, .through, .percent],
        example: Example(
            command: "learn person appoint \"Mette Holm\" --role ssp-teacher --institution soelvang --from 2026-08-01",
            explanation: .personAppointExample),
        run: PersonAppointCommand.run)

    static let personEnd = CommandSpec(
        name: "person end", summary: .personEndSummary, arguments: [.person],
        options: [
            OptionSpec(name: "--on", value: .dayValue, summary: .lastDayOption, form: .day, isRequired: true),
            .role, .institution, .reason,
        ],
        example: Example(
            command: "learn person end \"Mette Holm\" --on 2027-07-31 --role ssp-teacher",
            explanation: .personEndExample),
        run: PersonAppointCommand.end)

    static let personTransfer = CommandSpec(
        name: "person transfer", summary: .personTransferSummary, arguments: [.person],
        options: [
            OptionSpec(
                name: "--to", value: .institutionArgument, summary: .transferToOption, completion: .institutions,
                isRequired: true),
            OptionSpec(name: "--on", value: .dayValue, summary: .firstDayOption, form: .day, isRequired: true),
            .role, .institution.saying(.transferFromOption), .reason,
        ],
        example: Example(
            command: "learn person transfer \"Mette Holm\" --to solhjem --on 2027-08-01",
            explanation: .personTransferExample),
        run: PersonAppointCommand.transfer)
}

/// `learn person appoint`, `end` and `transfer`: who has which role where, and when.
enum PersonAppointCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let appointment = try appointment(invocation, store)
        let others = try store.history(of: person).appointments.holding(AsOf(appointment.period.from))
        if let other = others.compactMap(\.value).first(where: { $0.overlaps(appointment) }) {
            throw CommandError(
                message: .appointmentOverlaps(
                    try invocation.name(of: person, in: store), other.words(try store.institutions()),
                    other.period.words))
        }
        try PersonWriter(invocation, store: store).write([EntryDraft(appointment)], of: person)
        try tell(appointment, invocation, store)
        return .done
    }

    static func end(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let day = invocation.day("--on")
        let entry = try invocation.appointment(of: person, on: day, in: store)
        guard entry.value?.period.through != day, let draft = entry.ending(on: day), let ended = draft.value else {
            invocation.output.line(invocation.text(.nothingToChange))
            return .done
        }
        try PersonWriter(invocation, store: store).write([draft], of: person)
        try tell(ended, invocation, store)
        return .done
    }

    static func transfer(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let day = invocation.day("--on")
        let to = try invocation.institution(invocation.option("--to") ?? "", in: store)
        let entry = try invocation.appointment(of: person, on: day, in: store)
        guard let old = entry.value, old.institution != to.id else {
            invocation.output.line(invocation.text(.nothingToChange))
            return .done
        }
        let drafts = entry.transferring(to: to.id, on: day)
        let others = try store.history(of: person).appointments.holding(AsOf(day)).filter { $0.id != entry.id }
        let moved = drafts.last?.value
        if let other = others.compactMap(\.value).first(where: { moved?.overlaps($0) ?? false }) {
            throw CommandError(
                message: .appointmentOverlaps(
                    try invocation.name(of: person, in: store), other.words(try store.institutions()),
                    other.period.words))
        }
        try PersonWriter(invocation, store: store).write(drafts, of: person)
        for draft in drafts { if let value = draft.value { try tell(value, invocation, store) } }
        return .done
    }

    /// The appointment that the options describe.
    static func appointment(_ invocation: Invocation, _ store: SQLiteStore) throws -> Appointment {
        guard let role = try invocation.role() else {
            throw CommandError(message: .missingOption("--role"), status: .usage)
        }
        guard let id = invocation.option("--institution") else {
            throw CommandError(message: .missingOption("--institution"), status: .usage)
        }
        return Appointment(
            role: role, institution: try invocation.institution(id, in: store).id, period: try invocation.period(),
            percent: try invocation.percent())
    }

    static func tell(_ appointment: Appointment, _ invocation: Invocation, _ store: SQLiteStore) throws {
        let words = appointment.words(try store.institutions())
        invocation.output.line(invocation.text(.appointed(words, appointment.period.words, appointment.percent)))
    }
}
