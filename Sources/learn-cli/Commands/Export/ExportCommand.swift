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
            OptionSpec(name: "--lang", value: .exportLanguageValue, summary: .exportLanguageOption),
            OptionSpec(
                name: "--audience", value: .roleValue, summary: .audienceOption,
                completion: .words(Role.allCases.map(\.rawValue))),
            OptionSpec(
                name: "--paper", value: .paperValue, summary: .paperOption,
                completion: .words(Paper.allCases.map(\.rawValue))),
            OptionSpec(name: "--base-url", value: .addressValue, summary: .baseURLOption),
            OptionSpec(name: "--theme", value: .pathArgument, summary: .themeOption, completion: .files),
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
        if let code = invocation.option("--lang"), Language(rawValue: code) == nil, format != .guide {
            throw CommandError(message: .languageOnlyForGuide(code), status: .usage)
        }
        if invocation.option("--paper") != nil, format != .poster {
            throw CommandError(message: .paperIsForPosters, status: .usage)
        }
        if invocation.option("--theme") != nil, format == .cards || format == .poster {
            throw CommandError(message: .themeIsForPages, status: .usage)
        }
        if invocation.option("--base-url") != nil, format != .site {
            throw CommandError(message: .addressIsForSites, status: .usage)
        }
        func write() throws {
            if let document = format.document {
                try self.write(document, to: target, invocation)
            } else {
                try writeSite(to: target, invocation)
            }
        }
        guard invocation.has("--watch") else {
            try write()
            return .done
        }
        invocation.output.line(invocation.text(.watching))
        try FolderWatch.run(try folders(invocation).map(\.name)) {
            do {
                try write()
            } catch let error as CommandError {
                // Half a sentence was saved: the next save mends it.
                invocation.output.error("learn: " + invocation.text(error.message))
            }
        }
    }

    private static func write(_ format: DocumentFormat, to target: String, _ invocation: Invocation) throws {
        if invocation.arguments.isEmpty {
            throw CommandError(message: .missingArgument(.courseArgument), status: .usage)
        }
        for folder in try folders(invocation) {
            let request = try DocumentRequest(format, of: folder, invocation)
            let files = try format.files(for: request)
            try ExportFolder.write(files, as: "\(format.rawValue).\(request.course.id)", to: target)
            for file in files { invocation.output.line(invocation.text(.written(target + "/" + file.path))) }
        }
    }

    private static func writeSite(to target: String, _ invocation: Invocation) throws {
        var export = SiteExport(folders: try folders(invocation), asOf: invocation.asOf)
        export.role = invocation.option("--audience").flatMap { Role(rawValue: $0) }
        export.leavesOutOthers = invocation.arguments.isEmpty
        export.settings.theme = try ThemeFile.theme(invocation)
        export.settings.address = try address(invocation)
        let outcome = try export.write(to: target)
        invocation.output.line(
            invocation.text(.exported(outcome.pages, made: outcome.made, to: target + "/index.html")))
    }

    /// Those that are named, else all.
    private static func folders(_ invocation: Invocation) throws -> [CourseFolder] {
        let library = invocation.courseLibrary
        if !invocation.arguments.isEmpty {
            var names: [String] = []
            for name in invocation.arguments where !names.contains(name) { names.append(name) }
            return try names.map { try library.folder(named: $0) }
        }
        let folders = library.folders
        if folders.isEmpty { throw CommandError(message: .noCoursesAt(library.path)) }
        return folders
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
