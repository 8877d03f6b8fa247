internal import LearnCore

/// The text of a letter as HTML. Nothing in it leads to a page that the reader does not have.
struct GuidePassages {
    let language: String
    let keyWords: KeyWords
    let drawings: GuideDrawings

    func html(_ passages: [Passage]) -> [HTML] { passages.flatMap(html) }

    private func html(_ passage: Passage) -> [HTML] {
        switch passage {
        case .paragraph(let text): [element(.p, content: html(text))]
        case .list(let list):
            [
                .element(
                    list.kind == .numbered ? .ol : .ul, [], list.items.map { element(.li, content: html(tight: $0)) })
            ]
        case .table(let table): [html(table)]
        case .figure(let figure):
            [drawings.html(figure, isDecoration: false)].compactMap { $0 }
                + (figure.caption.isEmpty ? [] : [element(.p, .class("caption"), content: html(figure.caption))])
                + html(figure.description)
        case .quotation(let quotation):
            [
                element(.blockquote, content: html(quotation.content)),
                element(
                    .p, .class("caption"), content: ["— "] + link(to: quotation.address, [.text(quotation.source)])),
            ]
        case .readAloud(let content):
            [
                element(
                    .blockquote,
                    content: [
                        element(
                            .p, .class("caption"),
                            content: GuideWords(language: language).say(.readAloud).html(in: language))
                    ] + html(content))
            ]
        case .reference(let reference):
            [
                element(
                    .p,
                    content: GuideWords(language: language).say(.source).html(in: language) + [" "]
                        + link(to: reference.address, html(reference.title)))
            ]
        }
    }

    /// A single paragraph needs no paragraph of its own inside a list item.
    private func html(tight passages: [Passage]) -> [HTML] {
        if passages.count == 1, case .paragraph(let text) = passages[0] { return html(text) }
        return html(passages)
    }

    private func html(_ table: Table) -> HTML {
        let head = element(
            .tr, content: table.head.map { element(.th, .named("scope", "col"), content: html($0)) })
        let rows = table.rows.map { row in
            element(
                .tr,
                content: row.enumerated().map { index, cell in
                    index == 0 && table.hasRowHeaders
                        ? element(.th, .named("scope", "row"), content: html(cell))
                        : element(.td, content: html(cell))
                })
        }
        return element(
            .table,
            content: (table.caption.isEmpty ? [] : [element(.caption, content: html(table.caption))])
                + [element(.thead, content: [head]), element(.tbody, content: rows)])
    }

    func html(_ text: [Inline]) -> [HTML] {
        text.flatMap { piece -> [HTML] in
            switch piece {
            case .text(let words): html(words)
            case .emphasis(let content): [element(.em, content: html(content))]
            case .strong(let content): [element(.strong, content: html(content))]
            case .term(_, let content): html(content)
            case .gap: ["____"]
            case .link(let link):
                if case .external(let address) = link.target {
                    self.link(to: address, html(link.content))
                } else {
                    html(link.content)
                }
            }
        }
    }

    private func html(_ words: String) -> [HTML] {
        guard language != keyWords.language else { return [.text(words)] }
        guard WritingDirection.isRightToLeft(language) else { return marked(words) }
        return LeftToRightRuns.pieces(of: words).flatMap { piece -> [HTML] in
            switch piece {
            case .text(let text): return marked(text)
            case .run(let run):
                let content = marked(run)
                if content.count == 1, case .element = content[0] { return content }
                return [element(.span, .named("dir", "ltr"), content: content)]
            }
        }
    }

    /// The words with the key words among them marked.
    private func marked(_ words: String) -> [HTML] {
        keyWords.pieces(of: words).map { piece in
            switch piece {
            case .text(let text): .text(text)
            case .keyWord(let word):
                element(
                    .span, .class("key"), .named("lang", keyWords.language),
                    .named("dir", WritingDirection.isRightToLeft(keyWords.language) ? "rtl" : "ltr"), text: word)
            }
        }
    }

    private func link(to address: String?, _ content: [HTML]) -> [HTML] {
        guard let address else { return content }
        return [element(.a, .href(address), .named("rel", "noreferrer"), content: content)]
    }
}
