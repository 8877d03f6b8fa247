internal import LearnCore

/// A lesson's blocks as HTML.
struct BlockRenderer {
    let text: TextRenderer
    let language: Language
    let root: String
    let pictures: [String: Picture]
    /// Titles of blocks stand one level below the heading that they follow.
    private var blockTitle = HTML.Element.h2

    init(text: TextRenderer, language: Language, root: String, pictures: [String: Picture]) {
        self.text = text
        self.language = language
        self.root = root
        self.pictures = pictures
    }

    mutating func html(_ block: Block) -> HTML {
        if case .heading = block.content { blockTitle = .h3 }
        let content = content(of: block)
        guard let basis = block.basis else { return content }
        return element(
            .div, .class("based based-\(basis.rawValue)"),
            content: [
                element(
                    .p, .class("basis basis-\(basis.rawValue)"), text: say(.basis(basis.rawValue))),
                content,
            ])
    }

    private func content(of block: Block) -> HTML {
        let id = block.id?.rawValue
        switch block.content {
        case .heading(let words): return .element(.h2, attributes(id), text.html(words))
        case .passage(let passage): return html(passage, id: id)
        case .note(let note): return html(note, id: id)
        case .stepCards(let cards): return html(cards, id: id)
        case .dialogue(let dialogue): return html(dialogue, id: id)
        case .activity(let activity): return html(activity, id: id)
        case .checklist(let checklist): return html(checklist, id: id)
        case .reflection(let reflection): return html(reflection, id: id)
        case .question(let question):
            return QuestionRenderer(blocks: self, id: id ?? "").html(question)
        }
    }

    // MARK: Text

    func html(_ passages: [Passage]) -> [HTML] { passages.map { html($0, id: nil) } }

    func html(_ passage: Passage, id: String?) -> HTML {
        switch passage {
        case .paragraph(let words): .element(.p, attributes(id), text.html(words))
        case .list(let list):
            .element(
                list.kind == .numbered ? .ol : .ul, attributes(id),
                list.items.map { element(.li, content: html(tight: $0)) })
        case .figure(let figure): html(figure, id: id)
        }
    }

    /// A single paragraph needs no paragraph of its own inside a list item.
    private func html(tight passages: [Passage]) -> [HTML] {
        if passages.count == 1, case .paragraph(let words) = passages[0] { return text.html(words) }
        return html(passages)
    }

    private func html(_ figure: Figure, id: String?) -> HTML {
        var image: [HTML.Attribute] = [
            .named("src", root + figure.source), .named("alt", figure.alternativeText),
        ]
        if let size = pictures[figure.source]?.size {
            image += [.named("width", String(size.width)), .named("height", String(size.height))]
        }
        var content: [HTML] = [.element(.img, image, [])]
        if !figure.caption.isEmpty { content.append(element(.figcaption, content: text.html(figure.caption))) }
        return .element(.figure, attributes(id), content)
    }

    private func html(_ note: Note, id: String?) -> HTML {
        let kind = say(.noteTitle(note.kind.rawValue))
        let title = note.title.map { "\(kind): \($0)" } ?? kind
        return .element(
            .div, attributes(id) + [.class("note note-\(note.kind.rawValue)"), .named("role", "note")],
            [element(.p, .class("title"), content: [element(.strong, text: title)])] + html(note.content))
    }

    // MARK: Cards, talk, things to do

    private func html(_ steps: StepCards, id: String?) -> HTML {
        let cards = steps.cards.map { card in
            element(
                .li, .id(card.id.rawValue),
                content: [element(titleElement(below: steps.title != nil), text: card.title)]
                    + card.starters.map { starter in
                        element(
                            .p, .class("starter"), content: [.text("»")] + text.html(starter) + [.text("«")])
                    } + html(card.content))
        }
        return .element(
            .section, attributes(id) + [.class("cards")],
            (steps.title.map { [element(blockTitle, text: $0)] } ?? []) + [element(.ol, content: cards)])
    }

    /// Titles inside a block stand below its own title, if it has one.
    private func titleElement(below hasTitle: Bool) -> HTML.Element {
        guard hasTitle else { return blockTitle }
        return blockTitle == .h2 ? .h3 : .h4
    }

    private func html(_ dialogue: Dialogue, id: String?) -> HTML {
        let turns = dialogue.turns.map { turn in
            switch turn {
            case .line(let speaker, let words):
                element(
                    .p, content: [element(.b, .class("speaker"), text: speaker + ":"), .text(" ")] + text.html(words))
            case .action(let words): element(.p, .class("action"), content: [element(.i, content: text.html(words))])
            }
        }
        return .element(
            .section, attributes(id) + [.class("dialogue")],
            [
                element(.p, .class("label"), text: say(.dialogue)),
                dialogue.title.map { element(blockTitle, text: $0) } ?? .group([]),
                dialogue.setting.isEmpty
                    ? .group([]) : element(.p, .class("setting"), content: text.html(dialogue.setting)),
            ] + turns)
    }

    private func html(_ activity: Activity, id: String?) -> HTML {
        let facts = [
            say(.activity), say(.minutes(activity.minutes)), say(.grouping(activity.grouping.rawValue)),
        ].joined(separator: " · ")
        let materials = activity.materials.map { element(.li, content: html(tight: $0)) }
        return .element(
            .section, attributes(id) + [.class("activity")],
            [
                element(.p, .class("label"), text: facts), element(blockTitle, text: activity.title),
                part(.purpose, [element(.p, content: text.html(activity.purpose))]),
                materials.isEmpty ? .group([]) : part(.materials, [element(.ul, content: materials)]),
                part(.method, html(activity.method)),
                activity.wrapUp.isEmpty ? .group([]) : part(.wrapUp, html(activity.wrapUp)),
            ])
    }

    private func part(_ heading: Message, _ content: [HTML]) -> HTML {
        .group([element(titleElement(below: true), text: say(heading))] + content)
    }

    private func html(_ checklist: Checklist, id: String?) -> HTML {
        .element(
            .section, attributes(id) + [.class("checklist")],
            [
                element(blockTitle, text: checklist.title ?? say(.checklist)),
                element(
                    .ul,
                    content: checklist.checks.map { check in
                        element(
                            .li,
                            content: [
                                element(
                                    .label,
                                    content: [
                                        element(
                                            .input, .named("type", "checkbox"), .id(check.id.rawValue)),
                                        element(.span, content: text.html(check.text)),
                                    ])
                            ])
                    }),
            ])
    }

    private func html(_ reflection: Reflection, id: String?) -> HTML {
        .element(
            .section, attributes(id) + [.class("reflection")],
            [element(blockTitle, text: say(.reflection))] + html(reflection.prompt) + [
                element(.p, .class("fine"), text: say(.reflectionIsPrivate)),
                element(
                    .textarea, .named("rows", "4"), .aria("label", say(.yourThoughts)), .named("autocomplete", "off")),
            ])
    }

    func attributes(_ id: String?) -> [HTML.Attribute] { id.map { [.id($0)] } ?? [] }
    func say(_ message: Message) -> String { message.text(in: language) }
}
