/// What `learn export` makes.
enum ExportFormat: String, CaseIterable {
    /// Pages for a browser, one a lesson.
    case site
}
