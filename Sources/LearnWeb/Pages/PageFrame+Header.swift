internal import LearnCore

/// Where a reader is, and the ways that every page has.
extension PageFrame {
    /// A page above the one that is read.
    struct Step {
        let title: String
        /// Relative to the page that is read.
        let address: String
    }

    func header(_ way: [Step]) -> [HTML] {
        let steps = above + way
        let breadcrumb = element(
            .nav, .class("way"), .aria("label", say(.breadcrumb)),
            content: [
                element(
                    .ol,
                    content: steps.map { element(.li, content: [element(.a, .href($0.address), text: $0.title)]) })
            ])
        let tools = element(
            .nav, .class("tools"), .aria("label", say(.tools)),
            content: (course?.glossary.isEmpty ?? true
                ? [] : [element(.a, .href(root + SitePath.glossary), text: say(.glossary))])
                + [element(.a, .href(root + SitePath.search), text: say(.searchLink))])
        let owner = site.theme.map { theme in [theme.header(logo: theme.logoFile.map { siteRoot + $0.path })] } ?? []
        return owner + (steps.isEmpty ? [tools] : [breadcrumb, tools])
    }

    /// The catalogue and the course, but for the page itself.
    private var above: [Step] {
        var steps: [Step] = []
        if site.isCatalogue, course != nil {
            steps.append(Step(title: say(.catalogue), address: siteRoot + SitePath.index))
        }
        if let course, path != site.folder(of: course.id) + SitePath.index {
            steps.append(Step(title: course.title, address: root + SitePath.index))
        }
        return steps
    }
}
