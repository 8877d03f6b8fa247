public import LearnCore

/// A file of a site.
public struct SiteFile: Sendable, Equatable {
    /// Relative to the site's folder.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// Courses as a site of static pages: the same courses give the same bytes, and nothing here touches a disk.
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
        var site = settings
        site.isCatalogue = courses.count > 1
        var files = CoursePages.shared(courses.map(\.course), asOf: asOf, site: site).map(\.file)
        for (course, pictures) in courses {
            let byPath = Dictionary(uniqueKeysWithValues: pictures.map { ($0.path, $0) })
            files += CoursePages.pages(of: course, asOf: asOf, site: site).map(\.file)
            files += course.lessons.map { lesson in
                LessonPage(course: course, lesson: lesson, pictures: byPath, asOf: asOf, site: site).file
            }
            files += pictures.map { SiteFile(path: site.folder(of: course.id) + $0.path, bytes: $0.bytes) }
        }
        files += SiteAssets.files(site.theme)
        return files.sorted { $0.path < $1.path }
    }
}
