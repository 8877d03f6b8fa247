internal import LearnCore

/// `learn records`: what people have done to stay qualified, in a chain that nobody can change unseen.
extension CommandSpec {
    static let recordsAdd = CommandSpec(
        name: "records add", summary: .recordsAddSummary,
        arguments: [ArgumentSpec(name: .titleArgument, count: .one, completion: .nothing)],
        options: RecordFields.options(required: true) + [.person],
        example: Example(
            command: "learn records add \"Netværksmøde\" --kind network-meeting --on 2026-10-07 --hours 2",
            explanation: .recordsAddExample),
        run: RecordsCommands.add)

    static let recordsApprove = CommandSpec(
        name: "records approve", summary: .recordsApproveSummary,
        arguments: [ArgumentSpec(name: .numberArgument, count: .one, completion: .nothing)], options: [],
        example: Example(
            command: "learn records approve 12 --as leder@example.dk", explanation: .recordsApproveExample),
        run: RecordsCommands.approve)

    static let recordsCorrect = CommandSpec(
        name: "records correct", summary: .recordsCorrectSummary,
        arguments: [ArgumentSpec(name: .numberArgument, count: .one, completion: .nothing)],
        options: [.reason.required, OptionSpec(name: "--title", value: .titleArgument, summary: .titleOption)]
            + RecordFields.options(required: false),
        example: Example(
            command: "learn records correct 12 --hours 3 --reason \"Mødet varede længere\"",
            explanation: .recordsCorrectExample),
        run: RecordsCommands.correct)

    static let recordsWithdraw = CommandSpec(
        name: "records withdraw", summary: .recordsWithdrawSummary,
        arguments: [ArgumentSpec(name: .numberArgument, count: .one, completion: .nothing)],
        options: [.reason.required],
        example: Example(
            command: "learn records withdraw 12 --reason \"Mødet blev aflyst\"", explanation: .recordsWithdrawExample),
        run: RecordsCommands.withdraw)
}

extension OptionSpec {
    static let person = OptionSpec(
        name: "--person", value: .personValue, summary: .recordPersonOption, completion: .people)
}

enum RecordsCommands {
    static func add(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let act = try invocation.act(in: store)
        let person = try invocation.option("--person").map { try invocation.person($0, in: store) } ?? act.actor
        let fields = try RecordFields(invocation)
        let activity = UpskillingActivity(
            kind: fields.kind ?? .other, title: invocation.arguments[0], provider: fields.provider,
            completedOn: fields.on ?? invocation.asOf, minutes: fields.minutes ?? 0, course: fields.course,
            origin: .entered, evidence: try fields.copyEvidence())
        return try append(.activity(activity), person: person, act, in: store, invocation)
    }

    static func correct(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let act = try invocation.act(in: store)
        let (old, activity) = try self.activity(invocation, in: store)
        let fields = try RecordFields(invocation)
        var corrected = activity
        corrected.title = invocation.option("--title") ?? activity.title
        corrected.kind = fields.kind ?? activity.kind
        corrected.provider = fields.provider ?? activity.provider
        corrected.completedOn = fields.on ?? activity.completedOn
        corrected.minutes = fields.minutes ?? activity.minutes
        corrected.course = fields.course ?? activity.course
        corrected.evidence = try fields.copyEvidence() ?? activity.evidence
        corrected.origin = .entered
        return try append(
            .activity(corrected), person: old.person, act, replaces: old, in: store, invocation)
    }

    static func withdraw(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let act = try invocation.act(in: store)
        let (old, _) = try activity(invocation, in: store)
        return try append(.withdrawal, person: old.person, act, replaces: old, in: store, invocation)
    }

    static func approve(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let act = try invocation.act(in: store)
        let (record, _) = try activity(invocation, in: store)
        return try append(.approval(of: record.id), person: record.person, act, in: store, invocation)
    }

    private static func append(
        _ content: UpskillingRecord.Content, person: Actor.ID, _ act: Act, replaces: UpskillingRecord? = nil,
        in store: SQLiteStore, _ invocation: Invocation
    ) throws -> ExitStatus {
        let record = UpskillingRecord(
            id: invocation.newID(at: act.at), person: person, recordedAt: act.at, recordedBy: act.actor,
            content: content, replaces: replaces?.id, reason: invocation.option("--reason"))
        let stored = try store.append([record])[0]
        invocation.output.line(invocation.text(.recordAdded(stored.number)))
        if case .activity(let activity) = content, activity.needsApproval {
            invocation.output.line(invocation.text(.recordAwaitsApproval(stored.number)))
        }
        return .done
    }

    /// The activity whose number is the first argument.
    private static func activity(
        _ invocation: Invocation, in store: SQLiteStore
    ) throws -> (UpskillingRecord, UpskillingActivity) {
        let text = invocation.arguments[0]
        guard let number = Int(text), number > 0 else {
            throw CommandError(message: .badRecordNumber(text), status: .usage)
        }
        guard let record = try store.record(number) else { throw CommandError(message: .noRecord(number)) }
        guard case .activity(let activity) = record.content else {
            throw CommandError(message: RecordRefusal.notAnActivity(number: number).message)
        }
        return (record, activity)
    }
}

/// What options say about an activity.
struct RecordFields {
    let kind: UpskillingActivity.Kind?
    let provider: String?
    let on: CalendarDay?
    let minutes: Int?
    let course: Course.ID?
    private let evidence: String?
    private let folder: EvidenceFolder

    static func options(required: Bool) -> [OptionSpec] {
        let kinds = UpskillingActivity.Kind.allCases.filter { $0 != .engineCourse }.map(\.rawValue)
        return [
            OptionSpec(
                name: "--kind", value: .kindValue, summary: .kindOption(kinds), completion: .words(kinds),
                isRequired: required),
            OptionSpec(name: "--on", value: .dayValue, summary: .onOption, form: .day, isRequired: required),
            OptionSpec(name: "--hours", value: .hoursValue, summary: .hoursOption, isRequired: required),
            OptionSpec(name: "--provider", value: .nameValue, summary: .providerOption),
            OptionSpec(name: "--course", value: .courseArgument, summary: .recordCourseOption, completion: .courses),
            OptionSpec(name: "--evidence", value: .fileValue, summary: .evidenceOption, completion: .files),
        ]
    }

    init(_ invocation: Invocation) throws {
        kind = invocation.option("--kind").flatMap(UpskillingActivity.Kind.init(rawValue:))
        provider = invocation.option("--provider")
        on = invocation.option("--on").flatMap { CalendarDay(iso8601: $0) }
        minutes = try invocation.option("--hours").map { text in
            guard let minutes = WrittenHours.minutes(text) else {
                throw CommandError(message: .badHours(text), status: .usage)
            }
            return minutes
        }
        course = invocation.option("--course").map { Course.ID($0) }
        evidence = invocation.option("--evidence")
        folder = EvidenceFolder(storePath: invocation.storePath)
    }

    /// Puts the evidence beside the store.
    func copyEvidence() throws -> UpskillingActivity.Evidence? { try evidence.map(folder.add) }
}
