internal import LearnCore

/// Where a reader is, and the ways that every page has.
extension PageFrame {
    /// A page above the one that is read.
    struct Step {
        let title: String
        /// Relative to the page that is read.
        let address: String
    }

    func header(_ way: [Step], _ parts: Parts) -> [HTML] {
        let steps = parts.above + way.map(html)
        if steps.isEmpty { return [parts.owner, parts.tools] }
        let breadcrumb = element(
            .nav, .class("way"), .aria("label", say(.breadcrumb)), content: [element(.ol, content: steps)])
        return [parts.owner, breadcrumb, parts.tools]
    }

    func html(_ step: Step) -> HTML {
        element(.li, content: [element(.a, .href(step.address), text: step.title)])
    }

    var tools: HTML {
        element(
            .nav, .class("tools"), .aria("label", say(.tools)),
            content: (course?.glossary.isEmpty ?? true
                ? [] : [element(.a, .href(root + SitePath.glossary), text: say(.glossary))])
                + [element(.a, .href(root + SitePath.search), text: say(.searchLink))])
    }

    var owner: HTML {
        site.theme.map { theme in theme.header(logo: theme.logoFile.map { siteRoot + $0.path }) } ?? .group([])
    }

    /// The catalogue and the course, but for the page itself.
    var above: [Step] {
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
