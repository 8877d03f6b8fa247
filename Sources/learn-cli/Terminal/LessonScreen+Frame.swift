internal import LearnCore

/// What the screen of a lesson shows, row by row.
extension LessonScreen {
    private static let widestText = 72
    private static let narrowest = 28

    /// At least a column: a window too small to show anything is still asked how far it can be scrolled.
    func textWidth(_ size: ScreenSize) -> Int {
        let room = size.width - 2 * margin(size)
        let own = ladderColumn(size) == nil ? room : room - LadderColumn.width - Self.divider
        return max(1, min(Self.widestText, own))
    }

    /// The columns of the line between talk and konflikttrappe.
    private static let divider = 3

    /// The konflikttrappe, where there is room for it beside the talk.
    private func ladderColumn(_ size: ScreenSize) -> [Line]? {
        guard let play, overlay == nil, size.width >= 80 else { return nil }
        let lines = LadderColumn(play: play, language: language).lines()
        return lines.count <= bodyHeight(size) ? lines : nil
    }
    private func margin(_ size: ScreenSize) -> Int { size.width >= 60 ? 3 : 1 }
    func bodyHeight(_ size: ScreenSize) -> Int { max(1, size.height - 4) }

    /// The whole screen, row by row.
    func frame(_ size: ScreenSize) -> [Line] {
        guard size.width >= Self.narrowest, size.height >= 6 else {
            return [Line(TextLayout.truncated(say(.windowTooSmall), to: size.width))]
        }
        let body = overlay == nil ? body(size) : overlayBody(width: textWidth(size))
        let height = bodyHeight(size)
        let top = visibleTop(of: body, height: height)
        var rows = Array(body.lines.dropFirst(top).prefix(height)).map { $0.indented(by: margin(size)) }
        let hasMore = top + height < body.lines.count
        while rows.count < height { rows.append(Line()) }
        let more =
            hasMore ? Line(say(.moreBelow), .muted).indented(by: margin(size)) : Line()
        if let ladder = ladderColumn(size) { rows = beside(rows, ladder, size) }
        return [header(size), standing(size, hasMoreAbove: top > 0)] + rows + [more, footer(size)]
    }

    private func beside(_ rows: [Line], _ column: [Line], _ size: ScreenSize) -> [Line] {
        rows.enumerated().map { index, row in
            let space = String(repeating: " ", count: max(0, margin(size) + textWidth(size) - row.width))
            return Line(
                row.spans + [Span(space + " "), Span("│ ", .muted)]
                    + (column.indices.contains(index) ? column[index].spans : []))
        }
    }

    /// Under the title: that nothing is recorded, that the step is marked or was skipped, that there is more above.
    private func standing(_ size: ScreenSize, hasMoreAbove: Bool) -> Line {
        var spans: [Span] = isTrial ? [Span(say(.trying), Style(isBold: true, ink: .note))] : []
        /// What finds no room is left out, the least needed last.
        func add(_ words: String) {
            let more = (spans.isEmpty ? [] : [Span(" · ", .muted)]) + [Span(words, .muted)]
            if Line(spans + more).width <= size.width - 2 * margin(size) { spans += more }
        }
        if case .step(let step) = view {
            if step.isBookmarked { add("★ " + say(.bookmarkLabel)) }
            if step.isSkipped { add("» " + say(.isSkipped)) }
        }
        if hasMoreAbove { add(say(.moreAbove)) }
        return Line(spans).indented(by: margin(size))
    }

    /// Scrolled by hand while reading; while choosing, so far that the choice is in view.
    private func visibleTop(of body: Body, height: Int) -> Int {
        let last = max(0, body.lines.count - height)
        let cursor: Int?
        switch overlay {
        case .keys, .forget, .skipForbidden: return 0
        case .glossary(let top): return min(top, last)
        case .bookmarks(let selection): cursor = selection
        case .search(let panel): cursor = panel.selection
        case nil: cursor = draft?.selection ?? (scene == nil ? nil : choice)
        }
        guard let cursor, body.parts.indices.contains(cursor) else { return min(scroll, last) }
        return min(
            last, max(overlay == nil ? scroll : 0, body.parts[cursor].upperBound + (overlay == nil ? 0 : 1) - height))
    }

    struct Body {
        var lines: [Line] = []
        /// The lines of each part that the cursor can stand on.
        var parts: [Range<Int>] = []
    }

    func body(_ size: ScreenSize) -> Body {
        let width = textWidth(size)
        return switch view {
        case .step(let step): body(of: step, width: width, isLadderBeside: ladderColumn(size) != nil)
        case .end(let end): Body(lines: lines(of: end, width: width))
        }
    }

    private func body(of view: LessonSession.StepView, width: Int, isLadderBeside: Bool) -> Body {
        let layout = BlockLayout(width: width, language: language, marks: .drawn, asOf: asOf)
        var body = Body()
        for block in view.step.blocks {
            if !body.lines.isEmpty { body.lines.append(Line()) }
            let start = body.lines.count
            switch block.content {
            case .question(let question):
                let shown = draft ?? ResponseDraft(question, seed: view.step.id.rawValue)
                body.add(
                    QuestionLayout(
                        layout: layout, draft: shown, showsCursor: draft != nil, evaluation: view.evaluation,
                        response: view.response, hintsShown: hintsShown
                    ).result(), at: start)
            case .scenario:
                guard let play = view.play else { continue }
                body.add(
                    ScenarioLayout(
                        layout: layout, play: play, selection: scene == nil ? nil : choice,
                        isLadderBeside: isLadderBeside
                    ).result(),
                    at: start)
            case .checklist(let checklist): body.lines += layout.lines(for: checklist, ticked: ticked)
            default: body.lines += layout.lines(for: block)
            }
        }
        return body
    }

    private func lines(of end: LessonSession.EndView, width: Int) -> [Line] {
        let layout = BlockLayout(width: width, language: language, marks: .drawn)
        func text(_ message: Message, _ style: Style = .normal) -> [Line] {
            TextLayout.wrap([Span(say(message), style)], width: width)
        }
        guard end.isComplete else {
            return layout.separated([
                layout.heading([.text(lesson.title)]), text(.openQuestions(end.open.count)),
                text(.scoreLine(right: end.score.right, of: end.score.of), .muted),
            ])
        }
        let next = course.lesson(after: lesson.id)
        return layout.separated([
            TextLayout.wrap(
                [Span("✓ ", Style(isBold: true, ink: .good)), Span(say(.lessonDone(lesson.title)), .bold)], width: width
            ),
            text(.scoreLine(right: end.score.right, of: end.score.of)),
            end.skipped.isEmpty ? [] : text(.skippedQuestions(end.skipped.count)),
            RecapLayout(layout: layout).short(end.recap),
            next.map { text(.nextLesson($0.title, minutes: $0.minutes)) } ?? text(.courseDone),
            isTrial ? text(.tryEnded, .muted) : text(.recapLater("learn recap \(course.id)/\(lesson.id)"), .muted),
        ])
    }

    // MARK: Edges

    private func header(_ size: ScreenSize) -> Line {
        let (position, count) =
            switch view {
            case .step(let step): (step.index + 1, step.count)
            case .end: (lesson.steps.count, lesson.steps.count)
            }
        let numbers = "\(position)/\(count)"
        let barWidth = min(16, max(0, size.width / 4 - numbers.count))
        let filled = ProgressBar.filledCells(done: position, of: count, width: barWidth)
        let room = size.width - 2 * margin(size) - numbers.count - barWidth - 3
        let title = TextLayout.truncated("\(course.title) › \(lesson.title)", to: room)
        return Line([
            Span(title.padded(to: room + 1), .muted), Span(numbers + " ", .muted),
            Span(String(repeating: "━", count: filled), .accent),
            Span(String(repeating: "─", count: barWidth - filled), .muted),
        ]).indented(by: margin(size))
    }

    private func footer(_ size: ScreenSize) -> Line {
        var spans: [Span] = []
        var used = 0
        let room = size.width - 2 * margin(size)
        for (key, message) in keys where key != "" {
            let words = "\(key) \(say(message))"
            let columns = DisplayWidth.of(words) + (spans.isEmpty ? 0 : 3)
            if used + columns > room { break }
            if !spans.isEmpty { spans.append(Span("   ")) }
            spans += [Span(key, .bold), Span(" " + say(message), .muted)]
            used += columns
        }
        return Line(spans).indented(by: margin(size))
    }

    /// The keys that matter now, the most needed first.
    private var keys: [(String, Message)] {
        let enter = say(.enterKey)
        let quit = ("q", isTrial ? Message.keyLeaveTrial : .keyQuit)
        let help = ("?", Message.keyHelp)
        let marks = [("b", Message.keyBookmark), ("/", .keySearch), ("g", .keyGlossary)]
        switch overlay {
        case .keys, .skipForbidden: return [("Esc", .keyClose)]
        case .forget: return []
        case .glossary: return [("↑↓", .keyScroll), ("Esc", .keyClose)]
        case .bookmarks, .search: return [("↑↓", .keyChoose), (enter, .keyOpen), ("Esc", .keyClose)]
        case nil: break
        }
        switch view {
        case .end(let end):
            let onward: (String, Message) =
                end.isComplete
                ? (course.lesson(after: lesson.id) == nil ? ("", .keyForward) : (enter, .keyNextLesson))
                : (enter, .keyOpenQuestion)
            return [onward, ("←", .keyBack), quit, help]
        case .step(let step):
            if let draft { return keys(for: draft) }
            if scene != nil {
                return [("↑↓", .keyChoose), (enter, .keyAnswer), ("r", .keyPlayAgain), quit, help] + skipKey
            }
            if step.evaluation != nil {
                return [("→", .keyForward), ("r", .keyAgain), quit, ("←", .keyBack), help] + marks
            }
            if step.play != nil {
                return [("→", .keyForward), ("r", .keyPlayAgain), quit, ("←", .keyBack), help] + marks
            }
            return [("→", .keyForward), ("←", .keyBack), quit, help] + marks
        }
    }

    var skipKey: [(String, Message)] { noSkipsBy == nil ? [("s", .keySkip)] : [] }

    private func keys(for draft: ResponseDraft) -> [(String, Message)] {
        let enter = (say(.enterKey), Message.keyAnswer)
        let hint: [(String, Message)] = hintsShown < draft.question.hints.count ? [("h", .keyHint)] : []
        let quit = isTrial ? Message.keyLeaveTrial : .keyQuit
        let end = [("q", quit), ("?", .keyHelp)] + skipKey
        switch draft.question.kind {
        case .choice: return [("↑↓", .keyChoose), enter] + hint + end
        case .multiple: return [(say(.spaceKey), .keyMark), enter] + hint + end
        case .order: return [("1–\(draft.count)", .keyOrder), ("⌫", .keyUndo), enter] + hint + end
        case .match: return [("1–\(draft.numbers)", .keyMatch), ("⌫", .keyUndo), enter] + hint + end
        case .gap where !draft.takesText:
            return [("1–\(draft.numbers)", .keyChoose), ("↑↓", .keyOtherGap), enter] + hint + end
        case .gap: return [(say(.letters), .keyType), ("↑↓", .keyChoose), enter, ("Esc", quit), ("?", .keyHelp)]
        }
    }

    func say(_ message: Message) -> String { message.text(in: language) }
}

extension LessonScreen.Body {
    fileprivate mutating func add(_ result: QuestionLayout.Result, at start: Int) {
        lines += result.lines
        parts = result.parts.map { $0.lowerBound + start..<$0.upperBound + start }
    }
}
