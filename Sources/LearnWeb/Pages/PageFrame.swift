internal import LearnCore

/// What every page has around its content.
struct PageFrame {
    /// Of whom the page is; none for a page of the whole site.
    let course: Course?
    /// Language of the content, as in BCP 47.
    let contentLanguage: String
    /// In the site's folder.
    let path: String
    let site: SiteSettings

    init(course: Course, path: String, site: SiteSettings) {
        self.course = course
        contentLanguage = course.language
        self.path = site.folder(of: course.id) + path
        self.site = site
    }

    /// A page of the whole site.
    init(path: String, language: Language, site: SiteSettings) {
        course = nil
        contentLanguage = language.rawValue
        self.path = path
        self.site = site
    }

    var language: Language { Language(locale: contentLanguage) }

    /// The way from the page's folder to the site's: empty or some `../`.
    var siteRoot: String { String(repeating: "../", count: path.count { $0 == "/" }) }

    /// The way from the page's folder to the course's.
    var root: String {
        course != nil && site.isCatalogue ? String(siteRoot.dropFirst(3)) : siteRoot
    }

    /// - Parameters:
    ///   - way: the pages above this one, below the course's own.
    ///   - scripts: besides the one that every page has, relative to the page.
    func page(
        title: String, description: String, way: [Step] = [], scripts: [String] = [], content: [HTML]
    ) -> [UInt8] {
        HTMLWriter.document(
            element(
                .html, .named("lang", contentLanguage),
                content: [
                    head(title: title, description: description, scripts: scripts),
                    element(
                        .body,
                        content: [
                            element(.a, .class("skip"), .href("#content"), text: say(.skipToContent)),
                            element(.header, .class("site"), content: header(way)),
                            element(.main, .id("content"), .named("tabindex", "-1"), content: content),
                            footer,
                        ]),
                ]))
    }

    /// Nothing may come from elsewhere, nothing inline may run, nothing may be sent.
    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

    private func head(title: String, description: String, scripts: [String]) -> HTML {
        element(
            .head,
            content: [
                element(.meta, .named("charset", "utf-8")),
                element(.meta, .named("http-equiv", "Content-Security-Policy"), .named("content", Self.policy)),
                element(
                    .meta, .named("name", "viewport"), .named("content", "width=device-width, initial-scale=1")),
                element(.title, text: title),
                element(.meta, .named("name", "description"), .named("content", description)),
                element(.meta, .named("name", "color-scheme"), .named("content", "light dark")),
                element(.link, .named("rel", "stylesheet"), .href(siteRoot + SiteAssets.stylesheetPath)),
                element(.script, .named("src", siteRoot + SiteAssets.scriptPath), .flag("defer")),
            ] + address(title: title, description: description)
                + scripts.map { element(.script, .named("src", $0), .flag("defer")) })
    }

    /// Where the page is, and how it shows where somebody shares it (https://ogp.me): only where the site has an address.
    private func address(title: String, description: String) -> [HTML] {
        guard let address = site.address?.address(of: path) else { return [] }
        let facts = [
            ("og:type", "website"), ("og:title", title), ("og:description", description), ("og:url", address),
        ]
        return [element(.link, .named("rel", "canonical"), .href(address))]
            + facts.map { element(.meta, .named("property", $0), .named("content", $1)) }
    }

    private var footer: HTML {
        var lines: [HTML] = []
        if let course {
            var facts = [say(.courseVersion(course.version))]
            if let day = course.freshness.reviewBy { facts.append(say(.reviewBy(day.description))) }
            if !course.licence.isEmpty { facts.append(say(.licence(course.licence))) }
            lines.append(element(.p, text: course.title + " · " + facts.joined(separator: " · ")))
        }
        return element(.footer, .class("site"), content: lines + [element(.p, text: say(.pagePrivacy))])
    }

    func say(_ message: Message) -> String { message.text(in: language) }
}

extension Course {
    /// The language of the words that pages put around the content.
    var pageLanguage: Language { Language(locale: language) }
}
