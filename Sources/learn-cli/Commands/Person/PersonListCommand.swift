internal import LearnCore

extension CommandSpec {
    static let personList = CommandSpec(
        name: "person list", summary: .personListSummary, arguments: [],
        options: [
            .institution.saying(.onlyInstitutionOption), .role.saying(.onlyRoleOption),
            OptionSpec(name: "--all", value: nil, summary: .alsoLeftOption), .ids,
        ] + OptionSpec.tableFormat,
        example: Example(command: "learn person list --role ssp-teacher", explanation: .personListExample),
        run: PersonListCommand.run)
}

/// `learn person list`: who is there on a day, with roles and places.
enum PersonListCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let institution = try invocation.option("--institution").map { try invocation.institution($0, in: store).id }
        let role = try invocation.role()
        let places = try Workplaces(store: store, on: invocation.asOf)
        let rows = try store.people().compactMap { person -> PersonTable.Row? in
            if places.hasLeft(person.id), !invocation.has("--all") { return nil }
            let appointments = shown(places, person.id, on: invocation.asOf).filter { appointment in
                role.map { appointment.role == $0 } ?? true
                    && institution.map { appointment.institution == $0 } ?? true
            }
            if appointments.isEmpty, role != nil || institution != nil { return nil }
            return PersonTable.Row(person: person, appointments: appointments, isAway: places.isAway(person.id))
        }
        if invocation.has("--ids") {
            for row in rows { invocation.output.line(row.person.email ?? row.person.name) }
            return .done
        }
        let table = try PersonTable.table(
            rows, title: .people, on: invocation.asOf, institutions: store.institutions(),
            isFull: TableOutput.format(invocation) != .text)
        try TableOutput.write([.init(table: table)], title: .people, invocation)
        return .done
    }

    /// What somebody is on the day; who is to come is shown with what they come for, who left with what they had last.
    private static func shown(_ places: Workplaces, _ person: Actor.ID, on day: CalendarDay) -> [Appointment] {
        let now = places.appointments(of: person)
        if !now.isEmpty { return now }
        let all = places.all(of: person)
        return (all.first { $0.period.from > day } ?? all.last).map { [$0] } ?? []
    }
}
