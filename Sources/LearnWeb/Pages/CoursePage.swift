internal import LearnCore

/// A course's first page: what it is, for whom, and its lessons.
struct CoursePage {
    let course: Course
    /// The day by which content is stale or not.
    let asOf: CalendarDay?
    private let frame: PageFrame

    init(course: Course, asOf: CalendarDay?) {
        self.course = course
        self.asOf = asOf
        frame = PageFrame(course: course, root: "")
    }

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
        content.append(KeepingPanel(course: course, lesson: nil).html())
        return frame.page(
            title: course.title, description: course.summary.plainText, navigation: [], content: content)
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
        [
            element(.h3, text: module.title),
            element(
                .ol, .class("lessons"), .named("start", String(number(of: module))),
                content: module.lessons.map(entry)),
        ]
    }

    /// Lessons are numbered through the course.
    private func number(of module: Module) -> Int {
        1 + course.modules.prefix { $0.id != module.id }.reduce(0) { $0 + $1.lessons.count }
    }

    private func entry(_ lesson: Lesson) -> HTML {
        let text = TextRenderer(course: course, lessonFolder: SitePath.lessonFolder)
        return element(
            .li,
            content: [
                element(.a, .href(SitePath.lesson(lesson.id)), text: lesson.title),
                element(.span, .class("minutes"), text: " " + frame.say(.minutes(lesson.minutes))),
                KeepingPanel(course: course, lesson: lesson.id).standing,
            ] + (lesson.summary.isEmpty ? [] : [element(.p, content: text.html(lesson.summary))]))
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
