/// Makes parts of the body-level blocks of a Word document, one at a time, and accounts for every element in them.
struct WordConverter {
    let source: WordPackage
    let relationships: [String: WordPackage.Relationship]
    let styles: WordStyles
    let numbering: WordNumbering
    let language: Language

    /// The notes and comments that marks in the text refer to, by kind and id.
    var notes: [String: WordNote] = [:]
    var comments: [String: String] = [:]
    var usedNotes: Set<String> = []
    var usedComments: Set<String> = []

    /// Of the block that is being read.
    var account = ItemAccount(count: 0)
    var item = 0
    var parts: [DocumentPart] = []
    /// Pictures, and what no course can show.
    var files: [CourseFile] = []
    /// What became of the package's files that the text uses.
    var usedFiles: [String: ImportReport.Outcome] = [:]

    // What goes on from one paragraph to the next.
    var fields: [WordField] = []
    var openComments: [String: String] = [:]
    private var counts: [String: [Int]] = [:]
    private var lastList: DocumentPart.ListPlace?
    private var noteNumber = 0

    // Of the paragraph that is being read.
    var text = DocumentText(at: SourceLocation(file: "", line: 1, column: 1))
    var pendingNotes: [Note] = []
    var pendingComments: [String] = []
    var pendingBookmarks: [String] = []
    var pendingBlocks: [DocumentPart] = []
    /// Why words were left out of the paragraph, by the element that says so.
    var leftOut: Message?

    init(
        _ source: WordPackage, relationships: [String: WordPackage.Relationship], styles: WordStyles,
        numbering: WordNumbering, language: Language
    ) {
        self.source = source
        self.relationships = relationships
        self.styles = styles
        self.numbering = numbering
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
        let outer = (parts, text, pendingNotes, pendingComments, pendingBlocks, leftOut, lastList)
        (parts, pendingNotes, pendingComments, pendingBlocks, leftOut) = ([], [], [], [], nil)
        for block in blocks { addBlock(block) }
        let inner = parts
        (parts, text, pendingNotes, pendingComments, pendingBlocks, leftOut, lastList) = outer
        return inner
    }

    // MARK: Blocks

    mutating func addBlock(_ element: SourceElement) {
        switch WordNames.tag(element) {
        case "w:p": addParagraph(element)
        case "w:tbl": addTable(element)
        case "w:sdt": addContentControl(element)
        case "w:customXml", "w:ins", "w:moveTo", "w:sdtContent", "w:txbxContent", "w:body":
            account.keep(element)
            for child in element.children { addBlock(child) }
        case "w:del", "w:moveFrom": account.dropAlike(element, .importedDeletedText)
        case "mc:AlternateContent":
            for child in alternative(element) { addBlock(child) }
        case "w:altChunk":
            account.drop(element, .importedInsertedDocument)
        case "m:oMathPara", "m:oMath":
            text = DocumentText(at: element.location)
            addFormula(element, DocumentText.Look())
            close(element, Place(), style: WordStyles.Style())
        case "w:bookmarkStart":
            account.setting(element)
            if let name = element["name"] { pendingBookmarks.append(name) }
        case "w:sectPr", "w:customXmlPr", "w:sdtPr", "w:sdtEndPr": account.setting(element)
        case "w:commentRangeStart", "w:commentRangeEnd":
            account.setting(element)
            noteCommentRange(element)
        default: WordConverter.markers.contains(element.name) ? account.setting(element) : addUnknown(element)
        }
    }

    /// Elements without words that say where something begins or ends.
    static let markers: Set<String> = [
        "bookmarkEnd", "proofErr", "permStart", "permEnd", "moveFromRangeStart", "moveFromRangeEnd",
        "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd",
        "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
        "lastRenderedPageBreak", "customXmlPr", "smartTagPr", "conflictIns", "conflictDel",
    ]

    private mutating func addUnknown(_ element: SourceElement) {
        guard element.descendants(where: { $0.name == "p" }).isEmpty else {
            account.simplifyAlike(element, .importedUnknownContent)
            for child in element.children { addBlock(child) }
            return
        }
        account.drop(element, .importedUnknownElement)
    }

    /// A content control: a frame around content, with a box, a list or a table of contents in some.
    mutating func addContentControl(_ element: SourceElement, inline look: DocumentText.Look? = nil) {
        account.keep(element)
        let properties = element.first("sdtPr")
        let gallery = properties?.first("docPartObj")?.first("docPartGallery")?["val"] ?? ""
        if gallery == "Table of Contents" { return account.drop(element, .importedContentsList) }
        if properties?.first("showingPlcHdr") != nil, properties?.first("checkbox") == nil {
            return account.drop(element, .importedPlaceholder)
        }
        for child in element.children {
            guard child.name == "sdtContent" else {
                account.setting(child)
                continue
            }
            account.keep(child)
            for part in child.children {
                if let look { addInline(part, look) } else { addBlock(part) }
            }
        }
        if properties?.first("dropDownList") != nil || properties?.first("comboBox") != nil {
            account.simplifyAlike(element, .importedDropDown)
        }
    }

    /// What stands for all programs, or for those that cannot do better: the first that has anything to show.
    func alternative(_ element: SourceElement, _ account: inout ItemAccount) -> [SourceElement] {
        account.setting(element)
        account.keep(element)
        let choices = element.all("Choice")
        guard let chosen = choices.first(where: Self.shows) ?? element.first("Fallback") ?? choices.first else {
            return []
        }
        account.keep(chosen)
        return chosen.children
    }

    mutating func alternative(_ element: SourceElement) -> [SourceElement] { alternative(element, &account) }

    private static func shows(_ element: SourceElement) -> Bool {
        ["blip", "t", "imagedata", "sym"].contains(element.name) || element.children.contains(where: shows)
    }

    // MARK: Paragraphs

    /// Where a paragraph stands.
    struct Place {
        var list: DocumentPart.ListPlace?
        var tick: Bool?
        var outline = 0
    }

    private mutating func addParagraph(_ element: SourceElement) {
        account.keep(element)
        let properties = element.first("pPr")
        if let properties { account.setting(properties) }
        let style = styles[properties?.first("pStyle")?["val"]]
        text = DocumentText(at: element.location)
        leftOut = nil
        for child in element.children where child.name != "pPr" { addInline(child, DocumentText.Look()) }
        if style.isQuotation { account.simplifyAlike(element, .importedQuotationStyle) }
        close(element, place(properties, style, element), style: style)
    }

    /// Makes parts of the paragraph that has been put together.
    private mutating func close(_ element: SourceElement, _ place: Place, style: WordStyles.Style) {
        var pieces = text.finish()
        let isHeading = style.isTitle || place.outline > 0
        if isHeading {
            // A heading is one line; its pictures stand below it.
            let words = InlineTidying.joined(runs: pieces.map { if case .line(let line) = $0 { line } else { [] } })
            pieces =
                (words.isEmpty ? [] : [.line(words)]) + pieces.filter { if case .figure = $0 { true } else { false } }
        }
        var isFirst = true
        for piece in pieces {
            var part: DocumentPart
            switch piece {
            case .line(let words):
                let content: DocumentPart.Content =
                    isHeading && place.list == nil && isFirst
                    ? style.isTitle ? .title(words) : .heading(place.outline, words.withoutWeight)
                    : style.isCaption ? .caption(words) : .paragraph(words)
                part = DocumentPart(content: content, item: item, location: element.location)
            case .figure(let figure):
                part = DocumentPart(content: .figure(figure), item: item, location: element.location)
            }
            part.list = place.list
            if isFirst { part.tick = place.tick } else { part.list?.continues = true }
            isFirst = false
            parts.append(part)
        }
        if pieces.isEmpty, pendingBlocks.isEmpty {
            if let leftOut {
                account.drop(element, leftOut)
            } else {
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
        // A link leads to the beginning.
        parts[max(0, min(last, parts.count - max(pieces.count, 1)))].bookmarks += pendingBookmarks
        (pendingNotes, pendingComments, pendingBookmarks) = ([], [], [])
    }

    private mutating func place(
        _ properties: SourceElement?, _ style: WordStyles.Style, _ element: SourceElement
    ) -> Place {
        var place = Place()
        let own = properties?.first("outlineLvl")?["val"].flatMap { Int($0) }
        place.outline = own.map { 0...8 ~= $0 ? $0 + 1 : 0 } ?? style.outline ?? 0
        let numbers = properties?.first("numPr")
        let list = numbers?.first("numId")?["val"] ?? style.list
        // A heading's number is how it looks.
        guard place.outline == 0, !style.isTitle, let list, list != "0" else {
            lastList = place.outline == 0 && !text.isEmpty ? nil : lastList
            return place
        }
        let level = min(max(numbers?.first("ilvl")?["val"].flatMap { Int($0) } ?? style.listLevel ?? 0, 0), 8)
        guard let kind = numbering.level(level, of: list), !kind.isBare else { return place }
        let found = DocumentPart.ListPlace(level: level, isNumbered: kind.isNumbered, list: list)
        place.list = found
        if kind.isBox { place.tick = false }
        if kind.isNumbered, !text.isEmpty { count(found, kind, element) }
        lastList = found
        return place
    }

    /// Follows the numbers that Word would show: a list that goes on after other text begins again in a course.
    private mutating func count(
        _ place: DocumentPart.ListPlace, _ kind: WordNumbering.Level, _ element: SourceElement
    ) {
        var numbers = counts[place.list] ?? []
        if numbers.count > place.level + 1 { numbers.removeLast(numbers.count - place.level - 1) }
        while numbers.count <= place.level { numbers.append(0) }
        let before = numbers[place.level]
        let value = before == 0 ? kind.start : before + 1
        numbers[place.level] = value
        counts[place.list] = numbers
        let goesOn = lastList.map { $0.list == place.list || $0.level < place.level } ?? false
        if value != 1, !goesOn || before == 0 { account.simplifyAlike(element, .importedListContinued(value)) }
    }

    mutating func nextNoteNumber() -> Int {
        noteNumber += 1
        return noteNumber
    }
}

extension [Inline] {
    /// Without weight around all of it: a heading has its own.
    var withoutWeight: [Inline] {
        if count == 1, case .strong(let content) = self[0] { return content }
        return self
    }
}
