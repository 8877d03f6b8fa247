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
        return SelfContainedPage(
            language: language.rawValue, title: say(title),
            style: String(decoding: PackageResources.report_css, as: UTF8.self), colorScheme: "light dark",
            content: [
                ChartPatterns.definitions,
                element(.main, content: [element(.h1, text: say(title))] + content),
                element(.footer, content: [element(.p, text: say(.reportPrivacy))]),
            ]
        ).bytes()
    }

    private func say(_ message: Message) -> String { message.text(in: language) }
}
