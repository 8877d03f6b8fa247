public import LearnCore

/// A set of step cards as a poster for the wall: the title, and of each step the drawing and what one says. One page and
/// one file.
public struct PosterPage {
    private let course: Course
    private let set: PrintedSet
    private let pictures: [String: Picture]
    private let paper: Paper

    public init(course: Course, set: PrintedSet, pictures: [Picture], paper: Paper) {
        self.course = course
        self.set = set
        self.pictures = Dictionary(pictures.map { ($0.path, $0) }) { first, _ in first }
        self.paper = paper
    }

    /// What is wrong with a set that no poster has room for.
    public struct TooLong: Error, Equatable {
        public let set: String
        public let card: String
    }

    /// Where the first poster of a set stands.
    public static func path(of set: PrintedSet, in course: Course) -> String {
        path(of: set, in: course, part: 1, parts: 1)
    }

    private static func path(of set: PrintedSet, in course: Course, part: Int, parts: Int) -> String {
        "\(course.id.rawValue)-poster-\(set.id)\(part > 1 ? "-\(part)" : "").html"
    }

    private var layout: PosterLayout { PosterLayout(title: set.title, hasEmblem: emblem != nil) }

    /// - Returns: one file a poster: a set with many steps may need several.
    /// - Throws: ``TooLong``.
    public func files() throws(TooLong) -> [SiteFile] {
        switch layout.posters(of: set.cards) {
        case .success(let posters):
            return posters.map { poster in
                SiteFile(
                    path: Self.path(of: set, in: course, part: poster.part, parts: poster.parts), bytes: bytes(poster))
            }
        case .failure(let problem): throw TooLong(set: set.title, card: problem.card)
        }
    }

    private func bytes(_ poster: LaidPoster) -> [UInt8] {
        let part = poster.parts > 1 ? " \(poster.part)/\(poster.parts)" : ""
        var page = SelfContainedPage(
            language: course.language, title: set.title + part,
            style: PosterStyle.rules(for: paper) + "\n" + PosterStyle.art(poster.art),
            content: [
                element(
                    .header, .class("screen"), content: [element(.p, text: say(.posterAdvice(paper.cssName)))]),
                element(
                    .main, .class("sheet \(poster.size.name) title-\(poster.titleSize)"),
                    content: [
                        element(
                            .div, .class("head"),
                            content: [element(.h1, content: PaperText.html(layout.lines(ofTitle: poster.titleSize)))]
                                + [emblem].compactMap { $0 }),
                        element(
                            .ol, .class("steps"),
                            content: poster.cards.enumerated().map {
                                step($1, number: poster.firstNumber + $0, of: poster)
                            }),
                        element(.div, .class("foot"), content: foot(part).map { element(.span, text: $0) }),
                    ]),
            ])
        page.showsPictures = true
        return page.bytes()
    }

    private var emblem: HTML? {
        guard let figure = set.emblem, let picture = pictures[figure.source] else { return nil }
        return element(
            .div, .class("emblem"),
            content: [element(.img, .named("src", picture.dataAddress), .named("alt", figure.alternativeText))])
    }

    private func step(_ card: PrintedSet.Card, number: Int, of poster: LaidPoster) -> HTML {
        let image = card.pictures.first.flatMap { figure in
            pictures[figure.source].map {
                element(.img, .named("src", $0.dataAddress), .named("alt", figure.alternativeText))
            }
        }
        let numeral = element(.span, .class("numeral"), .aria("hidden", "true"), text: String(number))
        let title = card.title.map {
            layout.lines(ofStep: $0.withoutNumber(number), poster.size, beside: poster.art)
        }
        let sayings = card.sayings.map { layout.lines(of: $0, poster.size, beside: poster.art) }
        return element(
            .li, .class("step"),
            content: [
                element(.div, .class("art"), content: [image].compactMap { $0 } + [numeral]),
                element(
                    .div, .class("words"),
                    content: (title.map { [element(.h2, content: PaperText.html($0))] } ?? [])
                        + sayings.map { element(.p, .class("saying"), content: PaperText.html($0)) }),
            ])
    }

    private func foot(_ part: String) -> [String] {
        [set.basis.map { say(.printedBasis($0.rawValue)) }, course.title.shortened(to: 60) + part].compactMap { $0 }
    }

    private func say(_ message: Message) -> String { message.text(in: course.pageLanguage) }
}

extension String {
    /// »1. Åbning« as »Åbning«, where the number stands beside it.
    fileprivate func withoutNumber(_ number: Int) -> String {
        let prefix = "\(number). "
        return hasPrefix(prefix) && count > prefix.count ? String(dropFirst(prefix.count)) : self
    }
}
