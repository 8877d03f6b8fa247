internal import LearnCore

extension OptionSpec {
    static let className = OptionSpec(name: "--name", value: .nameValue, summary: .classNameOption)
    static let stage = OptionSpec(
        name: "--stage", value: .stageValue, summary: .stageOption,
        completion: .words(Stage.allCases.map(\.rawValue)))
    static let schoolYear = OptionSpec(name: "--year", value: .schoolYearValue, summary: .schoolYearOption)
}

extension ArgumentSpec {
    static let schoolClass = ArgumentSpec(name: .classArgument, count: .one, completion: .classes)
}

extension CommandSpec {
    static let classAdd = CommandSpec(
        name: "class add", summary: .classAddSummary,
        arguments: [ArgumentSpec(name: .idArgument, count: .one, completion: .nothing)],
        options: [.institution.required, .schoolYear, .className.required, .stage.required],
        example: Example(
            command: "learn class add soelvang-0a --institution soelvang --year 2026/27 --name 0.A --stage primary",
            explanation: .classAddExample),
        run: ClassAddCommand.add)

    static let classEdit = CommandSpec(
        name: "class edit", summary: .classEditSummary, arguments: [.schoolClass], options: [.className, .stage],
        example: Example(command: "learn class edit soelvang-0a --name 0.B", explanation: .classEditExample),
        run: ClassAddCommand.edit)
}

/// `learn class add` and `learn class edit`.
enum ClassAddCommand {
    static func add(_ invocation: Invocation) throws -> ExitStatus {
        let id = try invocation.wellFormedID(invocation.arguments[0], of: ClassGroup.self)
        let name = try checkedName(invocation.option("--name") ?? "")
        let year = try invocation.schoolYear() ?? SchoolYear(containing: invocation.asOf)
        let store = try invocation.openStore()
        let institution = try invocation.institution(invocation.option("--institution") ?? "", in: store)
        let group = ClassGroup(
            id: id, institution: institution.id, schoolYear: year, name: name,
            stage: invocation.option("--stage").flatMap(Stage.init(rawValue:)) ?? .primary)
        let all = try store.classes()
        if let known = all.first(where: { $0.id == id }) {
            throw CommandError(
                message: .classIsKnown(id.rawValue, name: known.name, year: known.schoolYear.description))
        }
        if let twin = all.first(where: { $0.isTwin(of: group) }) {
            throw CommandError(
                message: .classIsKnown(twin.id.rawValue, name: twin.name, year: twin.schoolYear.description))
        }
        try store.save(group, as: invocation.act(in: store))
        invocation.output.line(
            invocation.text(.classAdded(name, institution.name, year.description, id: id.rawValue)))
        warn(name, invocation)
        return .done
    }

    static func edit(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let known = try invocation.group(invocation.arguments[0], in: store)
        var group = known
        if let name = invocation.option("--name") { group.name = try checkedName(name) }
        if let stage = invocation.option("--stage").flatMap(Stage.init(rawValue:)) { group.stage = stage }
        guard group != known else {
            invocation.output.line(invocation.text(.nothingToChange))
            return .done
        }
        if let twin = try store.classes().first(where: { $0.id != group.id && $0.isTwin(of: group) }) {
            throw CommandError(
                message: .classIsKnown(twin.id.rawValue, name: twin.name, year: twin.schoolYear.description))
        }
        try store.save(group, as: invocation.act(in: store))
        invocation.output.line(invocation.text(.changed("\(group.name) (\(group.id))")))
        if group.name != known.name { warn(group.name, invocation) }
        return .done
    }

    private static func checkedName(_ text: String) throws(CommandError) -> String {
        if let refusal = ClassGroup.refusal(ofName: text) {
            throw CommandError(message: .refusedText(.fieldName, because: refusal), status: .usage)
        }
        return FreeText.trimmed(text)
    }

    private static func warn(_ name: String, _ invocation: Invocation) {
        let suspects = NameWarning.suspects(in: name)
        if !suspects.isEmpty { invocation.output.error(invocation.text(.namesInClassName(suspects))) }
    }
}

extension Invocation {
    /// The school year in `--year`.
    func schoolYear() throws(CommandError) -> SchoolYear? {
        guard let text = option("--year") else { return nil }
        if let year = SchoolYear(text) { return year }
        throw CommandError(
            message: .badSchoolYear(text, example: SchoolYear(containing: asOf).description), status: .usage)
    }
}
