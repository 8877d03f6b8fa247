/// What `learn export` makes.
enum ExportFormat: String, CaseIterable {
    /// Pages for a browser, one a lesson.
    case site
    case guide, cards, poster

    /// What is made as a file or two of its own; `nil` for a site.
    var document: DocumentFormat? { DocumentFormat(rawValue: rawValue) }
}
