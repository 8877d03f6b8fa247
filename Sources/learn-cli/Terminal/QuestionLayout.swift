internal import LearnCore

/// Lays out a question with its options and what is said of them.
struct QuestionLayout {
    let layout: BlockLayout
    /// Where the cursor stands; `nil` where there is none, as in plain text.
    var selection: Int?
    var marked: Set<Question.Option.ID> = []
    var evaluation: Evaluation?
    var hintsShown = 0

    struct Result {
        var lines: [Line] = []
        /// The lines of each option.
        var options: [Range<Int>] = []
    }

    func result(for question: Question) -> Result {
        var result = Result()
        result.lines = layout.lines(for: question.prompt)
        result.lines.append(Line())
        if let evaluation {
            result.lines += verdict(evaluation) + [Line()]
        } else {
            let instruction: Message = question.kind == .choice ? .chooseOne : .chooseSeveral
            result.lines += TextLayout.wrap([Span(layout.text(instruction), .muted)], width: layout.width)
            result.lines.append(Line())
        }
        for (index, option) in question.options.enumerated() {
            let start = result.lines.count
            result.lines += lines(for: option, at: index, in: question)
            result.options.append(start..<result.lines.count)
        }
        result.lines += hints(of: question)
        return result
    }

    private func lines(for option: Question.Option, at index: Int, in question: Question) -> [Line] {
        let isSelected = selection == index
        let chosen = evaluation?.options[index].isChosen ?? marked.contains(option.id)
        let box = question.kind == .choice ? (chosen ? "(•)" : "( )") : (chosen ? "[x]" : "[ ]")
        let mark = layout.isDrawn ? "\(isSelected ? "›" : " ") \(index + 1) \(box) " : "\(index + 1). "
        let inner = layout.narrowed(by: mark.count)
        let style: Style = isSelected ? .heading : .normal
        var lines = layout.hanging(
            TextLayout.wrap(inner.spans(option.text, style: style), width: inner.width), mark: Span(mark, style))
        if let evaluation, shows(option, evaluation) {
            let right = option.isCorrect
            let label = layout.text(right ? .optionRight : .optionWrong)
            let ink = Style(ink: right ? .good : .bad)
            lines += TextLayout.wrap(
                [Span("\(right ? "✓" : "✗") \(label). ", ink.with(bold: true))] + inner.spans(option.justification),
                width: layout.width, first: [Span("      ")], rest: [Span("        ")])
        }
        return lines
    }

    /// A wrong response explains what was chosen and keeps the rest to think about; a right one explains everything.
    private func shows(_ option: Question.Option, _ evaluation: Evaluation) -> Bool {
        evaluation.isCorrect || evaluation.chosen.contains { $0.option.id == option.id }
    }

    private func hints(of question: Question) -> [Line] {
        question.hints.prefix(hintsShown).enumerated().flatMap { index, hint in
            [Line()]
                + TextLayout.wrap(
                    [Span("\(layout.text(.hint)) \(index + 1): ", Style(isBold: true, ink: .note))]
                        + layout.spans(hint), width: layout.width)
        }
    }

    private func verdict(_ evaluation: Evaluation) -> [Line] {
        let headline: Message = evaluation.isCorrect ? .rightAnswer : .notYetRight
        let ink = Style(isBold: true, ink: evaluation.isCorrect ? .good : .bad)
        var lines = [Line("\(evaluation.isCorrect ? "✓" : "✗") \(layout.text(headline))", ink)]
        let missesSome = !evaluation.isCorrect && evaluation.chosen.allSatisfy(\.isRight)
        if missesSome { lines += TextLayout.wrap([Span(layout.text(.missesSome))], width: layout.width) }
        return lines
    }
}
