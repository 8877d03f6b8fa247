/// Sizes on a poster in millimetres of A3. On A4 everything is smaller by the square root of two.
struct PosterSize: Sendable, Equatable {
    /// The class in the page.
    let name: String
    let step: Double
    let saying: Double

    private init(_ name: String, step: Double, saying: Double) {
        self.name = name
        self.step = step * CardSize.point
        self.saying = saying * CardSize.point
    }

    static let all = [
        PosterSize("size-a", step: 76, saying: 58), PosterSize("size-b", step: 64, saying: 48),
        PosterSize("size-c", step: 56, saying: 42), PosterSize("size-d", step: 50, saying: 36),
        PosterSize("size-e", step: 44, saying: 32), PosterSize("size-f", step: 36, saying: 28),
        PosterSize("size-g", step: 28, saying: 20), PosterSize("size-h", step: 24, saying: 14),
    ]
    /// So many of them are large.
    static let large = 4
    /// So many can be read from two metres, the last from 28 points.
    static let afar = 6
}

/// Where things stand on a poster, in millimetres of A3.
enum PosterGeometry {
    static let width = 297.0
    static let height = 420.0
    static let margin = 17.0
    static let headPadding = 10.0
    static let emblem = 50.0
    static let foot = 15.0
    static let footHeight = 20.0
    static let stepsPadding = 7.0
    static let columnGap = 11.0
    static let rowGap = 5.0
    static let largestArt = 82.0
    static let bubblePadding = 3.4
    static let bubbleSide = 7.0
    static let bubbleBorder = 1.2
    static let bubbleGap = 3.2
    static let titleLeading = 1.08
    static let sayingLeading = 1.16
    static let slack = 1.03
    static let titles = [92.0, 76, 62, 48, 36].map { $0 * CardSize.point }
}

/// A poster as it is set.
struct LaidPoster: Sendable, Equatable {
    var cards: [PrintedSet.Card]
    /// The number of the first step.
    var firstNumber: Int
    var part: Int
    var parts: Int
    var size: PosterSize
    /// Which of ``PosterGeometry/titles`` its title has.
    var titleSize: Int
    /// The height of a drawing or a numeral.
    var art: Double
}

/// Decides how many posters a set needs, and how large its words are.
struct PosterLayout {
    let title: String
    /// Whether a drawing stands in the head.
    let hasEmblem: Bool

    /// - Returns: posters in order, or the card that fits no poster.
    func posters(of cards: [PrintedSet.Card]) -> Result<[LaidPoster], TooLong> {
        for parts in 1...max(1, cards.count) {
            let chunks = (0..<parts).map { part in part * cards.count / parts..<(part + 1) * cards.count / parts }
            for (size, titleSize) in choices(isLast: parts == cards.count) {
                let available = available(below: titleSize)
                let arts = chunks.compactMap { art(for: Array(cards[$0]), size, available: available) }
                guard arts.count == chunks.count else { continue }
                return .success(
                    zip(chunks, arts).enumerated().map { index, poster in
                        LaidPoster(
                            cards: Array(cards[poster.0]), firstNumber: poster.0.lowerBound + 1, part: index + 1,
                            parts: parts, size: size, titleSize: titleSize, art: poster.1)
                    })
            }
        }
        let longest = cards.max { length(of: $0) < length(of: $1) }
        return .failure(TooLong(card: longest?.title ?? title))
    }

    /// Sizes of words and titles in the order in which they are tried: the title keeps its size as long as the words can
    /// be large, and then gives way to them. Words that are not for reading from afar come last, on a poster that cannot
    /// be divided.
    private func choices(isLast: Bool) -> [(size: PosterSize, title: Int)] {
        let titles = preferredTitle..<PosterGeometry.titles.count
        func choices(_ sizes: ArraySlice<PosterSize>) -> [(size: PosterSize, title: Int)] {
            titles.flatMap { title in sizes.map { ($0, title) } }
        }
        let near = isLast ? choices(PosterSize.all[PosterSize.afar...]) : []
        return choices(PosterSize.all[..<PosterSize.large])
            + choices(PosterSize.all[PosterSize.large..<PosterSize.afar])
            + near
    }

    /// The largest title on one line, if it is large, else the largest on two.
    private var preferredTitle: Int {
        let one = PosterGeometry.titles.prefix(3).indices.first { titleLines(at: $0) == 1 }
        return one ?? PosterGeometry.titles.indices.first { index in
            lines(ofTitle: index).count <= 2 && !lines(ofTitle: index).contains(where: \.continuesWord)
        }
            ?? PosterGeometry.titles.count - 1
    }

    struct TooLong: Error, Equatable {
        let card: String
    }

    private func length(of card: PrintedSet.Card) -> Int {
        card.sayings.reduce(card.title?.count ?? 0) { $0 + $1.words.count }
    }

    private func titleLines(at index: Int) -> Int { lines(ofTitle: index).count }

    /// The poster's title as it breaks into lines at one of the sizes.
    func lines(ofTitle index: Int) -> [PaperText.Line] {
        let emblem = hasEmblem ? PosterGeometry.emblem + PosterGeometry.columnGap : 0
        let width = PosterGeometry.width - 2 * PosterGeometry.margin - emblem
        return PaperText(title).balanced(
            width: width / PosterGeometry.titles[index] / PosterGeometry.slack, isStrong: true)
    }

    private func available(below titleSize: Int) -> Double {
        let title =
            Double(titleLines(at: titleSize)) * PosterGeometry.titles[titleSize] * PosterGeometry.titleLeading
        let head = 2 * PosterGeometry.headPadding + max(title, hasEmblem ? PosterGeometry.emblem : 0)
        return (PosterGeometry.height - 1 - PosterGeometry.footHeight - 2 * PosterGeometry.stepsPadding)
            / PosterGeometry.slack
            - head
    }

    /// How high the drawings may be for the steps to fit at a size; `nil` where they do not fit.
    private func art(for cards: [PrintedSet.Card], _ size: PosterSize, available: Double) -> Double? {
        let gaps = Double(cards.count - 1) * PosterGeometry.rowGap
        let share = (available - gaps) / Double(max(1, cards.count))
        let wanted = min(PosterGeometry.largestArt, share)
        for art in [wanted, wanted * 0.8, wanted * 0.65] where art >= 20 {
            let rows = cards.map { max(art, height(of: $0, size, beside: art)) }
            if rows.reduce(gaps, +) <= available { return art }
        }
        return nil
    }

    private func height(of card: PrintedSet.Card, _ size: PosterSize, beside art: Double) -> Double {
        let title = card.title.map { lines(ofStep: $0, size, beside: art) } ?? []
        let sayings = card.sayings.map { lines(of: $0, size, beside: art) }
        // A word that breaks is for a poster that would not be otherwise.
        let breaks = (title + sayings.flatMap(\.self)).contains(where: \.continuesWord)
        if breaks, size.saying > PosterSize.all[PosterSize.afar - 1].saying { return .infinity }
        let bubble = 2 * (PosterGeometry.bubblePadding + PosterGeometry.bubbleBorder) + PosterGeometry.bubbleGap
        return sayings.reduce(Double(title.count) * size.step * PosterGeometry.titleLeading) { height, lines in
            height + Double(lines.count) * size.saying * PosterGeometry.sayingLeading + bubble
        }
    }

    private func width(beside art: Double) -> Double {
        (PosterGeometry.width - 2 * PosterGeometry.margin - art - PosterGeometry.columnGap) / PosterGeometry.slack
    }

    /// The title of a step as it breaks into lines.
    func lines(ofStep title: String, _ size: PosterSize, beside art: Double) -> [PaperText.Line] {
        PaperText(title).balanced(width: width(beside: art) / size.step, isStrong: true)
    }

    /// What is said, with the marks of quotation around it, as it breaks into lines.
    func lines(of saying: PaperText, _ size: PosterSize, beside art: Double) -> [PaperText.Line] {
        let inner = width(beside: art) - 2 * (PosterGeometry.bubbleSide + PosterGeometry.bubbleBorder)
        return (PaperText("»") + saying + PaperText("«")).balanced(width: inner / size.saying, isStrong: true)
    }
}
