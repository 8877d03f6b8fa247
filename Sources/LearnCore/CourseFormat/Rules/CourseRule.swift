/// A rule that needs more than one element in view: it is checked on the course as a whole.
protocol CourseRule: SendableMetatype {
    static func check(_ context: RuleContext) -> [Diagnostic]
}

struct RuleContext {
    let course: Course
    /// Those of the course.
    let lessons: [Lesson]
    let source: any CourseSource
    /// Every file of the course.
    let paths: [String]
    /// The files that `course.xml` names, itself included.
    let listedFiles: Set<String>
    /// The day that staleness is judged by; `nil` where it is not asked for.
    let asOf: CalendarDay?

    init(
        course: Course, source: any CourseSource, paths: [String], listedFiles: Set<String>, asOf: CalendarDay?
    ) {
        self.course = course
        lessons = course.lessons
        self.source = source
        self.paths = paths
        self.listedFiles = listedFiles
        self.asOf = asOf
    }
}

/// Every such rule, in the order in which they are asked.
let courseRules: [any CourseRule.Type] = [
    QuestionAnswers.self, ScenarioPaths.self, References.self, FigureFiles.self, UnlistedFiles.self, FreshContent.self,
    Readability.self, StatedTime.self, Translations.self, CardsFile.self,
]

/// The rules that a lesson must keep to be taken as text.
let textRules: [any CourseRule.Type] = [QuestionAnswers.self, ScenarioPaths.self, References.self]

/// The rules that a course must keep to be made into pages.
let pageRules: [any CourseRule.Type] = textRules + [FigureFiles.self, Translations.self]
