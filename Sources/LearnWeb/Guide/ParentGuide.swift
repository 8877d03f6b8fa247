public import LearnCore

/// What a course has for parents, as one page and one text: letters to hand out with all their translations, and what
/// else is for parents. The same course gives the same bytes, and nothing here touches a disk.
public struct ParentGuide {
    private let course: Course
    private let builder: GuideBuilder
    private let pictures: [String: Picture]

    /// - Parameters:
    ///   - course: a course without faults.
    ///   - pictures: those that it shows.
    ///   - asOf: the day by which content is stale or not; without one, the guide says only until when it holds.
    public init(of course: Course, pictures: [Picture], asOf: CalendarDay? = nil) {
        self.course = course
        self.pictures = Dictionary(pictures.map { ($0.path, $0) }) { first, _ in first }
        builder = GuideBuilder(course, asOf: asOf)
    }

    /// The languages that the course has something for parents in, its own first, as in BCP 47. Empty where it has
    /// nothing for them.
    public var languages: [String] { builder.languages }

    /// The page's name in its folder.
    public static func pagePath(of course: Course.ID) -> String { course.rawValue + "-guide.html" }
    /// The text's name in its folder.
    public static func textPath(of course: Course.ID) -> String { course.rawValue + "-guide.txt" }

    /// - Parameter language: the one that comes first; the course's own where it is `nil` or the course does not have it.
    /// - Parameter theme: whose the guide is. A logo of more than 20 kB is left out, so that the page stays small.
    /// - Returns: the page and the text, sorted by path; nothing where the course has nothing for parents.
    public func files(first language: String? = nil, theme: Theme? = nil) -> [SiteFile] {
        let languages = languages
        guard !languages.isEmpty else { return [] }
        let first = languages.filter { $0 == language }
        let contents = (first + languages.filter { $0 != language }).map(builder.content)
        return [
            SiteFile(
                path: Self.pagePath(of: course.id),
                bytes: GuidePage(course: course, contents: contents, pictures: pictures, theme: theme).bytes()),
            SiteFile(
                path: Self.textPath(of: course.id),
                bytes: GuideText(course: course, contents: contents, owner: theme?.name).bytes()),
        ]
    }
}
