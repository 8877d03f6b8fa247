internal import LearnCore
internal import LearnWeb

extension CommandSpec {
    static let export = CommandSpec(
        name: "export", summary: .exportSummary,
        arguments: [ArgumentSpec(name: .courseArgument, count: .any, completion: .courses)],
        options: [
            OptionSpec(name: "--to", value: .folderValue, summary: .toOption, completion: .folders, isRequired: true),
            OptionSpec(
                name: "--format", value: .exportFormatValue, summary: .exportFormatOption,
                completion: .words(ExportFormat.allCases.map(\.rawValue))),
            OptionSpec(
                name: "--audience", value: .roleValue, summary: .audienceOption,
                completion: .words(Role.allCases.map(\.rawValue))),
            OptionSpec(name: "--base-url", value: .addressValue, summary: .baseURLOption),
            OptionSpec(name: "--theme", value: .pathArgument, summary: .themeOption, completion: .files),
        ],
        example: Example(command: "learn export fidus-katten --to site", explanation: .exportExample),
        run: ExportCommand.run)
}

/// `learn export`: a course as files that leave the engine.
enum ExportCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let target = invocation.option("--to") ?? ""
        if target.isEmpty { throw CommandError(message: .missingArgument(Message(verbatim: "--to")), status: .usage) }
        let format = invocation.option("--format").flatMap(ExportFormat.init) ?? .site
        let requests = try ExportRequest.all(invocation)
        let settings = SiteSettings(theme: try ThemeFile.theme(invocation), address: try address(invocation))
        let files = try format.files(for: requests, settings)
        try SiteWriter.write(files, to: target)
        let pages = files.count { $0.path.hasSuffix(".html") }
        invocation.output.line(
            invocation.text(.exported(pages, to: target + "/" + format.firstPage(of: requests))))
        return .done
    }

    /// - Throws: ``CommandError`` where `--base-url` is no address of the web.
    private static func address(_ invocation: Invocation) throws(CommandError) -> SiteAddress? {
        guard let text = invocation.option("--base-url") else { return nil }
        guard let address = SiteAddress(text) else {
            throw CommandError(message: .badBaseURL(text), status: .usage)
        }
        return address
    }
}
