internal import LearnCore

/// A lesson as a page.
struct LessonPage: SitePage {
    let course: Course
    let module: Module
    let lessons: [Lesson]
    let index: Int
    let pictures: [String: Picture]
    /// The day by which content is stale or not.
    let asOf: CalendarDay?
    private let frame: PageFrame

    private var lesson: Lesson { lessons[index] }

    /// - Parameters:
    ///   - module: the one that the lesson stands in.
    ///   - lessons: those of the course, in its order.
    ///   - index: the one that the page shows.
    init(
        course: Course, module: Module, lessons: [Lesson], index: Int, pictures: [String: Picture],
        asOf: CalendarDay?, site: SiteSettings
    ) {
        self.course = course
        self.module = module
        self.lessons = lessons
        self.index = index
        self.pictures = pictures
        self.asOf = asOf
        frame = PageFrame(course: course, path: SitePath.lesson(lessons[index].id), site: site)
    }

    var path: String { frame.path }

    func bytes() -> [UInt8] {
        let text = TextRenderer(course: course, lessonFolder: "")
        var blocks = BlockRenderer(
            text: text, language: course.pageLanguage, root: frame.root, pictures: pictures, asOf: asOf)
        var content: [HTML] = [
            element(.p, .class("kicker"), text: kicker),
            element(.h1, text: lesson.title),
        ]
        if !lesson.summary.isEmpty {
            content.append(element(.p, .class("lead"), content: text.html(lesson.summary)))
        }
        content += lesson.blocks.map { blocks.html($0, translations: translations(of: $0)) }
        content += glossary(text)
        content.append(neighbours)
        content.append(KeepingPanel(course: course, lesson: lesson.id).html())
        let summary = lesson.summary.isEmpty ? course.summary : lesson.summary
        return frame.page(
            title: "\(lesson.title) – \(course.title)", description: summary.plainText,
            way: [PageFrame.Step(title: module.title, address: frame.root + SitePath.module(module.id))],
            content: content)
    }

    /// The block in other languages, where it is one that is handed out.
    private func translations(of block: Block) -> [BlockRenderer.Translated] {
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
            element(.h2, text: frame.say(.glossary)),
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
        frame.say(.lessonNumber(index + 1, of: lessons.count)) + " · " + frame.say(.minutes(lesson.minutes))
    }

    private var neighbours: HTML {
        var links: [HTML] = []
        if index > 0 { links.append(link(to: lessons[index - 1], .previousLesson, relation: "prev")) }
        if index + 1 < lessons.count {
            links.append(link(to: lessons[index + 1], .nextLessonLabel, relation: "next"))
        }
        return element(.nav, .class("neighbours"), .aria("label", frame.say(.moreLessons)), content: links)
    }

    private func link(to other: Lesson, _ label: Message, relation: String) -> HTML {
        element(
            .a, .class(relation), .href(SitePath.fileName(of: other.id)), .named("rel", relation),
            content: [
                element(.span, .class("direction"), text: frame.say(label) + " "),
                element(.span, text: other.title),
            ])
    }
}
