/// The parts of a lesson on their way to blocks: text as it stands, and what the labels of ``DocumentLabel`` say.
struct DocumentBlocks {
    private(set) var items: [DocumentItem]
    private(set) var parts: ArraySlice<DocumentPart> = []
    private let keepsTitle: Bool
    private var drafts: [Draft] = []

    struct Draft {
        var content: Block.Content
        /// What its id is made from; `nil` for text.
        var name: String?
        var guide: Guide?
        let location: SourceLocation
    }

    init(items: [DocumentItem], keepsTitle: Bool) {
        self.items = items
        self.keepsTitle = keepsTitle
    }

    /// Adds the blocks of a lesson to the one that the builder has open.
    mutating func convert(_ parts: ArraySlice<DocumentPart>, into builder: inout CourseBuilder) {
        self.parts = parts
        var index = parts.startIndex
        while index < parts.endIndex {
            let start = index
            if let end = labelled(from: index, &builder) ?? checklist(from: index, &builder) {
                index = end
            } else {
                index = plain(from: index)
            }
            for part in parts[start..<index] {
                for note in part.notes {
                    drafts.append(Draft(content: .note(note), name: nil, location: part.location))
                }
            }
        }
        for draft in drafts {
            builder.add(draft.content, named: draft.name, guide: draft.guide, at: draft.location)
        }
        drafts = []
    }

    // MARK: For its parts

    mutating func add(_ content: Block.Content, named name: String?, at location: SourceLocation) {
        drafts.append(Draft(content: content, name: name, location: location))
    }

    /// Gives the block before the guide of the words behind it.
    ///
    /// - Returns: whether there is one that can take it.
    mutating func addGuide(_ guide: Guide) -> Bool {
        guard let last = drafts.last else { return false }
        if case .heading = last.content { return false }
        guard last.guide == nil else { return false }
        drafts[drafts.count - 1].guide = guide
        return true
    }

    mutating func note(_ index: Int, _ message: Message) { items[parts[index].item].note(message) }

    mutating func simplify(_ index: Int, _ message: Message) { items[parts[index].item].simplify(message) }

    // MARK: Text

    /// Adds what stands at a place as text.
    ///
    /// - Returns: where it ends.
    private mutating func plain(from index: Int) -> Int {
        let part = parts[index]
        if part.list != nil {
            let end = DocumentLists.end(parts, from: index)
            for passage in DocumentLists.passages(parts[index..<max(end, index + 1)]) {
                add(.passage(passage), named: nil, at: part.location)
            }
            return max(end, index + 1)
        }
        switch part.content {
        case .blank: return index + 1
        case .title(let words):
            if keepsTitle { add(.passage(.paragraph([.strong(words)])), named: nil, at: part.location) }
            return index + 1
        case .heading(_, let words):
            add(.heading(words), named: words.plainText, at: part.location)
            return index + 1
        case .figure(var figure):
            guard let caption = caption(at: index + 1) else { break }
            figure.caption = caption
            add(.passage(.figure(figure)), named: nil, at: part.location)
            return index + 2
        case .table(var table):
            guard table.caption.isEmpty, let caption = caption(at: index + 1) else { break }
            table.caption = caption
            add(.passage(.table(table)), named: nil, at: part.location)
            return index + 2
        case .caption(let words):
            guard index + 1 < parts.endIndex, case .table(var table) = parts[index + 1].content, table.caption.isEmpty
            else { break }
            table.caption = words
            add(.passage(.table(table)), named: nil, at: part.location)
            return index + 2
        case .paragraph: break
        }
        if let passage = part.passage { add(.passage(passage), named: nil, at: part.location) }
        return index + 1
    }

    private func caption(at index: Int) -> [Inline]? {
        guard index < parts.endIndex, case .caption(let words) = parts[index].content else { return nil }
        // A caption right before a table is that one's.
        if index + 1 < parts.endIndex, case .table = parts[index + 1].content { return nil }
        return words
    }

    /// A label that begins something, with what stands behind it.
    func label(at index: Int) -> (label: DocumentLabel, rest: [Inline])? {
        guard index < parts.endIndex else { return nil }
        switch parts[index].content {
        case .paragraph(let words), .heading(_, let words): return DocumentLabel.read(words)
        default: return nil
        }
    }

    /// Whether what stands under a label ends here.
    func endsLabel(_ index: Int) -> Bool {
        guard index < parts.endIndex else { return true }
        switch parts[index].content {
        case .blank, .heading, .title: return true
        default: return parts[index].list == nil && label(at: index)?.label.begins == true
        }
    }
}
