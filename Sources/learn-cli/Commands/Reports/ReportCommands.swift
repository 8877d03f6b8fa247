internal import LearnCore
internal import LearnWeb

extension CommandSpec {
    static let reportClass = CommandSpec(
        name: "report class", summary: .reportClassSummary,
        arguments: [ArgumentSpec(name: .classArgument, count: .one, completion: .classes)],
        options: OptionSpec.tableFormat,
        example: Example(command: "learn report class pilehaven-0a-2026", explanation: .reportClassExample),
        run: ReportCommands.group)

    static let reportPerson = CommandSpec(
        name: "report person", summary: .reportPersonSummary,
        arguments: [ArgumentSpec(name: .personValue, count: .optional, completion: .people)],
        options: [.requirements, .known] + OptionSpec.tableFormat,
        example: Example(command: "learn report person \"Anne Holm\"", explanation: .reportPersonExample),
        run: ReportCommands.person)

    static let reportInstitution = CommandSpec(
        name: "report institution", summary: .reportInstitutionSummary,
        arguments: [ArgumentSpec(name: .institutionArgument, count: .one, completion: .institutions)],
        options: OptionSpec.reportOptions + OptionSpec.tableFormat,
        example: Example(
            command: "learn report institution pilehaven --to pilehaven.html", explanation: .reportInstitutionExample),
        run: ReportCommands.institution)

    static let reportMunicipality = CommandSpec(
        name: "report municipality", summary: .reportMunicipalitySummary, arguments: [],
        options: OptionSpec.reportOptions + OptionSpec.tableFormat,
        example: Example(
            command: "learn report municipality --excel --to kommunen.csv", explanation: .reportMunicipalityExample),
        run: ReportCommands.municipality)

    static let reportCourse = CommandSpec(
        name: "report course", summary: .reportCourseSummary,
        arguments: [ArgumentSpec(name: .courseArgument, count: .one, completion: .courses)],
        options: OptionSpec.tableFormat,
        example: Example(command: "learn report course fidus-katten", explanation: .reportCourseExample),
        run: ReportCommands.course)

    static let reportStatus = CommandSpec(
        name: "report status", summary: .reportStatusSummary, arguments: [],
        options: [
            OptionSpec(
                name: "--by", value: .byValue, summary: .byOption,
                completion: .words(StatusReport.Grouping.allCases.map(\.rawValue))), .onlyInstitution,
        ] + OptionSpec.reportOptions + OptionSpec.tableFormat,
        example: Example(command: "learn report status --by requirement", explanation: .reportStatusExample),
        run: ReportCommands.status)

    static let reportTime = CommandSpec(
        name: "report time", summary: .reportTimeSummary, arguments: [],
        options: [
            OptionSpec(
                name: "--by", value: .byValue, summary: .byTimeOption,
                completion: .words(TimeReport.Step.allCases.map(\.rawValue))),
            OptionSpec(name: "--from", value: .dayValue, summary: .fromDayOption, form: .day), .onlyCourse,
            .onlyInstitution,
        ] + OptionSpec.tableFormat,
        example: Example(command: "learn report time --by month", explanation: .reportTimeExample),
        run: ReportCommands.time)
}

/// `learn report`: one computed table, many faces.
enum ReportCommands {
    private static let statusParts = ["met", "due-soon", "in-grace", "overdue", "on-leave"]

    static func group(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let group = try invocation.group(invocation.arguments[0], in: store)
        let table = try ClassReport.table(
            for: group, try store.progress(of: group.id, through: invocation.asOf), asOf: invocation.asOf,
            courses: invocation.readableCourses)
        try TableOutput.write([.init(table: table)], title: table.title, invocation)
        return .done
    }

    static func person(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let library = try RequirementsLibrary(invocation)
        let name = try invocation.name(of: person, in: store)
        let courses = invocation.readableCourses
        let standing = try store.history(of: person).standing(invocation.times)
        let explanations = library.requirements.map {
            $0.explanation(of: $0.status(of: standing, on: invocation.asOf), for: standing)
        }
        let status = try StatusTable.table(
            explanations, title: .statusOf(name), asOf: invocation.times, withWhy: false,
            isExample: library.holdsExamples, courseTitle: { _ in nil })
        let lessons = try PersonReport.courses(
            try store.progress(of: person), courses: courses, title: .reportOfPerson(name), asOf: invocation.asOf)
        let hours = try PersonReport.hours(standing, title: .hoursOfPerson(name), asOf: invocation.asOf)
        try TableOutput.write(
            [.init(table: status), .init(table: lessons), .init(table: hours)], title: Message(verbatim: name),
            invocation)
        return .done
    }

    static func institution(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let institution = try invocation.institution(invocation.arguments[0], in: store)
        let basis = try ReportBasis(invocation, from: store, withAdults: true)
        let classes = try ClassReport.overview(
            basis, institutions: [institution.id], title: .reportOfInstitution(institution.name))
        let adults = try StatusReport(basis).table(
            ofInstitution: institution.id, title: .reportOfAdults(institution.name))
        try TableOutput.write(
            [
                .init(table: classes, charts: [.heatStrip(title: .timesChart, value: "times")]),
                .init(table: adults, charts: [statusChart]),
            ], title: Message(verbatim: institution.name), invocation)
        return .done
    }

    static func municipality(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let basis = try ReportBasis(invocation, from: store, withAdults: true)
        let all = Set(basis.institutions.map(\.id))
        let name = Set(basis.institutions.map(\.municipality)).sorted().joined(separator: ", ")
        let institutions = try InstitutionReport.table(basis, institutions: all, title: .reportOfMunicipality(name))
        let report = try StatusReport(basis)
        let adults = try report.table(by: .institution, title: .reportStatusTitle("institution"))
        let requirements = try report.table(by: .requirement, title: .reportStatusTitle("requirement"))
        try TableOutput.write(
            [
                .init(table: institutions, charts: [.heatStrip(title: .timesChart, value: "times")]),
                .init(table: adults, charts: [statusChart]), .init(table: requirements, charts: [statusChart]),
            ], title: .reportOfMunicipality(name), invocation)
        return .done
    }

    static func course(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let course = try invocation.courseLibrary.course(named: invocation.arguments[0]).course.filtered(for: [])
        let basis = try ReportBasis(invocation, from: store, withAdults: false)
        let table = try ClassReport.lessons(of: course, basis)
        try TableOutput.write(
            [.init(table: table, charts: [.heatStrip(title: .timesChart, value: "times")])], title: table.title,
            invocation)
        return .done
    }

    static func status(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let basis = try ReportBasis(invocation, from: store, withAdults: true)
        let grouping = invocation.option("--by").flatMap(StatusReport.Grouping.init(rawValue:)) ?? .requirement
        let report = try StatusReport(basis)
        let title = Message.reportStatusTitle(grouping.rawValue)
        let table =
            if let name = invocation.option("--institution") {
                try report.table(
                    ofInstitution: try invocation.institution(name, in: store).id,
                    title: .reportOfAdults(try invocation.institution(name, in: store).name))
            } else {
                try report.table(by: grouping, title: title)
            }
        try TableOutput.write([.init(table: table, charts: [statusChart])], title: table.title, invocation)
        return .done
    }

    static func time(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let step = invocation.option("--by").flatMap(TimeReport.Step.init(rawValue:)) ?? .month
        let from =
            invocation.option("--from").flatMap { CalendarDay(iso8601: $0) }
            ?? SchoolYear(containing: invocation.asOf).period.from
        guard from <= invocation.asOf else {
            throw CommandError(message: .fromAfterTo(Message(from), Message(invocation.asOf)), status: .usage)
        }
        var groups: Set<ClassGroup.ID>?
        if let name = invocation.option("--institution") {
            let institution = try invocation.institution(name, in: store).id
            groups = Set(try store.classes().filter { $0.institution == institution }.map(\.id))
        }
        let course = try invocation.option("--course").map { try invocation.courseLibrary.course(named: $0).course.id }
        let table = try TimeReport.table(
            try store.heldDays(of: course, in: groups), by: step, in: from...invocation.asOf, title: .reportTimeTitle,
            asOf: invocation.asOf)
        try TableOutput.write(
            [.init(table: table, charts: [.heatStrip(title: .timesChart, value: "times")])], title: table.title,
            invocation)
        return .done
    }

    private static let statusChart = ReportChart.stackedBars(title: .statusChart, parts: statusParts, total: "all")
}
