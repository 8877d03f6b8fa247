/// A fragment of HTML made into the language's own passages, by an allow-list.
///
/// Words are never lost: of an element that the language has not, its words stay. What is left out with its content is
/// what runs, loads or asks. Everything that is not simply carried over is among the losses.
struct HTMLFragment {
    /// Something that is not in the passages as it was in the fragment.
    enum Loss: Hashable {
        case element(String)
        case forbidden(String)
        case attribute(String)
        case address(String)
        case media(String)
        /// One that is not on the web.
        case mediaGone(String)
        case picture(String)
        case table
        case formula
        case passagesInRun
    }

    /// A loss and the element that it befell; `nil` where it is the fragment as a whole.
    struct LossPlace {
        let loss: Loss
        let element: SourceElement?
    }

    /// What comes out, in order.
    enum Piece: Equatable {
        case passage(Passage)
        /// With its level from 1.
        case heading(Int, [Inline])
    }

    /// What a format puts in the place of an element of its own that stands amid the HTML.
    enum Replacement {
        case run([Inline])
        case passages([Passage])
        /// The element is as if it were not there, but for its content.
        case content
    }

    /// What the fragment cannot know by itself.
    struct Surroundings {
        /// Where the fragment stands.
        var location: SourceLocation
        /// Of the words that are supplied.
        var language: Language
        /// The path in the course's folder of a picture, by its address; `nil` where it has none.
        var picture: (_ address: String) -> String? = { _ in nil }
        /// Where an address leads that is no web address; `nil` where nowhere.
        var link: (_ address: String) -> Link.Target? = { _ in nil }
        /// Who is named as the source of a quotation that names none; where it is `nil`, a quotation becomes paragraphs.
        var quotationSource: String?
        /// What an element becomes that is no HTML, or is not to be read as such.
        var replacement: (SourceElement) -> Replacement? = { _ in nil }
    }

    private(set) var pieces: [Piece] = []
    private(set) var lossPlaces: [LossPlace] = []
    /// Whether a picture had no text for those who cannot see it, and got one.
    private(set) var suppliedAlternativeText = false

    let surroundings: Surroundings
    var run: [Inline] = []
    private var known: Set<Loss> = []

    // MARK: Making

    init(_ content: [SourceElement.Content], in surroundings: Surroundings) {
        self.surroundings = surroundings
        for part in content { add(part) }
        flush()
    }

    /// - Throws: ``ImportFailure`` where the HTML is larger or deeper than any author's.
    init(
        _ html: String, in holder: SourceElement, language: Language,
        picture: @escaping (_ address: String) -> String? = { _ in nil }
    ) throws(ImportFailure) {
        self.init(
            try SourceElement.html(html, in: holder),
            in: Surroundings(location: holder.location, language: language, picture: picture))
    }

    /// Text without markup: a line end ends a paragraph.
    init(plain text: String, at location: SourceLocation, language: Language) {
        surroundings = Surroundings(location: location, language: language)
        for line in text.split(whereSeparator: \.isNewline) {
            run = [.text(String(line))]
            flush()
        }
    }

    // MARK: What came of it

    /// All of it as passages: a heading is a paragraph in bold.
    var passages: [Passage] {
        pieces.map {
            switch $0 {
            case .passage(let passage): passage
            case .heading(_, let words): .paragraph([.strong(words)])
            }
        }
    }

    /// In the order in which they were met, each once.
    var losses: [Loss] {
        var seen: Set<Loss> = []
        return lossPlaces.map(\.loss).filter { seen.insert($0).inserted }
    }

    /// All as one run of words, for a place that takes no passages.
    mutating func takeInline() -> [Inline] {
        let passages = passages
        if passages.count == 1, case .paragraph(let words) = passages[0] { return words }
        if !passages.allSatisfy(Self.isWords) { lose(.passagesInRun, nil) }
        return Self.joined(lines: passages.map(Self.words))
    }

    /// Paragraphs and lists say the same in a run; a table and a picture do not.
    static func isWords(_ passage: Passage) -> Bool {
        switch passage {
        case .paragraph: true
        case .list(let list): list.items.allSatisfy { $0.allSatisfy(isWords) }
        case .table, .figure, .quotation, .readAloud, .reference: false
        }
    }

    // MARK: For its parts

    mutating func append(_ piece: Piece) { pieces.append(piece) }

    mutating func lose(_ loss: Loss, _ element: SourceElement?) {
        // Elements with a place of their own are each told; what is told twice of one text is told once.
        if element == nil, !known.insert(loss).inserted { return }
        guard element != nil || lossPlaces.count < Self.mostLosses else { return }
        lossPlaces.append(LossPlace(loss: loss, element: element))
    }

    mutating func noteSuppliedAlternativeText() { suppliedAlternativeText = true }

    /// Closes the paragraph that is being put together.
    mutating func flush() {
        let words = InlineTidying.tidied(run)
        run = []
        if !words.isEmpty { pieces.append(.passage(.paragraph(words))) }
    }

    /// What stands in a place of its own, such as an item of a list.
    mutating func nested(_ content: [SourceElement.Content]) -> [Passage] {
        let outer = pieces
        flush()
        pieces = []
        for part in content { add(part) }
        flush()
        let inner = passages
        pieces = outer
        return inner
    }

    /// More than a person reads of one text.
    private static let mostLosses = 1000
}
