internal import LearnCore

/// Every word that a course explains, by the Danish alphabet, with the lessons that use it.
struct GlossaryPage: SitePage {
    let course: Course
    private let frame: PageFrame

    init(course: Course, site: SiteSettings) {
        self.course = course
        frame = PageFrame(course: course, path: SitePath.glossary, site: site)
    }

    var path: String { frame.path }

    func bytes() -> [UInt8] {
        var text = TextRenderer(course: course, lessonFolder: SitePath.lessonFolder)
        text.explainsTerms = true
        let lessons = lessonsByTerm
        let entries = DanishOrder.sorted(course.glossary, by: \.term).flatMap { entry in
            [
                element(.dt, .id(TextRenderer.anchor(of: entry.id)), text: entry.term),
                element(.dd, content: text.html(entry.definition)),
                uses(lessons[entry.id] ?? []),
            ]
        }
        return frame.page(
            title: "\(frame.say(.glossary)) – \(course.title)", description: frame.say(.glossarySummary),
            content: [
                element(.h1, text: frame.say(.glossary)),
                element(.p, .class("lead"), text: frame.say(.glossarySummary)),
                element(.dl, .class("glossary"), content: entries),
            ])
    }

    private var lessonsByTerm: [GlossaryEntry.ID: [Lesson]] {
        var result: [GlossaryEntry.ID: [Lesson]] = [:]
        for lesson in course.lessons {
            for term in Set(lesson.blocks.flatMap(\.inlineRuns).flatMap(\.terms)) {
                result[term, default: []].append(lesson)
            }
        }
        return result
    }

    private func uses(_ lessons: [Lesson]) -> HTML {
        guard !lessons.isEmpty else { return .group([]) }
        let links = lessons.enumerated().flatMap { index, lesson -> [HTML] in
            let link = element(.a, .href(SitePath.lesson(lesson.id)), text: lesson.title)
            return index == 0 ? [link] : [.text(" · "), link]
        }
        return element(.dd, .class("fine"), content: [.text(frame.say(.usedIn) + " ")] + links)
    }
}
