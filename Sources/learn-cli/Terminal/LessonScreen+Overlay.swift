internal import LearnCore

/// What can lie over a step: keys, search, glossary, bookmarks, a question whether to forget.
extension LessonScreen {
    enum Overlay: Equatable {
        case keys
        case search(SearchPanel)
        /// Scrolled by so many lines.
        case glossary(Int)
        /// The cursor stands on the bookmark of that number.
        case bookmarks(Int)
        case forget
        case skipForbidden
    }

    /// What a letter does at every step, and from the list of keys too, where letters are typed into gaps.
    enum Command: Character, CaseIterable {
        case keys = "?"
        case hint = "h"
        case skip = "s"
        case bookmark = "b"
        case bookmarks = "B"
        case search = "/"
        case glossary = "g"
        case forget = "x"
    }

    mutating func perform(_ command: Command) -> Effect {
        overlay = nil
        switch command {
        case .keys: overlay = .keys
        case .hint: showHint()
        case .skip:
            guard case .step(let step) = view else { break }
            if noSkipsBy == nil || !step.mustBeDone { return .session(.skip) }
            overlay = .skipForbidden
        case .bookmark: if case .step = view { return .session(.bookmark) }
        case .bookmarks: overlay = .bookmarks(0)
        case .search: overlay = .search(SearchPanel(search: CourseSearch(course), lesson: lesson.id))
        case .glossary: overlay = .glossary(0)
        case .forget: if !isTrial, case .step = view { overlay = .forget }
        }
        return .none
    }

    mutating func handleOverlay(_ key: Key, size: ScreenSize) -> Effect {
        switch overlay {
        case .skipForbidden where [.right, .character("n")].contains(key): return .session(.forward)
        case .keys, .skipForbidden:
            overlay = nil
            if case .character(let character) = key, let command = Command(rawValue: character), command != .keys {
                return perform(command)
            }
        case .forget:
            overlay = nil
            if [.character("j"), .character("y")].contains(key) { return .forget }
        case .glossary(let top): overlay = scrolled(from: top, by: key, size).map { .glossary($0) }
        case .bookmarks(let selection): return handleBookmarks(key, selection)
        case .search(let panel): return handleSearch(key, panel)
        case nil: break
        }
        return .none
    }

    /// - Returns: `nil` for a key that closes.
    private func scrolled(from top: Int, by key: Key, _ size: ScreenSize) -> Int? {
        let last = max(0, overlayBody(width: textWidth(size)).lines.count - bodyHeight(size))
        let page = max(1, size.height - 4)
        return switch key {
        case .up: max(0, top - 1)
        case .down: min(last, top + 1)
        case .pageUp: max(0, top - page)
        case .pageDown, .character(" "): min(last, top + page)
        case .home: 0
        case .end: last
        default: nil
        }
    }

    var bookmarks: [LessonRecap.Bookmark] {
        let marked =
            switch view {
            case .step(let step): step.bookmarks
            case .end(let end): Set(end.recap.bookmarks.map(\.step))
            }
        return LessonRecap(lesson, state: LessonState(bookmarks: marked)).bookmarks
    }

    private mutating func handleBookmarks(_ key: Key, _ selection: Int) -> Effect {
        let marks = bookmarks
        overlay = nil
        guard !marks.isEmpty else { return .none }
        switch key {
        case .up: overlay = .bookmarks((selection + marks.count - 1) % marks.count)
        case .down, .tab: overlay = .bookmarks((selection + 1) % marks.count)
        case .enter: return .session(.jump(to: marks[selection].step))
        case .character(let character):
            if let number = character.wholeNumberValue, marks.indices.contains(number - 1) {
                return .session(.jump(to: marks[number - 1].step))
            }
        default: break
        }
        return .none
    }

    private mutating func handleSearch(_ key: Key, _ old: SearchPanel) -> Effect {
        var panel = old
        overlay = nil
        switch key {
        case .escape: return .none
        case .enter:
            guard let hit = panel.selected else { break }
            return hit.lesson == lesson.id ? .session(.jump(to: hit.step)) : .open(hit.lesson, hit.step)
        default: panel.handle(key)
        }
        overlay = .search(panel)
        return .none
    }

    // MARK: What it shows

    func overlayBody(width: Int) -> Body {
        let layout = BlockLayout(width: width, language: language, marks: .drawn, asOf: asOf)
        switch overlay {
        case .keys: return Body(lines: keyHelp(width: width))
        case .forget:
            return Body(
                lines: layout.separated([
                    TextLayout.wrap([Span(say(.forgetQuestion(lesson.title)), .bold)], width: width),
                    TextLayout.wrap([Span(say(.forgetKeys))], width: width),
                ]))
        case .skipForbidden:
            let words = say(.skipForbidden(noSkipsBy ?? "", onward: "→"))
            return Body(lines: TextLayout.wrap([Span(words)], width: width))
        case .glossary: return Body(lines: glossary(layout))
        case .bookmarks(let selection):
            guard !bookmarks.isEmpty else {
                return Body(
                    lines: layout.separated([
                        layout.title(say(.bookmarks), style: .heading),
                        TextLayout.wrap([Span(say(.noBookmarks))], width: width),
                    ]))
            }
            var body = Body(lines: layout.title(say(.bookmarks), style: .heading) + [Line()])
            for (index, mark) in bookmarks.enumerated() {
                body.add(
                    title: mark.title, place: say(.stepOf(mark.index + 1, lesson.steps.count)), number: index + 1,
                    isSelected: index == selection, layout)
            }
            return body
        case .search(let panel): return panel.body(layout)
        case nil: return Body()
        }
    }

    private func glossary(_ layout: BlockLayout) -> [Line] {
        guard !course.glossary.isEmpty else {
            return layout.separated([
                layout.title(say(.glossary), style: .heading),
                TextLayout.wrap([Span(say(.noGlossary))], width: layout.width),
            ])
        }
        func lines(_ entries: [GlossaryEntry]) -> [Line] {
            entries.flatMap { entry in
                TextLayout.wrap(
                    [Span(entry.term + ": ", .bold)] + layout.spans(entry.definition), width: layout.width,
                    rest: [Span("  ")])
            }
        }
        var terms: [GlossaryEntry.ID] = []
        if case .step(let step) = view { terms = step.step.terms }
        let here = terms.compactMap { course.glossaryEntry($0) }
        let all = course.glossary.sorted { TypedText.folded($0.term) < TypedText.folded($1.term) }
        return layout.separated([
            here.isEmpty ? [] : layout.title(say(.termsHere), style: .heading) + lines(here),
            layout.title(say(.wholeGlossary), style: .heading) + lines(all),
        ])
    }

    func keyHelp(width: Int) -> [Line] {
        let enter = say(.enterKey)
        let rows: [(String, Message)] =
            [
                ("→  n  \(enter)", .keyForward), ("←  p", .keyBack), ("↑ ↓", .keyChoose), ("1–9", .keyChoose),
                (say(.spaceKey), .keyMark), (enter, .keyAnswer), ("h", .keyHint), ("r", .keyAgain),
            ] + skipKey + [
                ("b", .keyBookmark), ("B", .keyBookmarks), ("/", .keySearch), ("g", .keyGlossary),
                ("PgUp PgDn", .keyScroll),
            ]
        let last: [(String, Message)] =
            isTrial
            ? [("q  Esc  Ctrl-C", .keyLeaveTrial)] : [("x", .keyForget), ("q  Esc  Ctrl-C", .keyQuit)]
        let column = ((rows + last).map { DisplayWidth.of($0.0) }.max() ?? 0) + 2
        return [Line(say(.keysHeading), .heading)]
            + (rows + last).flatMap { key, message in
                TextLayout.wrap(
                    [Span(say(message))], width: width, first: [Span(key.padded(to: column), .bold)],
                    rest: [Span(String(repeating: " ", count: column))])
            } + TextLayout.wrap([Span(say(.keysWorkHere), .muted)], width: width)
    }
}

extension LessonScreen.Body {
    /// An entry of a list: what it is, and where.
    mutating func add(
        title: String, place: String, number: Int?, isSelected: Bool, _ layout: BlockLayout
    ) {
        let mark = (isSelected ? "› " : "  ") + (number.map { "\($0) " } ?? "")
        let start = lines.count
        let inner = layout.narrowed(by: DisplayWidth.of(mark))
        lines += layout.hanging(
            TextLayout.wrap(
                [Span(title, isSelected ? .heading : .normal), Span(" · " + place, .muted)], width: inner.width),
            mark: Span(mark, isSelected ? .heading : .normal))
        parts.append(start..<lines.count)
    }
}
