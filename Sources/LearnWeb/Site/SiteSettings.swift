public import LearnCore

/// What the pages of a site have in common besides their course.
public struct SiteSettings: Sendable, Equatable {
    /// Whether the site holds several courses: its first page is then a catalogue, and each course has a folder.
    public var isCatalogue: Bool
    /// Whose the pages are; without one they are nobody's in particular.
    public var theme: Theme?

    /// Where the site will stand on the web; without one, pages do not say where they are.
    public var address: SiteAddress?

    public init(isCatalogue: Bool = false, theme: Theme? = nil, address: SiteAddress? = nil) {
        self.isCatalogue = isCatalogue
        self.theme = theme
        self.address = address
    }

    /// The folder of a course in the site, with its slash; empty where the course is the site.
    func folder(of course: Course.ID) -> String { isCatalogue ? course.rawValue + "/" : "" }

    /// What of the settings pages show, so that they are made anew where it differs. Colours stand in the style sheet.
    public var circumstances: [String] {
        var texts = [isCatalogue ? "catalogue" : "course", address?.text ?? ""]
        if let theme {
            texts += [theme.name, theme.logoFile?.path ?? "", theme.logo?.alternativeText ?? ""]
            texts += [theme.logo?.width, theme.logo?.height].map { $0.map { String($0) } ?? "" }
        }
        return texts
    }
}
