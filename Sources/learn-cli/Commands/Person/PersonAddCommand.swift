internal import FoundationEssentials
internal import LearnCore

extension CommandSpec {
    static let personAdd = CommandSpec(
        name: "person add", summary: .personAddSummary,
        arguments: [ArgumentSpec(name: .nameArgument, count: .one, completion: .nothing)],
        options: [.email, .role, .institution, .from, .through, .percent],
        example: Example(
            command: "learn person add \"Mette Holm\" --email mette@skole.dk --role teacher --institution soelvang",
            explanation: .personAddExample),
        run: PersonAddCommand.add)

    static let personEdit = CommandSpec(
        name: "person edit", summary: .personEditSummary, arguments: [.person], options: [.name, .email],
        example: Example(
            command: "learn person edit \"Mette Holm\" --name \"Mette Holm Sørensen\"",
            explanation: .personEditExample),
        run: PersonAddCommand.edit)
}

/// `learn person add` and `learn person edit`.
enum PersonAddCommand {
    static func add(_ invocation: Invocation) throws -> ExitStatus {
        let name = try checkedName(invocation.arguments[0], invocation)
        let store = try invocation.openStore()
        let people = try store.people()
        let email = try invocation.checkedEmail(of: nil, among: people)
        if let twin = people.first(where: { TypedText.folded($0.name) == TypedText.folded(name) }), email == nil {
            throw CommandError(message: .nameIsKnown(twin.label))
        }
        let appointment = try appointment(invocation, store)
        let person = Person(id: Actor.ID(rawValue: UUID().uuidString.lowercased()), name: name, email: email)
        let writer = try PersonWriter(invocation, store: store)
        try store.atomically { () throws(StoreError) in
            try store.save(person, as: writer.act)
            if let appointment { try writer.write([EntryDraft(appointment)], of: person.id) }
        }
        invocation.output.line(invocation.text(.personAdded(name)))
        if let appointment {
            try PersonAppointCommand.tell(appointment, invocation, store)
        } else {
            invocation.output.line(invocation.text(.personAddedNext(name)))
        }
        return .done
    }

    static func edit(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let people = try store.people()
        let id = try invocation.person(at: 0, in: store)
        let known = try store.person(id)
        let email = try invocation.checkedEmail(of: id, among: people) ?? known?.email
        let name = try invocation.option("--name").map { try checkedName($0, invocation) } ?? known?.name
        // The profile of this machine has no name until it is given one.
        guard let name else { throw CommandError(message: .missingOption("--name"), status: .usage) }
        let person = Person(id: id, name: name, email: email)
        guard person != known else {
            invocation.output.line(invocation.text(.nothingToChange))
            return .done
        }
        try store.save(person, as: invocation.act(in: store))
        invocation.output.line(invocation.text(.changed(person.label)))
        return .done
    }

    private static func checkedName(_ text: String, _ invocation: Invocation) throws(CommandError) -> String {
        let name = try invocation.checked(text, as: .fieldName, longest: 100)
        if name.contains("@") { throw CommandError(message: .nameIsAddress(name), status: .usage) }
        return name
    }

    /// The appointment that the options give; `nil` without any of them.
    private static func appointment(_ invocation: Invocation, _ store: SQLiteStore) throws -> Appointment? {
        let names = ["--role", "--institution", "--from", "--through", "--percent"]
        guard names.contains(where: invocation.has) else { return nil }
        return try PersonAppointCommand.appointment(invocation, store)
    }
}
