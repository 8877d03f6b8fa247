/// What a document's headings make of it: the highest level that is used is modules, the next is lessons, and what is
/// deeper are headings. A document with headings of one level has lessons alone; one without is a lesson.
struct DocumentSections {
    struct Section {
        /// The part that is the heading; `nil` for what stands before the first one.
        var heading: Int?
        /// Its words; empty where the module's are to be used.
        var title: String
        var parts: Range<Int>
    }

    struct Chapter {
        /// The part that is the heading of a module; `nil` where the document has none.
        var heading: Int?
        var title: String
        var sections: [Section]
    }

    /// The words of the document's title, which names the course or the module.
    private(set) var title: String?
    private(set) var chapters: [Chapter]

    init(_ parts: [DocumentPart]) {
        var levels: Set<Int> = []
        for part in parts { if case .heading(let level, _) = part.content { levels.insert(level) } }
        let sorted = levels.sorted()
        let moduleLevel = sorted.count > 1 ? sorted[0] : nil
        let lessonLevel = sorted.count > 1 ? sorted[1] : sorted.first
        chapters = [Chapter(heading: nil, title: "", sections: [])]
        var section = Section(heading: nil, title: "", parts: 0..<0)
        func close(_ end: Int, _ chapters: inout [Chapter]) {
            section.parts = section.parts.lowerBound..<end
            chapters[chapters.count - 1].sections.append(section)
        }
        for (index, part) in parts.enumerated() {
            switch part.content {
            case .title(let words) where title == nil && !words.isEmpty:
                title = words.plainText
            case .heading(let level, let words) where level == moduleLevel:
                close(index, &chapters)
                chapters.append(Chapter(heading: index, title: words.plainText, sections: []))
                section = Section(heading: nil, title: "", parts: index + 1..<index + 1)
            case .heading(let level, let words) where level == lessonLevel:
                close(index, &chapters)
                section = Section(heading: index, title: words.plainText, parts: index + 1..<index + 1)
            default: break
            }
        }
        close(parts.count, &chapters)
    }
}
