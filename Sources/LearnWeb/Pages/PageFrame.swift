internal import LearnCore

/// What every page has around its content.
struct PageFrame {
    /// Of whom the page is; none for a page of the whole site.
    let course: Course?
    /// Language of the content, as in BCP 47.
    let contentLanguage: String
    let language: Language
    /// In the site's folder.
    private(set) var path: String
    let site: SiteSettings
    /// The way from the page's folder to the site's: empty or some `../`.
    let siteRoot: String
    /// The way from the page's folder to the course's.
    let root: String
    /// Where they have been written already.
    private var parts: Parts?

    init(course: Course, path: String, site: SiteSettings) {
        self.init(
            course: course, contentLanguage: course.language, path: site.folder(of: course.id) + path, site: site)
    }

    /// A page of the whole site.
    init(path: String, language: Language, site: SiteSettings) {
        self.init(course: nil, contentLanguage: language.rawValue, path: path, site: site)
    }

    private init(course: Course?, contentLanguage: String, path: String, site: SiteSettings) {
        self.course = course
        self.contentLanguage = contentLanguage
        language = Language(locale: contentLanguage)
        self.path = path
        self.site = site
        let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
        siteRoot = String(repeating: "../", count: depth)
        root = course != nil && site.isCatalogue ? String(siteRoot.dropFirst(3)) : siteRoot
    }

    /// What is the same on every page of a course in one folder but the course's first page.
    struct Parts {
        /// The head up to the title, and from the description on.
        let beginning, links: HTML
        let skip: HTML
        let owner: HTML
        /// The steps above the pages of the folder.
        let above: [HTML]
        let tools: HTML
        let footer: HTML
    }

    /// A frame for many pages of a folder: what they share is written once, and theirs is put between.
    var shared: PageFrame {
        var frame = self
        let parts = makeParts()
        frame.parts = Parts(
            beginning: parts.beginning.written, links: parts.links.written, skip: parts.skip.written,
            owner: parts.owner.written, above: parts.above.map(\.written), tools: parts.tools.written,
            footer: parts.footer.written)
        return frame
    }

    /// The frame of another page in the same folder.
    func sibling(at path: String) -> PageFrame {
        var frame = self
        frame.path = path
        return frame
    }

    private func makeParts() -> Parts {
        Parts(
            beginning: headBeginning, links: headLinks,
            skip: element(.a, .class("skip"), .href("#content"), text: say(.skipToContent)), owner: owner,
            above: above.map(html), tools: tools, footer: footer)
    }

    /// - Parameters:
    ///   - way: the pages above this one, below the course's own.
    ///   - scripts: besides the one that every page has, relative to the page.
    func page(
        title: String, description: String, way: [Step] = [], scripts: [String] = [], content: [HTML]
    ) -> [UInt8] {
        let parts = parts ?? makeParts()
        return HTMLWriter.document(
            element(
                .html, .named("lang", contentLanguage),
                content: [
                    element(
                        .head,
                        content: [
                            parts.beginning, element(.title, text: title),
                            element(.meta, .named("name", "description"), .named("content", description)), parts.links,
                        ] + address(title: title, description: description)
                            + scripts.map { element(.script, .named("src", $0), .flag("defer")) }),
                    element(
                        .body,
                        content: [
                            parts.skip,
                            element(.header, .class("site"), content: header(way, parts)),
                            element(.main, .id("content"), .named("tabindex", "-1"), content: content),
                            parts.footer,
                        ]),
                ]))
    }

    /// Nothing may come from elsewhere, nothing inline may run, nothing may be sent.
    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

    private var headBeginning: HTML {
        .group([
            element(.meta, .named("charset", "utf-8")),
            element(.meta, .named("http-equiv", "Content-Security-Policy"), .named("content", Self.policy)),
            element(.meta, .named("name", "viewport"), .named("content", "width=device-width, initial-scale=1")),
        ])
    }

    private var headLinks: HTML {
        .group([
            element(.meta, .named("name", "color-scheme"), .named("content", "light dark")),
            element(.link, .named("rel", "stylesheet"), .href(siteRoot + SiteAssets.stylesheetPath)),
            element(.script, .named("src", siteRoot + SiteAssets.scriptPath), .flag("defer")),
        ])
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
