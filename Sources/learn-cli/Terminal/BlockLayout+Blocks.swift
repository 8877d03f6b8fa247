internal import LearnCore

/// The blocks that are more than text.
extension BlockLayout {
    func lines(for note: Note) -> [Line] {
        let inner = narrowed(by: 2)
        let kind = text(.noteTitle(note.kind.rawValue))
        let title = note.title.map { "\(kind): \($0)" } ?? kind
        let ink = Style(ink: note.kind == .important ? .bad : .note)
        return barred(
            inner.title(title, style: ink.with(bold: true)) + inner.lines(for: note.content), ink: ink)
    }

    func lines(for steps: StepCards) -> [Line] {
        let inner = narrowed(by: 2)
        let cards = steps.cards.enumerated().map { index, card -> [Line] in
            var lines = inner.title(text(.stepCard(index + 1, title: card.title)), style: .heading)
            for starter in card.starters {
                lines += TextLayout.wrap(
                    [Span(text(.sayStarter) + ": ", .muted), Span("»")]
                        + inner.spans(starter, style: Style(isBold: true)) + [Span("«")], width: inner.width)
            }
            return barred(lines + inner.lines(for: card.content), ink: .accent)
        }
        return separated([steps.title.map { title($0) } ?? []] + cards)
    }

    func lines(for dialogue: Dialogue) -> [Line] {
        let header = title(
            dialogue.title.map { "\(text(.dialogue)): \($0)" } ?? text(.dialogue))
        let setting =
            dialogue.setting.isEmpty
            ? [] : TextLayout.wrap(spans(dialogue.setting, style: Style(isItalic: true)), width: width)
        let turns = dialogue.turns.flatMap { lines(for: $0) }
        return separated([header, setting, turns])
    }

    func lines(for turn: Dialogue.Turn) -> [Line] {
        switch turn {
        case .line(let speaker, let words):
            TextLayout.wrap([Span(speaker + ": ", .heading)] + spans(words), width: width, rest: [Span("  ")])
        case .action(let words):
            TextLayout.wrap(
                [Span("(", .muted)] + spans(words, style: Style(isItalic: true, ink: .muted)) + [Span(")", .muted)],
                width: width, first: [Span("  ")], rest: [Span("  ")])
        }
    }

    func lines(for activity: Activity) -> [Line] {
        let facts = [
            text(.activity), text(.minutes(activity.minutes)), text(.grouping(activity.grouping.rawValue)),
            activity.stamp.map { text(.stamp($0)) },
        ].compactMap { $0 }.joined(separator: " · ")
        let header =
            TextLayout.wrap([Span(facts, .muted)], width: width) + title(activity.title, style: .heading)
        let materials =
            activity.materials.isEmpty
            ? [] : lines(for: .list(ItemList(kind: .bullet, items: activity.materials)))
        return separated([
            header,
            section(.purpose, paragraph(activity.purpose)),
            section(.materials, materials),
            section(.method, lines(for: activity.method)),
            section(.wrapUp, lines(for: activity.wrapUp)),
        ])
    }

    private func section(_ heading: Message, _ lines: [Line]) -> [Line] {
        lines.isEmpty ? [] : title(text(heading)) + lines
    }

    func lines(for checklist: Checklist, ticked: Set<Checklist.Check.ID>) -> [Line] {
        let header = title(checklist.title ?? text(.checklist), style: .heading)
        let checks = checklist.checks.enumerated().flatMap { index, check -> [Line] in
            let mark = "\(index + 1) [\(ticked.contains(check.id) ? "x" : " ")] "
            return hanging(narrowed(by: mark.count).paragraph(check.text), mark: Span(mark, .accent))
        }
        return separated([header, checks])
    }

    func lines(for reflection: Reflection) -> [Line] {
        separated([
            title(text(.reflection), style: .heading), lines(for: reflection.prompt),
            TextLayout.wrap([Span(text(.reflectionIsPrivate), .muted)], width: width),
        ])
    }

    func lines(for observation: Observation) -> [Line] {
        let anchors = observation.anchors.flatMap { anchor -> [Line] in
            let mark = "\(anchor.value)  "
            return hanging(narrowed(by: mark.count).paragraph(anchor.text), mark: Span(mark, .accent))
        }
        return separated([
            TextLayout.wrap([Span(text(.observation), .muted)], width: width)
                + title(observation.title, style: .heading),
            lines(for: observation.prompt), anchors,
            TextLayout.wrap([Span(text(.observationIsOfGroup), .muted)], width: width),
        ])
    }

    func lines(for handout: Handout) -> [Line] {
        let inner = narrowed(by: 2)
        return TextLayout.wrap([Span(text(.handout), .muted)], width: width)
            + barred(
                inner.title(handout.title, style: .heading) + inner.lines(for: handout.content), ink: Style(ink: .note))
    }

    func lines(for guide: Guide) -> [Line] {
        let parts: [(Message, [[Inline]])] = [
            (.guideSay, guide.say), (.guideDo, guide.act), (.guideWatch, guide.watch), (.guideSee, guide.see),
        ]
        return parts.flatMap { label, runs in
            runs.flatMap { run in
                TextLayout.wrap(
                    [Span(text(label) + ": ", Style(isBold: true, ink: .note))] + spans(run), width: width,
                    rest: [Span("  ")])
            }
        }
    }

    /// Where a statement comes from, until when it holds, and whether that day has passed.
    func lines(for freshness: Freshness) -> [Line] {
        let facts = [
            freshness.source.map { text(.source($0)) }, freshness.reviewedOn.map { text(.reviewedOn($0.description)) },
            freshness.reviewBy.map { text(.holdsUntil($0.description)) },
        ].compactMap { $0 }
        var lines =
            facts.isEmpty ? [] : TextLayout.wrap([Span(facts.joined(separator: " · "), .muted)], width: width)
        if let asOf, let day = freshness.reviewBy, freshness.isStale(asOf: asOf) {
            lines += TextLayout.wrap(
                [Span((isDrawn ? "⚠ " : "") + text(.isStale(day.description)), Style(isBold: true, ink: .bad))],
                width: width)
        }
        return lines
    }

    /// A table as columns where it fits, else row by row with the head's words before each cell.
    func lines(for table: Table) -> [Line] {
        let caption = table.caption.isEmpty ? [] : TextLayout.wrap(spans(table.caption, style: .bold), width: width)
        let rows = [table.head] + table.rows
        let natural = table.head.indices.map { column in
            rows.map { $0.indices.contains(column) ? DisplayWidth.of($0[column].plainText) : 0 }.max() ?? 0
        }
        let gap = 2
        if isDrawn, natural.reduce(0, +) + gap * max(0, natural.count - 1) <= width {
            let lines = rows.enumerated().map { index, row in
                Line(
                    row.enumerated().flatMap { column, cell in
                        spans(cell, style: index == 0 || table.hasRowHeaders && column == 0 ? .bold : .normal) + [
                            Span(
                                String(
                                    repeating: " ",
                                    count: (natural.indices.contains(column) ? natural[column] : 0)
                                        - DisplayWidth.of(cell.plainText) + gap))
                        ]
                    })
            }
            let rule = Line(
                String(repeating: marks.rule, count: min(width, natural.reduce(0, +) + gap * (natural.count - 1))),
                .muted)
            return caption + [lines[0], rule] + lines.dropFirst()
        }
        let blocks = table.rows.map { row in
            row.enumerated().flatMap { column, cell -> [Line] in
                let label = table.head.indices.contains(column) ? table.head[column].plainText : ""
                let head = label.isEmpty ? [] : [Span(label + ": ", .muted)]
                return TextLayout.wrap(
                    head + spans(cell, style: table.hasRowHeaders && column == 0 ? .bold : .normal), width: width,
                    first: column == 0 ? [] : [Span("  ")], rest: [Span("    ")])
            }
        }
        return separated([caption] + blocks)
    }
}
