/// Where the links between the pages of a package lead, once each page has its lesson.
struct PageLinks {
    private var lessons: [String: Lesson.ID] = [:]

    /// - Parameter path: of a page in the package.
    subscript(path: String) -> Lesson.ID? {
        get { lessons[path] }
        set { lessons[path] = newValue }
    }

    /// The target of an address on a page: the lesson that the page it names has become.
    func target(of address: String, from page: String) -> Link.Target? {
        let source = address.hasPrefix("#") ? page : SourcePackage.path(of: address, from: page)
        return source.flatMap { lessons[$0] }.map { .lesson($0, block: nil) }
    }
}
