internal import LearnCore

/// Where things stand in a site.
enum SitePath {
    static let index = "index.html"
    static let lessonFolder = "lessons/"

    static func fileName(of lesson: Lesson.ID) -> String { lesson.rawValue + ".html" }
    static func lesson(_ id: Lesson.ID) -> String { lessonFolder + fileName(of: id) }
}
