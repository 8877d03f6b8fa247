public import LearnCore

/// A course as a site of static pages. The same course gives the same bytes, and nothing here touches a disk.
///
/// What a page depends on is known before it is made, so that one can leave out those that nothing has happened to.
public struct CourseSite: Sendable {
    /// Every file of the site, sorted by path.
    public let pages: [SitePage]

    private let course: Course
    private let lessons: [Lesson]
    private let pictures: [String: Picture]
    private let asOf: CalendarDay?

    /// - Parameters:
    ///   - course: a course without faults.
    ///   - pictures: those that it shows.
    ///   - lessonFiles: the files of each lesson, as the reader names them.
    ///   - asOf: the day by which content is stale or not; without one, pages say only until when it holds.
    public init(
        course: Course, pictures: [Picture], lessonFiles: [Lesson.ID: [String]] = [:], asOf: CalendarDay? = nil
    ) {
        self.course = course
        self.asOf = asOf
        self.pictures = Dictionary(pictures.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let lessons = course.lessons
        self.lessons = lessons
        var pages = lessons.indices.map { index in
            let lesson = lessons[index]
            let figures = Set(lesson.figures.map { $0.source }).sorted()
            return SitePage(
                path: SitePath.lesson(lesson.id),
                sources: [CourseReader.courseFile] + (lessonFiles[lesson.id] ?? []) + figures,
                circumstances: Self.circumstances(of: index, in: lessons, asOf), content: .lesson(index))
        }
        pages.append(SitePage(path: SitePath.index, sources: nil, circumstances: [], content: .course))
        pages += pictures.map {
            SitePage(path: $0.path, sources: [$0.path], circumstances: [], content: .picture($0.path))
        }
        pages.append(SitePage(path: SiteAssets.stylesheetPath, sources: [], circumstances: [], content: .stylesheet))
        pages.append(SitePage(path: SiteAssets.scriptPath, sources: [], circumstances: [], content: .script))
        self.pages = pages.sorted { $0.path < $1.path }
    }

    /// What a lesson's page says of its neighbours, and what of it is stale.
    private static func circumstances(of index: Int, in lessons: [Lesson], _ asOf: CalendarDay?) -> [String] {
        let neighbours = [index - 1, index + 1].filter(lessons.indices.contains).flatMap {
            [lessons[$0].id.rawValue, lessons[$0].title]
        }
        var stale: [String] = []
        if let asOf {
            for (number, block) in lessons[index].blocks.enumerated()
            where block.traits.freshness.isStale(asOf: asOf) { stale.append(String(number)) }
        }
        return ["\(index + 1)/\(lessons.count)"] + neighbours + stale
    }

    /// - Parameter page: one of ``pages``.
    public func bytes(of page: SitePage) -> [UInt8] {
        switch page.content {
        case .course: CoursePage(course: course, asOf: asOf).bytes()
        case .lesson(let index):
            LessonPage(course: course, lessons: lessons, index: index, pictures: pictures, asOf: asOf).bytes()
        case .picture(let path): pictures[path]?.bytes ?? []
        case .stylesheet: PackageResources.learn_css
        case .script: PackageResources.learn_js
        }
    }

    /// Every file, made.
    public var files: [SiteFile] {
        pages.map { SiteFile(path: $0.path, bytes: bytes(of: $0)) }
    }
}
