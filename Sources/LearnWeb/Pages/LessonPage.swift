internal import LearnCore

/// What the pages of a course's lessons have in common: made once, and held by each page as one reference.
final class LessonPages: Sendable {
    let course: Course
    /// Those of the course, in its order.
    let lessons: [Lesson]
    let pictures: [String: Picture]
    /// The day by which content is stale or not.
    let asOf: CalendarDay?
    fileprivate let folder: String
    fileprivate let frame: PageFrame
    fileprivate let keeping: KeepingPanel

    init(course: Course, pictures: [String: Picture], asOf: CalendarDay?, site: SiteSettings) {
        self.course = course
        lessons = course.lessons
        self.pictures = pictures
        self.asOf = asOf
        folder = site.folder(of: course.id)
        frame = PageFrame(course: course, path: SitePath.lessonFolder, site: site).shared
        keeping = KeepingPanel(course: course)
    }
}

/// A lesson as a page.
struct LessonPage: SitePage {
    private let pages: LessonPages
    private let module: (id: Module.ID, title: String)
    private let index: Int
    let path: String

    private var course: Course { pages.course }
    private var lesson: Lesson { pages.lessons[index] }
    private var frame: PageFrame { pages.frame }

    /// - Parameters:
    ///   - index: the lesson that the page shows, among those of the course.
    ///   - module: the one that it stands in.
    init(_ index: Int, in module: Module, of pages: LessonPages) {
        self.pages = pages
        self.module = (module.id, module.title)
        self.index = index
        path = pages.folder + SitePath.lesson(pages.lessons[index].id)
    }

    func bytes() -> [UInt8] {
        let course = course
        let lesson = lesson
        let text = TextRenderer(course: course, lessonFolder: "")
        var blocks = BlockRenderer(
            text: text, language: frame.language, root: frame.root, pictures: pages.pictures, asOf: pages.asOf)
        var content: [HTML] = [
            element(.p, .class("kicker"), text: kicker),
            element(.h1, text: lesson.title),
        ]
        if !lesson.summary.isEmpty {
            content.append(element(.p, .class("lead"), content: text.html(lesson.summary)))
        }
        content += lesson.blocks.map { blocks.html($0, translations: translations(of: $0, in: lesson)) }
        content += glossary(text)
        content.append(neighbours)
        content.append(pages.keeping.html(of: lesson.id))
        let summary = lesson.summary.isEmpty ? course.summary : lesson.summary
        return frame.sibling(at: path).page(
            title: "\(lesson.title) – \(course.title)", description: summary.plainText,
            way: [PageFrame.Step(title: module.title, address: frame.root + SitePath.module(module.id))],
            content: content)
    }

    /// The block in other languages, where it is one that is handed out.
    private func translations(of block: Block, in lesson: Lesson) -> [BlockRenderer.Translated] {
        guard case .handout = block.content, block.id != nil else { return [] }
        return lesson.translations.flatMap { translation in
            translation.pieces.filter { $0.block.id == block.id }.map { piece in
                BlockRenderer.Translated(
                    language: translation.language, isReviewed: translation.isReviewed, content: piece.block.content)
            }
        }
    }

    /// The glossary words of the lesson with their definitions.
    private func glossary(_ text: TextRenderer) -> [HTML] {
        if course.glossary.isEmpty { return [] }
        let used = Set(lesson.blocks.flatMap { $0.inlineRuns }.flatMap { $0.terms })
        let entries = course.glossary.filter { used.contains($0.id) }
        guard !entries.isEmpty else { return [] }
        return [
            element(.h2, text: say(.glossary)),
            element(
                .dl, .class("glossary"),
                content: entries.flatMap { entry in
                    [
                        element(.dt, .id(TextRenderer.anchor(of: entry.id)), text: entry.term),
                        element(.dd, content: text.html(entry.definition)),
                    ]
                }),
        ]
    }

    private var kicker: String {
        say(.lessonNumber(index + 1, of: pages.lessons.count)) + " · " + say(.minutes(lesson.minutes))
    }

    private var neighbours: HTML {
        var links: [HTML] = []
        if index > 0 { links.append(link(to: pages.lessons[index - 1], .previousLesson, relation: "prev")) }
        if index + 1 < pages.lessons.count {
            links.append(link(to: pages.lessons[index + 1], .nextLessonLabel, relation: "next"))
        }
        return element(.nav, .class("neighbours"), .aria("label", say(.moreLessons)), content: links)
    }

    private func link(to other: Lesson, _ label: Message, relation: String) -> HTML {
        element(
            .a, .class(relation), .href(SitePath.fileName(of: other.id)), .named("rel", relation),
            content: [
                element(.span, .class("direction"), text: say(label) + " "),
                element(.span, text: other.title),
            ])
    }

    private func say(_ message: Message) -> String { message.text(in: pages.frame.language) }
}
