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
        let content = content(of: block)
        // Most blocks say nothing of themselves.
        if translations.isEmpty, block.guide == nil, block.traits == Block.Traits() { return content }
        let parts =
            [content] + translations.map(html) + (block.guide.map { [html($0)] } ?? [])
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
                    .outside(reference.address, content: text.html(reference.title)),
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
            quotation.address.map { .outside($0, content: [.text(quotation.source)]) } ?? .text(quotation.source)
        return .element(
            .figure, attributes(id) + [.class("quotation")],
            [
                element(.blockquote, content: html(quotation.content)),
                element(.figcaption, content: [.text("— "), source]),
            ])
    }

    /// A single paragraph needs no paragraph of its own inside a list item.
    func html(tight passages: [Passage]) -> [HTML] {
        if passages.count == 1, case .paragraph(let words) = passages[0] { return text.html(words) }
        return html(passages)
    }

    /// Passages with their figures left out: what a list of things needs.
    func html(words passages: [Passage]) -> [HTML] {
        html(
            tight: passages.filter {
                if case .figure = $0 { false } else { true }
            })
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

    func html(_ note: Note, id: String?) -> HTML {
        let kind = say(.noteTitle(note.kind.rawValue))
        let title = note.title.map { "\(kind): \($0)" } ?? kind
        return .element(
            .div, attributes(id) + [.class("note note-\(note.kind.rawValue)"), .named("role", "note")],
            [element(.p, .class("title"), content: [element(.strong, text: title)])] + html(note.content))
    }

    func attributes(_ id: String?) -> [HTML.Attribute] { id.map { [.id($0)] } ?? [] }
    func say(_ message: Message) -> String { message.text(in: language) }
}
