/// Questions in which something is chosen or put in order.
extension QTIItem {
    mutating func addChoice(_ number: Int, prompt: [Passage]) throws(Unfit) {
        let choices = interactions[number].all("simpleChoice")
        var texts: [[Inline]] = []
        for choice in choices { texts.append(run(choice)) }
        try addChoice(
            number, prompt: prompt, options: zip(choices.map { $0["identifier"] ?? "" }, texts).map { ($0, $1) })
    }

    /// Words of a text that can be chosen stand in it in bold, and again below it.
    mutating func addWords(_ number: Int, prompt: [Passage]) throws(Unfit) {
        let interaction = interactions[number]
        let words = interaction.descendants { $0.name == "hottext" }
        let text = textPassages(interaction)
        let plain = words.map { run($0) }
        var seen: [String: Int] = [:]
        for text in plain { seen[text.plainText.lowercased(), default: 0] += 1 }
        // The same words in two places are told apart by their number.
        let options = plain.enumerated().map { index, text in
            seen[text.plainText.lowercased()] == 1 ? text : InlineTidying.tidied(text + [.text(" (\(index + 1))")])
        }
        try addChoice(
            number, prompt: prompt + text, options: zip(words.map { $0["identifier"] ?? "" }, options).map { ($0, $1) })
    }

    /// The text in an interaction, without its prompt.
    mutating func textPassages(_ interaction: SourceElement) -> [Passage] {
        var text = interaction
        text.content.removeAll { if case .element(let child) = $0 { child.name == "prompt" } else { false } }
        return passages(of: text, marking: false)
    }

    private mutating func addChoice(
        _ number: Int, prompt: [Passage], options: [(identifier: String, text: [Inline])]
    ) throws(Unfit) {
        let response = interactions[number]["responseIdentifier"] ?? ""
        guard !options.contains(where: \.text.isEmpty) else { throw Unfit(reason: .importedEmptyPart) }
        guard let key = feedback.key(of: response), let declaration = declarations[response] else {
            return addSurvey(number, prompt: prompt, options: options.map(\.text))
        }
        var right = Set(key)
        var isSingle = declaration.cardinality == "single"
        if isSingle, declaration.correct.isEmpty, declaration.bestKeys.count > 1,
            feedback.processing.usesMapping(of: response)
        {
            right = Set(declaration.bestKeys)
            isSingle = false
            account.simplify(interactions[number], .importedSeveralRight)
        }
        let reasons = optionFeedback(number, options: options.map(\.identifier), right: key)
        var made: [Question.Option] = []
        for (index, option) in options.enumerated() {
            let isCorrect = right.contains(option.identifier)
            made.append(
                Question.Option(
                    id: MoodleQuestion.letter(index), isCorrect: isCorrect, text: option.text,
                    justification: justification(reasons[index], else: isCorrect ? .importedRight : .importedWrong)))
        }
        try addQuestion(isSingle ? .choice(made) : .multiple(made), prompt: prompt, at: number)
    }

    mutating func addOrder(_ number: Int, prompt: [Passage]) throws(Unfit) {
        let interaction = interactions[number]
        let choices = Dictionary(
            interaction.all("simpleChoice").map { ($0["identifier"] ?? "", $0) }
        ) { first, _ in first }
        guard let key = feedback.key(of: interaction["responseIdentifier"] ?? "") else {
            var options: [[Inline]] = []
            for choice in interaction.all("simpleChoice") { options.append(run(choice)) }
            return addSurvey(number, prompt: prompt, options: options)
        }
        guard Set(key) == Set(choices.keys), key.count == choices.count else {
            throw Unfit(reason: .importedQTIPartOfOrder)
        }
        let reasons = rightFeedback(number)
        var options: [Question.Option] = []
        for identifier in key {
            guard let choice = choices[identifier] else { continue }
            let text = run(choice)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            options.append(
                Question.Option(
                    id: MoodleQuestion.letter(options.count), isCorrect: false, text: text,
                    justification: justification(reasons, else: .importedPlaceInOrder(options.count + 1))))
        }
        try addQuestion(.order(options), prompt: prompt, at: number)
    }
}
