internal import LearnCore

/// What the screen of a held lesson shows, row by row.
extension TeachingScreen {
    private static let widestText = 108
    private static let narrowest = 28
    /// Above and below the body: title, time, space; what is below, keys.
    private static let edges = 5

    private func margin(_ size: ScreenSize) -> Int { size.width >= 60 ? 3 : 1 }
    /// At least a column: a window too small to show anything is still asked how far it can be scrolled.
    func textWidth(_ size: ScreenSize) -> Int { max(1, min(Self.widestText, size.width - 2 * margin(size))) }
    func bodyHeight(_ size: ScreenSize) -> Int { max(1, size.height - Self.edges) }

    func frame(_ size: ScreenSize) -> [Line] {
        guard size.width >= Self.narrowest, size.height >= 8 else {
            return [Line(TextLayout.truncated(say(.windowTooSmall), to: size.width))]
        }
        let width = textWidth(size)
        let body = body(width: width)
        let height = bodyHeight(size)
        let top = min(top(of: body, height), max(0, body.count - height))
        var rows = Array(body.dropFirst(top).prefix(height))
        while rows.count < height { rows.append(Line()) }
        rows.append(top + height < body.count ? Line(say(.moreBelow), .muted) : Line())
        return ([header(width), timeLine(width), Line()] + rows + [footer(width)])
            .map { $0.indented(by: margin(size)) }
    }

    /// Scrolled by hand; where things are ticked off, so far that the cursor is in view.
    private func top(of body: [Line], _ height: Int) -> Int {
        guard let listed, mode == .step || mode == .materials, listed.tickCount > 0,
            let row = body.firstIndex(where: { $0.text.hasPrefix("› ") })
        else { return scroll }
        return max(scroll, row + 3 - height)
    }

    func body(width: Int) -> [Line] {
        let layout = BlockLayout(width: width, language: language, marks: .drawn)
        var teaching = TeachingLayout(layout: layout, ticked: session.ticked, observed: session.observed)
        switch mode {
        case .keys: return keyHelp(width)
        case .leaving: return leaving(layout)
        case .note(let draft): return lines(for: draft, layout)
        case .materials:
            guard let materials else { return layout.title(say(.noMaterials)) }
            teaching.cursor = cursor
            return teaching.lines(for: materials)
        case .observation:
            guard let (id, observation) = session.plan.scales.first else { return layout.title(say(.noScaleHere)) }
            return teaching.lines(for: observation, id)
        case .step:
            guard let step = session.step else { return closing(layout) }
            if step.tickCount > 0 { teaching.cursor = cursor }
            return layout.separated([
                notice.map { TextLayout.wrap([Span(say($0), .accent)], width: width) } ?? [],
                teaching.lines(for: step),
            ])
        }
    }

    // MARK: Pages of their own

    private func closing(_ layout: BlockLayout) -> [Line] {
        let held = session.plan.activities.flatMap { _, activity -> [Line] in
            let words = group.map { say(.willBeHeld(activity.title, with: $0.name)) } ?? activity.title
            return layout.title(words, style: .normal)
                + (activity.stamp.map { layout.title(say(.stampGiven($0)), style: .normal) } ?? [])
        }
        let observed = session.plan.scales.flatMap { scale -> [Line] in
            session.observed[scale.id].map { layout.title("\(scale.observation.title): \($0)", style: .normal) } ?? []
        }
        return layout.separated([
            layout.heading([.text(say(.lessonIsThrough(session.plan.title)))]), held, observed,
            session.note.map { layout.title(say(.noteIs($0)), style: .normal) } ?? [],
            layout.title(say(.minutesUsed(session.time.spentMinutes, of: session.time.plannedMinutes)), style: .muted),
            isRehearsal ? layout.title(say(.rehearsal), style: .accent) : [],
        ])
    }

    private func leaving(_ layout: BlockLayout) -> [Line] {
        let first: Message = session.isAtEnd ? .leaveAsHeld : .leaveToContinue(group?.name ?? "")
        let choices = [("1", first), ("2", .leaveWithout), ("Esc", .keyStay)].flatMap { key, message in
            TextLayout.wrap(
                [Span(say(message))], width: layout.width, first: [Span(key.padded(to: 5), .bold)],
                rest: [Span("     ")]) + [Line()]
        }
        return layout.heading([.text(say(.leaveQuestion))]) + [Line()] + choices
    }

    private func lines(for draft: Draft, _ layout: BlockLayout) -> [Line] {
        layout.separated([
            layout.heading([.text(say(.noteToAdults))]),
            TextLayout.wrap([Span(say(.noteIsOfGroup), .muted)], width: layout.width),
            TextLayout.wrap(
                [Span(draft.text, .bold), Span("▏", .accent)], width: layout.width, first: [Span("› ", .accent)],
                rest: [Span("  ")]),
            draft.problem.map { TextLayout.wrap([Span(say($0), .bold)], width: layout.width) } ?? [],
            layout.title("\(draft.text.count)/\(HeldActivity.longestNote)", style: .muted),
        ])
    }

    private func keyHelp(_ width: Int) -> [Line] {
        let enter = say(.enterKey)
        let rows: [(String, Message)] = [
            ("→  \(enter)", .keyForward), (say(.spaceKey), .keyForward), ("←  b", .keyBack), ("m", .keyMaterials),
            ("1–9  x", .keyTick), ("n", .keyNote), ("o", .keyObservation), ("p", .keyPause),
            ("↑ ↓  PgUp PgDn", .keyScroll), ("q  Esc  Ctrl-C", .keyStop),
        ]
        let column = (rows.map { DisplayWidth.of($0.0) }.max() ?? 0) + 2
        return [Line(say(.keysHeading), .heading), Line()]
            + rows.flatMap { key, message in
                TextLayout.wrap(
                    [Span(say(message))], width: width, first: [Span(key.padded(to: column), .bold)],
                    rest: [Span(String(repeating: " ", count: column))])
            } + [Line()] + TextLayout.wrap([Span(say(.anyKeyCloses), .muted)], width: width)
    }

    // MARK: Edges

    private func header(_ width: Int) -> Line {
        let count = session.plan.steps.count
        let numbers = "\(min(session.index + 1, count))/\(count)"
        let whom = group?.name ?? say(.rehearsal)
        let room = width - numbers.count - 1
        let full = "\(session.plan.title) · \(whom)"
        let text = DisplayWidth.of(full) <= room || isRehearsal ? full : "\(whom) · \(session.plan.title)"
        return Line([Span(TextLayout.truncated(text, to: room).padded(to: room + 1), .muted), Span(numbers, .muted)])
    }

    /// How the time goes, quietly: a bar and words, the same colour before and after the planned end.
    private func timeLine(_ width: Int) -> Line {
        guard let time = session.partTime else {
            let phase: Message = session.index < session.plan.firstTogether ? .beforeGroup : .afterGroup
            let words = say(session.step?.phase == .together ? .withGroup : phase)
            let plan = say(.plannedMinutes(session.time.plannedMinutes))
            let isBefore = session.index < session.plan.firstTogether
            return Line(TextLayout.truncated(isBefore ? "\(words) · \(plan)" : words, to: width), .muted)
        }
        let cells = min(20, max(6, width / 6))
        let filled = min(cells, cells * time.spent / max(1, time.planned))
        let bar = [
            Span(String(repeating: "━", count: filled), .accent),
            Span(String(repeating: "─", count: cells - filled) + " ", .muted),
        ]
        let all = session.time
        let whole = all == time ? "" : " · " + say(.inAll(all.words))
        let room = width - cells - 1
        if session.isPaused { return Line(bar + [Span(TextLayout.truncated(say(.clockStands), to: room))]) }
        let words = say(time.words)
        let text = DisplayWidth.of(words + whole) <= room ? words + whole : TextLayout.truncated(words, to: room)
        return Line(bar + [Span(text)])
    }

    private func footer(_ width: Int) -> Line {
        var spans: [Span] = []
        var used = 0
        for (key, message) in keys {
            let words = " " + say(message)
            let columns = DisplayWidth.of(key + words) + (spans.isEmpty ? 0 : 3)
            if used + columns > width { break }
            if !spans.isEmpty { spans.append(Span("   ")) }
            spans += [Span(key, .bold), Span(words, .muted)]
            used += columns
        }
        return Line(spans)
    }

    /// The keys that matter now, the most needed first.
    private var keys: [(String, Message)] {
        let enter = say(.enterKey)
        switch mode {
        case .keys: return [(enter, .keyStay)]
        case .leaving: return [("1–2", .keyChoose), ("Esc", .keyStay)]
        case .note(let draft):
            return [(enter, .keySaveNote)] + (draft.isSuspicious ? [("Tab", .keyKeepNames)] : [])
                + [("Esc", .keyCancel)]
        case .materials: return [("1–9", .keyTick), (enter, .keyStay)]
        case .observation: return [("0–9", .keyChoose), (enter, .keyStay)]
        case .step: break
        }
        if session.isAtEnd {
            return [(enter, isRehearsal ? .keyEndRehearsal : .keyHold), ("n", .keyNote), ("←", .keyBack)]
                + (session.plan.scales.isEmpty ? [] : [("o", .keyObservation)]) + [("q", .keyStop)]
        }
        let own: [(String, Message)] = listed != nil ? [("1–9", .keyTick)] : scale != nil ? [("0–9", .keyChoose)] : []
        let pause: (String, Message) = ("p", session.isPaused ? .keyResume : .keyPause)
        return [("→", .keyForward)] + own + [("←", .keyBack), ("?", .keyHelp), ("q", .keyStop), pause]
            + [("m", .keyMaterials), ("n", .keyNote)]
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
