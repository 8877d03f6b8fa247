internal import LearnCore

extension CommandSpec {
    static let institutionList = CommandSpec(
        name: "institution list", summary: .institutionListSummary, arguments: [],
        options: OptionSpec.tableFormat + [OptionSpec(name: "--ids", value: nil, summary: .onlyIdsOption)],
        example: Example(command: "learn institution list", explanation: .institutionListExample),
        run: InstitutionListCommand.run)

    static let institutionShow = CommandSpec(
        name: "institution show", summary: .institutionShowSummary,
        arguments: [ArgumentSpec(name: .institutionArgument, count: .one, completion: .institutions)],
        options: OptionSpec.tableFormat,
        example: Example(command: "learn institution show solhjem", explanation: .institutionShowExample),
        run: InstitutionListCommand.show)
}

/// `learn institution list` and `learn institution show`.
enum InstitutionListCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let institutions = try store.institutions()
        if invocation.has("--ids") {
            for institution in institutions { invocation.output.line(institution.id.rawValue) }
            return .done
        }
        let places = try Workplaces(store: store, on: invocation.asOf)
        let year = SchoolYear(containing: invocation.asOf)
        let classes = try store.classes().filter { $0.schoolYear == year }
        let table = try ReportTable(
            title: .institutions, asOf: invocation.asOf,
            columns: [
                .init(id: "id", heading: .idHeading, kind: .text, isKey: true),
                .init(id: "name", heading: .nameHeading, kind: .text),
                .init(id: "kind", heading: .kindHeading, kind: .text),
                .init(id: "municipality", heading: .municipalityHeading, kind: .text),
                .init(id: "people", heading: .peopleHeading, kind: .count),
                .init(id: "classes", heading: .classesHeading, kind: .count),
            ],
            rows: institutions.map { institution in
                [
                    .text(institution.id.rawValue), .text(institution.name),
                    .term(institution.kind.rawValue, institution.kind.title), .text(institution.municipality),
                    .count(places.people(at: institution.id).count),
                    .count(classes.count { $0.institution == institution.id }),
                ]
            })
        try TableOutput.write([.init(table: table)], title: .institutions, invocation)
        return .done
    }

    static func show(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let institution = try invocation.institution(invocation.arguments[0], in: store)
        let places = try Workplaces(store: store, on: invocation.asOf)
        let year = SchoolYear(containing: invocation.asOf)
        let classes = try store.classes().filter { $0.institution == institution.id && $0.schoolYear == year }
        let title = Message.institutionTitle(
            institution.name, kind: institution.kind.title, municipality: institution.municipality)
        let people = try PersonTable.table(
            places.people(at: institution.id).compactMap { try row($0, at: institution, places, store) },
            title: title, on: invocation.asOf, institutions: [institution])
        let groups = try ClassTable.table(
            classes, progress: store.progress(of: nil, through: invocation.asOf), institutions: [institution])
        try TableOutput.write([.init(table: people), .init(table: groups)], title: title, invocation)
        return .done
    }

    private static func row(
        _ id: Actor.ID, at institution: Institution, _ places: Workplaces, _ store: SQLiteStore
    ) throws -> PersonTable.Row? {
        guard let person = try store.person(id) else { return nil }
        return PersonTable.Row(
            person: person, appointments: places.appointments(of: id).filter { $0.institution == institution.id },
            isAway: places.isAway(id))
    }
}
