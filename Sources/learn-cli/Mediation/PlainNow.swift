internal import LearnCore

/// The cards one after another as lines: for a pipe, a dumb terminal, a screen reader.
struct PlainNow {
    let cards: MediationCards
    let stage: Stage
    let className: String?
    let input: LineInput
    let invocation: Invocation

    private var width: Int { min(max(invocation.environment.width, 20), 76) }

    /// - Returns: whether the children agreed where that shall be written down, else `nil`.
    func start() -> Bool? {
        let shown = cards.cards(for: stage)
        print("\(cards.title) · \(say(.stage(stage.rawValue)))")
        var index = 0
        while index < shown.count {
            let card = shown[index]
            print("")
            print("\(say(.cardOf(index + 1, shown.count))) · \(say(.cardKind(card.kind.rawValue)))")
            print(say(.quoted(card.say)))
            if let adult = card.adult {
                for line in TextLayout.wrap([Span(say(.toTheAdult) + " " + adult)], width: width) { print(line.text) }
            }
            guard let answer = ask(.nowPrompt) else { return nil }
            switch answer.lowercased() {
            case "b": index = max(0, index - 1)
            case "q": return askToLog()
            default:
                if let number = Int(answer), shown.indices.contains(number - 1) {
                    index = number - 1
                } else {
                    index += 1
                }
            }
        }
        return askToLog()
    }

    private func askToLog() -> Bool? {
        guard let className else { return nil }
        print("")
        guard isYes(ask(.mayLogMediation(className), .yesOrNo)) else { return nil }
        while let answer = ask(.wasThereAgreement, .yesOrNoWithoutDefault) {
            if isYes(answer) { return true }
            if answer.lowercased().hasPrefix("n") { return false }
        }
        return nil
    }

    private func isYes(_ answer: String?) -> Bool {
        answer.map { ["j", "y"].contains($0.lowercased().prefix(1)) } ?? false
    }

    private func ask(_ messages: Message...) -> String? {
        let answer = input.ask(messages.map(say).joined(separator: " ") + " ", invocation.output)
        if !invocation.environment.standardInputIsTerminal { print("") }
        return answer
    }

    private func print(_ text: String) { invocation.output.line(text) }
    private func say(_ message: Message) -> String { invocation.text(message) }
}
