public import LearnCore

/// A course as static pages. The same course gives the same bytes, and nothing here touches a disk.
public struct CourseSite: Sendable {
    /// Every file that is the course's own.
    public let entries: [SiteEntry]

    /// - Parameters:
    ///   - course: a course without faults.
    ///   - pictures: those that it shows.
    ///   - lessonFiles: the files of each lesson, as the reader names them.
    ///   - asOf: the day by which content is stale or not; without one, pages say only until when it holds.
    ///   - settings: what the pages of the site have in common.
    public init(
        course: Course, pictures: [Picture], lessonFiles: [Lesson.ID: [String]] = [:], asOf: CalendarDay? = nil,
        settings: SiteSettings = SiteSettings()
    ) {
        let byPath = Dictionary(pictures.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let pages = LessonPages(course: course, pictures: byPath, asOf: asOf, site: settings)
        var entries: [SiteEntry] = []
        for module in course.modules {
            for lesson in module.lessons {
                let index = entries.count
                let figures = Set(lesson.figures.map { $0.source }).sorted()
                entries.append(
                    SiteEntry(
                        LessonPage(index, in: module, of: pages),
                        from: .files([CourseReader.courseFile] + (lessonFiles[lesson.id] ?? []) + figures),
                        in: Self.circumstances(of: index, in: pages.lessons, asOf)))
            }
        }
        entries += CoursePages.pages(of: course, asOf: asOf, site: settings).map { SiteEntry($0, from: .wholeCourse) }
        entries += pictures.map { picture in
            let path = settings.folder(of: course.id) + picture.path
            return SiteEntry(ReadyFile(path: path, content: picture.bytes), from: .files([picture.path]))
        }
        self.entries = entries
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
}
