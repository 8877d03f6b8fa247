/// Questions in which something is chosen, paired or put in order.
extension MoodleQuestion {
    typealias Content = (prompt: [Passage], body: Question.Body)

    mutating func choice() throws(Unfit) -> Content {
        let prompt = prompt()
        let single = element.words(of: "single").lowercased()
        let isSingle = !["false", "0"].contains(single)
        let answers = element.all("answer")
        let fractions = answers.map(Self.fraction)
        let best = fractions.max() ?? 0
        let general = generalFeedback()
        let right = combined("correctfeedback")
        let wrong = combined("incorrectfeedback")
        dropFeedback("partiallycorrectfeedback")
        let severalBest = fractions.count(where: { $0 == best }) > 1
        var options: [Question.Option] = []
        for (index, answer) in answers.enumerated() {
            let text = run(answer)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            let isCorrect = isSingle ? fractions[index] == best && best > 0 : fractions[index] > 0
            if isSingle, fractions[index] > 0, fractions[index] < 100 {
                account.simplify(answer, .importedPartialMark)
            }
            options.append(
                Question.Option(
                    id: Self.letter(index), isCorrect: isCorrect, text: text,
                    justification: justification(
                        [run(answer.first("feedback")), isCorrect ? right : wrong, general],
                        else: isCorrect ? .importedRight : .importedWrong)))
        }
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

    mutating func match() throws(Unfit) -> Content {
        let prompt = prompt()
        let reason = [combined("correctfeedback"), generalFeedback()]
        dropFeedback("partiallycorrectfeedback")
        dropFeedback("incorrectfeedback")
        var pairs: [Question.Pair] = []
        for subquestion in element.all("subquestion") {
            let text = run(subquestion)
            let match = run(subquestion.first("answer"))
            if text.isEmpty {
                account.drop(subquestion, .importedExtraMatch(match.plainText))
                continue
            }
            guard !match.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            pairs.append(
                Question.Pair(
                    id: Question.Pair.ID("p\(pairs.count + 1)"), text: text, match: match,
                    justification: justification(reason, else: .importedPair)))
        }
        return (prompt, .match(pairs, distractors: []))
    }

    mutating func order() throws(Unfit) -> Content {
        let prompt = prompt()
        let reason = [combined("correctfeedback"), generalFeedback()]
        dropFeedback("partiallycorrectfeedback")
        dropFeedback("incorrectfeedback")
        var options: [Question.Option] = []
        // The fraction is the place in the order.
        let answers = element.all("answer").enumerated()
            .sorted { (Self.fraction($0.element), $0.offset) < (Self.fraction($1.element), $1.offset) }.map(\.element)
        for (index, answer) in answers.enumerated() {
            let text = run(answer)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            options.append(
                Question.Option(
                    id: Self.letter(index), isCorrect: false, text: text,
                    justification: justification(
                        [run(answer.first("feedback"))] + reason, else: .importedPlaceInOrder(index + 1))))
        }
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
