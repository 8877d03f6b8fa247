internal import LearnCore

/// The lessons of a module, numbered through the course.
struct LessonList {
    let course: Course
    /// Whose way to the lessons' folder is the page's.
    let text: TextRenderer
    let frame: PageFrame
    /// Whether a script may say how far the reader is.
    var showsStanding = false

    func html(_ module: Module) -> HTML {
        element(
            .ol, .class("lessons"), .named("start", String(number(of: module))), content: module.lessons.map(entry))
    }

    private func number(of module: Module) -> Int {
        1 + course.modules.prefix { $0.id != module.id }.reduce(0) { $0 + $1.lessons.count }
    }

    private func entry(_ lesson: Lesson) -> HTML {
        element(
            .li,
            content: [
                element(.a, .href(text.lessonFolder + SitePath.fileName(of: lesson.id)), text: lesson.title),
                element(.span, .class("minutes"), text: " " + frame.say(.minutes(lesson.minutes))),
                showsStanding ? KeepingPanel.standing(of: lesson.id, in: frame.language) : .group([]),
            ] + (lesson.summary.isEmpty ? [] : [element(.p, content: text.html(lesson.summary))]))
    }
}
