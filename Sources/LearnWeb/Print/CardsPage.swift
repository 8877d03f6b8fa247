public import LearnCore

/// Cards for paper: A6, four to an upright sheet of A4, with marks to cut along. One file.
public struct CardsPage {
    private let course: Course
    private let sets: [PrintedSet]
    private let pictures: [String: Picture]

    /// - Parameters:
    ///   - sets: those to print, each from a sheet of its own.
    ///   - pictures: those of the course. Where one is missing, its words stand in its place.
    public init(course: Course, sets: [PrintedSet], pictures: [Picture]) {
        self.course = course
        self.sets = sets
        self.pictures = Dictionary(pictures.map { ($0.path, $0) }) { first, _ in first }
    }

    public static func path(of course: Course) -> String { "\(course.id.rawValue)-cards.html" }

    public func file() -> SiteFile { SiteFile(path: Self.path(of: course), bytes: bytes()) }

    private func bytes() -> [UInt8] {
        let title = say(.cardsTitle(course.title))
        var page = SelfContainedPage(
            language: course.language, title: title, style: CardsStyle.rules,
            content: [
                element(
                    .main,
                    content: [
                        element(
                            .header, .class("screen"),
                            content: [element(.h1, text: title), element(.p, text: say(.cardsAdvice))])
                    ] + sets.enumerated().map { section(of: $1, $0) })
            ])
        page.showsPictures = true
        return page.bytes()
    }

    private func section(of set: PrintedSet, _ index: Int) -> HTML {
        let set = set.naming(missing: pictures)
        let layout = CardLayout(kicker: kicker(of: set), foot: foot(of: set).joined(separator: "   "))
        let sheets = CardSheet.sheets(of: layout.cards(of: set)).map { sheet in
            element(
                .ol, .class("sheet"),
                content: sheet.cards.map { html($0, of: set, by: layout, hue: index % 4) })
        }
        return element(
            .section, .class("set"),
            content: [element(.h2, text: heading(of: set))] + sheets)
    }

    private func html(_ laid: LaidCard, of set: PrintedSet, by layout: CardLayout, hue: Int) -> HTML {
        let card = laid.card
        let kind = card.kind.map { element(.p, .class("kind"), text: say(.cardKind($0.rawValue))) }
        let part = laid.parts > 1 ? " · \(laid.part)/\(laid.parts)" : ""
        let number = say(.cardNumber(laid.number, of: laid.count)) + part
        return element(
            .li, .class("card \(laid.size.name) say-\(laid.saying) hue-\(hue)"),
            content: [
                element(
                    .div, .class("front"),
                    content: [
                        element(
                            .div, .class("band"),
                            content: [
                                element(
                                    .div, content: [element(.p, text: kicker(of: set))] + [kind].compactMap { $0 }),
                                element(.p, .class("number"), text: number),
                            ]),
                        element(
                            .div, .class("face"),
                            content: (card.title.map {
                                [element(.h3, content: PaperText.html(layout.lines(ofTitle: $0, laid.size)))]
                            } ?? []) + [
                                hero(of: laid, by: layout), adult(card),
                            ]
                        ),
                        element(.div, .class("foot"), content: foot(of: set).map { element(.span, text: $0) }),
                    ])
            ])
    }

    private func hero(of laid: LaidCard, by layout: CardLayout) -> HTML {
        let images = laid.card.pictures.compactMap { figure in
            pictures[figure.source].map {
                element(.img, .named("src", $0.dataAddress), .named("alt", figure.alternativeText))
            }
        }
        let drawings = images.isEmpty ? [] : [element(.div, .class("pictures"), content: images)]
        return element(
            .div, .class("hero"),
            content: drawings
                + laid.card.sayings.map { saying in
                    let lines = layout.lines(of: saying, CardSize.sayings[laid.saying])
                    return element(.p, .class("saying"), content: PaperText.html(lines))
                })
    }

    private func adult(_ card: PrintedSet.Card) -> HTML {
        guard !card.content.isEmpty else { return .group([]) }
        return element(
            .div, .class("adult"),
            content: card.content.map { piece in
                guard let marker = piece.marker else { return element(.p, content: piece.text.html) }
                return element(
                    .p, .class("entry"),
                    content: [element(.b, text: marker), element(.span, content: piece.text.html)])
            })
    }

    // MARK: Words

    private func heading(of set: PrintedSet) -> String {
        set.title + (set.track.map { " · " + say(.stage($0.rawValue)) } ?? "")
    }

    private func kicker(of set: PrintedSet) -> String {
        set.title.shortened(to: 90) + (set.track.map { " · " + say(.stage($0.rawValue)) } ?? "")
    }

    private func foot(of set: PrintedSet) -> [String] {
        [set.basis.map { say(.printedBasis($0.rawValue)) }, course.title.shortened(to: 60)].compactMap { $0 }
    }

    private func say(_ message: Message) -> String { message.text(in: course.pageLanguage) }
}

/// A sheet of A4 with up to four cards.
struct CardSheet: Sendable, Equatable {
    static let places = 4
    var cards: [LaidCard]

    static func sheets(of cards: [LaidCard]) -> [CardSheet] {
        stride(from: 0, to: cards.count, by: places).map {
            CardSheet(cards: Array(cards[$0..<min($0 + places, cards.count)]))
        }
    }
}

extension PrintedSet {
    /// The set with words in the place of pictures that are not there.
    func naming(missing known: [String: Picture]) -> PrintedSet {
        PrintedSet(
            id: id, title: title, track: track, basis: basis, emblem: emblem,
            cards: cards.map { card in
                var card = card
                let missing = card.pictures.filter { known[$0.source] == nil }
                card.pictures.removeAll { known[$0.source] == nil }
                card.content.insert(contentsOf: missing.map { Piece(text: PaperText($0.alternativeText)) }, at: 0)
                return card
            })
    }
}

extension String {
    /// The text, or its beginning with three dots: for what stands in full elsewhere.
    func shortened(to length: Int) -> String { count <= length ? self : prefix(length - 1) + "…" }
}
