internal import LearnCore

extension CommandSpec {
    static let due = CommandSpec(
        name: "due", summary: .dueSummary,
        arguments: [ArgumentSpec(name: .personValue, count: .optional, completion: .people)],
        options: [
            OptionSpec(name: "--within", value: .spanValue, summary: .withinOption),
            OptionSpec(name: "--ics", value: .fileValue, summary: .calendarOption, completion: .files),
            OptionSpec(
                name: "--institution", value: .institutionValue, summary: .onlyInstitutionOption,
                completion: .institutions),
            .requirements,
        ] + OptionSpec.tableFormat,
        example: Example(command: "learn due --within 90d --ics frister.ics", explanation: .dueExample),
        run: DueCommand.run)
}

/// `learn due`: everybody's deadlines, those passed among them, as a table or a calendar file.
enum DueCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let text = invocation.option("--within") ?? "90d"
        guard let span = TypedSpan.parse(text) else { throw CommandError(message: .badSpan(text), status: .usage) }
        let store = try invocation.openStore()
        let library = try RequirementsLibrary(invocation)
        let institution = try invocation.option("--institution").map { try invocation.institution($0, in: store).id }
        let one = try invocation.arguments.first.map { try invocation.person($0, in: store) }

        var deadlines: [DueItem] = []
        try store.forEachHistory { history in
            if let one, history.person != one { return }
            let standing = history.standing(invocation.times)
            if let institution, !standing.works(at: institution, on: invocation.asOf) { return }
            deadlines += DueItem.find(
                for: history.person, standing, library.requirements, on: invocation.asOf, within: span)
        }
        let names = Dictionary(try store.people().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        func name(_ person: Actor.ID) -> String {
            names[person] ?? invocation.text(.personWithoutName(String(person.rawValue.prefix(8))))
        }
        deadlines.sort { ($0.day, name($0.person), $0.requirement.id) < ($1.day, name($1.person), $1.requirement.id) }
        if let path = invocation.option("--ics") {
            return try write(deadlines, to: path, name: name, invocation)
        }
        let title = Message.dueTitle(.span(span))
        let table = try DueTable.table(
            deadlines, title: title, asOf: invocation.asOf, isExample: library.holdsExamples, name: name)
        try TableOutput.write([.init(table: table)], title: title, invocation)
        return .done
    }

    private static func write(
        _ deadlines: [DueItem], to path: String, name: (Actor.ID) -> String, _ invocation: Invocation
    ) throws -> ExitStatus {
        let titles = invocation.courseTitles
        let file = CalendarFile(
            name: invocation.text(.calendarName()), language: invocation.language, asOf: invocation.asOf,
            events: deadlines.map { deadline in
                CalendarFile.Event(
                    uid: CalendarFile.uid(person: deadline.person, requirement: deadline.requirement.id),
                    day: deadline.day,
                    summary: invocation.text(
                        .calendarEntry(deadline.requirement.title, person: name(deadline.person))),
                    details: invocation.text(deadline.explanation.message(courseTitle: titles)))
            })
        try FileSystem.replace(path, with: file.bytes())
        invocation.output.line(invocation.text(.eventsWritten(deadlines.count, to: path)))
        return .done
    }
}

/// Lengths of time as one types them after an option: `90d`, `12w`, `3m`, `1y`.
enum TypedSpan {
    static func parse(_ text: String) -> CalendarSpan? {
        guard let unit = text.last, let count = Int(text.dropLast()), (0...9999).contains(count) else { return nil }
        switch unit {
        case "d": return CalendarSpan(days: count)
        case "w", "u": return CalendarSpan(days: count * 7)
        case "m": return CalendarSpan(months: count)
        case "y", "å": return CalendarSpan(years: count)
        default: return nil
        }
    }
}
