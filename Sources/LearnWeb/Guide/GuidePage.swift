internal import LearnCore

/// The guide as a page: every language in one file, with a switch that needs no script.
///
/// The switch is a group of radio buttons by which the style hides what was not chosen; an address with `#tr` opens the
/// language at once. Without the style, or where it cannot be followed, the languages stand one after the other, and
/// links lead to each.
struct GuidePage {
    let course: Course
    /// The first is the one that is shown first.
    let contents: [GuideContent]
    let pictures: [String: Picture]
    let theme: Theme?

    func bytes() -> [UInt8] {
        let figures = contents.flatMap { content in
            content.letters.flatMap(\.content.figures) + content.lessons.compactMap(\.drawing)
        }
        let drawings = GuideDrawings(figures.map(\.source), from: pictures)
        let first = contents.first?.language ?? course.language
        return SelfContainedPage(
            language: first, title: "\(course.title) – \(GuideWords(language: first).say(.forParents).text)",
            style: GuideStyle.rules(languages: contents.count) + drawings.rules + (theme.map(GuideStyle.colours) ?? ""),
            colorScheme: "light dark",
            showsPictures: true,
            content: [
                element(
                    .header,
                    content: (theme.map { [$0.header(logo: $0.logoInPage)] } ?? []) + [
                        element(
                            .h1, .named("lang", course.language), .named("dir", direction(course.language)),
                            text: course.title)
                    ] + languageSwitch),
                element(
                    .main,
                    content: contents.enumerated().map { index, content in
                        GuideSection(
                            content: content, number: index, count: contents.count, keyWords: KeyWords(of: course),
                            drawings: drawings
                        ).html()
                    }),
                footer,
            ]
        ).bytes()
    }

    private func direction(_ language: String) -> String {
        WritingDirection.isRightToLeft(language) ? "rtl" : "ltr"
    }

    private var languageSwitch: [HTML] {
        guard contents.count > 1 else { return [] }
        let buttons = contents.enumerated().map { index, content in
            element(
                .label, .named("lang", content.language),
                content: [
                    element(.input, .named("type", "radio"), .named("name", "language"), .id("choose\(index)")),
                    element(.span, text: LanguageName.own(content.language)),
                ])
        }
        let links = contents.map { content in
            element(
                .li,
                content: [
                    element(
                        .a, .href("#" + content.language), .named("lang", content.language),
                        .named("hreflang", content.language), text: LanguageName.own(content.language))
                ])
        }
        let legend = contents.map { GuideWords(language: $0.language).say(.language) }.joined()
        return [
            element(
                .fieldset, .class("options"), .flag("hidden"),
                content: [element(.legend, content: legend.html(in: ""))] + buttons),
            element(.nav, .class("jump"), .aria("label", legend.text), content: [element(.ul, content: links)]),
        ]
    }

    private var footer: HTML {
        element(
            .footer, .named("lang", course.pageLanguage.rawValue), .named("dir", "ltr"),
            content: Self.footerLines(of: course).map { element(.p, text: $0) })
    }

    /// What both forms of the guide end with.
    static func footerLines(of course: Course) -> [String] {
        func say(_ message: Message) -> String { message.text(in: course.pageLanguage) }
        var facts = [course.title, say(.courseVersion(course.version))]
        if let day = course.freshness.reviewBy { facts.append(say(.reviewBy(say(Message(day))))) }
        if !course.licence.isEmpty { facts.append(say(.licence(course.licence))) }
        return [facts.joined(separator: " · ")]
    }
}

extension GuideLine {
    /// The pieces, each marked where its language is not that around it.
    func html(in language: String) -> [HTML] {
        pieces.map { piece in
            piece.language == language
                ? .text(piece.text)
                : element(
                    .span, .named("lang", piece.language),
                    .named("dir", WritingDirection.isRightToLeft(piece.language) ? "rtl" : "ltr"), text: piece.text)
        }
    }
}
