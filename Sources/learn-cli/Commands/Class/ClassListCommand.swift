internal import LearnCore

extension CommandSpec {
    static let classList = CommandSpec(
        name: "class list", summary: .classListSummary, arguments: [],
        options: [
            .institution.saying(.onlyInstitutionOption), .schoolYear,
            OptionSpec(name: "--all", value: nil, summary: .allYearsOption), .ids,
        ] + OptionSpec.tableFormat,
        example: Example(command: "learn class list --institution soelvang", explanation: .classListExample),
        run: ClassListCommand.run)
}

/// `learn class list`: the classes of a school year.
enum ClassListCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let year = try invocation.schoolYear() ?? SchoolYear(containing: invocation.asOf)
        let store = try invocation.openStore()
        let institution = try invocation.option("--institution").map { try invocation.institution($0, in: store).id }
        let classes = try store.classes().filter { group in
            (invocation.has("--all") || group.schoolYear == year)
                && institution.map { group.institution == $0 } ?? true
        }
        if invocation.has("--ids") {
            for group in classes { invocation.output.line(group.id.rawValue) }
            return .done
        }
        let table = try ClassTable.table(
            classes, progress: store.progress(of: nil, through: invocation.asOf), institutions: store.institutions())
        try TableOutput.write([.init(table: table)], title: .classes, invocation)
        return .done
    }
}
