internal import LearnCore

/// A lesson's blocks as HTML.
struct BlockRenderer {
    var text: TextRenderer
    let language: Language
    let root: String
    let pictures: [String: Picture]
    /// The day by which content is stale or not.
    let asOf: CalendarDay?
    /// Titles of blocks stand one level below the heading that they follow.
    private(set) var blockTitle = HTML.Element.h2

    init(text: TextRenderer, language: Language, root: String, pictures: [String: Picture], asOf: CalendarDay?) {
        self.text = text
        self.language = language
        self.root = root
        self.pictures = pictures
        self.asOf = asOf
    }

    /// A block in another language.
    struct Translated {
        let language: String
        let isReviewed: Bool
        let content: Block.Content
    }

    mutating func html(_ block: Block, translations: [Translated] = []) -> HTML {
        if case .heading = block.content { blockTitle = .h3 }
        let parts =
            [content(of: block)] + translations.map(html) + (block.guide.map { [html($0)] } ?? [])
            + freshness(of: block)
        guard let basis = block.basis else { return .group(parts) }
        return element(
            .div, .class("based based-\(basis.rawValue)"),
            content: [
                element(.p, .class("basis basis-\(basis.rawValue)"), text: say(.basis(basis.rawValue)))
            ] + parts)
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
        case .observation(let observation): return html(observation, id: id)
        case .handout(let handout): return html(handout, id: id)
        case .question(let question): return QuestionRenderer(blocks: self, id: id ?? "").html(question)
        case .scenario(let scenario): return ScenarioRenderer(blocks: self, id: id ?? "").html(scenario)
        }
    }

    /// Where a statement comes from, and until when it holds.
    private func freshness(of block: Block) -> [HTML] {
        let freshness = block.traits.freshness
        var facts: [String] = []
        if let source = freshness.source { facts.append(say(.source(source))) }
        if let day = freshness.reviewedOn { facts.append(say(.reviewedOn(day.description))) }
        if let day = freshness.reviewBy { facts.append(say(.holdsUntil(day.description))) }
        var parts = facts.isEmpty ? [] : [element(.p, .class("fine"), text: facts.joined(separator: " · "))]
        if let asOf, let day = freshness.reviewBy, freshness.isStale(asOf: asOf) {
            parts.append(element(.p, .class("stale"), text: say(.isStale(day.description))))
        }
        return parts
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
        case .table(let table): html(table, id: id)
        case .figure(let figure): html(figure, id: id)
        case .quotation(let quotation): html(quotation, id: id)
        case .readAloud(let content):
            .element(
                .div, attributes(id) + [.class("read-aloud")],
                [element(.p, .class("label"), text: say(.readAloud))] + html(content))
        case .reference(let reference):
            .element(
                .p, attributes(id) + [.class("reference")],
                [
                    .text(say(.sourceLabel) + " "),
                    element(
                        .a, .class("outside"), .href(reference.address), .named("rel", "noreferrer"),
                        content: text.html(reference.title)),
                ])
        }
    }

    /// A table wider than the page scrolls by itself, also by keyboard.
    private func html(_ table: Table, id: String?) -> HTML {
        let caption = table.caption.isEmpty ? [] : [element(.caption, content: text.html(table.caption))]
        let head = element(
            .tr, content: table.head.map { element(.th, .named("scope", "col"), content: text.html($0)) })
        let rows = table.rows.map { row in
            element(
                .tr,
                content: row.enumerated().map { index, cell in
                    index == 0 && table.hasRowHeaders
                        ? element(.th, .named("scope", "row"), content: text.html(cell))
                        : element(.td, content: text.html(cell))
                })
        }
        return .element(
            .div,
            attributes(id) + [
                .class("table"), .named("role", "region"), .named("tabindex", "0"),
                .aria("label", table.caption.isEmpty ? say(.table) : table.caption.plainText),
            ],
            [
                element(
                    .table,
                    content: caption + [element(.thead, content: [head]), element(.tbody, content: rows)])
            ])
    }

    private func html(_ quotation: Quotation, id: String?) -> HTML {
        let source: HTML =
            quotation.address.map {
                element(.a, .class("outside"), .href($0), .named("rel", "noreferrer"), text: quotation.source)
            } ?? .text(quotation.source)
        return .element(
            .figure, attributes(id) + [.class("quotation")],
            [
                element(.blockquote, content: html(quotation.content)),
                element(.figcaption, content: [.text("— "), source]),
            ])
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
        let picture = HTML.element(.figure, attributes(id), content)
        guard !figure.description.isEmpty else { return picture }
        return .group([
            picture,
            element(
                .details, .class("description"),
                content: [element(.summary, text: say(.figureDescription))] + html(figure.description)),
        ])
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
    func titleElement(below hasTitle: Bool) -> HTML.Element {
        guard hasTitle else { return blockTitle }
        return blockTitle == .h2 ? .h3 : .h4
    }

    private func html(_ dialogue: Dialogue, id: String?) -> HTML {
        let turns = dialogue.turns.map { html($0) }
        return .element(
            .section, attributes(id) + [.class("dialogue")],
            [
                element(.p, .class("label"), text: say(.dialogue)),
                dialogue.title.map { element(blockTitle, text: $0) } ?? .group([]),
                dialogue.setting.isEmpty
                    ? .group([]) : element(.p, .class("setting"), content: text.html(dialogue.setting)),
            ] + turns)
    }

    func html(_ turn: Dialogue.Turn) -> HTML {
        switch turn {
        case .line(let speaker, let words):
            element(
                .p, .class("line"),
                content: [element(.b, .class("speaker"), text: speaker + ":"), .text(" ")] + text.html(words))
        case .action(let words): element(.p, .class("action"), content: [element(.i, content: text.html(words))])
        }
    }

    private func html(_ activity: Activity, id: String?) -> HTML {
        let facts = [
            say(.activity), say(.minutes(activity.minutes)), say(.grouping(activity.grouping.rawValue)),
            activity.stamp.map { say(.stamp($0)) },
        ].compactMap { $0 }.joined(separator: " · ")
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

    private func html(_ observation: Observation, id: String?) -> HTML {
        .element(
            .section, attributes(id) + [.class("observation")],
            [element(.p, .class("label"), text: say(.observation)), element(blockTitle, text: observation.title)]
                + html(observation.prompt) + [
                    element(
                        .ol,
                        content: observation.anchors.map { anchor in
                            element(.li, .named("value", String(anchor.value)), content: text.html(anchor.text))
                        }),
                    element(.p, .class("fine"), text: say(.observationIsOfGroup)),
                ])
    }

    private func html(_ handout: Handout, id: String?) -> HTML {
        .element(
            .section, attributes(id) + [.class("handout")],
            [element(.p, .class("label"), text: say(.handout)), element(blockTitle, text: handout.title)]
                + html(handout.content))
    }

    /// Unfolds without a script, in its own language and direction; says whether a person has looked at it.
    private func html(_ translated: Translated) -> HTML {
        guard case .handout(let handout) = translated.content else { return .group([]) }
        let direction = WritingDirection.isRightToLeft(translated.language) ? "rtl" : "ltr"
        return element(
            .details, .class("translation"),
            content: [
                element(
                    .summary, .named("lang", translated.language), text: LanguageName.own(translated.language)),
                element(
                    .div, .named("lang", translated.language), .named("dir", direction),
                    content: [element(.p, content: [element(.strong, text: handout.title)])] + html(handout.content)),
            ] + (translated.isReviewed ? [] : [element(.p, .class("fine"), text: say(.notReviewed))]))
    }

    private func html(_ guide: Guide) -> HTML {
        let entries: [(Message, [[Inline]])] = [
            (.guideSay, guide.say), (.guideDo, guide.act), (.guideWatch, guide.watch), (.guideSee, guide.see),
        ]
        return element(
            .dl, .class("guide"),
            content: entries.filter { !$0.1.isEmpty }.map { label, runs in
                element(
                    .div,
                    content: [element(.dt, text: say(label))] + runs.map { element(.dd, content: text.html($0)) })
            })
    }

    func attributes(_ id: String?) -> [HTML.Attribute] { id.map { [.id($0)] } ?? [] }
    func say(_ message: Message) -> String { message.text(in: language) }
}
