internal import LearnCore

/// What every page has around its content.
struct PageFrame {
    let course: Course
    /// The way from the page's folder to the site's: empty or `../`.
    let root: String

    var language: Language { course.pageLanguage }

    func page(title: String, description: String, navigation: [HTML], content: [HTML]) -> [UInt8] {
        HTMLWriter.document(
            element(
                .html, .named("lang", course.language),
                content: [
                    head(title: title, description: description),
                    element(
                        .body,
                        content: [
                            element(.a, .class("skip"), .href("#content"), text: say(.skipToContent)),
                            element(.header, .class("site"), content: navigation),
                            element(.main, .id("content"), .named("tabindex", "-1"), content: content),
                            footer,
                        ]),
                ]))
    }

    /// Nothing may come from elsewhere, nothing inline may run, nothing may be sent.
    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

    private func head(title: String, description: String) -> HTML {
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
                element(.link, .named("rel", "stylesheet"), .href(root + SiteAssets.stylesheetPath)),
                element(.script, .named("src", root + SiteAssets.scriptPath), .flag("defer")),
            ])
    }

    private var footer: HTML {
        var facts = [say(.courseVersion(course.version))]
        if let day = course.freshness.reviewBy { facts.append(say(.reviewBy(day.description))) }
        if !course.licence.isEmpty { facts.append(say(.licence(course.licence))) }
        return element(
            .footer, .class("site"),
            content: [
                element(.p, text: course.title + " · " + facts.joined(separator: " · ")),
                element(.p, text: say(.pagePrivacy)),
            ])
    }

    func say(_ message: Message) -> String { message.text(in: language) }
}

extension Course {
    /// The language of the words that pages put around the content.
    var pageLanguage: Language { Language(locale: language) }
}
