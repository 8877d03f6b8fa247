internal import FoundationEssentials
internal import LearnCore

extension CommandSpec {
    static let now = CommandSpec(
        name: "now", summary: .nowSummary,
        arguments: [ArgumentSpec(name: .cardsArgument, count: .optional, completion: .courses)],
        options: [
            OptionSpec(
                name: "--age", value: .stageValue, summary: .ageOption,
                completion: .words(Stage.allCases.map(\.rawValue))),
            OptionSpec(name: "--class", value: .classArgument, summary: .nowClassOption, completion: .classes),
            OptionSpec(name: "--plain", value: nil, summary: .plainOption),
        ],
        example: Example(command: "learn now fidus-katten", explanation: .nowExample), run: NowCommand.run)
}

/// `learn now`: cards for an adult with two children there. Reads one small file, and writes nothing before the end,
/// and then only what the adult says.
enum NowCommand {
    static func run(_ invocation: Invocation) throws -> ExitStatus {
        let age = invocation.option("--age").flatMap(Stage.init(rawValue:))
        let cards = try CardsLibrary(library: invocation.courseLibrary).cards(
            named: invocation.arguments.first, for: age)
        guard let stage = age ?? cards.stages.first else { return .problems }
        let className = invocation.option("--class")
        let isAgreed: Bool?
        if let terminal = isPlain(invocation) ? nil : TerminalSession() {
            let now = invocation.environment.now
            var runner = NowRunner(
                NowScreen(cards, stage: stage, className: className, language: invocation.language),
                terminal: terminal, capabilities: Capabilities(invocation.environment),
                now: { now().timeIntervalSinceReferenceDate })
            let ending = runner.start()
            terminal.giveBack()
            switch ending {
            case .done(let answer): isAgreed = answer
            case .terminated(let signal):
                SignalPipe.deliver(signal)
                return .problems
            }
        } else {
            isAgreed =
                PlainNow(
                    cards: cards, stage: stage, className: className, input: .standard, invocation: invocation
                ).start()
        }
        guard let isAgreed, let className else {
            invocation.output.line(invocation.text(.nothingKept))
            return .done
        }
        try log(HeldMediation(course: cards.course, on: today(invocation), isAgreed: isAgreed), className, invocation)
        return .done
    }

    private static func log(_ mediation: HeldMediation, _ className: String, _ invocation: Invocation) throws {
        let store = try invocation.openStore()
        let group = try invocation.group(className, in: store)
        let act = try invocation.act(in: store)
        try store.append([
            ClassEvent(
                id: invocation.newID(at: act.at), timestamp: act.at, actor: act.actor, group: group.id,
                content: .mediated(mediation))
        ])
        invocation.output.line(
            invocation.text(
                .mediationLogged(
                    group.name, id: group.id.rawValue, on: Message(mediation.on), isAgreed: mediation.isAgreed)))
    }

    private static func today(_ invocation: Invocation) -> CalendarDay {
        CopenhagenTime.day(of: invocation.environment.now())
    }

    private static func isPlain(_ invocation: Invocation) -> Bool {
        let environment = invocation.environment
        return invocation.has("--plain") || environment["LEARN_PLAIN"] != nil
            || environment["TERM"] ?? "dumb" == "dumb" || !environment.standardInputIsTerminal
            || !environment.standardOutputIsTerminal
    }
}
