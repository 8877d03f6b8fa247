public import LearnCore

/// Courses as a site of static pages, all of it at once.
public enum Site {
    /// A course, and the pictures that it shows.
    public typealias Content = (course: Course, pictures: [Picture])

    /// - Parameters:
    ///   - course: a course without faults.
    ///   - pictures: those that it shows.
    ///   - asOf: the day by which content is stale or not; without one, pages say only until when it holds.
    /// - Returns: every file of the site, sorted by path.
    public static func files(of course: Course, pictures: [Picture], asOf: CalendarDay? = nil) -> [SiteFile] {
        files(of: [(course, pictures)], asOf: asOf)
    }

    /// - Parameters:
    ///   - courses: without faults; several are given a folder each, behind a catalogue.
    ///   - asOf: the day by which content is stale or not; without one, pages say only until when it holds.
    ///   - settings: what the pages have in common.
    /// - Returns: every file of the site, sorted by path.
    public static func files(
        of courses: [Content], asOf: CalendarDay? = nil, settings: SiteSettings = SiteSettings()
    ) -> [SiteFile] {
        var settings = settings
        settings.isCatalogue = courses.count > 1
        var files = SharedPages.assets(settings)
        files += SharedPages(of: courses.map(\.course), asOf: asOf, settings: settings).files
        for (course, pictures) in courses {
            files += CourseSite(course: course, pictures: pictures, asOf: asOf, settings: settings).entries.map(\.file)
        }
        return files.sorted { $0.path < $1.path }
    }
}
