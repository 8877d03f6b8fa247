internal import FoundationEssentials
internal import LearnCore

extension CommandSpec {
    static let explainClass = CommandSpec(
        name: "explain class", summary: .explainClassSummary,
        arguments: [
            ArgumentSpec(name: .classArgument, count: .one, completion: .classes),
            ArgumentSpec(name: .lessonArgument, count: .optional, completion: .courses),
        ], options: OptionSpec.tableFormat,
        example: Example(
            command: "learn explain class pilehaven-0a-2026 fidus-katten/tre-trin", explanation: .explainClassExample),
        run: ExplainCommands.group)

    static let explainPerson = CommandSpec(
        name: "explain person", summary: .explainPersonSummary,
        arguments: [
            ArgumentSpec(name: .personValue, count: .one, completion: .people),
            ArgumentSpec(name: .lessonArgument, count: .optional, completion: .courses),
        ], options: OptionSpec.tableFormat,
        example: Example(command: "learn explain person me fidus-katten", explanation: .explainPersonExample),
        run: ExplainCommands.person)

    static let explainStatus = CommandSpec(
        name: "explain status", summary: .explainStatusSummary, arguments: [],
        options: [
            OptionSpec(name: "--requirement", value: .requirementValue, summary: .onlyRequirementOption),
            .onlyInstitution,
            OptionSpec(
                name: "--status", value: .statusValue, summary: .onlyStatusOption,
                completion: .words(StatusFinding.Status.allCases.map(\.rawValue))),
        ] + OptionSpec.reportOptions + OptionSpec.tableFormat,
        example: Example(
            command: "learn explain status --requirement ssp-timer --status overdue",
            explanation: .explainStatusExample),
        run: ExplainCommands.status)
}

/// `learn explain`: the events and records behind a figure.
enum ExplainCommands {
    static func group(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let group = try invocation.group(invocation.arguments[0], in: store)
        let wanted = Wanted(invocation.arguments.dropFirst().first)
        let events = try store.events(of: group.id).filter { event in
            CopenhagenTime.day(of: event.timestamp) <= invocation.asOf && wanted.includes(event)
        }
        var names = NameCache(store: store, invocation: invocation)
        let rows = try events.map { event -> [ReportTable.Cell] in
            let (kind, what, on, note) = words(for: event)
            return [
                .text(event.id.uuidString.lowercased()), .text(Timestamp.text(event.timestamp)),
                on.map { .day($0) } ?? .empty, .text(try names.name(of: event.actor)), .message(kind), .text(what),
                note.map { .text($0) } ?? .empty,
            ]
        }
        let title = Message.eventsBehind(([group.name] + (wanted.text.map { [$0] } ?? [])).joined(separator: ", "))
        let table = try ReportTable(
            title: title, asOf: invocation.asOf,
            columns: [
                .init(id: "id", heading: .eventHeading, kind: .text, isKey: true),
                .init(id: "recordedAt", heading: .recordedHeading, kind: .text),
                .init(id: "on", heading: .dayHeading, kind: .day),
                .init(id: "by", heading: .byHeading, kind: .text),
                .init(id: "kind", heading: .kindHeading, kind: .text),
                .init(id: "what", heading: .whatHeading, kind: .text),
                .init(id: "note", heading: .noteHeading, kind: .text),
            ], rows: rows)
        try TableOutput.write([.init(table: table)], title: title, invocation)
        return .done
    }

    private static func words(for event: ClassEvent) -> (Message, String, CalendarDay?, String?) {
        switch event.content {
        case .held(let held): (.eventHeld, "\(held.lesson.course)/\(held.lesson.lesson)", held.on, held.note)
        case .paused(let paused):
            (.eventPaused, "\(paused.lesson.course)/\(paused.lesson.lesson)", paused.on, paused.note)
        case .agreed(let agreement): (.eventAgreed, agreement.course.rawValue, agreement.reviewOn, agreement.text)
        case .mediated(let mediation):
            (.eventMediated(isAgreed: mediation.isAgreed), mediation.course.rawValue, mediation.on, nil)
        case .withdrew(let id): (.eventWithdrawn, id.uuidString.lowercased(), nil, nil)
        }
    }

    static func person(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let wanted = Wanted(invocation.arguments.dropFirst().first)
        let statements = try store.statements(of: person, lesson: nil).filter {
            wanted.includes($0.object.course, $0.object.lesson)
                && CopenhagenTime.day(of: $0.timestamp) <= invocation.asOf
        }
        let rows = statements.map { statement -> [ReportTable.Cell] in
            let verb = statement.event.verb.rawValue.split(separator: "/").last.map(String.init) ?? ""
            return [
                .text(statement.id.uuidString.lowercased()), .text(Timestamp.text(statement.timestamp)),
                .text("\(statement.object.course)/\(statement.object.lesson)"),
                .term(verb, .eventWords(verb)), detail(of: statement.event),
            ]
        }
        let name = try invocation.name(of: person, in: store)
        let title = Message.eventsBehind(([name] + (wanted.text.map { [$0] } ?? [])).joined(separator: ", "))
        let table = try ReportTable(
            title: title, asOf: invocation.asOf,
            columns: [
                .init(id: "id", heading: .eventHeading, kind: .text, isKey: true),
                .init(id: "recordedAt", heading: .recordedHeading, kind: .text),
                .init(id: "lesson", heading: .whatHeading, kind: .text),
                .init(id: "verb", heading: .kindHeading, kind: .text),
                .init(id: "detail", heading: .noteHeading, kind: .text),
            ], rows: rows)
        try TableOutput.write([.init(table: table)], title: title, invocation)
        return .done
    }

    private static func detail(of event: LessonEvent) -> ReportTable.Cell {
        switch event {
        case .answered(let step, let answer):
            .message(Message(verbatim: step.rawValue).followed(by: .answeredRight(answer.isCorrect), separator: ": "))
        case .experienced(let step), .resumed(let step), .suspended(let step), .skipped(let step),
            .bookmarked(let step), .unbookmarked(let step):
            .text(step.rawValue)
        case .interacted(let step, _): .text(step.rawValue)
        case .completed(let score): .message(.share(score.right, of: score.of))
        case .started, .voided: .empty
        }
    }

    static func status(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let basis = try ReportBasis(invocation, from: store, withAdults: true)
        let institutions = try basis.chosenInstitutions(invocation, in: store)
        let chosen = try invocation.option("--requirement").map {
            [try RequirementsLibrary(invocation).requirement(named: $0)]
        }
        let status = invocation.option("--status").flatMap(StatusFinding.Status.init(rawValue:))
        var found: [DueItem] = []
        for adult in basis.adults {
            let places = adult.standing.institutions(on: invocation.asOf)
            guard places.contains(where: institutions.contains) else { continue }
            for requirement in chosen ?? basis.requirements {
                let finding = requirement.status(of: adult.standing, on: invocation.asOf)
                guard finding.status != .notRequired, status.map({ $0 == finding.status }) ?? true else { continue }
                found.append(
                    DueItem(
                        person: adult.person, requirement: requirement, day: finding.duty?.deadline ?? invocation.asOf,
                        institutions: places, explanation: requirement.explanation(of: finding, for: adult.standing)))
            }
        }
        if basis.threshold > 0, !found.isEmpty, Set(found.map(\.person)).count < basis.threshold {
            throw CommandError(message: .tooFewToName(basis.threshold))
        }
        let titles = Dictionary(basis.courses.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        var names = NameCache(store: store, invocation: invocation)
        let rows = try found.map { item -> [ReportTable.Cell] in
            let status = item.explanation.finding.status.rawValue
            return [
                .text(try names.name(of: item.person)), .text(item.requirement.id.rawValue),
                .term(status, .status(status)), .message(item.explanation.message { titles[$0] }),
            ]
        }
        let title = Message.eventsBehind(
            [invocation.option("--requirement"), invocation.option("--institution"), invocation.option("--status")]
                .compactMap(\.self).joined(separator: ", "))
        let table = try ReportTable(
            title: title, asOf: invocation.asOf,
            columns: [
                .init(id: "person", heading: .personHeading, kind: .text, isKey: true),
                .init(id: "requirement", heading: .requirementHeading, kind: .text, isKey: true),
                .init(id: "status", heading: .statusHeading, kind: .text),
                .init(id: "why", heading: .whyHeading, kind: .text),
            ], rows: rows, notes: basis.areExamples ? [.exampleRequirements] : [])
        try TableOutput.write([.init(table: table)], title: title, invocation)
        return .done
    }

    /// Which course, or which lesson of it, is asked about.
    private struct Wanted {
        let text: String?
        private let course: Course.ID?
        private let lesson: Lesson.ID?

        init(_ text: String?) {
            self.text = text
            let parts = text?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
            course = parts.first.map { Course.ID($0) }
            lesson = parts.count > 1 ? Lesson.ID(parts[1]) : nil
        }

        func includes(_ course: Course.ID, _ lesson: Lesson.ID) -> Bool {
            (self.course ?? course) == course && (self.lesson ?? lesson) == lesson
        }

        func includes(_ event: ClassEvent) -> Bool {
            switch event.content {
            case .held(let held): includes(held.lesson.course, held.lesson.lesson)
            case .paused(let paused): includes(paused.lesson.course, paused.lesson.lesson)
            case .agreed(let agreement): lesson == nil && (course ?? agreement.course) == agreement.course
            case .mediated(let mediation): lesson == nil && (course ?? mediation.course) == mediation.course
            case .withdrew: course == nil
            }
        }
    }

    /// Asks for each name once.
    private struct NameCache {
        let store: SQLiteStore
        let invocation: Invocation
        private var names: [Actor.ID: String] = [:]

        init(store: SQLiteStore, invocation: Invocation) {
            self.store = store
            self.invocation = invocation
        }

        mutating func name(of person: Actor.ID) throws -> String {
            if let known = names[person] { return known }
            let name = try invocation.name(of: person, in: store)
            names[person] = name
            return name
        }
    }
}
