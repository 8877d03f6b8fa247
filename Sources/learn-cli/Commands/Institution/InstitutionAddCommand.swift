internal import LearnCore

extension OptionSpec {
    static let institutionName = OptionSpec(
        name: "--name", value: .nameValue, summary: .institutionNameOption, isRequired: true)
    static let institutionKind = OptionSpec(
        name: "--kind", value: .kindValue, summary: .institutionKindOption,
        completion: .words(Institution.Kind.allCases.map(\.rawValue)), isRequired: true)
    static let municipality = OptionSpec(
        name: "--municipality", value: .nameValue, summary: .municipalityOption)

    /// The same, for a command that does without it.
    var optional: OptionSpec {
        var option = self
        option.isRequired = false
        return option
    }
}

extension CommandSpec {
    static let institutionAdd = CommandSpec(
        name: "institution add", summary: .institutionAddSummary,
        arguments: [ArgumentSpec(name: .idArgument, count: .one, completion: .nothing)],
        options: [.institutionName, .institutionKind, .municipality],
        example: Example(
            command: "learn institution add solhjem --name Solhjem --kind kindergarten",
            explanation: .institutionAddExample),
        run: InstitutionCommand.add)

    static let institutionEdit = CommandSpec(
        name: "institution edit", summary: .institutionEditSummary,
        arguments: [ArgumentSpec(name: .institutionArgument, count: .one, completion: .institutions)],
        options: [.institutionName.optional, .institutionKind.optional, .municipality],
        example: Example(
            command: "learn institution edit solhjem --name \"Børnehuset Solhjem\"",
            explanation: .institutionEditExample),
        run: InstitutionCommand.edit)
}

/// `learn institution add` and `learn institution edit`.
enum InstitutionCommand {
    static func add(_ invocation: Invocation) throws -> ExitStatus {
        let id = try invocation.wellFormedID(invocation.arguments[0], of: Institution.self)
        let name = try invocation.checkedOption("--name", as: .fieldName) ?? ""
        let municipality = try invocation.checkedOption("--municipality", as: .fieldMunicipality)
        let store = try invocation.openStore()
        let all = try store.institutions()
        if let known = all.first(where: { $0.id == id }) {
            throw CommandError(message: .institutionIsKnown(id.rawValue, name: known.name))
        }
        let institution = Institution(
            id: id, kind: kind(invocation) ?? .school, name: name,
            municipality: municipality ?? commonMunicipality(of: all))
        try store.save(institution, as: invocation.act(in: store))
        invocation.output.line(invocation.text(.institutionAdded(name, id: id.rawValue)))
        if institution.municipality.isEmpty {
            invocation.output.error(invocation.text(.institutionWithoutMunicipality(id.rawValue)))
        }
        return .done
    }

    static func edit(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let known = try invocation.institution(invocation.arguments[0], in: store)
        var institution = known
        if let name = try invocation.checkedOption("--name", as: .fieldName) { institution.name = name }
        if let kind = kind(invocation) { institution.kind = kind }
        if let municipality = try invocation.checkedOption("--municipality", as: .fieldMunicipality) {
            institution.municipality = municipality
        }
        guard institution != known else {
            invocation.output.line(invocation.text(.nothingToChange))
            return .done
        }
        try store.save(institution, as: invocation.act(in: store))
        invocation.output.line(invocation.text(.changed(institution.name)))
        return .done
    }

    private static func kind(_ invocation: Invocation) -> Institution.Kind? {
        invocation.option("--kind").flatMap(Institution.Kind.init(rawValue:))
    }

    /// Where the others lie, if all lie in one place.
    private static func commonMunicipality(of all: [Institution]) -> String {
        let names = Set(all.map(\.municipality).filter { !$0.isEmpty })
        return names.count == 1 ? names.first ?? "" : ""
    }
}
