internal import LearnCore

/// Where things stand in a site.
enum SitePath {
    static let index = "index.html"
    static let lessonFolder = "lessons/"

    static let moduleFolder = "modules/"
    static let glossary = "glossary.html"
    static let search = "search.html"

    /// - Parameter number: from 1.
    static func searchIndex(_ number: Int) -> String {
        number == 1 ? "search-index.js" : "search-index-\(number).js"
    }

    static func moduleFileName(_ id: Module.ID) -> String { id.rawValue + ".html" }
    static func module(_ id: Module.ID) -> String { moduleFolder + moduleFileName(id) }

    static func fileName(of lesson: Lesson.ID) -> String { lesson.rawValue + ".html" }
    static func lesson(_ id: Lesson.ID) -> String { lessonFolder + fileName(of: id) }
}
