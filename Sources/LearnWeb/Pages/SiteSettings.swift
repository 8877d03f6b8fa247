internal import LearnCore

/// What the pages of a site have in common besides their course.
public struct SiteSettings: Sendable, Equatable {
    /// Whether the site holds several courses: its first page is then a catalogue, and each course has a folder.
    public var isCatalogue: Bool

    public init(isCatalogue: Bool = false) {
        self.isCatalogue = isCatalogue
    }

    /// The folder of a course in the site, with its slash; empty where the course is the site.
    func folder(of course: Course.ID) -> String { isCatalogue ? course.rawValue + "/" : "" }
}
