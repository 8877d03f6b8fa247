internal import LearnCore

/// The first page of a site of several courses: what there is, for whom, and how long it takes.
struct CataloguePage: SitePage {
    let courses: [Course]
    /// The day by which content is stale or not.
    let asOf: CalendarDay?
    let site: SiteSettings

    var path: String { SitePath.index }

    func bytes() -> [UInt8] {
        let frame = PageFrame(path: path, language: courses.first?.pageLanguage ?? .danish, site: site)
        return frame.page(
            title: frame.say(.catalogue), description: frame.say(.catalogueSummary(courses.count)),
            content: [
                element(.h1, text: frame.say(.catalogue)),
                element(.p, .class("lead"), text: frame.say(.catalogueSummary(courses.count))),
                element(.ul, .class("catalogue"), content: courses.map { entry($0, frame) }),
            ])
    }

    private func entry(_ course: Course, _ frame: PageFrame) -> HTML {
        let text = TextRenderer(course: course, lessonFolder: site.folder(of: course.id) + SitePath.lessonFolder)
        let extent = frame.say(.lessonCount(course.lessons.count)) + " · " + frame.say(.minutes(course.minutes))
        let readers = [
            course.audience.map { frame.say(.role($0.rawValue)) }, course.stages.map { frame.say(.stage($0.rawValue)) },
        ].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }.joined(separator: " · ")
        var content: [HTML] = [
            element(
                .h2, content: [element(.a, .href(site.folder(of: course.id) + SitePath.index), text: course.title)]),
            element(.p, content: text.html(course.summary)),
            element(.p, .class("fine"), text: extent),
        ]
        if !readers.isEmpty { content.append(element(.p, .class("fine"), text: readers)) }
        if let asOf, let day = course.freshness.reviewBy, course.freshness.isStale(asOf: asOf) {
            content.append(element(.p, .class("stale"), text: frame.say(.isStale(day.description))))
        }
        let isOther = course.language != frame.contentLanguage
        return .element(.li, isOther ? [.named("lang", course.language)] : [], content)
    }
}
