internal import LearnCore
internal import LearnWeb

extension CommandSpec {
    static let licence = CommandSpec(
        name: "licence", summary: .licenceSummary, arguments: [.schoolClass],
        options: [
            OptionSpec(
                name: "--course", value: .courseArgument, summary: .licenceCourseOption, completion: .courses),
            OptionSpec(name: "--agree", value: .textValue, summary: .agreeOption),
            OptionSpec(name: "--review", value: .dayValue, summary: .reviewOption, form: .day),
            OptionSpec(name: "--keep-names", value: nil, summary: .keepNamesOption),
            OptionSpec(name: "--poster", value: .fileValue, summary: .posterOption, completion: .files),
            OptionSpec(name: "--json", value: nil, summary: .jsonOption),
        ],
        example: Example(command: "learn licence 0.A --poster koerekort.html", explanation: .licenceExample),
        run: ClassLicenceCommand.run)
}

/// `learn licence`: the licence that a class earns together, and what it has agreed on.
enum ClassLicenceCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let group = try invocation.group(invocation.arguments[0], in: store)
        let course = try invocation.courseLibrary.course(
            named: invocation.option("--course") ?? "digitalt-koerekort"
        ).course
        if invocation.has("--agree") || invocation.has("--review") {
            try agree(on: course, group, invocation, store)
        }
        let licence = ClassLicence(
            course: course, events: try store.events(of: group.id), on: invocation.asOf)
        guard !licence.stamps.isEmpty else {
            throw CommandError(message: .courseHasNoStamps(course.id.rawValue), status: .usage)
        }
        if let path = invocation.option("--poster") {
            try writePoster(licence, course, group, to: path, invocation, store)
        }
        if invocation.has("--json") {
            invocation.output.line(try JSON.text(LicenceEntry(licence, group)))
        } else {
            for line in LicenceLines.lines(licence, of: course, group, invocation) { invocation.output.line(line) }
        }
        return .done
    }

    private static func agree(
        on course: Course, _ group: ClassGroup, _ invocation: Invocation, _ store: SQLiteStore
    ) throws {
        guard let text = invocation.option("--agree") else {
            throw CommandError(message: .missingOption("--agree"), status: .usage)
        }
        guard let review = invocation.option("--review").flatMap({ CalendarDay(iso8601: $0) }) else {
            throw CommandError(message: .reviewIsMissing, status: .usage)
        }
        let act = try invocation.act(in: store)
        if review <= CopenhagenTime.day(of: act.at) {
            throw CommandError(message: .reviewIsPast(Message(review)), status: .usage)
        }
        let lines = try text.split(whereSeparator: \.isNewline).map { line in
            try invocation.checked(String(line), as: .fieldAgreement, longest: ClassAgreement.longestText)
        }
        let agreement = lines.joined(separator: "\n")
        if let refusal = FreeText.refusal(of: lines.joined(separator: " "), longest: ClassAgreement.longestText) {
            throw CommandError(message: .refusedText(.fieldAgreement, because: refusal.message), status: .usage)
        }
        guard ClassLicencePoster.fits(agreement: agreement) else {
            throw CommandError(message: .agreementDoesNotFit, status: .usage)
        }
        let suspects = NameWarning.suspects(in: agreement, known: course.names + [course.title, group.name])
        guard suspects.isEmpty || invocation.has("--keep-names") else {
            throw CommandError(message: .namesInAgreement(suspects))
        }
        try store.append([
            ClassEvent(
                id: invocation.newID(at: act.at), timestamp: act.at, actor: act.actor, group: group.id,
                content: .agreed(ClassAgreement(course: course.id, text: agreement, reviewOn: review)))
        ])
        invocation.output.error(invocation.text(.agreementKept))
    }

    private static func writePoster(
        _ licence: ClassLicence, _ course: Course, _ group: ClassGroup, to path: String, _ invocation: Invocation,
        _ store: SQLiteStore
    ) throws {
        guard licence.stamps.count <= ClassLicencePoster.mostStamps else {
            throw CommandError(message: .tooManyStamps(licence.stamps.count, limit: ClassLicencePoster.mostStamps))
        }
        let place = try store.institutions().first { $0.id == group.institution }?.name
        let poster = ClassLicencePoster(
            courseTitle: course.title, className: group.name, institution: place ?? group.institution.rawValue,
            stamps: licence.stamps.map { .init(title: $0.name, heldOn: $0.heldOn) },
            agreement: licence.agreement?.text, reviewOn: licence.agreement?.reviewOn)
        try FileSystem.replace(path, with: LicencePoster(poster, language: invocation.language).bytes())
        invocation.output.error(invocation.text(.written(path)))
    }
}

/// A class's licence for programs.
private struct LicenceEntry: Encodable {
    struct Stamp: Encodable {
        let name: String
        let lesson: String
        let heldOn: String?
    }

    let classID: String
    let course: String
    let complete: Bool
    let stamps: [Stamp]
    let agreement: String?
    let reviewOn: String?

    enum CodingKeys: String, CodingKey {
        case classID = "class"
        case course, complete, stamps, agreement, reviewOn
    }

    init(_ licence: ClassLicence, _ group: ClassGroup) {
        classID = group.id.rawValue
        course = licence.course.rawValue
        complete = licence.isComplete
        stamps = licence.stamps.map {
            Stamp(name: $0.name, lesson: $0.lesson.rawValue, heldOn: $0.heldOn?.description)
        }
        agreement = licence.agreement?.text
        reviewOn = licence.agreement?.reviewOn.description
    }
}
