internal import FoundationEssentials

/// Questions in which words or numbers are typed, or chosen for a gap.
extension QTI12Item {
    // MARK: Typing

    mutating func typed() throws(Unfit) -> Content {
        let isInText = responses.count > 1 || isFollowedByText
        if isInText {
            for (index, response) in responses.enumerated() {
                marks[response.element.number] = GapMarks.mark(index + 1)
            }
        } else {
            blankMarks = GapMarks.markUnderscores
        }
        let text = prompt()
        var blanks: [Question.Blank] = []
        for (index, response) in responses.enumerated() {
            blanks.append(try typedBlank(Identifier("g\(index + 1)"), response))
        }
        return content(text, blanks)
    }

    /// Whether words follow what is typed, so that it stands amid them.
    private var isFollowedByText: Bool {
        func last(_ element: SourceElement) -> SourceElement? {
            guard let child = element.children.last(where: { $0.name != "qticomment" }) else { return nil }
            return ["flow"].contains(child.name) ? last(child) ?? child : child
        }
        return element.first("presentation").flatMap(last).map { !QTI12Response.names.contains($0.name) } ?? false
    }

    private mutating func typedBlank(
        _ id: Question.Blank.ID, _ response: QTI12Response
    ) throws(Unfit) -> Question.Blank {
        let right = rightValues(of: response)
        var accepted: [Question.Blank.Accepted] = []
        for value in right.map({ WhiteSpace.folded(InlineTidying.clean($0)) }) where !value.isEmpty {
            if !accepted.contains(where: { TypedText.folded($0.text) == TypedText.folded(value) }) {
                accepted.append(Question.Blank.Accepted(value))
            }
        }
        for part in processing.parts(response.id) {
            // A pattern is no answer.
            guard !part.contains(where: { "[](){}|*+?\\^$".contains($0) }) else {
                throw Unfit(reason: .importedPattern(WhiteSpace.excerpt(of: part)))
            }
            account.simplify(response.element, .importedPartOfAnswer(WhiteSpace.excerpt(of: part)))
        }
        noteCase(of: response, right)
        let ranges = processing.ranges(response.id)
        if response.isNumber || !ranges.isEmpty { accept(ranges, &accepted, response) }
        guard !accepted.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
        var misses: [Question.Blank.Miss] = []
        for value in processing.wanted(response.id) where !right.contains(value) {
            let text = WhiteSpace.folded(InlineTidying.clean(value))
            let names = processing.outcome(of: [response.id: [value]]).feedback
            guard !text.isEmpty, !accepted.contains(where: { $0.takes(text) }),
                !misses.contains(where: { TypedText.folded($0.text) == TypedText.folded(text) })
            else { continue }
            misses.append(
                Question.Blank.Miss(text: text, feedback: justification(said(names), else: .importedWrong)))
        }
        let shown = right.isEmpty ? accepted.map(\.text) : right
        let names = shown.flatMap { processing.outcome(of: [response.id: [$0]]).feedback }
        return Question.Blank(
            id: id, accepted: accepted, misses: misses,
            justification: justification(said(names + rightByName) + solutions(), else: .importedRight))
    }

    /// Numbers that need not be met exactly. One that must be is met by a comma for a point as well.
    private mutating func accept(
        _ ranges: [ClosedRange<Double>], _ accepted: inout [Question.Blank.Accepted], _ response: QTI12Response
    ) {
        for index in accepted.indices where TypedNumber(accepted[index].text) != nil {
            accepted[index].tolerance = TypedNumber("0")
        }
        for range in ranges {
            let middle = (range.lowerBound + range.upperBound) / 2
            let width = Self.text(of: (range.upperBound - range.lowerBound) / 2)
            guard TypedNumber(Self.text(of: middle)) != nil, let tolerance = TypedNumber(width) else {
                account.simplify(response.element, .importedTolerance(width))
                continue
            }
            if let exact = accepted.firstIndex(where: {
                QTI12Processing.number($0.text).map { abs($0 - middle) < 1e-9 } ?? false
            }) {
                accepted[exact].tolerance = tolerance
            } else {
                accepted.append(Question.Blank.Accepted(Self.text(of: middle), tolerance: tolerance))
            }
        }
        if processing.hasOpenRange(response.id) { account.simplify(response.element, .importedOpenRange) }
    }

    private static func text(of number: Double) -> String {
        let rounded = (number * 1e9).rounded() / 1e9
        let text = "\(rounded)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// Letter case counts nowhere in the language.
    private mutating func noteCase(of response: QTI12Response, _ right: [String]) {
        let isExact = element.all("resprocessing").contains { processing in
            processing.descendants {
                $0.name == "varequal" && $0["respident"] == response.id && $0["case"]?.lowercased() == "yes"
                    && $0.text.lowercased() != $0.text.uppercased()
            }.first != nil
        }
        if isExact { account.simplify(response.element, .importedCaseIgnored) }
    }

    // MARK: Blanks with names

    /// `[color1]` in the text is the blank whose response says so.
    mutating func blanks(areOffered: Bool) throws(Unfit) -> Content {
        var names: [String] = []
        for response in responses {
            let name = run(response.element, response.materials).plainText
            let prefix = "response_"
            names.append(
                name.isEmpty && response.id.hasPrefix(prefix) ? String(response.id.dropFirst(prefix.count)) : name)
        }
        blankMarks = { text in
            var text = text
            for (index, name) in names.enumerated() where !name.isEmpty {
                guard let range = text.firstRange(of: "[\(name)]") else { continue }
                text.replaceSubrange(range, with: GapMarks.mark(index + 1))
            }
            return text
        }
        // A second text must not have the same blank again.
        let prompt = prompt()
        blankMarks = nil
        var blanks: [Question.Blank] = []
        let solutions = solutions()
        for (index, response) in responses.enumerated() {
            let right = Set(areOffered ? rightValues(of: response) : response.labels.map { $0["ident"] ?? "" })
            var accepted: [String] = []
            var others: [(String, [[Inline]])] = []
            for label in response.labels {
                let words = labelText(label).plainText
                guard !words.isEmpty else { throw Unfit(reason: .importedEmptyPart) }
                let isRight = right.contains(label["ident"] ?? "")
                if isRight { accepted.append(words) }
                let names = processing.outcome(of: [response.id: [label["ident"] ?? ""]]).feedback
                if !isRight { others.append((words, said(names))) }
            }
            guard !accepted.isEmpty else { throw Unfit(reason: .importedNoRightAnswer) }
            let names = right.sorted().flatMap { processing.outcome(of: [response.id: [$0]]).feedback }
            let reason = justification(said(names + rightByName) + solutions, else: .importedRight)
            let id = Question.Blank.ID("g\(index + 1)")
            if areOffered {
                blanks.append(offeredBlank(id, right: accepted, wrong: others, justification: reason))
            } else {
                blanks.append(
                    Question.Blank(
                        id: id, accepted: accepted.map { Question.Blank.Accepted($0) }, misses: [],
                        justification: reason))
            }
        }
        let (before, sentence) = sentence(prompt, blanks, labels: names)
        return (before, .gap(sentence: sentence, blanks: blanks))
    }

    // MARK: What is chosen for a gap

    /// A gap whose word is one of a list.
    mutating func offeredBlank(
        _ id: Question.Blank.ID, right: [String], wrong: [(String, [[Inline]])], justification reason: [Inline]
    ) -> Question.Blank {
        var known = Set(right.map(TypedText.folded))
        var misses: [Question.Blank.Miss] = []
        for (text, reasons) in wrong {
            if known.insert(TypedText.folded(text)).inserted {
                misses.append(
                    Question.Blank.Miss(text: text, feedback: justification(reasons, else: .importedWrong)))
            } else if !right.contains(text), !misses.contains(where: { $0.text == text }) {
                account.simplify(element, .importedSameAnswer)
            }
        }
        // Of the right words the first alone is offered; where there is no other, there is nothing to choose.
        if right.count > 1 { account.simplify(element, .importedSeveralRight) }
        if misses.isEmpty { account.simplify(element, .importedTypedWords) }
        return Question.Blank(
            id: id, isOffered: !misses.isEmpty, accepted: right.map { Question.Blank.Accepted($0) }, misses: misses,
            justification: reason)
    }

    // MARK: The sentence

    private mutating func content(_ text: [Passage], _ blanks: [Question.Blank]) -> Content {
        let (prompt, sentence) = sentence(text, blanks, labels: [])
        return (prompt, .gap(sentence: sentence, blanks: blanks))
    }

    /// The paragraphs with gaps are the sentence, the others the prompt. A gap that stands nowhere comes last.
    private mutating func sentence(
        _ text: [Passage], _ blanks: [Question.Blank], labels: [String]
    ) -> (prompt: [Passage], sentence: [Inline]) {
        var (prompt, runs) = GapMarks.split(text)
        if runs.count > 1 { account.simplify(element, .importedJoinedSentence) }
        let found = Set(runs.flatMap(\.gaps))
        for (index, blank) in blanks.enumerated() where !found.contains(blank.id) {
            let label = labels.indices.contains(index) ? labels[index] + ":" : words(.importedAnswerLabel)
            runs.append([.text(label + " "), .gap(blank.id)])
        }
        if prompt.isEmpty {
            account.supply(element, .importedSuppliedPrompt)
            prompt = [.paragraph([.text(words(.importedGapPrompt))])]
        }
        return (prompt, InlineTidying.joined(runs: runs))
    }
}
