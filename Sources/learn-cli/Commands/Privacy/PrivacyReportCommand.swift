internal import LearnCore

extension CommandSpec {
    static let privacyReport = CommandSpec(
        name: "privacy report", summary: .privacyReportSummary, arguments: [], options: OptionSpec.tableFormat,
        example: Example(
            command: "learn privacy report --to fortegnelse.html", explanation: .privacyReportExample),
        run: PrivacyReportCommand.run)

    static let storeRebuild = CommandSpec(
        name: "store rebuild", summary: .storeRebuildSummary, arguments: [],
        options: [OptionSpec(name: "--json", value: nil, summary: .jsonOption)],
        example: Example(command: "learn store rebuild", explanation: .storeRebuildExample),
        run: PrivacyReportCommand.rebuild)
}

/// `learn privacy report` and `learn store rebuild`.
enum PrivacyReportCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let municipalities = Set(try store.institutions().map(\.municipality).filter { !$0.isEmpty }).sorted()
        let tables = try ProcessingRecord.tables(
            retention: store.retention(), municipalities: municipalities, on: invocation.asOf)
        try TableOutput.write(tables.map { .init(table: $0) }, title: .processingRecord, invocation)
        return .done
    }

    static func rebuild(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let size = try store.logSize()
        try store.rebuildProjections()
        if invocation.has("--json") {
            invocation.output.line(try JSON.text(["statements": size.statements, "classEvents": size.events]))
        } else {
            invocation.output.line(
                invocation.text(.storeRebuilt(statements: size.statements, events: size.events)))
        }
        return .done
    }
}
