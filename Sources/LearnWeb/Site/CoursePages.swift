internal import LearnCore

/// The pages that a site has beyond lessons, as values: nothing is rendered until bytes are asked for.
enum CoursePages {
    /// The pages of one course but its lessons.
    static func pages(of course: Course, asOf: CalendarDay?, site: SiteSettings) -> [any SitePage] {
        [CoursePage(course: course, asOf: asOf, site: site)]
            + course.modules.map { ModulePage(course: course, module: $0, site: site) }
            + (course.glossary.isEmpty ? [] : [GlossaryPage(course: course, site: site)])
            + [SearchPage(course: course, site: site)] + SearchIndex.all(of: course, site: site)
    }

    /// The pages of a site that are no course's own.
    ///
    /// - Returns: no page where the course is the site.
    static func shared(_ courses: [Course], asOf: CalendarDay?, site: SiteSettings) -> [any SitePage] {
        let map = site.address.map { [SiteMap(courses: courses, site: site, address: $0)] } ?? []
        guard site.isCatalogue else { return map }
        return map + [
            CataloguePage(courses: courses, asOf: asOf, site: site), SiteSearchPage(courses: courses, site: site),
        ]
    }
}
