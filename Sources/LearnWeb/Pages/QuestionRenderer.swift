internal import LearnCore

/// A question as HTML: the answers and their reasons unfold without a script; with one, the reader can answer. The
/// script takes its words and its key from here.
struct QuestionRenderer {
    let blocks: BlockRenderer
    let id: String

    func html(_ question: Question) -> HTML {
        let promptID = id + "-prompt"
        return element(
            .section, .id(id), .class("question"), .data("kind", question.kind.rawValue),
            .data("right", say(.rightAnswer)), .data("wrong", say(.notYetRight)),
            .data("missing", say(.missesSome)),
            .data("misplaced", say(misplaced(question))), .data("placed", say(.standsRight)),
            .data("choose", say(question.instruction)),
            content: [
                element(.p, .class("label"), text: say(.question)),
                element(.div, .class("prompt"), .id(promptID), content: blocks.html(question.prompt)),
                element(
                    .div, .class("options"), .named("role", question.kind == .choice ? "radiogroup" : "group"),
                    .aria("labelledby", promptID),
                    content: [element(.p, .class("fine"), text: say(question.instruction))]
                        + fields(of: question)),
                // Here from the start, so that nothing moves when the script begins; without one the style hides them.
                element(.button, .class("answer"), .named("type", "button"), text: say(.answerButton)),
                element(.p, .class("verdict"), .named("role", "status")),
            ] + hints(of: question) + [answers(of: question)])
    }

    /// What is said of a part that is wrong: that it is, and not what would be right.
    private func misplaced(_ question: Question) -> Message {
        switch question.kind {
        case .choice, .multiple: .optionWrong
        case .order: .standsElsewhere
        case .match: .doNotBelongTogether
        case .gap: .notThisWord
        }
    }

    // MARK: What is answered in

    private func fields(of question: Question) -> [HTML] {
        switch question.body {
        case .choice(let options), .multiple(let options):
            [element(.ul, content: options.map { option($0, of: question) })]
        case .order(let options):
            [
                element(
                    .ul,
                    content: question.shuffledOptions(seed: id).map { option in
                        row(
                            option.id.rawValue, option.text,
                            choices: options.indices.map { (options[$0].id.rawValue, String($0 + 1)) })
                    })
            ]
        case .match(let pairs, _):
            [
                element(
                    .ul,
                    content: pairs.map { pair in
                        row(
                            pair.id.rawValue, pair.text,
                            choices: question.shuffledRightSides(seed: id).map {
                                ($0.id.rawValue, $0.text.plainText)
                            })
                    })
            ]
        case .gap(let sentence, let blanks):
            gap(sentence, blanks, offered: question.offeredWords(seed: id))
        }
    }

    private func option(_ option: Question.Option, of question: Question) -> HTML {
        element(
            .li, .data("part", option.id.rawValue),
            content: [
                element(
                    .label,
                    content: [
                        element(
                            .input, .named("type", question.kind == .choice ? "radio" : "checkbox"),
                            .named("name", id), .named("value", option.id.rawValue)),
                        element(.span, content: blocks.text.html(option.text)),
                    ])
            ])
    }

    /// A part with a list to choose from: its number in the order, or its right side.
    private func row(_ part: String, _ words: [Inline], choices: [(value: String, label: String)]) -> HTML {
        element(
            .li, .data("part", part),
            content: [
                element(
                    .label, .class("row"),
                    content: [
                        element(.span, content: blocks.text.html(words)),
                        element(
                            .select,
                            content: [element(.option, .named("value", ""), text: "–")]
                                + choices.map { element(.option, .named("value", $0.value), text: $0.label) }),
                    ])
            ])
    }

    private func gap(
        _ sentence: [Inline], _ blanks: [Question.Blank], offered: [Question.Blank.ID: [String]]
    ) -> [HTML] {
        var text = blocks.text
        let names = Dictionary(
            blanks.enumerated().map { ($1.id, say(.gapNumber($0 + 1))) }, uniquingKeysWith: { first, _ in first })
        text.gap = { blank in field(of: blank, named: names[blank] ?? "", words: offered[blank]) }
        // On paper, and where no answer is taken, the words stand below.
        let lists = blanks.compactMap { blank in
            offered[blank.id].map { words in
                element(
                    .p, .class("fine offered"),
                    text: "\(names[blank.id] ?? ""): \(words.joined(separator: " · "))")
            }
        }
        return [element(.p, .class("sentence"), content: text.html(sentence))] + lists
    }

    /// What a gap is filled with: a list of words to choose from, or a place to type in.
    private func field(of blank: Question.Blank.ID, named name: String, words: [String]?) -> HTML {
        if let words {
            return element(
                .select, .data("part", blank.rawValue), .aria("label", name),
                content: [element(.option, .named("value", ""), text: "–")]
                    + words.map { element(.option, .named("value", $0), text: $0) })
        }
        return element(
            .input, .named("type", "text"), .named("size", "14"), .named("maxlength", "60"),
            .named("autocomplete", "off"),
            .named("autocapitalize", "none"), .named("spellcheck", "false"), .data("part", blank.rawValue),
            .aria("label", name))
    }

    // MARK: What is said of it

    private func hints(of question: Question) -> [HTML] {
        question.hints.enumerated().map { index, hint in
            element(
                .details, .class("hint"),
                content: [
                    element(
                        .summary,
                        text: question.hints.count == 1 ? say(.hint) : "\(say(.hint)) \(index + 1)"),
                    element(.p, content: blocks.text.html(hint)),
                ])
        }
    }

    private func answers(of question: Question) -> HTML {
        element(
            .details, .class("answers"),
            content: [element(.summary, text: say(.showAnswers)), element(.ul, content: reasons(of: question))])
    }

    private func reasons(of question: Question) -> [HTML] {
        switch question.body {
        case .choice(let options), .multiple(let options):
            options.map { option in
                reason(
                    option.id.rawValue, isAnswer: option.isCorrect, blocks.text.html(option.text),
                    say(option.isCorrect ? .optionRight : .optionWrong), option.justification)
            }
        case .order(let options):
            options.enumerated().map { index, option in
                reason(
                    option.id.rawValue, isAnswer: true, blocks.text.html(option.text), say(.place(index + 1)),
                    option.justification)
            }
        case .match(let pairs, let distractors):
            pairs.map { pair in
                reason(
                    pair.id.rawValue, isAnswer: true,
                    blocks.text.html(pair.text) + [.text(" – ")] + blocks.text.html(pair.match),
                    say(.belongTogether), pair.justification)
            } + distractors.map { reason($0) }
        case .gap(_, let blanks): blanks.enumerated().map { index, blank in reason(index, blank) }
        }
    }

    private func reason(
        _ part: String, isAnswer: Bool, _ answer: [HTML], _ label: String, _ why: [Inline], more: [HTML] = []
    ) -> HTML {
        element(
            .li, .class(isAnswer ? "right" : "wrong"), .data("part", part), .data("correct", isAnswer ? "yes" : "no"),
            content: [
                element(.p, .class("answer"), content: answer),
                element(
                    .p, .class("why"),
                    content: [element(.strong, text: label + "."), .text(" ")] + blocks.text.html(why)),
            ] + more)
    }

    /// What belongs to nothing. Where the author says why, the script tells it to whoever chose it.
    private func reason(_ distractor: Question.Distractor) -> HTML {
        element(
            .li, .class("wrong"), .data("part", distractor.id.rawValue), .data("correct", "no"),
            content: [
                element(.p, .class("answer"), content: blocks.text.html(distractor.text)),
                element(
                    .p, .class(distractor.justification.isEmpty ? "why" : "why miss"),
                    content: [element(.strong, text: say(.belongsToNothing) + "."), .text(" ")]
                        + blocks.text.html(distractor.justification)),
            ])
    }

    private func reason(_ index: Int, _ blank: Question.Blank) -> HTML {
        let accepted = blank.accepted.enumerated().flatMap { place, answer -> [HTML] in
            var word: [HTML.Attribute] = [.class("accepted"), .data("folded", TypedText.folded(answer.text))]
            if let tolerance = answer.tolerance { word.append(.data("tolerance", tolerance.text)) }
            return (place == 0 ? [] : [.text(" / ")]) + [
                .element(.span, word, [.text(answer.text)]), .text(String(answer.label.dropFirst(answer.text.count))),
            ]
        }
        let misses = blank.misses.map { miss in
            element(
                .p, .class("why miss"), .data("text", miss.text), .data("folded", TypedText.folded(miss.text)),
                content: [element(.strong, text: "»\(miss.text)«:"), .text(" ")] + blocks.text.html(miss.feedback))
        }
        return reason(
            blank.id.rawValue, isAnswer: true, accepted, say(.gapNumber(index + 1)), blank.justification, more: misses)
    }

    private func say(_ message: Message) -> String { blocks.say(message) }
}
