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
        let turns = dialogue.turns.flatMap { turn -> [Line] in
            switch turn {
            case .line(let speaker, let words):
                return TextLayout.wrap(
                    [Span(speaker + ": ", .heading)] + spans(words), width: width, rest: [Span("  ")])
            case .action(let words):
                return TextLayout.wrap(
                    [Span("(", .muted)] + spans(words, style: Style(isItalic: true, ink: .muted))
                        + [Span(")", .muted)], width: width, first: [Span("  ")], rest: [Span("  ")])
            }
        }
        return separated([header, setting, turns])
    }

    func lines(for activity: Activity) -> [Line] {
        let facts = [
            text(.activity), text(.minutes(activity.minutes)), text(.grouping(activity.grouping.rawValue)),
        ].joined(separator: " · ")
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
}
