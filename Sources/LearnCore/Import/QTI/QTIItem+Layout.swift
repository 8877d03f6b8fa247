/// Questions, and the words before, between and after them.
extension QTIItem {
    mutating func layOut(_ passages: [Passage]) throws(Unfit) {
        var parts: [QTILayout.Part] = []
        for passage in passages {
            let (found, brokeTable) = QTILayout.parts(of: passage)
            if brokeTable, let body = element.first("itemBody") { account.simplify(body, .importedQTITable) }
            parts += found
        }
        parts = Self.joinedGaps(parts)
        let count = parts.count { if case .text = $0 { false } else { true } }
        var pending: [Passage] = []
        for part in parts {
            switch part {
            case .text(let passage): pending.append(passage)
            case .gaps(let words):
                try addGapQuestion(words, prompt: shared(pending, among: count))
                pending = []
            case .interaction(let number):
                try addQuestion(number, prompt: shared(pending, among: count))
                pending = []
            }
        }
        for passage in pending { add(.passage(passage), named: nil, at: element.location) }
    }

    /// Where there are several questions, what stands before them is text of its own, but for the last line.
    private mutating func shared(_ passages: [Passage], among count: Int) -> [Passage] {
        guard count > 1, passages.count > 1, !blocks.contains(where: { $0.name != nil }) else { return passages }
        for passage in passages.dropLast() { add(.passage(passage), named: nil, at: element.location) }
        return passages.suffix(1)
    }

    /// Lines that are nothing but a gap follow the one before.
    private static func joinedGaps(_ parts: [QTILayout.Part]) -> [QTILayout.Part] {
        var result: [QTILayout.Part] = []
        for part in parts {
            if case .gaps(let words) = part, isBare(words), case .gaps(let before)? = result.last, isBare(before) {
                result[result.count - 1] = .gaps(InlineTidying.joined(runs: [before, words]))
            } else {
                result.append(part)
            }
        }
        return result
    }

    static func isBare(_ words: [Inline]) -> Bool {
        words.allSatisfy {
            switch $0 {
            case .gap: true
            case .text(let text): text.utf8.allSatisfy(WhiteSpace.contains)
            default: false
            }
        }
    }

    private mutating func addQuestion(_ number: Int, prompt: [Passage]) throws(Unfit) {
        let interaction = interactions[number]
        var prompt = prompt
        if let field = interaction.first("prompt") { prompt += passages(of: field) }
        switch QTIKind.target(of: interaction.name) {
        case .choice: try addChoice(number, prompt: prompt)
        case .words: try addWords(number, prompt: prompt)
        case .order: try addOrder(number, prompt: prompt)
        case .match: try addMatch(number, prompt: prompt)
        case .associate: try addAssociation(number, prompt: prompt)
        case .wordGap: try addWordGaps(number, prompt: prompt)
        case .slider: try addSlider(number, prompt: prompt)
        case .reflection: addReflection(number, prompt: prompt)
        case .typedGap, .offeredGap, .hint, nil: throw Unfit(reason: .importedKindUnknown(interaction.name))
        }
    }

    /// Adds a question, unless the language would find fault with it.
    mutating func addQuestion(_ body: Question.Body, prompt: [Passage], at interaction: Int) throws(Unfit) {
        var prompt = prompt
        if prompt.isEmpty {
            account.supply(element, .importedSuppliedPrompt)
            let words: Message = if case .gap = body { .importedGapPrompt } else { .importedPrompt }
            prompt = [.paragraph([.text(self.words(words))])]
        }
        let question = Question(prompt: prompt, body: body, hints: [])
        if let fault = QuestionAnswers.faults(in: question).first(where: { $0.severity == .error }) {
            throw Unfit(reason: fault.message)
        }
        add(.question(question), named: name, at: interactions[interaction].location)
    }

    private mutating func addReflection(_ number: Int, prompt: [Passage]) {
        let interaction = interactions[number]
        var prompt = prompt
        if prompt.isEmpty {
            account.supply(element, .importedSuppliedPrompt)
            prompt = [.paragraph([.text(words(.importedQTIOpenPrompt))])]
        }
        if let placeholder = interaction["placeholderText"] {
            let words = InlineTidying.tidied([.text(placeholder)])
            if !words.isEmpty { prompt.append(.paragraph(words)) }
        }
        add(.reflection(Reflection(prompt: prompt)), named: name, at: interaction.location)
        let declaration = declarations[interaction["responseIdentifier"] ?? ""]
        let model = (declaration?.correct ?? []) + (declaration?.bestKeys ?? [])
        if !model.isEmpty {
            var seen: Set<String> = []
            addToGuide(
                model.filter { seen.insert($0).inserted }.map {
                    [.text(words(.importedQTIModelAnswer(InlineTidying.clean($0))))]
                })
        }
    }

    /// What is chosen between without a right answer is something to think about.
    mutating func addSurvey(_ number: Int, prompt: [Passage], options: [[Inline]]) {
        let interaction = interactions[number]
        account.supply(interaction, .importedQTISurvey)
        var prompt = prompt
        let options = options.filter { !$0.isEmpty }
        if !options.isEmpty {
            prompt.append(.list(ItemList(kind: .bullet, items: options.map { [.paragraph($0)] })))
        }
        if prompt.isEmpty { prompt = [.paragraph([.text(words(.importedQTIOpenPrompt))])] }
        add(.reflection(Reflection(prompt: prompt)), named: name, at: interaction.location)
    }
}
