internal import LearnCore

/// One language of the guide, as HTML.
struct GuideSection {
    let content: GuideContent
    /// The place among the languages, and how many there are.
    let number: Int
    let count: Int
    let keyWords: KeyWords
    let drawings: GuideDrawings

    private var words: GuideWords { GuideWords(language: content.language) }

    func html() -> HTML {
        .element(
            .section,
            [.id(content.language), .class("language language\(number)")] + marks(of: content.language),
            [heading] + content.notices.map(notice) + contentsList + content.lessons.map(html))
    }

    private var heading: HTML {
        let heading = GuideText.heading(of: content, among: count)
        return element(
            .h2,
            content: (heading.name.map { [element(.span, .class("name"), text: $0 + " · ")] } ?? [])
                + heading.readers.html(in: content.language))
    }

    private func marks(of language: String) -> [HTML.Attribute] {
        [
            .named("lang", language),
            .named("dir", WritingDirection.isRightToLeft(language) ? "rtl" : "ltr"),
        ]
    }

    private func notice(_ line: GuideLine) -> HTML {
        element(.p, .class("notice"), content: line.html(in: content.language))
    }

    private func anchor(_ lesson: GuideContent.LessonPart) -> String { "\(content.language)-\(lesson.id.rawValue)" }

    /// A guide that one sees at a glance needs no list of what is in it.
    private var contentsList: [HTML] {
        guard content.lessons.count > 3 else { return [] }
        let links = content.lessons.compactMap { lesson in
            (lesson.title ?? lesson.letters.first?.title).map { title in
                element(.li, content: [element(.a, .href("#" + anchor(lesson)), content: html(title))])
            }
        }
        return [
            element(
                .nav, .class("contents"), .aria("label", words.say(.contents).text),
                content: [element(.ul, content: links)])
        ]
    }

    private func html(_ lesson: GuideContent.LessonPart) -> HTML {
        let drawing = lesson.drawing.flatMap {
            // Its words are in the course's language.
            drawings.html($0, isDecoration: content.language != keyWords.language)
        }
        return element(
            .article, .id(anchor(lesson)),
            content: (drawing.map { [$0] } ?? []) + (lesson.title.map { heading(.h3, $0) } ?? [])
                + lesson.letters.flatMap { html($0, below: lesson.title != nil) })
    }

    private func html(_ letter: GuideContent.Letter, below hasTitle: Bool) -> [HTML] {
        let title = letter.title.map { heading(hasTitle ? .h4 : .h3, $0) } ?? []
        let text = GuidePassages(language: letter.language, keyWords: keyWords, drawings: drawings)
        let words =
            letter.language == content.language
            ? text.html(letter.content) : [.element(.div, marks(of: letter.language), text.html(letter.content))]
        return title
            + letter.marks.map { element(.p, .class("mark"), content: $0.html(in: content.language)) } + words
            + letter.facts.map { element(.p, .class("fine"), content: $0.html(in: content.language)) }
    }

    private func heading(_ name: HTML.Element, _ title: GuideContent.Title) -> [HTML] {
        [.element(name, title.language == content.language ? [] : marks(of: title.language), html(title))]
            + (title.original.map { [.element(.p, [.class("original")] + marks(of: keyWords.language), [.text($0)])] }
                ?? [])
    }

    private func html(_ title: GuideContent.Title) -> [HTML] {
        GuidePassages(language: title.language, keyWords: keyWords, drawings: drawings).html([.text(title.text)])
    }
}
