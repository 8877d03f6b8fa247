internal import LearnCore

/// Words being typed, and the steps that have them.
struct SearchPanel: Equatable {
    let search: CourseSearch
    let lesson: Lesson.ID
    private(set) var text = ""
    private(set) var selection = 0
    private(set) var hits: [CourseSearch.Hit] = []

    init(search: CourseSearch, lesson: Lesson.ID) {
        self.search = search
        self.lesson = lesson
    }

    var selected: CourseSearch.Hit? { hits.indices.contains(selection) ? hits[selection] : nil }

    mutating func handle(_ key: Key) {
        switch key {
        case .character(let character):
            if text.count < 60 { text.append(character) }
            find()
        case .backspace:
            if !text.isEmpty { text.removeLast() }
            find()
        case .up where !hits.isEmpty: selection = (selection + hits.count - 1) % hits.count
        case .down where !hits.isEmpty, .tab where !hits.isEmpty: selection = (selection + 1) % hits.count
        case .home: selection = 0
        case .end: selection = max(0, hits.count - 1)
        default: break
        }
    }

    private mutating func find() {
        hits = search.hits(for: text, first: lesson)
        selection = 0
    }

    func body(_ layout: BlockLayout) -> LessonScreen.Body {
        var body = LessonScreen.Body()
        body.lines = layout.title(layout.text(.searchHeading), style: .heading)
        body.lines += TextLayout.wrap([Span(text + "▏", .bold)], width: layout.width, first: [Span("/ ", .accent)])
        let state: Message =
            TypedText.folded(text).isEmpty
            ? .searchHelp : hits.isEmpty ? .noHits(text) : .hitCount(hits.count)
        body.lines += TextLayout.wrap([Span(layout.text(state), .muted)], width: layout.width) + [Line()]
        for (index, hit) in hits.enumerated() {
            body.add(
                title: hit.title, place: layout.text(.hitPlace(hit.lessonTitle, step: hit.index + 1)),
                number: nil, isSelected: index == selection, layout)
            body.lines += layout.narrowed(by: 4).excerpt(hit).map { $0.indented(by: 4) }
        }
        return body
    }

    static func == (left: SearchPanel, right: SearchPanel) -> Bool {
        (left.text, left.selection, left.lesson) == (right.text, right.selection, right.lesson)
    }
}

extension BlockLayout {
    /// The text around what was found, without the title, which stands above it.
    fileprivate func excerpt(_ hit: CourseSearch.Hit) -> [Line] {
        var text = Substring(hit.excerpt)
        if text.hasPrefix(hit.title) { text = text.dropFirst(hit.title.count).drop { $0 == " " } }
        return text.isEmpty ? [] : [Line(TextLayout.truncated(String(text), to: width), .muted)]
    }
}
