public import LearnCore

/// Tables as one HTML file that needs nothing else: no network, no script, no second file. It can be mailed, kept and
/// printed.
public struct ReportPage: Sendable, Equatable {
    public let title: Message
    public let language: Language
    public let sections: [ReportSection]

    public init(title: Message, language: Language, sections: [ReportSection]) {
        self.title = title
        self.language = language
        self.sections = sections
    }

    /// The file. The same page gives the same bytes.
    public func bytes() -> [UInt8] {
        let content = sections.enumerated().flatMap { index, section in
            SectionRenderer(section: section, number: index + 1, language: language, pageTitle: title).html()
        }
        return HTMLWriter.document(
            element(
                .html, .named("lang", language.rawValue),
                content: [
                    head,
                    element(
                        .body,
                        content: [
                            ChartPatterns.definitions,
                            element(.main, content: [element(.h1, text: say(title))] + content),
                            element(.footer, content: [element(.p, text: say(.reportPrivacy))]),
                        ]),
                ]))
    }

    private var head: HTML {
        element(
            .head,
            content: [
                element(.meta, .named("charset", "utf-8")),
                element(
                    .meta, .named("http-equiv", "Content-Security-Policy"), .named("content", ReportStyle.policy)),
                element(
                    .meta, .named("name", "viewport"), .named("content", "width=device-width, initial-scale=1")),
                element(.title, text: say(title)),
                element(.meta, .named("name", "color-scheme"), .named("content", "light dark")),
                element(.style, text: ReportStyle.sheet),
            ])
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}

/// The style sheet that stands in the file itself, and the policy that allows it alone.
enum ReportStyle {
    /// It has none of the characters that the writer escapes, so its bytes on the page are the ones hashed here.
    static let sheet = String(decoding: PackageResources.report_css, as: UTF8.self)

    static let policy =
        "default-src 'none'; style-src 'sha256-\(SHA256.base64(sheet.utf8))'; base-uri 'none'; form-action 'none'"
}
