internal import LearnCore
internal import LearnWeb

extension CommandSpec {
    static let certificateIssue = CommandSpec(
        name: "certificate issue", summary: .certificateIssueSummary,
        arguments: [ArgumentSpec(name: .numberArgument, count: .one, completion: .nothing)],
        options: [
            OptionSpec(name: "--issuer", value: .nameValue, summary: .issuerOption),
            OptionSpec(name: "--to", value: .folderValue, summary: .certificateToOption, completion: .folders),
            .requirements,
        ],
        example: Example(command: "learn certificate issue 12 --to beviser", explanation: .certificateIssueExample),
        run: CertificateCommands.issue)

    static let certificateCheck = CommandSpec(
        name: "certificate check", summary: .certificateCheckSummary,
        arguments: [ArgumentSpec(name: .codeArgument, count: .one, completion: .files)],
        options: [OptionSpec(name: "--json", value: nil, summary: .jsonOption)],
        example: Example(
            command: "learn certificate check KSZFF-SWJ6P", explanation: .certificateCheckExample),
        run: CertificateCheck.run)

    static let certificateList = CommandSpec(
        name: "certificate list", summary: .certificateListSummary,
        arguments: [ArgumentSpec(name: .personValue, count: .optional, completion: .people)],
        options: OptionSpec.tableFormat,
        example: Example(command: "learn certificate list", explanation: .certificateListExample),
        run: CertificateCommands.list)
}

/// `learn certificate`: proof on paper and as a signed badge.
enum CertificateCommands {
    static func issue(_ invocation: Invocation) throws -> ExitStatus {
        let text = invocation.arguments[0]
        guard let number = Int(text), number > 0 else {
            throw CommandError(message: .badRecordNumber(text), status: .usage)
        }
        let store = try invocation.openStore()
        let act = try invocation.act(in: store)
        guard let record = try store.record(number) else { throw CommandError(message: .noRecord(number)) }
        let standing = try store.history(of: record.person).standing(AsOf(invocation.asOf))
        guard let counted = standing.activities.first(where: { $0.number == number }), counted.isApproved else {
            throw CommandError(message: .recordDoesNotCount(number))
        }
        guard let holder = try store.person(record.person) else {
            throw CommandError(message: .certificateNeedsName)
        }
        let (validUntil, issuer) = try validity(of: counted, standing, in: store, invocation)
        var random = SystemRandomNumberGenerator()
        let issued = IssuedCertificate(
            code: .make(using: &random), id: invocation.newID(at: act.at), person: holder.id, record: number, act: act,
            issuer: issuer, validUntil: validUntil)
        let certificate = Certificate(issued, holder: holder, activity: counted.activity, in: invocation.language)
        let folder = invocation.option("--to") ?? "."
        let name = "\(folder)/\(issued.code)"
        let badge = OpenBadge(certificate, using: &random).json(signedBy: try store.signingKey())
        // The files first: a certificate that the store knows and nobody has could not be handed out.
        try FileSystem.replace(
            name + ".html", with: CertificatePage(certificate, language: invocation.language).bytes())
        try FileSystem.replace(name + ".json", with: badge)
        try store.add(issued)
        invocation.output.line(invocation.text(.certificateIssued(issued.code.description)))
        invocation.output.line("  \(name).html")
        invocation.output.line("  \(name).json")
        return .done
    }

    /// How long the activity holds by the requirements in force that it fulfils, and who issues the certificate:
    /// `--issuer`, else the municipality whose requirements are in force, else that of the holder's institution.
    private static func validity(
        of counted: Standing.Activity, _ standing: Standing, in store: SQLiteStore, _ invocation: Invocation
    ) throws -> (CalendarDay?, String) {
        // An example binds nobody, so it gives nothing a term either.
        let sets = (try? RequirementsLibrary(invocation))?.sets.filter { !$0.isExample } ?? []
        let days = sets.flatMap(\.requirements).compactMap { requirement -> CalendarDay? in
            guard let duty = requirement.status(of: standing, on: invocation.asOf).duty,
                let fulfilment = duty.fulfilment, fulfilment.records.contains(counted.record)
            else { return nil }
            return duty.validThrough
        }
        let places = standing.institutions(on: invocation.asOf)
        let own = try store.institutions().first { places.contains($0.id) }?.municipality
        guard let issuer = invocation.option("--issuer") ?? sets.first?.municipality ?? own else {
            throw CommandError(message: .missingOption("--issuer"), status: .usage)
        }
        return (days.min(), issuer)
    }

    static func list(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let title = Message.certificatesOf(try invocation.name(of: person, in: store))
        let rows = try store.certificates(of: person).map { issued -> [ReportTable.Cell] in
            guard case .activity(let activity)? = try store.record(issued.record)?.content else {
                return [.text(issued.code.description), .empty, .empty, .empty]
            }
            return [
                .text(issued.code.description), .text(activity.title),
                .day(CopenhagenTime.day(of: issued.act.at)), issued.validUntil.map { .day($0) } ?? .empty,
            ]
        }
        let table = try ReportTable(
            title: title, asOf: invocation.asOf,
            columns: [
                .init(id: "code", heading: .codeHeading, kind: .text, isKey: true),
                .init(id: "title", heading: .titleHeading, kind: .text),
                .init(id: "issuedOn", heading: .issuedHeading, kind: .day),
                .init(id: "validUntil", heading: .validUntilHeading, kind: .day),
            ], rows: rows)
        try TableOutput.write([.init(table: table)], title: title, invocation)
        return .done
    }
}

extension Certificate {
    /// What was issued, with the name that the store knows today.
    init(_ issued: IssuedCertificate, holder: Person, activity: UpskillingActivity, in language: Language) {
        let narrative = Message.certificateNarrative(
            kind: .activityKind(activity.kind.rawValue), provider: activity.provider)
        self.init(
            code: issued.code, id: issued.id, holder: holder.name, holderEmail: holder.email,
            achievement: activity.title, narrative: narrative.text(in: language),
            minutes: activity.minutes > 0 ? activity.minutes : nil, completedOn: activity.completedOn,
            issuedOn: CopenhagenTime.day(of: issued.act.at), validUntil: issued.validUntil, issuer: issued.issuer)
    }
}
