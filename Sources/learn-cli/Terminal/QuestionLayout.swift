internal import LearnCore

/// Lays out a question with its parts and what is said of them.
struct QuestionLayout {
    let layout: BlockLayout
    let draft: ResponseDraft
    /// Whether the cursor is shown: not in plain text, and not once the question is answered.
    var showsCursor = false
    var evaluation: Evaluation?
    /// The response that is evaluated.
    var response: Response?
    var hintsShown = 0

    struct Result {
        var lines: [Line] = []
        /// The lines of each part that the cursor can stand on.
        var parts: [Range<Int>] = []
    }

    private var question: Question { draft.question }

    func result() -> Result {
        var result = Result()
        result.lines = layout.lines(for: question.prompt)
        result.lines.append(Line())
        if let evaluation {
            result.lines += verdict(evaluation) + [Line()]
        } else {
            let instruction = layout.text(question.instruction)
            result.lines += TextLayout.wrap([Span(instruction, .muted)], width: layout.width)
            result.lines.append(Line())
        }
        switch question.body {
        case .choice(let options), .multiple(let options):
            for (index, option) in options.enumerated() {
                result.add(lines(for: option, at: index))
            }
        case .order(let options): addOrder(options, to: &result)
        case .match(let pairs, _): addMatch(pairs, to: &result)
        case .gap(let sentence, let blanks): addGaps(sentence, blanks, to: &result)
        }
        result.lines += hints()
        return result
    }

    // MARK: Choice

    private func lines(for option: Question.Option, at index: Int) -> [Line] {
        let part = evaluation?.parts[index]
        let isMarked = part?.isChosen ?? (question.kind == .multiple && draft.marked.contains(option.id))
        let box = question.kind == .choice ? (isMarked ? "(•)" : "( )") : (isMarked ? "[x]" : "[ ]")
        let lines = numbered(index, option.text, box: layout.isDrawn ? box + " " : "")
        guard let part, !part.feedback.isEmpty else { return lines }
        return lines
            + feedback(part, label: part.isAnswer ? .optionRight : .optionWrong, isGood: part.isAnswer)
    }

    private func numbered(_ index: Int, _ words: [Inline], box: String = "", after: String = "") -> [Line] {
        let isSelected = showsCursor && draft.selection == index
        let mark = layout.isDrawn ? "\(isSelected ? "›" : " ") \(index + 1) \(box)" : "\(index + 1). "
        let inner = layout.narrowed(by: DisplayWidth.of(mark))
        let style: Style = isSelected ? .heading : .normal
        return layout.hanging(
            TextLayout.wrap(inner.spans(words, style: style) + [Span(after, .accent)], width: inner.width),
            mark: Span(mark, style))
    }

    private func feedback(_ part: Evaluation.Part, label: Message, isGood: Bool) -> [Line] {
        let ink = Style(isBold: true, ink: isGood ? .good : .bad)
        return TextLayout.wrap(
            [Span("\(isGood ? "✓" : "✗") \(layout.text(label)). ", ink)] + layout.spans(part.feedback),
            width: layout.width, first: [Span("      ")], rest: [Span("        ")])
    }

    // MARK: Order

    private func addOrder(_ options: [Question.Option], to result: inout Result) {
        guard let evaluation, case .ordered(let order)? = response else {
            for (index, original) in draft.shown.enumerated() {
                let place = draft.sequence.firstIndex(of: index).map { "  ← \($0 + 1)" } ?? ""
                result.add(numbered(index, options[original].text, after: place))
            }
            return
        }
        for (index, id) in order.enumerated() {
            guard let option = options.first(where: { $0.id == id }) else { continue }
            result.add(numbered(index, option.text))
            guard evaluation.parts.indices.contains(index) else { continue }
            let part = evaluation.parts[index]
            // What stands wrong is only said to stand wrong: where it belongs is left to think about.
            if evaluation.isCorrect {
                result.lines += feedback(part, label: .optionRight, isGood: true)
            } else {
                result.lines += mark(part.isRight, part.isRight ? .standsRight : .standsElsewhere)
            }
        }
    }

    private func mark(_ isGood: Bool, _ message: Message) -> [Line] {
        [Line("      \(isGood ? "✓" : "✗") \(layout.text(message))", Style(ink: isGood ? .good : .bad))]
    }

    // MARK: Match

    private func addMatch(_ pairs: [Question.Pair], to result: inout Result) {
        let sides = question.rightSides
        var given: [Question.Pair.ID: Question.Pair.ID] = [:]
        if case .matched(let matches)? = response, evaluation != nil { given = matches }
        for (index, pair) in pairs.enumerated() {
            let match: [Inline]? =
                evaluation == nil
                ? draft.matches[index].map { sides[draft.shown[$0]].text }
                : given[pair.id].flatMap { id in sides.first { $0.id == id }?.text }
            let after = match.map { "  → " + $0.plainText } ?? (layout.isDrawn ? "  → …" : "")
            result.add(numbered(index, pair.text, after: after))
            guard let evaluation else { continue }
            let part = evaluation.parts[index]
            if part.isRight {
                result.lines += feedback(part, label: .belongTogether, isGood: true)
            } else if part.feedback.isEmpty {
                result.lines += mark(false, .doNotBelongTogether)
            } else {
                result.lines += feedback(part, label: .belongsToNothing, isGood: false)
            }
        }
        guard evaluation == nil else { return }
        result.lines += [Line(), Line(layout.text(.matchWith), .muted)]
        for (index, original) in draft.shown.enumerated() {
            let isUsed = draft.matches.contains(index)
            let mark = Span("  \(index + 1)  ", isUsed ? .muted : .accent)
            let inner = layout.narrowed(by: 5)
            result.lines += layout.hanging(
                TextLayout.wrap(
                    inner.spans(sides[original].text, style: isUsed ? .muted : .normal), width: inner.width),
                mark: mark)
        }
    }

    // MARK: Gaps

    private func addGaps(_ sentence: [Inline], _ blanks: [Question.Blank], to result: inout Result) {
        var layout = layout
        layout.gap = { id in
            let index = blanks.firstIndex { $0.id == id } ?? 0
            let typed = draft.texts.indices.contains(index) ? draft.texts[index] : ""
            let shown = evaluation == nil ? typed : filled(blanks[index])
            let cursor = showsCursor && draft.selection == index ? "▏" : ""
            let words = shown.isEmpty && cursor.isEmpty ? "____" : shown + cursor
            return Span("[\(index + 1): \(words)]", .accent)
        }
        let start = result.lines.count
        result.lines += TextLayout.wrap(layout.spans(sentence), width: layout.width)
        result.parts = blanks.map { _ in start..<result.lines.count }
        guard let evaluation else {
            addWords(to: &result)
            return
        }
        for (index, part) in evaluation.parts.enumerated() {
            let label = Message.gapNumber(index + 1)
            if !part.feedback.isEmpty {
                result.lines += feedback(part, label: label, isGood: part.isRight)
            } else {
                result.lines += mark(false, label.followed(by: .notThisWord, separator: ": "))
            }
        }
    }

    /// The words that are offered for each gap, with the numbers that choose them.
    private func addWords(to result: inout Result) {
        for (gap, words) in draft.offered.enumerated() where !words.isEmpty {
            let isSelected = !showsCursor || draft.selection == gap
            result.lines += [Line(), Line(layout.text(.gapNumber(gap + 1)) + ":", .muted)]
            for (index, word) in words.enumerated() {
                let isChosen = draft.texts[gap] == word
                let inner = layout.narrowed(by: 5)
                result.lines += layout.hanging(
                    TextLayout.wrap([Span(word, isChosen ? .bold : .normal)], width: inner.width),
                    mark: Span("  \(index + 1)  ", isSelected ? .accent : .muted))
            }
        }
    }

    /// What stands in a gap once it is answered: the word itself where it was right, else nothing, for what was typed
    /// is not kept.
    private func filled(_ blank: Question.Blank) -> String {
        guard case .filled(let fillings)? = response, let filling = fillings[blank.id] else { return "" }
        switch filling {
        case .accepted(let index): return blank.accepted.indices.contains(index) ? blank.accepted[index].label : ""
        case .expected(let index): return blank.misses.indices.contains(index) ? blank.misses[index].text : ""
        case .other: return ""
        }
    }

    // MARK: Around

    private func hints() -> [Line] {
        question.hints.prefix(hintsShown).enumerated().flatMap { index, hint in
            [Line()]
                + TextLayout.wrap(
                    [
                        Span(
                            layout.text(.hintOf(index + 1, question.hints.count)) + ": ",
                            Style(isBold: true, ink: .note))
                    ]
                        + layout.spans(hint), width: layout.width)
        }
    }

    private func verdict(_ evaluation: Evaluation) -> [Line] {
        let headline: Message = evaluation.isCorrect ? .rightAnswer : .notYetRight
        let ink = Style(isBold: true, ink: evaluation.isCorrect ? .good : .bad)
        var lines = [Line("\(evaluation.isCorrect ? "✓" : "✗") \(layout.text(headline))", ink)]
        if evaluation.isIncomplete {
            lines += TextLayout.wrap([Span(layout.text(.missesSome))], width: layout.width)
        }
        return lines
    }
}

extension QuestionLayout.Result {
    fileprivate mutating func add(_ part: [Line]) {
        parts.append(lines.count..<lines.count + part.count)
        lines += part
    }
}
