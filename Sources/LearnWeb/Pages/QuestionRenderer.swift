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
            .data("answer", say(.answerButton)), .data("right", say(.rightAnswer)), .data("wrong", say(.notYetRight)),
            .data("missing", say(.missesSome)), .data("choose", say(instruction(question))),
            content: [
                element(.p, .class("label"), text: say(.question)),
                element(.div, .class("prompt"), .id(promptID), content: blocks.html(question.prompt)),
                element(
                    .div, .named("role", question.kind == .choice ? "radiogroup" : "group"),
                    .aria("labelledby", promptID),
                    content: [
                        element(.p, .class("fine"), text: say(instruction(question))),
                        element(.ul, .class("options"), content: question.options.map { option($0, of: question) }),
                    ]),
            ] + hints(of: question) + [answers(of: question)])
    }

    private func instruction(_ question: Question) -> Message {
        question.kind == .choice ? .chooseOne : .chooseSeveral
    }

    private func option(_ option: Question.Option, of question: Question) -> HTML {
        element(
            .li,
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
            content: [
                element(.summary, text: say(.showAnswers)),
                element(
                    .ul,
                    content: question.options.map { option in
                        element(
                            .li, .class(option.isCorrect ? "right" : "wrong"),
                            .data("option", option.id.rawValue), .data("correct", option.isCorrect ? "yes" : "no"),
                            content: [
                                element(.p, .class("answer"), content: blocks.text.html(option.text)),
                                element(
                                    .p, .class("why"),
                                    content: [
                                        element(
                                            .strong,
                                            text: say(option.isCorrect ? .optionRight : .optionWrong) + "."),
                                        .text(" "),
                                    ] + blocks.text.html(option.justification)),
                            ])
                    }),
            ])
    }

    private func say(_ message: Message) -> String { blocks.say(message) }
}
