internal import FoundationEssentials
internal import LearnCore

extension OptionSpec {
    static let dryRun = OptionSpec(name: "--dry-run", value: nil, summary: .dryRunOption)
    static let template = OptionSpec(name: "--template", value: nil, summary: .templateOption)
    static let excel = OptionSpec(name: "--excel", value: nil, summary: .excelTemplateOption)
}

extension CommandSpec {
    static let personImport = CommandSpec(
        name: "person import", summary: .personImportSummary,
        arguments: [ArgumentSpec(name: .fileValue, count: .optional, completion: .files)],
        options: [.dryRun, .template, .excel],
        example: Example(command: "learn person import ansatte.csv --dry-run", explanation: .personImportExample),
        run: PersonImportCommand.run)
}

/// `learn person import`: who works where, from a CSV file; all of it or nothing.
enum PersonImportCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let source = try ImportFaultOutput.source(
            headings: StaffImport.templateHeadings, hint: .staffTemplateHint, invocation)
        guard let (path, bytes) = source else { return .done }
        let store = try invocation.openStore()
        let writer = try PersonWriter(invocation, store: store)
        var plan: StaffImport?
        try store.atomically { () throws(StoreError) in
            // Looked up where it is written, so that nobody can come in between.
            let reading = StaffImport(bytes, file: path, known: try known(store))
            plan = reading
            guard reading.faults.isEmpty, !invocation.has("--dry-run") else { return }
            for member in reading.members { try write(member, writer) }
        }
        guard let plan else { return .problems }
        guard plan.faults.isEmpty else {
            ImportFaultOutput.write(plan.faults, of: bytes, invocation)
            return .problems
        }
        tell(plan, invocation)
        return .done
    }

    private static func known(_ store: SQLiteStore) throws(StoreError) -> StaffImport.Known {
        var known = StaffImport.Known(institutions: try store.institutions(), people: try store.people())
        try store.forEachHistory { history in
            known.appointments[history.person] = history.appointments.holding(AsOf(Self.anyDay))
        }
        return known
    }

    /// Which entries hold does not depend on the day that is asked about.
    private static let anyDay = CalendarDay(daysSince1970: 0)

    private static func write(_ member: StaffImport.Member, _ writer: PersonWriter) throws(StoreError) {
        let id = member.known ?? Actor.ID(rawValue: UUID().uuidString.lowercased())
        if member.known == nil || member.isChanged {
            try writer.store.save(Person(id: id, name: member.name, email: member.email), as: writer.act)
        }
        let drafts =
            member.added.map { EntryDraft($0) }
            + member.replaced.map { EntryDraft($0.appointment, replacing: $0.entry) }
        try writer.write(drafts, of: id)
    }

    private static func tell(_ plan: StaffImport, _ invocation: Invocation) {
        if invocation.has("--dry-run") { invocation.output.line(invocation.text(.dryRunNote)) }
        if plan.changesNothing {
            invocation.output.line(invocation.text(.importChangesNothing(plan.members.count)))
            return
        }
        invocation.output.line(
            invocation.text(
                .staffImported(
                    people: plan.members.count { $0.known == nil }, renamed: plan.members.count(where: \.isChanged),
                    appointments: plan.members.reduce(0) { $0 + $1.added.count },
                    changed: plan.members.reduce(0) { $0 + $1.replaced.count },
                    unchanged: plan.members.reduce(0) { $0 + $1.unchanged })))
        for member in plan.members where member.known == nil { invocation.output.line("  + \(member.name)") }
        for member in plan.members where member.isChanged { invocation.output.line("  ~ \(member.name)") }
    }
}
