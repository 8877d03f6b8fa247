internal import LearnCore

/// A course's first page: what it is, for whom, and its lessons.
struct CoursePage: SitePage {
    let course: Course
    /// The day by which content is stale or not.
    let asOf: CalendarDay?
    private let frame: PageFrame

    init(course: Course, asOf: CalendarDay?, site: SiteSettings = SiteSettings()) {
        self.course = course
        self.asOf = asOf
        frame = PageFrame(course: course, path: SitePath.index, site: site)
    }

    var path: String { frame.path }

    func bytes() -> [UInt8] {
        let text = TextRenderer(course: course, lessonFolder: SitePath.lessonFolder)
        var content: [HTML] = [
            element(.h1, text: course.title),
            element(.p, .class("lead"), content: text.html(course.summary)),
            facts,
        ]
        if let asOf, let day = course.freshness.reviewBy, course.freshness.isStale(asOf: asOf) {
            content.append(element(.p, .class("stale"), text: frame.say(.isStale(day.description))))
        }
        if !course.objectives.isEmpty {
            content.append(element(.h2, text: frame.say(.objectives)))
            content.append(
                element(.ul, content: course.objectives.map { element(.li, content: text.html($0)) }))
        }
        content.append(element(.h2, text: frame.say(.lessons)))
        content += course.modules.flatMap(module)
        content += basisLegend
        content.append(KeepingPanel(course: course).html())
        return frame.page(
            title: course.title, description: course.summary.plainText, content: content)
    }

    private var facts: HTML {
        let entries: [(Message, String)] = [
            (.audience, course.audience.map { frame.say(.role($0.rawValue)) }.joined(separator: ", ")),
            (.stages, course.stages.map { frame.say(.stage($0.rawValue)) }.joined(separator: ", ")),
            (.time, frame.say(.minutes(course.minutes))),
        ]
        return element(
            .dl, .class("facts"),
            content: entries.filter { !$0.1.isEmpty }.map { name, value in
                element(.div, content: [element(.dt, text: frame.say(name)), element(.dd, text: value)])
            })
    }

    private func module(_ module: Module) -> [HTML] {
        let text = TextRenderer(course: course, lessonFolder: SitePath.lessonFolder)
        return [
            element(.h3, content: [element(.a, .href(SitePath.module(module.id)), text: module.title)]),
            LessonList(course: course, text: text, frame: frame, showsStanding: true).html(module),
        ]
    }

    /// What the marks on blocks mean, where the course uses any.
    private var basisLegend: [HTML] {
        var used: Set<Basis> = []
        for lesson in course.lessons {
            for block in lesson.blocks { if let basis = block.traits.basis { used.insert(basis) } }
        }
        guard !used.isEmpty else { return [] }
        return [
            element(.h2, text: frame.say(.basisHeading)),
            element(
                .dl, .class("legend"),
                content: Basis.allCases.filter(used.contains).flatMap { basis in
                    [
                        element(
                            .dt,
                            content: [
                                element(
                                    .span, .class("basis basis-\(basis.rawValue)"),
                                    text: frame.say(.basis(basis.rawValue)))
                            ]),
                        element(.dd, text: frame.say(.basisExplanation(basis.rawValue))),
                    ]
                }),
        ]
    }
}
