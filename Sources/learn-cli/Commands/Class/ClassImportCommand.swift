internal import LearnCore

extension CommandSpec {
    static let classImport = CommandSpec(
        name: "class import", summary: .classImportSummary,
        arguments: [ArgumentSpec(name: .fileValue, count: .optional, completion: .files)],
        options: [.dryRun, .template, .excel],
        example: Example(command: "learn class import klasser.csv", explanation: .classImportExample),
        run: ClassImportCommand.run)
}

/// `learn class import`: classes from a CSV file; all of them or none.
enum ClassImportCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let source = try ImportFaultOutput.source(
            headings: ClassImport.templateHeadings, hint: .classTemplateHint, invocation)
        guard let (path, bytes) = source else { return .done }
        let store = try invocation.openStore()
        let act = try invocation.act(in: store)
        var plan: ClassImport?
        try store.atomically { () throws(StoreError) in
            let reading = ClassImport(
                bytes, file: path, institutions: try store.institutions(), known: try store.classes())
            plan = reading
            guard reading.faults.isEmpty, !invocation.has("--dry-run") else { return }
            for group in reading.added + reading.changed { try store.save(group, as: act) }
        }
        guard let plan else { return .problems }
        guard plan.faults.isEmpty else {
            ImportFaultOutput.write(plan.faults, of: bytes, invocation)
            return .problems
        }
        tell(plan, path, invocation)
        return .done
    }

    private static func tell(_ plan: ClassImport, _ path: String, _ invocation: Invocation) {
        if invocation.has("--dry-run") { invocation.output.line(invocation.text(.dryRunNote)) }
        if plan.added.isEmpty, plan.changed.isEmpty {
            invocation.output.line(invocation.text(.importChangesNothing(plan.unchanged)))
        } else {
            invocation.output.line(
                invocation.text(
                    .classesImported(
                        added: plan.added.count, changed: plan.changed.count, unchanged: plan.unchanged)))
            for group in plan.added { invocation.output.line("  + \(group.name) (\(group.id))") }
            for group in plan.changed { invocation.output.line("  ~ \(group.name) (\(group.id))") }
        }
        for suspect in plan.suspects {
            invocation.output.error("\(path):\(suspect.line): " + invocation.text(.namesInClassName([suspect.name])))
        }
    }
}
