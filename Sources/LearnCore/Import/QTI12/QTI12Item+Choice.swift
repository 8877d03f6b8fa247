/// Questions in which something is chosen, put in order or paired.
extension QTI12Item {
    typealias Content = (prompt: [Passage], body: Question.Body)

    // MARK: Choosing

    mutating func choice() throws(Unfit) -> Content {
        guard let response = responses.first else { throw Unfit(reason: .importedNoRightAnswer) }
        let prompt = prompt()
        let isSingle = response.cardinality == "single"
        let right = isSingle ? rightLabel(of: response) : rightLabels(of: response)
        guard !right.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
        let solutions = solutions()
        let own = Dictionary(
            processing.rules.filter { processing.wanted(response.id, in: $0).count == 1 }
                .map { (processing.wanted(response.id, in: $0)[0], $0.feedback) }, uniquingKeysWith: +)
        let specific = Set(own.values.joined())
        let ofAll = processing.outcome(of: [response.id: Array(right).sorted()]).feedback
            .filter { !specific.contains($0) }
        var options: [Question.Option] = []
        for (index, label) in response.labels.enumerated() {
            let name = label["ident"] ?? ""
            let isCorrect = right.contains(name)
            let text = labelText(label)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            let names =
                isCorrect && !isSingle
                ? (own[name] ?? []) + ofAll : processing.outcome(of: [response.id: [name]]).feedback
            options.append(
                Question.Option(
                    id: MoodleQuestion.letter(index), isCorrect: isCorrect, text: text,
                    justification: justification(
                        said(names + (isCorrect ? rightByName : wrongByName)) + (isCorrect ? solutions : []),
                        else: isCorrect ? .importedRight : .importedWrong)))
        }
        return (prompt, isSingle && right.count == 1 ? .choice(options) : .multiple(options))
    }

    /// What is offered: the words of a label, which stand in materials, or right in it.
    mutating func labelText(_ label: SourceElement) -> [Inline] {
        if label.children.isEmpty { return InlineTidying.tidied([.text(label.text)]) }
        return run(label)
    }

    /// Of what only one is chosen: that which gives most.
    private mutating func rightLabel(of response: QTI12Response) -> Set<String> {
        let nothing = processing.outcome(of: [:]).score
        let scores = response.labels.map { label in
            processing.outcome(of: [response.id: [label["ident"] ?? ""]]).score
        }
        let best = scores.max() ?? 0
        guard best > nothing || best > 0 else { return [] }
        for (label, score) in zip(response.labels, scores) where score > max(nothing, 0) && score < best {
            account.simplify(label, .importedPartialMark)
        }
        let right = zip(response.labels, scores).filter { $0.1 == best }.map { $0.0["ident"] ?? "" }
        if right.count > 1 { account.simplify(response.element, .importedSeveralRight) }
        return Set(right)
    }

    /// Of what several are chosen: the set that gives most.
    private mutating func rightLabels(of response: QTI12Response) -> Set<String> {
        let names = response.labels.map { $0["ident"] ?? "" }
        let known = Set(names)
        let nothing = processing.outcome(of: [:]).score
        var candidates = processing.rules.filter { rule in rule.changes.contains { $0.value > 0 } }
            .map { processing.wanted(response.id, in: $0).filter(known.contains) }
        candidates.append(names.filter { processing.outcome(of: [response.id: [$0]]).score > nothing })
        var best: (score: Double, right: [String]) = (nothing, [])
        for candidate in candidates where !candidate.isEmpty {
            let score = processing.outcome(of: [response.id: candidate]).score
            if score > best.score { best = (score, candidate) }
        }
        let others = best.right.indices.contains { index in
            var fewer = best.right
            fewer.remove(at: index)
            return processing.outcome(of: [response.id: fewer]).score >= best.score
        }
        if others { account.simplify(response.element, .importedSeveralRight) }
        return Set(best.right)
    }

    // MARK: Ordering

    mutating func order() throws(Unfit) -> Content {
        guard responses.count == 1, let response = responses.first else {
            throw Unfit(reason: .importedSeveralQuestions)
        }
        let prompt = prompt()
        let names = response.labels.map { $0["ident"] ?? "" }
        let order = processing.rules.filter { rule in rule.changes.contains { $0.value > 0 } }
            .map { processing.wanted(response.id, in: $0) }.first { $0.count == names.count && Set($0) == Set(names) }
        guard let order else { throw Unfit(reason: .importedNoRightAnswer) }
        let reasons =
            said(processing.outcome(of: [response.id: order]).feedback + rightByName) + solutions()
        var options: [Question.Option] = []
        for name in order {
            guard let label = response.labels.first(where: { $0["ident"] == name }) else { continue }
            let text = labelText(label)
            guard !text.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
            options.append(
                Question.Option(
                    id: MoodleQuestion.letter(options.count), isCorrect: false, text: text,
                    justification: justification(reasons, else: .importedPlaceInOrder(options.count + 1))))
        }
        return (prompt, .order(options))
    }

    // MARK: Pairing

    mutating func match() throws(Unfit) -> Content {
        var pairs: [(text: [Inline], match: [Inline], reasons: [[Inline]])] = []
        var offers: [(label: SourceElement, text: [Inline])] = []
        var offered: Set<String> = []
        let prompt = prompt()
        let solutions = solutions()
        for response in responses {
            let text = run(response.element, response.materials)
            let right = rightValues(of: response)
            var match: [Inline] = []
            for label in response.labels {
                let words = labelText(label)
                // Canvas writes the rows that an author left empty.
                if words.isEmpty { continue }
                if right.contains(label["ident"] ?? ""), match.isEmpty { match = words }
                if offered.insert(words.plainText).inserted { offers.append((label, words)) }
            }
            if text.isEmpty, match.isEmpty { continue }
            guard !match.isEmpty, !text.isEmpty else {
                throw Unfit(reason: match.isEmpty ? .importedNoRightAnswer : .importedEmptyPart)
            }
            let names = processing.outcome(of: [response.id: right]).feedback + rightByName
            pairs.append((text, match, said(names) + solutions))
        }
        let isUnambiguous = Set(pairs.map(\.match.plainText)).count == pairs.count && pairs.count > 1
        guard isUnambiguous else { return matchAsGaps(prompt, pairs, offers.map(\.text.plainText)) }
        let distractors = offers.filter { offer in !pairs.contains { $0.match == offer.text } }.enumerated().map {
            Question.Distractor(id: Question.Pair.ID("d\($0 + 1)"), text: $1.text, justification: [])
        }
        return (
            prompt,
            .match(
                pairs.enumerated().map { index, pair in
                    Question.Pair(
                        id: Question.Pair.ID("p\(index + 1)"), text: pair.text, match: pair.match,
                        justification: justification(pair.reasons, else: .importedPair))
                }, distractors: distractors)
        )
    }

    /// Where two have the same answer, no pairs can be made: each line ends in a gap instead.
    private mutating func matchAsGaps(
        _ prompt: [Passage], _ pairs: [(text: [Inline], match: [Inline], reasons: [[Inline]])], _ offers: [String]
    ) -> Content {
        var sentence: [Inline] = []
        var blanks: [Question.Blank] = []
        for (index, pair) in pairs.enumerated() {
            let id = Question.Blank.ID("g\(index + 1)")
            sentence += [.text(" ")] + pair.text + [.text(": "), .gap(id)]
            blanks.append(
                offeredBlank(
                    id, right: [pair.match.plainText], wrong: offers.map { ($0, []) },
                    justification: justification(pair.reasons, else: .importedPair)))
        }
        return (prompt, .gap(sentence: InlineTidying.tidied(sentence), blanks: blanks))
    }

    /// The values of a response that are right: alone, else together with those of the others.
    mutating func rightValues(of response: QTI12Response) -> [String] {
        let nothing = processing.outcome(of: [:]).score
        let scores = processing.wanted(response.id).map {
            (value: $0, score: processing.outcome(of: [response.id: [$0]]).score)
        }
        let best = scores.map(\.score).max() ?? nothing
        if best > nothing {
            if scores.contains(where: { $0.score > max(nothing, 0) && $0.score < best }) {
                account.simplify(response.element, .importedPartialMark)
            }
            return scores.filter { $0.score == best }.map(\.value)
        }
        var seen: Set<String> = []
        return processing.rules.filter { rule in rule.changes.contains { $0.value > 0 } }
            .flatMap { processing.wanted(response.id, in: $0) }.filter { seen.insert($0).inserted }
    }
}
