/// Responses in which something is chosen.
extension OLXProblem {
    mutating func addChoice(
        _ response: SourceElement, isSingle: Bool, solution: [[Inline]]
    ) throws(Unfit) {
        let groups = response.descendants { ["choicegroup", "radiogroup", "checkboxgroup"].contains($0.name) }
        guard groups.count == 1, let group = groups.first else { throw Unfit(reason: .olxNoAnswers) }
        let prompt = prompt(response)
        claimBehind(response)
        fields.account.keep(group)
        let targeted = targetedFeedback(of: response)
        var options: [Question.Option] = []
        for choice in group.children {
            guard choice.name == "choice" else {
                if choice.name == "compoundhint" { fields.account.drop(choice, .olxCompoundHint) }
                if choice.name == "description" || choice.name == "label" { fields.account.drop(choice, .olxNoPlace) }
                continue
            }
            let isCorrect = try isTrue(choice["correct"] ?? "false")
            fields.account.keep(choice)
            let text = fields.run(
                choice.content.filter { if case .element(let part) = $0 { part.name != "choicehint" } else { true } },
                of: choice)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            var reasons = hints(in: choice, named: "choicehint")
            if let id = choice["explanation-id"], let words = targeted[id] { reasons.append(words) }
            options.append(option(options.count, isCorrect, text, reasons + solution))
        }
        let right = options.count(where: \.isCorrect)
        guard right > 0 else { throw Unfit(reason: .importedNoRightAnswer) }
        if isSingle, right > 1 { fields.account.simplify(response, .importedSeveralRight) }
        try add(
            Question(prompt: prompt, body: isSingle && right == 1 ? .choice(options) : .multiple(options), hints: []))
    }

    /// A list to choose from that stands alone is a choice.
    mutating func addList(_ response: SourceElement, solution: [[Inline]]) throws(Unfit) {
        guard let input = response.descendants(where: { $0.name == "optioninput" }).first else {
            throw Unfit(reason: .olxNoAnswers)
        }
        let prompt = prompt(response)
        claimBehind(response)
        var options: [Question.Option] = []
        for choice in try choices(of: input) {
            options.append(option(options.count, choice.isCorrect, choice.text, choice.reasons + solution))
        }
        guard options.contains(where: \.isCorrect) else { throw Unfit(reason: .importedNoRightAnswer) }
        let right = options.count(where: \.isCorrect)
        try add(Question(prompt: prompt, body: right == 1 ? .choice(options) : .multiple(options), hints: []))
    }

    typealias Choice = (text: [Inline], isCorrect: Bool, reasons: [[Inline]])

    /// What a list offers, written as elements or as an attribute: `options="('a','b')" correct="a"`.
    mutating func choices(of input: SourceElement) throws(Unfit) -> [Choice] {
        fields.account.keep(input)
        let elements = input.all("option")
        if elements.isEmpty {
            let right = WhiteSpace.folded(input["correct"] ?? "")
            let list = OLXGap.list(input["options"] ?? "")
            guard list.count <= Self.mostParts else { throw Unfit(reason: .importedTooManyParts(Self.mostParts)) }
            return list.map { text in
                let words = WhiteSpace.folded(InlineTidying.clean(text))
                return ([.text(words)], words == right, [])
            }
        }
        var choices: [Choice] = []
        for option in elements {
            fields.account.keep(option)
            let text = fields.run(
                option.content.filter { if case .element(let part) = $0 { part.name != "optionhint" } else { true } },
                of: option)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            choices.append((text, try isTrue(option["correct"] ?? "false"), hints(in: option, named: "optionhint")))
        }
        return choices
    }

    private mutating func option(
        _ index: Int, _ isCorrect: Bool, _ text: [Inline], _ reasons: [[Inline]]
    ) -> Question.Option {
        Question.Option(
            id: MoodleQuestion.letter(index), isCorrect: isCorrect, text: text,
            justification: justification(reasons, else: isCorrect ? .importedRight : .importedWrong))
    }

    private mutating func hints(in choice: SourceElement, named name: String) -> [[Inline]] {
        choice.all(name).map { hint in
            fields.account.keep(hint)
            return fields.run(hint.content, of: hint)
        }.filter { !$0.isEmpty }
    }

    private mutating func targetedFeedback(of response: SourceElement) -> [String: [Inline]] {
        var words: [String: [Inline]] = [:]
        let sets = (response.children + element.children).filter { $0.name == "targetedfeedbackset" }
        for feedback in sets.flatMap({ $0.all("targetedfeedback") }) {
            fields.account.keep(feedback)
            if let id = feedback["explanation-id"] { words[id] = fields.run(feedback.content, of: feedback) }
        }
        for set in sets { fields.account.keep(set) }
        return words
    }

    /// Half right is how the other system marks.
    private func isTrue(_ text: String) throws(Unfit) -> Bool {
        switch text.lowercased() {
        case "true": return true
        case "false", "", "partial": return false
        default: throw Unfit(reason: .olxProgram)
        }
    }

    /// What says how a response is judged, and what has been read already.
    mutating func claimBehind(_ response: SourceElement) {
        for child in response.children {
            switch child.name {
            case "responseparam", "answer": fields.account.setting(child)
            case _ where OLXKind.inputs.contains(child.name) && child.children.isEmpty: fields.account.keep(child)
            case "hintgroup", "regexphint": fields.account.drop(child, .olxNoPlace)
            default: break
            }
        }
        for input in response.descendants(where: { OLXKind.inputs.contains($0.name) }) { fields.account.keep(input) }
    }
}
