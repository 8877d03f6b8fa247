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
            OptionSpec(name: "--watch", value: nil, summary: .exportWatchOption),
        ],
        example: Example(command: "learn export fidus-katten --to site", explanation: .exportExample),
        run: ExportCommand.run)
}

/// `learn export`: courses as files that leave the engine.
enum ExportCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let target = invocation.option("--to") ?? ""
        if target.isEmpty { throw CommandError(message: .missingArgument(Message(verbatim: "--to")), status: .usage) }
        let format = invocation.option("--format").flatMap(ExportFormat.init) ?? .site
        switch format {
        case .site: try writeSite(to: target, invocation)
        }
        return .done
    }

    private static func writeSite(to target: String, _ invocation: Invocation) throws {
        func write() throws {
            let outcome = try site(invocation).write(to: target)
            invocation.output.line(
                invocation.text(.exported(outcome.pages, made: outcome.made, to: target + "/index.html")))
        }
        guard invocation.has("--watch") else { return try write() }
        invocation.output.line(invocation.text(.watching))
        try FolderWatch.run(try site(invocation).folders.map(\.name)) {
            do {
                try write()
            } catch let error as CommandError {
                // Half a sentence was saved: the next save mends it.
                invocation.output.error("learn: " + invocation.text(error.message))
            }
        }
    }

    private static func site(_ invocation: Invocation) throws -> SiteExport {
        let library = invocation.courseLibrary
        let folders =
            invocation.arguments.isEmpty
            ? library.folders : try invocation.arguments.map { try library.folder(named: $0) }
        return SiteExport(
            folders: folders, role: invocation.option("--audience").flatMap { Role(rawValue: $0) },
            asOf: invocation.asOf)
    }
}
