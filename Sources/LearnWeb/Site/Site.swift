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

/// A course as a site of static pages: the same course gives the same bytes, and nothing here touches a disk.
public enum Site {
    /// - Parameters:
    ///   - course: a course without faults.
    ///   - pictures: those that it shows.
    ///   - asOf: the day by which content is stale or not; without one, pages say only until when it holds.
    /// - Returns: every file of the site, sorted by path.
    public static func files(of course: Course, pictures: [Picture], asOf: CalendarDay? = nil) -> [SiteFile] {
        let byPath = Dictionary(uniqueKeysWithValues: pictures.map { ($0.path, $0) })
        var files = [SiteFile(path: SitePath.index, bytes: CoursePage(course: course, asOf: asOf).bytes())]
        files += course.lessons.map { lesson in
            SiteFile(
                path: SitePath.lesson(lesson.id),
                bytes: LessonPage(course: course, lesson: lesson, pictures: byPath, asOf: asOf).bytes())
        }
        files += pictures.map { SiteFile(path: $0.path, bytes: $0.bytes) }
        files += SiteAssets.files
        return files.sorted { $0.path < $1.path }
    }
}
