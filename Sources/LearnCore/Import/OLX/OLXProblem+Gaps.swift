internal import FoundationEssentials

/// Responses in which something is typed, or chosen amid words.
extension OLXProblem {
    /// A response that stands alone.
    mutating func addGap(_ response: SourceElement, solution: [[Inline]]) throws(Unfit) {
        let prompt = prompt(response)
        claimBehind(response)
        let blank = try blank(1, response, input: nil, solution: solution)
        let input = response.descendants { OLXKind.inputs.contains($0.name) }.first
        let unit = WhiteSpace.folded(InlineTidying.clean(input?["trailing_text"] ?? ""))
        let sentence: [Inline] =
            [.text(words(.importedAnswerLabel) + " "), .gap(blank.id)] + (unit.isEmpty ? [] : [.text(" " + unit)])
        try add(Question(prompt: prompt, body: .gap(sentence: sentence, blanks: [blank]), hints: []))
    }

    /// Responses amid the words of a paragraph, a list or a table: the words are the sentence, the answers its gaps.
    mutating func addSentence(_ block: SourceElement) throws(Unfit) {
        let isResponse = OLXKind.response(block.name) != nil
        let responses = isResponse ? [block] : block.descendants { OLXKind.response($0.name) != nil }
        var gaps: [Int: Question.Blank.ID] = [:]
        var blanks: [Question.Blank] = []
        var offered: [String] = []
        let before = pending
        pending = []
        let first = fields.passages(before, of: element)
        // The words first: what the account says of the answers comes after and holds.
        for response in responses {
            let inputs = response.descendants { OLXKind.inputs.contains($0.name) }
            for input in inputs.isEmpty ? [response] : inputs {
                gaps[input.number] = Identifier("g\(gaps.count + 1)")
            }
        }
        guard gaps.count <= Self.mostParts else { throw Unfit(reason: .importedTooManyParts(Self.mostParts)) }
        let numbers = gaps
        fields.account.keepAll(block)
        let content: [SourceElement.Content] = isResponse ? block.content : [.element(block)]
        let fragment = fields.fragment(content, of: element) { part in
            if let id = numbers[part.number], OLXKind.inputs.contains(part.name) || OLXKind.response(part.name) != nil {
                return .run([.gap(id)])
            }
            if OLXKind.response(part.name) != nil { return .content }
            return OLXKind.behind.contains(part.name) ? .run([]) : nil
        }
        fields.show(fragment.passages)
        for response in responses {
            let solution = response.all("solution").map { fields.solution($0) }
            let inputs = response.descendants { OLXKind.inputs.contains($0.name) }
            for input in inputs.isEmpty ? [response] : inputs {
                let blank = try blank(blanks.count + 1, response, input: input, solution: solution)
                if input.name == "optioninput", !blank.isOffered {
                    for word in blank.accepted.map(\.text) + blank.misses.map(\.text) where !offered.contains(word) {
                        offered.append(word)
                    }
                }
                blanks.append(blank)
            }
            claimBehind(response)
        }
        try addGaps(first, fragment.passages, blanks, offered: offered)
    }

    private mutating func addGaps(
        _ first: [Passage], _ passages: [Passage], _ blanks: [Question.Blank], offered: [String]
    ) throws(Unfit) {
        var prompt = first
        var runs: [[Inline]] = []
        for passage in passages {
            let lines = Self.lines(of: passage)
            if lines.allSatisfy(\.gaps.isEmpty) { prompt.append(passage) } else { runs += lines }
        }
        if runs.count > 1 { fields.account.simplify(element, .importedJoinedSentence) }
        if prompt.isEmpty {
            fields.account.supply(element, .importedSuppliedPrompt)
            prompt = [.paragraph([.text(words(.importedGapPrompt))])]
        }
        if !offered.isEmpty {
            fields.account.simplify(element, .importedTypedWords)
            prompt.append(.paragraph([.text(words(.importedChooseBetween(offered.sorted())))]))
        }
        try add(
            Question(prompt: prompt, body: .gap(sentence: InlineTidying.joined(runs: runs), blanks: blanks), hints: []))
    }

    private static func lines(of passage: Passage) -> [[Inline]] {
        switch passage {
        case .list(let list): list.items.flatMap { $0.flatMap(lines) }
        case .table(let table):
            ([table.head] + table.rows).map { InlineTidying.joined(runs: $0) }.filter { !$0.isEmpty }
        default: [HTMLFragment.words(of: passage)]
        }
    }

    // MARK: One gap

    private mutating func blank(
        _ number: Int, _ response: SourceElement, input: SourceElement?, solution: [[Inline]]
    ) throws(Unfit) -> Question.Blank {
        let id: Question.Blank.ID = Identifier("g\(number)")
        if let input, input.name == "optioninput" {
            let choices = try choices(of: input)
            let right = choices.filter(\.isCorrect)
            guard !right.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
            return Question.Blank(
                id: id, isOffered: right.count == 1 && right.count < choices.count,
                accepted: right.map { Question.Blank.Accepted($0.text.plainText) },
                misses: choices.filter { !$0.isCorrect }.map { choice in
                    Question.Blank.Miss(
                        text: choice.text.plainText, feedback: justification(choice.reasons, else: .importedWrong))
                },
                justification: justification(right.flatMap(\.reasons) + solution, else: .importedRight))
        }
        return OLXKind.response(response.name) == .number
            ? try numeric(id, response, solution) : try typed(id, response, solution)
    }

    private mutating func numeric(
        _ id: Question.Blank.ID, _ response: SourceElement, _ solution: [[Inline]]
    ) throws(Unfit) -> Question.Blank {
        var accepted: [Question.Blank.Accepted] = []
        let others = response.descendants { $0.name == "additional_answer" }
        for text in [response["answer"] ?? ""] + others.map({ $0["answer"] ?? "" }) {
            let text = WhiteSpace.folded(text)
            guard !text.isEmpty else { continue }
            if let value = Double(text), value.isFinite {
                let number = TypedNumber(text) == nil ? Self.plain(value) : text
                accepted.append(within(OLXGap.tolerance(response, of: value), number, response))
            } else if let range = OLXGap.range(text) {
                if !range.isClosed { fields.account.simplify(response, .olxOpenRange(text)) }
                accepted.append(within(range.half, Self.plain(range.middle), response))
            } else {
                throw Unfit(reason: .olxExpression(text))
            }
        }
        guard !accepted.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
        let reasons = reasons(response, others)
        return Question.Blank(
            id: id, accepted: accepted, misses: [],
            justification: justification(reasons + solution, else: .importedRight))
    }

    /// The number with what it may differ: nought as well, so that 3,0 is 3.
    private mutating func within(
        _ tolerance: Double, _ number: String, _ response: SourceElement
    ) -> Question.Blank.Accepted {
        let rounded = (tolerance * 1e9).rounded() / 1e9
        let exact = TypedNumber(Self.plain(tolerance)) ?? TypedNumber(Self.plain(rounded))
        guard let exact, TypedNumber(number) != nil else {
            fields.account.simplify(response, .importedTolerance("\(tolerance)"))
            return Question.Blank.Accepted(number)
        }
        return Question.Blank.Accepted(number, tolerance: exact)
    }

    /// Without the nought behind the point of a whole number.
    private static func plain(_ value: Double) -> String {
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private mutating func typed(
        _ id: Question.Blank.ID, _ response: SourceElement, _ solution: [[Inline]]
    ) throws(Unfit) -> Question.Blank {
        let type = (response["type"] ?? "").lowercased()
        if type.contains("regexp") {
            throw Unfit(reason: .olxPattern(WhiteSpace.excerpt(of: response["answer"] ?? "")))
        }
        let others = response.descendants { $0.name == "additional_answer" }
        var answers = (response["answer"] ?? "").components(separatedBy: "_or_")
        for other in others {
            // The answer stood in the element itself, before.
            let text = other["answer"] ?? other.text
            answers.append(text)
        }
        answers = Self.unique(answers.map { WhiteSpace.folded(InlineTidying.clean($0)) }.filter { !$0.isEmpty })
        guard !answers.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
        // The case counts unless the response says otherwise; of digits there is none.
        if !type.contains("ci"), answers.contains(where: { $0.lowercased() != $0.uppercased() }) {
            fields.account.simplify(response, .importedCaseIgnored)
        }
        let right = Set(answers.map(TypedText.folded))
        var misses: [Question.Blank.Miss] = []
        for hint in response.descendants(where: { $0.name == "stringequalhint" }) {
            fields.account.keep(hint)
            let text = WhiteSpace.folded(InlineTidying.clean(hint["answer"] ?? ""))
            let words = fields.run(hint.content, of: hint)
            let folded = TypedText.folded(text)
            if text.isEmpty || right.contains(folded) || misses.contains(where: { TypedText.folded($0.text) == folded })
            {
                fields.account.drop(hint, .olxNoPlace)
            } else {
                misses.append(
                    Question.Blank.Miss(text: text, feedback: justification([words], else: .importedWrong)))
            }
        }
        return Question.Blank(
            id: id, accepted: answers.map { Question.Blank.Accepted($0) }, misses: misses,
            justification: justification(reasons(response, others) + solution, else: .importedRight))
    }

    /// What is said to a right answer.
    private mutating func reasons(_ response: SourceElement, _ others: [SourceElement]) -> [[Inline]] {
        for other in others { fields.account.keep(other) }
        return (response.all("correcthint") + others.flatMap { $0.all("correcthint") }).map { hint in
            fields.account.keep(hint)
            return fields.run(hint.content, of: hint)
        }
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert(TypedText.folded($0)).inserted }
    }
}
