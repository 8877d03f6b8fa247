/// Makes modules and lessons of a document's parts.
struct DocumentAssembly {
    private(set) var items: [DocumentItem]
    private var parts: [DocumentPart]

    init(_ parts: [DocumentPart], items: [DocumentItem]) {
        self.parts = parts
        self.items = items
    }

    mutating func assemble(into builder: inout CourseBuilder) {
        let sections = DocumentSections(parts)
        let hasModules = sections.chapters.count > 1
        let titleIsKept = takeTitle(sections, hasModules: hasModules, into: &builder)
        var places: [(lesson: CourseBuilder.LessonPlace, parts: Range<Int>)] = []
        var lessonOfBookmark: [String: Lesson.ID] = [:]
        for chapter in sections.chapters {
            let filled = chapter.sections.filter { hasContent($0.parts, titleIsKept: titleIsKept) }
            for section in chapter.sections where !hasContent(section.parts, titleIsKept: titleIsKept) {
                if let heading = section.heading { items[parts[heading].item].drop(.importedEmptyHeading) }
            }
            guard !filled.isEmpty else {
                if let heading = chapter.heading { items[parts[heading].item].drop(.importedEmptyHeading) }
                continue
            }
            if let heading = chapter.heading { builder.beginModule(chapter.title, at: parts[heading].location) }
            for section in filled {
                let isUntitled = section.title.isEmpty
                let title =
                    !isUntitled
                    ? section.title
                    : chapter.heading != nil ? chapter.title : titleIsKept ? sections.title : nil
                let location = parts[section.heading ?? chapter.heading ?? section.parts.lowerBound].location
                let place = builder.openLesson(title, at: location)
                let id = place.id
                places.append((place, section.parts))
                let headings = [section.heading, section.heading == nil ? chapter.heading : nil].compactMap { $0 }
                for index in headings + Array(section.parts) {
                    for name in parts[index].bookmarks { lessonOfBookmark[name] = id }
                    for comment in parts[index].comments { builder.addAuthorNote(comment) }
                }
                // A bookmark at the heading of a module leads to its first lesson.
                if let heading = chapter.heading {
                    for name in parts[heading].bookmarks where lessonOfBookmark[name] == nil {
                        lessonOfBookmark[name] = id
                    }
                }
                // A heading has no room for a footnote: it begins the lesson's text.
                for heading in headings {
                    for note in parts[heading].notes {
                        builder.add(.note(note), named: nil, at: parts[heading].location)
                    }
                }
            }
        }
        resolveLinks(lessonOfBookmark)
        // The items go along from lesson to lesson, rather than being copied for each.
        var blocks = DocumentBlocks(items: items, keepsTitle: !titleIsKept)
        items = []
        for place in places {
            builder.returnToLesson(place.lesson)
            blocks.convert(parts[place.parts], into: &builder)
        }
        items = blocks.items
    }

    private func hasContent(_ range: Range<Int>, titleIsKept: Bool) -> Bool {
        range.contains { index in
            switch parts[index].content {
            case .blank: !parts[index].notes.isEmpty
            case .title: !titleIsKept
            default: true
            }
        }
    }

    /// The document's title names the course where nobody has given another, and the module where there is no other.
    private func takeTitle(
        _ sections: DocumentSections, hasModules: Bool, into builder: inout CourseBuilder
    ) -> Bool {
        guard let title = sections.title else { return false }
        let isTaken = builder.propose(title: title)
        if !hasModules, let location = parts.first?.location { builder.beginModule(title, at: location) }
        return isTaken || !hasModules
    }

    // MARK: Links inside the document

    private mutating func resolveLinks(_ lessons: [String: Lesson.ID]) {
        for index in parts.indices {
            var isLost = false
            func target(_ old: Link.Target) -> Link.Target? {
                guard case .external(let address) = old, address.hasPrefix("#") else { return old }
                guard let lesson = lessons[String(address.dropFirst())] else {
                    isLost = true
                    return nil
                }
                return .lesson(lesson, block: nil)
            }
            func led(_ words: [Inline]) -> [Inline] {
                words.links.isEmpty ? words : InlineTidying.tidied(words.leading(target))
            }
            switch parts[index].content {
            case .paragraph(let words): parts[index].content = .paragraph(led(words))
            case .caption(let words): parts[index].content = .caption(led(words))
            case .title(let words): parts[index].content = .title(led(words))
            case .heading(let level, let words): parts[index].content = .heading(level, led(words))
            case .table(var table):
                table.caption = led(table.caption)
                table.head = table.head.map(led)
                table.rows = table.rows.map { $0.map(led) }
                parts[index].content = .table(table)
            case .blank, .figure: break
            }
            for number in parts[index].notes.indices {
                parts[index].notes[number].content = parts[index].notes[number].content.map { $0.mappingWords(led) }
            }
            if isLost { items[parts[index].item].simplify(.importedBookmarkGone) }
        }
    }
}

extension Passage {
    /// The same with its running text changed.
    fileprivate func mappingWords(_ change: ([Inline]) -> [Inline]) -> Passage {
        switch self {
        case .paragraph(let words): .paragraph(change(words))
        case .list(let list):
            .list(ItemList(kind: list.kind, items: list.items.map { $0.map { $0.mappingWords(change) } }))
        case .table(var table):
            {
                table.head = table.head.map(change)
                table.rows = table.rows.map { $0.map(change) }
                table.caption = change(table.caption)
                return .table(table)
            }()
        case .readAloud(let content): .readAloud(content.map { $0.mappingWords(change) })
        case .figure, .quotation, .reference: self
        }
    }
}
