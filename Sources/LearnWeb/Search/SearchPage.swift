internal import LearnCore

/// Where a course is searched; without a script, its register of headings.
struct SearchPage: SitePage {
    let course: Course
    let site: SiteSettings
    private let frame: PageFrame

    init(course: Course, site: SiteSettings) {
        self.course = course
        self.site = site
        frame = PageFrame(course: course, path: SitePath.search, site: site)
    }

    var path: String { frame.path }

    func bytes() -> [UInt8] {
        let scripts = SearchIndex.all(of: course, site: site).map { SitePath.searchIndex($0.number) }
        var content = [element(.h1, text: frame.say(.searchIn(course.title)))] + SearchForm(frame: frame).html()
        if site.isCatalogue {
            content.append(
                element(
                    .p,
                    content: [element(.a, .href(frame.siteRoot + SitePath.search), text: frame.say(.searchAll))]))
        }
        content.append(element(.h2, text: frame.say(.register)))
        content += HeadingRegister(course: course, frame: frame).html()
        return frame.page(
            title: frame.say(.searchIn(course.title)), description: frame.say(.registerSummary),
            scripts: scripts + [frame.siteRoot + SiteAssets.searchScriptPath], content: content)
    }
}

/// Where all courses of a site are searched; without a script, the way to the register of each.
struct SiteSearchPage: SitePage {
    let courses: [Course]
    let site: SiteSettings

    var path: String { SitePath.search }

    func bytes() -> [UInt8] {
        let frame = PageFrame(path: path, language: courses.first?.pageLanguage ?? .danish, site: site)
        let scripts = courses.flatMap { SearchIndex.all(of: $0, site: site).map(\.path) }
        return frame.page(
            title: frame.say(.searchAll), description: frame.say(.searchAll),
            scripts: scripts + [SiteAssets.searchScriptPath],
            content: [element(.h1, text: frame.say(.searchAll))] + SearchForm(frame: frame).html() + [
                element(.h2, text: frame.say(.registers)),
                element(
                    .ul,
                    content: courses.map {
                        element(
                            .li,
                            content: [
                                element(.a, .href(site.folder(of: $0.id) + SitePath.search), text: $0.title)
                            ])
                    }),
            ])
    }
}

/// The field to type in and the place for what is found. Without a script, with which alone they do anything, the style
/// sheet hides them.
struct SearchForm {
    let frame: PageFrame

    func html() -> [HTML] {
        [
            element(.p, .class("no-script"), text: frame.say(.searchNeedsScript)),
            element(
                .form, .class("search"), .named("role", "search"),
                .data("none", frame.say(.nothingFound)), .data("one", frame.say(.onePlaceFound)),
                .data("many", frame.say(.placesFound)), .data("first", frame.say(.firstPlacesShown)),
                .data("catalogue", frame.course == nil ? "yes" : "no"),
                content: [
                    element(.label, .named("for", "search-field"), text: frame.say(.searchLabel)),
                    element(
                        .input, .id("search-field"), .named("type", "search"), .named("autocomplete", "off"),
                        .named("spellcheck", "false"), .aria("describedby", "search-help")),
                    element(.p, .class("fine"), .id("search-help"), text: frame.say(.searchFieldHelp)),
                ]),
            element(.p, .class("found"), .named("role", "status")),
            element(.ol, .class("hits"), .flag("hidden")),
        ]
    }
}
