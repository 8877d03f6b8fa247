/// The sizes of letters and drawings on a card, in millimetres, largest first.
struct CardSize: Sendable, Equatable {
    /// The class in the page.
    let name: String
    let title: Double
    let saying: Double
    let body: Double
    /// The least height of a drawing, which grows into what room is left.
    let picture: Double

    private init(_ name: String, title: Double, saying: Double, body: Double, picture: Double) {
        self.name = name
        self.title = title * Self.point
        self.saying = saying * Self.point
        self.body = body * Self.point
        self.picture = picture
    }

    static let point = 25.4 / 72

    /// The last is the smallest that is easily read at arm's length: 9 points.
    static let all = [
        CardSize("size-a", title: 30, saying: 30, body: 13, picture: 40),
        CardSize("size-b", title: 30, saying: 26, body: 12, picture: 34),
        CardSize("size-c", title: 27, saying: 21, body: 11, picture: 30),
        CardSize("size-d", title: 23, saying: 17, body: 10, picture: 26),
        smallest,
    ]
    /// The sizes of what is said, largest first; every ``saying`` is one of them.
    static let sayings = [36.0, 30, 26, 21, 17, 13].map { $0 * point }
    static let smallest = CardSize("size-e", title: 18, saying: 13, body: 9, picture: 22)
}

/// Where things stand on a card, in millimetres. The style sheet is made of the same numbers.
enum CardGeometry {
    /// A6 (ISO 216).
    static let width = 105.0
    static let height = 148.0
    /// From the cut to the frame: more than the edge that office printers leave white.
    static let frame = 5.0
    static let padding = 5.5
    static let textWidth = width - 2 * (frame + padding) - 1
    /// Set and number at the top.
    static let kicker = 10 * CardSize.point
    static let kickerWidth = textWidth - 22
    static let bandPadding = 2.6
    /// Basis and course at the foot.
    static let foot = 9 * CardSize.point
    static let gap = 3.0
    static let bubblePadding = 3.2
    static let bubbleSide = 4.5
    static let bubbleTail = 3.4
    static let markerWidth = 5.0
    static let pieceGap = 1.4

    static let titleLeading = 1.12
    static let sayingLeading = 1.2
    static let bodyLeading = 1.34
    static let smallLeading = 1.25
    /// How much wider and higher than measured a text may turn out.
    static let slack = 1.03
}
