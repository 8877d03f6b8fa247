public import LearnCore

/// What of a site is no course's own: the style sheet and the scripts, and for several courses the catalogue.
public struct SharedPages: Sendable {
    private let courses: [Course]
    private let asOf: CalendarDay?
    private let settings: SiteSettings

    /// - Parameter courses: in the order of the catalogue; their lessons may be without blocks (``Course/outline``).
    public init(of courses: [Course], asOf: CalendarDay? = nil, settings: SiteSettings = SiteSettings()) {
        self.courses = courses
        self.asOf = asOf
        self.settings = settings
    }

    /// All that does not depend on any course.
    public static func assets(_ settings: SiteSettings) -> [SiteFile] { SiteAssets.files(settings.theme) }

    /// What depends on the courses.
    public var files: [SiteFile] {
        CoursePages.shared(courses, asOf: asOf, site: settings).map { SiteFile(path: $0.path, bytes: $0.bytes()) }
    }
}

extension Course {
    /// The course with all that a catalogue shows, and no lesson's content.
    public var outline: Course {
        var outline = self
        for module in modules.indices {
            for lesson in modules[module].lessons.indices {
                outline.modules[module].lessons[lesson].blocks = []
                outline.modules[module].lessons[lesson].translations = []
            }
        }
        outline.objectives = []
        return outline
    }
}
