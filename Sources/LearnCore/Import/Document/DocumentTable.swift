/// A table on its way from a document, whose cells hold anything, to the language's, whose cells hold words.
struct DocumentTable {
    private(set) var rows: [[[DocumentPart]]] = []
    var hasHead = false
    private var hasMerged = false

    mutating func beginRow() { rows.append([]) }

    /// - Parameters:
    ///   - columns: how many it spreads over.
    ///   - isCovered: whether the cell above spreads over it.
    ///   - merges: whether it is one of several that are merged.
    mutating func add(_ content: [DocumentPart], columns: Int, isCovered: Bool, merges: Bool) {
        if rows.isEmpty { beginRow() }
        if merges || columns > 1 { hasMerged = true }
        rows[rows.count - 1].append(isCovered ? [] : content.filter { !$0.isBlank })
        // Wider than a page is a mistake, or meant to be one.
        for _ in 1..<max(min(columns, Self.widest), 1) { rows[rows.count - 1].append([]) }
    }

    private static let widest = 100

    /// The table, or its cells as paragraphs where it is none: a frame around text is a table of one cell in Word.
    func parts(of element: SourceElement, item: Int, _ account: inout ItemAccount) -> [DocumentPart] {
        let filled = rows.filter { $0.contains { !$0.isEmpty } }
        let width = filled.map(\.count).max() ?? 0
        let all = filled.flatMap { $0.flatMap { $0 } }
        let isSparse = filled.count * width > 4 * filled.reduce(0) { $0 + $1.count } + 1000
        guard filled.count > 1, width > 1, !isSparse else {
            if filled.count > 1 || width > 1 {
                account.simplifyAlike(element, isSparse ? .importedTableTooWide : .importedTableOneColumn)
            }
            return all.isEmpty
                ? [DocumentPart(content: .blank, item: item, location: element.location)] : all.map(\.withoutPlace)
        }
        if hasMerged || filled.contains(where: { $0.count != width }) {
            account.simplifyAlike(element, .importedMergedCells)
        }
        var lost: Set<Loss> = []
        let cells = filled.map { row in
            row.map { Self.words($0, &lost) } + Array(repeating: [], count: width - row.count)
        }
        if lost.contains(.joined) { account.simplifyAlike(element, .importedJoinedParagraphs) }
        if lost.contains(.flattened) { account.simplifyAlike(element, .importedPassagesInRun) }
        // Where nobody says so, a first row in bold is a header.
        if !hasHead, !cells[0].allSatisfy({ $0.isEmpty || $0 != $0.withoutWeight }) {
            account.simplifyAlike(element, .importedHeadMade)
        }
        let table = Table(
            caption: [], head: cells[0].map(\.withoutWeight), rows: Array(cells.dropFirst()),
            hasRowHeaders: cells.dropFirst().allSatisfy { !($0.first ?? []).isEmpty && $0[0] != $0[0].withoutWeight })
        var part = DocumentPart(content: .table(table), item: item, location: element.location)
        for inner in all {
            part.notes += inner.notes
            part.comments += inner.comments
            part.bookmarks += inner.bookmarks
        }
        return [part]
    }

    private enum Loss { case joined, flattened }

    private static func words(_ parts: [DocumentPart], _ lost: inout Set<Loss>) -> [Inline] {
        if parts.count > 1 { lost.insert(.joined) }
        let runs = parts.map { part -> [Inline] in
            if part.list != nil || part.words == nil { lost.insert(.flattened) }
            let box = part.tick.map { [Inline.text($0 ? "☑ " : "☐ ")] } ?? []
            return box + (part.passage.map(HTMLFragment.words) ?? [])
        }
        return InlineTidying.joined(runs: runs)
    }
}

extension DocumentPart {
    /// What stands in a frame is no heading of the document.
    var withoutPlace: DocumentPart {
        var part = self
        switch content {
        case .heading(_, let words), .title(let words): part.content = .paragraph([.strong(words)])
        default: break
        }
        return part
    }
}
