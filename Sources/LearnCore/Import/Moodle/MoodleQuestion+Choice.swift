/// Questions in which something is chosen, paired or put in order.
extension MoodleQuestion {
    typealias Content = (prompt: [Passage], body: Question.Body)

    /// - Parameter isSingle: whether one answer is chosen; `nil` where the question says so itself.
    mutating func choice(isSingle: Bool? = nil) throws(Unfit) -> Content {
        var prompt = prompt()
        let isSingle = isSingle ?? !["false", "0"].contains(element.words(of: "single").lowercased())
        let answers = element.all("answer")
        let fractions = answers.map(Self.fraction)
        let best = fractions.max() ?? 0
        let isPartial = fractions.map { isSingle && $0 > 0 && $0 < best }
        let general = generalFeedback()
        let right = combined("correctfeedback")
        let wrong = combined("incorrectfeedback")
        // Of one answer alone, only one that is worth a part is partly right.
        let partial = isSingle ? combined("partiallycorrectfeedback") : []
        if !isSingle { dropFeedback("partiallycorrectfeedback") }
        let severalBest = fractions.count(where: { $0 == best }) > 1
        var options: [Question.Option] = []
        for (index, answer) in answers.enumerated() {
            let text = label(answer)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            let isCorrect = isSingle ? fractions[index] == best && best > 0 : fractions[index] > 0
            let whole = isCorrect ? right : isPartial[index] ? partial : wrong
            let supplied: Message =
                isCorrect ? .importedRight : isPartial[index] ? .importedPartlyRight : .importedWrong
            options.append(
                Question.Option(
                    id: Self.letter(index), isCorrect: isCorrect, text: text,
                    justification: justification([run(answer.first("feedback")), whole, general], else: supplied)))
        }
        prompt += takeAsides()
        if isSingle, severalBest, best > 0 {
            account.simplify(element, .importedSeveralRight)
            return (prompt, .multiple(options))
        }
        return (prompt, isSingle ? .choice(options) : .multiple(options))
    }

    mutating func trueOrFalse() throws(Unfit) -> Content {
        let prompt = prompt()
        let general = generalFeedback()
        var options: [Question.Option] = []
        for (index, answer) in element.all("answer").enumerated() {
            let text = run(answer).plainText.lowercased()
            guard let label: Message = ["true": .importedTrue, "false": .importedFalse][text] else {
                throw Unfit(reason: .importedEmptyPart)
            }
            let isCorrect = Self.fraction(answer) > 0
            options.append(
                Question.Option(
                    id: Self.letter(index), isCorrect: isCorrect, text: [.text(words(label))],
                    justification: justification(
                        [run(answer.first("feedback")), general], else: isCorrect ? .importedRight : .importedWrong)))
        }
        return (prompt, .choice(options))
    }

    /// A right side that belongs to several left sides is chosen from a list for each, as Moodle itself shows it.
    mutating func match() throws(Unfit) -> Content {
        var prompt = prompt()
        let reason = [combined("correctfeedback"), generalFeedback()]
        dropFeedback("partiallycorrectfeedback")
        dropFeedback("incorrectfeedback")
        var pairs: [Question.Pair] = []
        var others: [[Inline]] = []
        var known: Set<String> = []
        var isShared = false
        for subquestion in element.all("subquestion") {
            let text = label(subquestion)
            let match = run(subquestion.first("answer"))
            guard !match.isEmpty else {
                if text.isEmpty { continue }
                throw Unfit(reason: .importedEmptyPart)
            }
            if text.isEmpty {
                others.append(match)
                continue
            }
            if !known.insert(match.plainText.lowercased()).inserted { isShared = true }
            pairs.append(
                Question.Pair(
                    id: Question.Pair.ID("p\(pairs.count + 1)"), text: text, match: match,
                    justification: justification(reason, else: .importedPair)))
        }
        prompt += takeAsides()
        others = others.filter { known.insert($0.plainText.lowercased()).inserted }
        if isShared {
            let columns = (pairs.map(\.match) + others).map(\.plainText)
            let rows = pairs.map { ChoiceRow(text: $0.text, right: $0.match.plainText, reasons: reason) }
            return (prompt, try body(of: rows, choosing: columns))
        }
        let distractors = others.enumerated().map { index, words in
            Question.Distractor(id: Question.Pair.ID("x\(index + 1)"), text: words, justification: [])
        }
        return (prompt, .match(pairs, distractors: distractors))
    }

    mutating func order() throws(Unfit) -> Content {
        var prompt = prompt()
        let reason = [combined("correctfeedback"), generalFeedback()]
        dropFeedback("partiallycorrectfeedback")
        dropFeedback("incorrectfeedback")
        var options: [Question.Option] = []
        // The fraction is the place in the order.
        let answers = element.all("answer").enumerated()
            .sorted { (Self.fraction($0.element), $0.offset) < (Self.fraction($1.element), $1.offset) }.map(\.element)
        for (index, answer) in answers.enumerated() {
            let text = label(answer)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            options.append(
                Question.Option(
                    id: Self.letter(index), isCorrect: false, text: text,
                    justification: justification(
                        [run(answer.first("feedback"))] + reason, else: .importedPlaceInOrder(index + 1))))
        }
        prompt += takeAsides()
        return (prompt, .order(options))
    }

    /// The marks that an answer gives, in percent.
    static func fraction(_ answer: SourceElement) -> Double {
        answer["fraction"].flatMap { Double(WhiteSpace.folded($0)) } ?? 0
    }

    /// a, b, c …
    static func letter(_ index: Int) -> Question.Option.ID {
        guard index < 26, let scalar = Unicode.Scalar(97 + UInt32(index)) else { return Identifier("o\(index + 1)") }
        return Identifier(String(Character(scalar)))
    }
}
