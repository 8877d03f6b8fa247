/// What stands on lines of its own in a word processor's document, as its reader hands it on.
struct DocumentPart {
    enum Content: Equatable {
        /// An empty line, which ends what stands under a label of its own.
        case blank
        /// The title of the whole document.
        case title([Inline])
        /// With its level from 1.
        case heading(Int, [Inline])
        case paragraph([Inline])
        /// What is said of the table or picture beside it.
        case caption([Inline])
        case table(Table)
        case figure(Figure)
    }

    /// Where an item stands in a list.
    struct ListPlace: Equatable {
        /// From 0.
        var level: Int
        var isNumbered: Bool
        /// Which list of the document it is in.
        var list: String
        /// Whether it goes on in the item before it.
        var continues = false
    }

    var content: Content
    var list: ListPlace?
    /// Whether a box in front of it is ticked; `nil` where there is none.
    var tick: Bool?
    /// Footnotes too long to stand in the sentence.
    var notes: [Note] = []
    /// What authors have written to each other about it.
    var comments: [String] = []
    /// Names that links inside the document lead to.
    var bookmarks: [String] = []
    /// The number of the item that it comes from.
    let item: Int
    let location: SourceLocation

    /// The words of what is nothing but words.
    var words: [Inline]? {
        switch content {
        case .paragraph(let words), .caption(let words): words
        default: nil
        }
    }

    var isBlank: Bool { content == .blank }

    /// What it is in a lesson, by itself.
    var passage: Passage? {
        switch content {
        case .blank: nil
        case .title(let words), .heading(_, let words): .paragraph([.strong(words)])
        case .paragraph(let words), .caption(let words): .paragraph(words)
        case .table(let table): .table(table)
        case .figure(let figure): .figure(figure)
        }
    }
}

/// A body-level block of a document in the account. It is closed when it has been read, and may still be found to lose
/// something when its words have found their place.
struct DocumentItem {
    let kind: String
    let name: String
    private(set) var outcome: ImportReport.Outcome
    let location: SourceLocation
    private(set) var remarks: [ImportReport.Remark]
    private(set) var elements: ImportReport.Tally

    /// - Parameter element: the block, of which the account is closed.
    init(_ element: SourceElement, name: String, account: inout ItemAccount) {
        let (outcome, tally) = account.close(element)
        kind = element.name
        self.name = name
        self.outcome = outcome
        location = element.location
        remarks = account.remarks
        elements = tally
    }

    /// Says what became of its words, which loses nothing.
    mutating func note(_ message: Message) {
        guard !remarks.contains(where: { $0.message == message }) else { return }
        remarks.append(ImportReport.Remark(outcome: nil, part: kind, message: message, location: location))
    }

    mutating func simplify(_ message: Message) { lose(.simplified, message) }

    mutating func drop(_ message: Message) { lose(.dropped, message) }

    private mutating func lose(_ loss: ImportReport.Outcome, _ message: Message) {
        guard !remarks.contains(where: { $0.message == message }) else { return }
        remarks.append(ImportReport.Remark(outcome: loss, part: kind, message: message, location: location))
        guard outcome == .kept else { return }
        outcome = loss
        guard elements[.kept] > 0 else { return }
        // The element of the block itself; those in it are as they were.
        elements[.kept] -= 1
        elements[loss] += 1
    }

    var reported: ImportReport.Item {
        ImportReport.Item(kind: kind, name: name, outcome: outcome, location: location, remarks: remarks)
    }
}
