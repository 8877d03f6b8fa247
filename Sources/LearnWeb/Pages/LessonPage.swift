internal import LearnCore

/// A lesson as a page.
struct LessonPage: SitePage {
    let course: Course
    let lesson: Lesson
    let pictures: [String: Picture]
    /// The day by which content is stale or not.
    let asOf: CalendarDay?
    private let frame: PageFrame

    init(
        course: Course, lesson: Lesson, pictures: [String: Picture], asOf: CalendarDay?,
        site: SiteSettings = SiteSettings()
    ) {
        self.course = course
        self.lesson = lesson
        self.pictures = pictures
        self.asOf = asOf
        frame = PageFrame(course: course, path: SitePath.lesson(lesson.id), site: site)
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
        let summary = lesson.summary.isEmpty ? course.summary : lesson.summary
        return frame.page(
            title: "\(lesson.title) – \(course.title)", description: summary.plainText, way: module,
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
        let used = Set(lesson.blocks.flatMap(\.inlineRuns).flatMap(\.terms))
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
        let number = (course.lessons.firstIndex { $0.id == lesson.id } ?? 0) + 1
        return frame.say(.lessonNumber(number, of: course.lessons.count)) + " · "
            + frame.say(.minutes(lesson.minutes))
    }

    private var module: [PageFrame.Step] {
        course.modules.filter { $0.lessons.contains { $0.id == lesson.id } }.prefix(1).map {
            PageFrame.Step(title: $0.title, address: frame.root + SitePath.module($0.id))
        }
    }

    private var neighbours: HTML {
        var links: [HTML] = []
        if let before = course.lesson(before: lesson.id) {
            links.append(link(to: before, .previousLesson, relation: "prev"))
        }
        if let after = course.lesson(after: lesson.id) {
            links.append(link(to: after, .nextLessonLabel, relation: "next"))
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
