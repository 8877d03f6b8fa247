/// Makes parts of the body-level blocks of an OpenDocument text, one at a time, and accounts for every element in them.
struct OpenDocumentConverter {
    let package: SourcePackage
    /// The path of the part with the text, which addresses are told from.
    let document: String
    let styles: OpenDocumentStyles
    let language: Language

    var account = ItemAccount(count: 0)
    var item = 0
    var parts: [DocumentPart] = []
    var files: [CourseFile] = []
    var usedFiles: [String: ImportReport.Outcome] = [:]

    /// The list that is being read, and how many items it has had by name.
    private var lists: [(style: String?, name: String, level: Int, continues: Bool)] = []
    private var listNumber = 0
    private var counts: [String: Int] = [:]
    private var noteNumber = 0

    // Of the paragraph that is being read.
    var text = DocumentText(at: SourceLocation(file: "", line: 1, column: 1))
    var pendingNotes: [Note] = []
    var pendingComments: [String] = []
    var pendingBookmarks: [String] = []
    var pendingBlocks: [DocumentPart] = []
    var leftOut: Message?
    var openComments: [String: String] = [:]
    /// Comments on a range, which stand at its beginning.
    var waitingComments: [String: String] = [:]

    init(_ package: SourcePackage, document: String, styles: OpenDocumentStyles, language: Language) {
        self.package = package
        self.document = document
        self.styles = styles
        self.language = language
    }

    /// Reads one block of the body.
    mutating func read(_ element: SourceElement, count: Int, item number: Int) -> DocumentItem {
        account = ItemAccount(count: count)
        item = number
        let first = parts.count
        addBlock(element)
        let words = parts[first...].lazy.compactMap { $0.passage?.firstWords }.first ?? ""
        return DocumentItem(element, name: WhiteSpace.excerpt(of: words), account: &account)
    }

    /// The parts of some blocks, apart from the document's own row.
    mutating func nested(_ blocks: [SourceElement]) -> [DocumentPart] {
        let outer = (parts, text, pendingNotes, pendingComments, pendingBlocks, leftOut, lists)
        (parts, pendingNotes, pendingComments, pendingBlocks, leftOut, lists) = ([], [], [], [], nil, [])
        for block in blocks { addBlock(block) }
        let inner = parts
        (parts, text, pendingNotes, pendingComments, pendingBlocks, leftOut, lists) = outer
        return inner
    }

    mutating func nextNoteNumber() -> Int {
        noteNumber += 1
        return noteNumber
    }

    // MARK: Blocks

    mutating func addBlock(_ element: SourceElement) {
        let tag = OpenDocumentNames.tag(element)
        switch tag {
        case "text:p", "text:h": addParagraph(element)
        case "text:list": addList(element)
        case "table:table": addTable(element)
        case "text:section", "text:numbered-paragraph", "office:text", "text:list-item":
            account.keep(element)
            if element["display"] == "none" { return account.drop(element, .importedHiddenText) }
            for child in element.children { addBlock(child) }
        case "text:table-of-content", "text:alphabetical-index", "text:illustration-index", "text:table-index",
            "text:object-index", "text:user-index":
            account.drop(element, .importedContentsList)
        case "text:bibliography":
            account.setting(element)
            account.keep(element)
            for child in element.children where child.name == "index-body" {
                account.keep(child)
                for block in child.children { addBlock(block) }
            }
        case "text:index-title":
            account.keep(element)
            for child in element.children { addBlock(child) }
        case "text:tracked-changes":
            let deletions = element.descendants { $0.name == "deletion" }
            account.setting(element)
            for deletion in deletions where !deletion.deepText.isEmpty {
                account.dropAlike(deletion, .importedDeletedText)
            }
        case "draw:frame", "draw:g", "draw:custom-shape", "draw:rect", "draw:line", "draw:a", "draw:ellipse",
            "draw:path", "draw:polygon", "draw:polyline", "draw:connector", "draw:caption", "draw:control":
            text = DocumentText(at: element.location)
            leftOut = nil
            addInline(element, Look())
            close(element, OpenDocumentStyles.Style(), level: 0)
        case "text:soft-page-break", "office:forms", "text:sequence-decls", "text:variable-decls",
            "text:user-field-decls", "text:dde-connection-decls", "text:alphabetical-index-auto-mark-file",
            "table:content-validations", "table:calculation-settings", "table:database-ranges", "text:section-source",
            "table:label-ranges", "table:named-expressions", "office:settings", "text:page-sequence":
            account.setting(element)
        case "text:change", "text:change-start", "text:change-end": account.setting(element)
        default:
            guard element.descendants(where: { $0.name == "p" || $0.name == "h" }).isEmpty else {
                account.simplifyAlike(element, .importedUnknownContent)
                for child in element.children { addBlock(child) }
                return
            }
            account.drop(element, .importedUnknownElement)
        }
    }

    private mutating func addList(_ element: SourceElement) {
        account.keep(element)
        let outer = lists.last
        let style = element["style-name"] ?? outer?.style
        if outer == nil { listNumber += 1 }
        let continued = element["continue-list"] ?? (element["continue-numbering"] == "true" ? "before" : nil)
        lists.append((style, outer?.name ?? "\(listNumber)", (outer?.level ?? -1) + 1, false))
        let marker = styles.marker(of: style, level: min(lists.count - 1, DocumentLists.deepest))
        var isFirst = true
        for child in element.children {
            guard child.name == "list-item" || child.name == "list-header" else {
                account.setting(child)
                continue
            }
            account.keep(child)
            if isFirst, marker.isNumbered, outer == nil {
                let start = child["start-value"].flatMap { Int($0) } ?? marker.start
                if continued != nil || start != 1 {
                    account.simplifyAlike(
                        element, .importedListContinued((continued == nil ? 0 : counts[style ?? ""] ?? 0) + start))
                }
                if continued == nil { counts[style ?? ""] = 0 }
            }
            isFirst = false
            counts[style ?? "", default: 0] += 1
            lists[lists.count - 1].continues = child.name == "list-header"
            for block in child.children { addBlock(block) }
        }
        lists.removeLast()
    }

    // MARK: Paragraphs

    private mutating func addParagraph(_ element: SourceElement) {
        account.keep(element)
        let style = styles.paragraph(element["style-name"])
        text = DocumentText(at: element.location)
        leftOut = nil
        if style.isHidden ?? false, !element.deepText.isEmpty { return account.drop(element, .importedHiddenText) }
        addContent(of: element, Look())
        if style.isQuotation { account.simplifyAlike(element, .importedQuotationStyle) }
        let level =
            element.name == "h"
            ? element["outline-level"].flatMap { Int($0) } ?? style.outline ?? 1 : style.outline ?? 0
        close(element, style, level: max(level, 0))
    }

    /// Makes parts of the paragraph that has been put together.
    private mutating func close(_ element: SourceElement, _ style: OpenDocumentStyles.Style, level: Int) {
        var pieces = text.finish()
        let isHeading = style.isTitle || level > 0
        if isHeading {
            let words = InlineTidying.joined(runs: pieces.map { if case .line(let line) = $0 { line } else { [] } })
            pieces =
                (words.isEmpty ? [] : [.line(words)]) + pieces.filter { if case .figure = $0 { true } else { false } }
        }
        var place: DocumentPart.ListPlace?
        var tick: Bool?
        // A heading in a list has its number from it.
        if let list = lists.last, !isHeading {
            let marker = styles.marker(of: list.style, level: min(list.level, DocumentLists.deepest))
            place = DocumentPart.ListPlace(
                level: min(list.level, DocumentLists.deepest), isNumbered: marker.isNumbered, list: list.name,
                continues: list.continues)
            if marker.isBox, !list.continues { tick = false }
        }
        var isFirst = true
        for piece in pieces {
            var part: DocumentPart
            switch piece {
            case .line(let words):
                let content: DocumentPart.Content =
                    isHeading && isFirst
                    ? style.isTitle ? .title(words) : .heading(level, words.withoutWeight)
                    : style.isCaption ? .caption(words) : .paragraph(words)
                part = DocumentPart(content: content, item: item, location: element.location)
            case .figure(let figure):
                part = DocumentPart(content: .figure(figure), item: item, location: element.location)
            }
            part.list = place
            if isFirst { part.tick = tick }
            place?.continues = true
            isFirst = false
            parts.append(part)
        }
        if !pieces.isEmpty, !lists.isEmpty { lists[lists.count - 1].continues = true }
        if pieces.isEmpty, pendingBlocks.isEmpty {
            if let leftOut {
                account.drop(element, leftOut)
            } else if lists.isEmpty {
                parts.append(DocumentPart(content: .blank, item: item, location: element.location))
            }
        }
        parts += pendingBlocks
        pendingBlocks = []
        guard !parts.isEmpty, !pendingNotes.isEmpty || !pendingComments.isEmpty || !pendingBookmarks.isEmpty else {
            return
        }
        let last = parts.count - 1
        parts[last].notes += pendingNotes
        parts[last].comments += pendingComments
        parts[max(0, min(last, parts.count - max(pieces.count, 1)))].bookmarks += pendingBookmarks
        (pendingNotes, pendingComments, pendingBookmarks) = ([], [], [])
        // A link to a heading names its words.
    }

    // MARK: Tables

    private mutating func addTable(_ element: SourceElement) {
        account.keep(element)
        var table = DocumentTable()
        for child in element.children { addRow(child, &table, isHead: false) }
        parts += table.parts(of: element, item: item, &account)
    }

    private mutating func addRow(_ element: SourceElement, _ table: inout DocumentTable, isHead: Bool) {
        switch OpenDocumentNames.tag(element) {
        case "table:table-header-rows", "table:table-rows", "table:table-row-group":
            account.keep(element)
            for child in element.children {
                addRow(child, &table, isHead: isHead || element.name == "table-header-rows")
            }
        case "table:table-row":
            account.keep(element)
            if isHead, table.rows.isEmpty { table.hasHead = true }
            table.beginRow()
            for cell in element.children {
                switch cell.name {
                case "table-cell", "covered-table-cell":
                    account.keep(cell)
                    let columns = cell["number-columns-spanned"].flatMap { Int($0) } ?? 1
                    let rows = cell["number-rows-spanned"].flatMap { Int($0) } ?? 1
                    table.add(
                        nested(cell.children), columns: 1, isCovered: cell.name == "covered-table-cell",
                        merges: columns > 1 || rows > 1)
                    // The cells of empty columns stand once with their number.
                    let repeated = cell["number-columns-repeated"].flatMap { Int($0) } ?? 1
                    for _ in 1..<max(min(repeated, 100), 1) {
                        table.add([], columns: 1, isCovered: true, merges: false)
                    }
                default: account.setting(cell)
                }
            }
        default: account.setting(element)
        }
    }
}
