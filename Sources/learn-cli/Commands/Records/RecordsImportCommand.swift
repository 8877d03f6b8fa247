internal import LearnCore

extension CommandSpec {
    static let recordsImport = CommandSpec(
        name: "records import", summary: .recordsImportSummary,
        arguments: [ArgumentSpec(name: .fileValue, count: .optional, completion: .files)],
        options: [.dryRun, .template, .excel],
        example: Example(command: "learn records import historik.csv", explanation: .recordsImportExample),
        run: RecordsImportCommand.run)
}

/// `learn records import`: what was done before, from a CSV file; all of it or nothing. The file itself is the
/// evidence, and whoever imports it vouches for it.
enum RecordsImportCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let source = try ImportFaultOutput.source(
            headings: RecordImport.templateHeadings, hint: .recordTemplateHint, invocation)
        guard let (path, bytes) = source else { return .done }
        let store = try invocation.openStore()
        let act = try invocation.act(in: store)
        let plan = try plan(bytes, path, store, invocation)
        guard plan.faults.isEmpty else {
            ImportFaultOutput.write(plan.faults, of: bytes, invocation)
            return .problems
        }
        if invocation.has("--dry-run") {
            invocation.output.line(invocation.text(.dryRunNote))
        } else if !plan.added.isEmpty {
            let evidence = try EvidenceFolder(storePath: invocation.storePath).add(path)
            try store.append(
                plan.added.map { line in
                    var activity = line.activity
                    activity.evidence = evidence
                    return UpskillingRecord(
                        id: invocation.newID(at: act.at), person: line.person, recordedAt: act.at,
                        recordedBy: act.actor, content: .activity(activity))
                })
        }
        invocation.output.line(
            invocation.text(
                plan.added.isEmpty
                    ? .importChangesNothing(plan.unchanged)
                    : .recordsImported(added: plan.added.count, unchanged: plan.unchanged)))
        return .done
    }

    private static func plan(
        _ bytes: [UInt8], _ path: String, _ store: SQLiteStore, _ invocation: Invocation
    ) throws -> RecordImport {
        var records: [Actor.ID: [UpskillingRecord]] = [:]
        try store.forEachLink { link in records[link.record.person, default: []].append(link.record) }
        return RecordImport(
            bytes, file: path, today: invocation.asOf, people: try store.people(), known: { records[$0] ?? [] })
    }
}
