internal import LearnCore
internal import LearnWeb

extension CommandSpec {
    static let export = CommandSpec(
        name: "export", summary: .exportSummary,
        arguments: [ArgumentSpec(name: .courseArgument, count: .one, completion: .courses)],
        options: [
            OptionSpec(name: "--to", value: .folderValue, summary: .toOption, completion: .folders),
            OptionSpec(
                name: "--audience", value: .roleValue, summary: .audienceOption,
                completion: .words(Role.allCases.map(\.rawValue))),
        ],
        example: Example(command: "learn export fidus-katten --to site", explanation: .exportExample),
        run: ExportCommand.run)
}

/// `learn export`: a course as pages.
enum ExportCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        guard let target = invocation.option("--to"), !target.isEmpty else {
            throw CommandError(message: .missingArgument(Message(verbatim: "--to")), status: .usage)
        }
        let roles = invocation.option("--audience").flatMap { Role(rawValue: $0) }.map { [$0] } ?? []
        let (whole, folder) = try invocation.courseLibrary.course(named: invocation.arguments[0])
        let course = whole.filtered(for: roles)
        if course.modules.isEmpty, let role = roles.first {
            throw CommandError(message: .nothingFor(.role(role.rawValue), in: whole.title))
        }
        let files = Site.files(of: course, pictures: Picture.all(of: course, in: folder), asOf: invocation.asOf)
        try SiteWriter.write(files, to: target)
        let pages = files.count { $0.path.hasSuffix(".html") }
        invocation.output.line(invocation.text(.exported(pages, to: target + "/index.html")))
        return .done
    }
}
