internal import LearnCore

/// Running text as HTML.
struct TextRenderer {
    let course: Course
    /// The way from the page to the folder of lessons: empty on a lesson's own page.
    let lessonFolder: String
    /// Whether the page holds the definitions of the glossary words on it.
    var explainsTerms: Bool
    /// What stands in the place of a gap.
    var gap: (Question.Blank.ID) -> HTML = { _ in "____" }

    init(course: Course, lessonFolder: String) {
        self.course = course
        self.lessonFolder = lessonFolder
        explainsTerms = lessonFolder.isEmpty
    }

    func html(_ inlines: [Inline]) -> [HTML] {
        inlines.map { piece in
            switch piece {
            case .text(let words): .text(words)
            case .emphasis(let content): element(.em, content: html(content))
            case .strong(let content): element(.strong, content: html(content))
            case .link(let link): html(link)
            case .term(let id, let content): html(term: id, content)
            case .gap(let id): gap(id)
            }
        }
    }

    /// A glossary word leads to its definition on the same page, and says it where a pointer rests.
    private func html(term id: GlossaryEntry.ID, _ content: [Inline]) -> HTML {
        guard let entry = course.glossaryEntry(id), explainsTerms else { return .group(html(content)) }
        return element(
            .a, .class("term"), .href("#" + Self.anchor(of: id)), .named("title", entry.definition.plainText),
            content: html(content))
    }

    static func anchor(of id: GlossaryEntry.ID) -> String { "ord-" + id.rawValue }

    private func html(_ link: Link) -> HTML {
        switch link.target {
        case .external(let address):
            .outside(address, content: html(link.content))
        case .block(let block): element(.a, .href("#" + block.rawValue), content: html(link.content))
        case .lesson(let lesson, let block):
            element(
                .a, .href(lessonFolder + SitePath.fileName(of: lesson) + (block.map { "#" + $0.rawValue } ?? "")),
                content: html(link.content))
        }
    }
}
