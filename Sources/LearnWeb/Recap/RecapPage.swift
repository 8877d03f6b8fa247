public import LearnCore

/// What a lesson or course was about and how one did, as one file that prints on A4.
public struct RecapPage {
    private let course: Course
    private let recaps: [LessonRecap]
    private let language: Language

    /// - Parameter recaps: one for each lesson, in their order.
    public init(_ course: Course, recaps: [LessonRecap], language: Language) {
        self.course = course
        self.recaps = recaps
        self.language = language
    }

    /// The file. The same recaps give the same bytes.
    public func bytes() -> [UInt8] {
        let title = say(.recapTitle(recaps.count == 1 ? recaps[0].lesson.title : course.title))
        return SelfContainedPage(
            language: language.rawValue, title: title, style: RecapStyle.rules,
            content: [
                element(
                    .main,
                    content: [element(.p, .class("kicker"), text: course.title), element(.h1, text: title)] + marks
                        + recaps.map(section)),
                element(.footer, content: [element(.p, text: say(.recapPrivacy))]),
            ]
        ).bytes()
    }

    /// All bookmarks, first of all.
    private var marks: [HTML] {
        let entries = recaps.flatMap { recap in
            recap.bookmarks.map { "\($0.title) (\(say(.hitPlace(recap.lesson.title, step: $0.index + 1))))" }
        }
        guard !entries.isEmpty else { return [] }
        return [
            element(
                .section, .class("marks"),
                content: [
                    element(.h2, text: say(.bookmarks)),
                    element(.ul, content: entries.map { element(.li, text: $0) }),
                ])
        ]
    }

    private func section(_ recap: LessonRecap) -> HTML {
        let heading: [HTML] = recaps.count == 1 ? [] : [element(.h2, text: recap.lesson.title)]
        return element(
            .section, .named("lang", course.language), content: heading + recap.items.map { html($0) })
    }

    private func html(_ item: LessonRecap.Item) -> HTML {
        switch item {
        case .heading(let words): return element(.h3, content: html(words))
        case .note(let note):
            let kind = say(.noteTitle(note.kind.rawValue))
            return element(
                .div, .class("note"),
                content: [element(.h4, text: note.title.map { "\(kind): \($0)" } ?? kind)] + html(note.content))
        case .checklist(let checklist):
            return element(
                .div, .class("note"),
                content: [
                    element(.h4, text: checklist.title ?? say(.checklist)),
                    element(
                        .ul, .class("checks"), content: checklist.checks.map { element(.li, content: html($0.text)) }),
                ])
        case .steps(let cards):
            return .group(
                cards.cards.enumerated().map { index, card in
                    element(
                        .div, .class("note"),
                        content: [element(.h4, text: say(.stepCard(index + 1, title: card.title)))]
                            + html(card.content))
                })
        case .question(let question): return html(question)
        case .scenario(let scenario, let levels, let ending, let standing):
            return element(
                .div, .class("question question-\(standing.rawValue)"),
                content: [element(.h4, text: say(.scenario) + ": " + scenario.title)]
                    + (ending.map { ending in
                        [
                            element(.p, text: say(.ending(ending.outcome.rawValue)) + ": " + ending.title),
                            element(.p, .class("standing"), text: say(.ladderPathInWords(levels)) + "."),
                        ] + html(ending.debrief)
                    } ?? [
                        element(
                            .p, .class("standing"),
                            text: "\(Self.mark(standing)) \(say(.recapStanding(standing.rawValue)))")
                    ]))
        }
    }

    private func html(_ recap: LessonRecap.QuestionRecap) -> HTML {
        var prompt = html(recap.question.prompt)
        if case .gap(let sentence, _) = recap.question.body { prompt.append(element(.p, content: html(sentence))) }
        return element(
            .div, .class("question question-\(recap.outcome.rawValue)"),
            content: prompt + [
                element(
                    .p, .class("standing"),
                    text: "\(Self.mark(recap.outcome)) \(say(.recapStanding(recap.outcome.rawValue)))"),
                element(
                    .ul, .class("answer"),
                    content: recap.answer.map { part in
                        element(
                            .li,
                            content: [element(.strong, text: part.text)]
                                + (part.reason.isEmpty ? [] : [": "] + html(part.reason)))
                    }),
            ])
    }

    private static func mark(_ standing: LessonRecap.Outcome) -> String {
        switch standing {
        case .right: "✓"
        case .rightLater: "↻"
        case .wrong: "✗"
        case .skipped: "»"
        case .open: "·"
        }
    }

    // MARK: Text

    /// On paper no link leads anywhere: its words stay.
    private func html(_ words: [Inline]) -> [HTML] {
        words.map { piece in
            switch piece {
            case .text(let text): .text(text)
            case .emphasis(let content): element(.em, content: html(content))
            case .strong(let content): element(.strong, content: html(content))
            case .link(let link): .group(html(link.content))
            case .term(_, let content): .group(html(content))
            case .gap: "____"
            }
        }
    }

    private func html(_ passages: [Passage]) -> [HTML] {
        passages.flatMap { passage -> [HTML] in
            switch passage {
            case .list(let list):
                [.element(list.kind == .numbered ? .ol : .ul, [], list.items.map { element(.li, content: html($0)) })]
            case .figure(let figure): [element(.p, text: "[\(say(.figure)): \(figure.alternativeText)]")]
            default:
                passage.inlineRuns.filter { !$0.isEmpty }.map { element(.p, content: html($0)) }
            }
        }
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
