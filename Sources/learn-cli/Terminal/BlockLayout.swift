internal import LearnCore

/// Lays out a lesson's blocks as lines.
struct BlockLayout {
    /// The marks that stand for structure.
    struct Marks: Sendable {
        let bullet: String
        /// Before each line of a card or note.
        let bar: String
        /// Between the turns of a screen and its text.
        let rule: String

        /// For a screen that is looked at.
        static let drawn = Marks(bullet: "•", bar: "│ ", rule: "─")
        /// For a text that is listened to or read by a program: nothing that would be read out as noise.
        static let plain = Marks(bullet: "-", bar: "  ", rule: "")
    }

    private(set) var width: Int
    let language: Language
    let marks: Marks
    /// The day by which content is stale or not.
    var asOf: CalendarDay?
    /// What stands in the place of a gap.
    var gap: @Sendable (Question.Blank.ID) -> Span = { _ in Span("____", .accent) }

    /// Whether the lines are for eyes on a screen.
    var isDrawn: Bool { !marks.rule.isEmpty }

    init(width: Int, language: Language, marks: Marks, asOf: CalendarDay? = nil) {
        self.width = width
        self.language = language
        self.marks = marks
        self.asOf = asOf
    }

    func lines(for block: Block) -> [Line] {
        var lines: [Line] = []
        if let basis = block.basis {
            lines += TextLayout.wrap(
                [Span(text(.basis(basis.rawValue)), Style(isItalic: true, ink: .muted))], width: width,
                first: isDrawn ? [Span("◆ ", .muted)] : [], rest: isDrawn ? [Span("  ")] : [])
        }
        switch block.content {
        case .heading(let words): lines += heading(words)
        case .passage(let passage): lines += self.lines(for: passage)
        case .note(let note): lines += self.lines(for: note)
        case .stepCards(let cards): lines += self.lines(for: cards)
        case .dialogue(let dialogue): lines += self.lines(for: dialogue)
        case .activity(let activity): lines += self.lines(for: activity)
        case .checklist(let checklist): lines += self.lines(for: checklist, ticked: [])
        case .reflection(let reflection): lines += self.lines(for: reflection)
        case .observation(let observation): lines += self.lines(for: observation)
        case .handout(let handout): lines += self.lines(for: handout)
        case .question(let question): lines += self.lines(for: question.prompt)
        case .scenario(let scenario): lines += title(scenario.title, style: .heading) + self.lines(for: scenario.intro)
        }
        if let guide = block.guide { lines += [Line()] + self.lines(for: guide) }
        return lines + self.lines(for: block.traits.freshness)
    }

    func text(_ message: Message) -> String { message.text(in: language) }

    // MARK: Text

    func heading(_ words: [Inline]) -> [Line] {
        let lines = TextLayout.wrap(spans(words, style: .heading), width: width)
        guard isDrawn else { return lines }
        let length = min(width, lines.map(\.width).max() ?? 0)
        return lines + [Line(String(repeating: marks.rule, count: length), .muted)]
    }

    func spans(_ inlines: [Inline], style: Style = .normal) -> [Span] {
        inlines.flatMap { piece -> [Span] in
            switch piece {
            case .text(let words): return [Span(words, style)]
            case .emphasis(let content): return spans(content, style: style.with(italic: true))
            case .strong(let content): return spans(content, style: style.with(bold: true))
            case .link(let link):
                let words = spans(link.content, style: style.with(underlined: true))
                if case .external(let address) = link.target { return words + [Span(" (\(address))", .muted)] }
                return words
            case .term(_, let content): return spans(content, style: style.with(underlined: true))
            case .gap(let id): return [gap(id)]
            }
        }
    }

    func paragraph(_ inlines: [Inline], first: [Span] = [], rest: [Span] = []) -> [Line] {
        TextLayout.wrap(spans(inlines), width: width, first: first, rest: rest)
    }

    func lines(for passages: [Passage]) -> [Line] {
        separated(passages.map { lines(for: $0) })
    }

    func lines(for passage: Passage) -> [Line] {
        switch passage {
        case .paragraph(let words): return paragraph(words)
        case .list(let list):
            let numberWidth = String(list.items.count).count + 2
            let blocks = list.items.enumerated().map { index, item -> [Line] in
                let mark = list.kind == .numbered ? "\(index + 1).".padded(to: numberWidth) : marks.bullet + " "
                return hanging(lines(for: item, indent: DisplayWidth.of(mark)), mark: Span(mark, .accent))
            }
            // Short items stand close; where one has several paragraphs, all get air.
            return list.items.contains { $0.count > 1 } ? separated(blocks) : blocks.flatMap { $0 }
        case .figure(let figure):
            let label = Span("[\(text(.figure)): ", .muted)
            var lines = TextLayout.wrap(
                [label, Span(figure.alternativeText + "]", .muted)], width: width)
            if !figure.caption.isEmpty { lines += paragraph(figure.caption) }
            if !figure.description.isEmpty { lines += [Line()] + self.lines(for: figure.description) }
            return lines
        case .table(let table): return self.lines(for: table)
        case .quotation(let quotation):
            let source = TextLayout.wrap([Span("— " + quotation.source, .muted)], width: width - 2)
            return barred(narrowed(by: 2).lines(for: quotation.content) + source, ink: .muted)
        case .readAloud(let content):
            return barred(
                title(text(.readAloud), style: .accent) + narrowed(by: 2).lines(for: content), ink: .accent)
        case .reference(let reference):
            return TextLayout.wrap(
                [Span(text(.sourceLabel) + " ", .muted)] + spans(reference.title) + [
                    Span(" (\(reference.address))", .muted)
                ], width: width)
        }
    }

    /// Lines with a mark before the first and space before the others.
    func hanging(_ lines: [Line], mark: Span) -> [Line] {
        let indent = DisplayWidth.of(mark.text)
        return lines.enumerated().map { index, line in
            index == 0 ? Line([mark] + line.spans) : line.indented(by: indent)
        }
    }

    func lines(for passages: [Passage], indent: Int) -> [Line] {
        narrowed(by: indent).lines(for: passages)
    }

    func narrowed(by columns: Int) -> BlockLayout {
        var layout = self
        layout.width = max(12, width - columns)
        return layout
    }

    /// The parts with an empty line between them.
    func separated(_ parts: [[Line]]) -> [Line] {
        Array(parts.filter { !$0.isEmpty }.joined(separator: [Line()]))
    }

    /// Lines behind a bar.
    func barred(_ lines: [Line], ink: Style) -> [Line] {
        lines.map { Line([Span(marks.bar, ink)] + $0.spans) }
    }

    func title(_ words: String, style: Style = .bold) -> [Line] {
        TextLayout.wrap([Span(words, style)], width: width)
    }
}
