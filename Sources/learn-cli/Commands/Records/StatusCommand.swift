internal import LearnCore

extension CommandSpec {
    static let status = CommandSpec(
        name: "status", summary: .statusSummary,
        arguments: [ArgumentSpec(name: .personValue, count: .optional, completion: .people)],
        options: [OptionSpec(name: "--why", value: nil, summary: .whyOption), .known, .requirements]
            + OptionSpec.tableFormat,
        example: Example(command: "learn status \"Anne Holm\" --why", explanation: .statusExample),
        run: StatusCommand.run)
}

/// `learn status`: how one person stands with everything that is required of them.
enum StatusCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let store = try invocation.openStore()
        let person = try invocation.person(at: 0, in: store)
        let library = try RequirementsLibrary(invocation)
        let standing = try store.history(of: person).standing(invocation.times)
        let explanations = library.requirements.map { requirement in
            requirement.explanation(of: requirement.status(of: standing, on: invocation.asOf), for: standing)
        }
        let titles = invocation.courseTitles
        let title = Message.statusOf(try invocation.name(of: person, in: store))
        let withWhy = invocation.has("--why")
        if withWhy, TableOutput.format(invocation) == .text, invocation.option("--to") == nil {
            printReasons(explanations, title: title, library, titles, invocation)
            return .done
        }
        let table = try StatusTable.table(
            explanations, title: title, asOf: invocation.times, withWhy: withWhy, isExample: library.holdsExamples,
            courseTitle: titles)
        try TableOutput.write([.init(table: table)], title: title, invocation)
        return .done
    }

    /// Sentences are read, not looked up: one under each requirement, as wide as one reads.
    private static func printReasons(
        _ explanations: [StatusExplanation], title: Message, _ library: RequirementsLibrary,
        _ titles: (Course.ID) -> String?, _ invocation: Invocation
    ) {
        let width = min(invocation.environment.width, 84)
        let output = invocation.output
        output.line(invocation.text(title))
        output.line(invocation.text(.asOf(invocation.asOf.description)))
        for explanation in explanations {
            let status = explanation.finding.status
            output.line()
            let head = "\(mark(status)) \(invocation.text(.status(status.rawValue))): \(explanation.requirement.title)"
            for line in WordWrap.lines(head, width: width, hanging: "  ") { output.line(line) }
            let sentence = invocation.text(explanation.message(courseTitle: titles))
            for line in WordWrap.lines(sentence, width: width, indent: "  ", hanging: "  ") { output.line(line) }
        }
        output.line()
        if library.holdsExamples {
            for line in WordWrap.lines(invocation.text(.exampleRequirements), width: width) { output.line(line) }
        }
        if let known = invocation.times.known { output.line(invocation.text(.knownNote(Message(known)))) }
    }

    static func mark(_ status: StatusFinding.Status) -> String {
        switch status {
        case .met: "✓"
        case .dueSoon: "▸"
        case .inGrace: "!"
        case .overdue: "✗"
        case .onLeave: "–"
        case .notRequired: "·"
        }
    }
}
