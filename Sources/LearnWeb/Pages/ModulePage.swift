internal import LearnCore

/// A module as a page for whoever plans some weeks: its lessons, how long they take, and the activities with what must
/// be found beforehand.
struct ModulePage: SitePage {
    let course: Course
    let module: Module
    let site: SiteSettings
    private let frame: PageFrame

    init(course: Course, module: Module, site: SiteSettings) {
        self.course = course
        self.module = module
        self.site = site
        frame = PageFrame(course: course, path: SitePath.module(module.id), site: site)
    }

    var path: String { frame.path }

    func bytes() -> [UInt8] {
        let text = TextRenderer(course: course, lessonFolder: frame.root + SitePath.lessonFolder)
        let minutes = module.lessons.reduce(0) { $0 + $1.minutes }
        let extent = frame.say(.lessonCount(module.lessons.count)) + " · " + frame.say(.minutes(minutes))
        var content: [HTML] = [
            element(.p, .class("kicker"), text: frame.say(.moduleNumber(number, of: course.modules.count))),
            element(.h1, text: module.title),
            element(.p, .class("lead"), text: extent),
            element(.h2, text: frame.say(.lessons)),
            LessonList(course: course, text: text, frame: frame).html(module),
        ]
        content += preparations(text)
        content.append(neighbours)
        return frame.page(
            title: "\(module.title) – \(course.title)",
            description: module.lessons.map(\.title).joined(separator: " · "), content: content)
    }

    private var number: Int { (course.modules.firstIndex { $0.id == module.id } ?? 0) + 1 }

    /// The activities of the module, each with its materials.
    private func preparations(_ text: TextRenderer) -> [HTML] {
        let blocks = BlockRenderer(
            text: text, language: frame.language, root: frame.root, pictures: [:], asOf: nil)
        let rows = module.lessons.flatMap { lesson in
            lesson.blocks.compactMap { block -> HTML? in
                guard case .activity(let activity) = block.content else { return nil }
                let address = text.lessonFolder + SitePath.fileName(of: lesson.id)
                let facts = [
                    frame.say(.minutes(activity.minutes)), frame.say(.grouping(activity.grouping.rawValue)),
                ]
                return element(
                    .section, .class("preparation"),
                    content: [
                        element(
                            .h3,
                            content: [
                                element(
                                    .a, .href(address + (block.id.map { "#" + $0.rawValue } ?? "")),
                                    text: activity.title)
                            ]),
                        element(
                            .p, .class("fine"), text: ([lesson.title] + facts).joined(separator: " · ")),
                        activity.materials.isEmpty
                            ? element(.p, text: frame.say(.nothingToFind))
                            : element(
                                .ul,
                                content: activity.materials.map { element(.li, content: blocks.html(words: $0)) }),
                    ])
            }
        }
        guard !rows.isEmpty else { return [] }
        return [
            element(.h2, text: frame.say(.preparation)), element(.p, text: frame.say(.preparationSummary)),
        ] + rows
    }

    private var neighbours: HTML {
        let index = number - 1
        var links: [HTML] = []
        if index > 0 { links.append(link(to: course.modules[index - 1], .previousLesson, relation: "prev")) }
        if index + 1 < course.modules.count {
            links.append(link(to: course.modules[index + 1], .nextLessonLabel, relation: "next"))
        }
        guard !links.isEmpty else { return .group([]) }
        return element(.nav, .class("neighbours"), .aria("label", frame.say(.moreModules)), content: links)
    }

    private func link(to other: Module, _ label: Message, relation: String) -> HTML {
        element(
            .a, .class(relation), .href(SitePath.moduleFileName(other.id)), .named("rel", relation),
            content: [
                element(.span, .class("direction"), text: frame.say(label) + " "),
                element(.span, text: other.title),
            ])
    }
}
