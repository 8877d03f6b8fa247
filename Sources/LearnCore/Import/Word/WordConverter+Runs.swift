/// A field, such as a link or a page number: a code, and what it came to when Word last worked it out.
struct WordField {
    var code = ""
    var isResult = false
    /// Whether the box of a form is ticked.
    var tick: Bool?

    /// The field's name in its code.
    var name: String { code.split(separator: " ").first.map { $0.uppercased() } ?? "" }

    /// Fields that are worked out from pages.
    static let ofPages: Set<String> = ["PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "SECTION"]
    static let ofContents: Set<String> = ["TOC", "TOA", "INDEX"]

    /// Where a `HYPERLINK` field leads: to an address, or to `#` and a place in the document.
    var link: String? {
        guard name == "HYPERLINK" || name == "REF" else { return nil }
        var address = ""
        var place = ""
        var isPlace = false
        var words = code.drop { $0 == " " }.dropFirst(name.count)
        while let start = words.firstIndex(where: { $0 != " " }) {
            words = words[start...]
            var word: Substring
            if words.first == "\"" {
                words = words.dropFirst()
                word = words.prefix { $0 != "\"" }
                words = words.dropFirst(word.count + 1)
            } else {
                word = words.prefix { $0 != " " }
                words = words.dropFirst(word.count)
                if word.hasPrefix("\\") {
                    isPlace = word.lowercased() == "\\l"
                    continue
                }
            }
            if isPlace { place = String(word) } else if address.isEmpty { address = String(word) }
            isPlace = false
        }
        if name == "REF" { return nil }
        return place.isEmpty ? address.isEmpty ? nil : address : address.isEmpty ? "#" + place : address + "#" + place
    }
}

/// Words that run on.
extension WordConverter {
    /// Whether words are part of the text: not the code of a field, and not the result of one that is left out.
    private var isShown: Bool {
        fields.allSatisfy {
            $0.isResult && !WordField.ofPages.contains($0.name) && !WordField.ofContents.contains($0.name)
        }
    }

    mutating func addInline(_ element: SourceElement, _ look: DocumentText.Look) {
        switch WordNames.tag(element) {
        case "w:r": addRun(element, look)
        case "w:hyperlink":
            account.keep(element)
            var inner = look
            if let link = link(of: element) { inner.link = link }
            for child in element.children { addInline(child, inner) }
        case "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent":
            account.keep(element)
            for child in element.children { addInline(child, look) }
        case "w:del", "w:moveFrom":
            account.dropAlike(element, .importedDeletedText)
            leftOut = leftOut ?? .importedDeletedText
        case "w:fldSimple":
            account.keep(element)
            fields.append(WordField(code: Self.code(element["instr"] ?? ""), isResult: true))
            let inner = fieldLook(look)
            for child in element.children { addInline(child, inner) }
            if let field = fields.popLast() { closeField(field, element) }
        case "w:sdt": addContentControl(element, inline: look)
        case "m:oMath", "m:oMathPara": addFormula(element, look)
        case "mc:AlternateContent":
            for child in alternative(element) { addInline(child, look) }
        case "w:bookmarkStart":
            account.setting(element)
            if let name = element["name"] { pendingBookmarks.append(name) }
        case "w:commentRangeStart", "w:commentRangeEnd":
            account.setting(element)
            noteCommentRange(element)
        case "w:drawing", "w:pict", "w:object": addDrawing(element)
        case "w:pPr", "w:rPr": account.setting(element)
        default:
            if Self.markers.contains(element.name) { return account.setting(element) }
            guard !element.deepText.isEmpty else { return account.dropAlike(element, .importedUnknownElement) }
            account.simplifyAlike(element, .importedUnknownContent)
            for child in element.children { addInline(child, look) }
        }
    }

    private func link(of element: SourceElement) -> String? {
        let anchor = element["anchor"]
        guard let id = element["id"], let relationship = relationships[id], relationship.isExternal,
            let target = relationship.target
        else { return anchor.map { "#" + $0 } }
        return anchor.map { target.contains("#") ? target : target + "#" + $0 } ?? target
    }

    // MARK: Runs

    private mutating func addRun(_ element: SourceElement, _ outer: DocumentText.Look) {
        account.keep(element)
        var look = fieldLook(outer)
        var raised: String?
        var font = ""
        if let properties = element.first("rPr") {
            account.setting(properties)
            let style = properties.first("rStyle").map { styles[$0["val"]] }
            look.isStrong = properties.first("b").map(WordNames.isOn) ?? style?.isStrong ?? false
            look.isEmphasised = properties.first("i").map(WordNames.isOn) ?? style?.isEmphasised ?? false
            if properties.first("vanish").map(WordNames.isOn) ?? style?.isHidden ?? false {
                guard !element.deepText.isEmpty else { return readFieldMarks(element) }
                account.dropAlike(element, .importedHiddenText)
                leftOut = leftOut ?? .importedHiddenText
                return readFieldMarks(element, areDropped: true)
            }
            if WordNames.isOn(properties.first("strike")) || WordNames.isOn(properties.first("dstrike")) {
                if element.first("t") != nil { account.simplifyAlike(element, .importedStruckOut) }
            }
            raised = ["superscript": "sup", "subscript": "sub"][properties.first("vertAlign")?["val"] ?? ""]
            font = properties.first("rFonts")?["ascii"] ?? ""
        }
        for child in element.children where child.name != "rPr" {
            addRunPart(child, look, raised: raised, font: font)
        }
    }

    /// What a link that is a field does to the words in it.
    private func fieldLook(_ look: DocumentText.Look) -> DocumentText.Look {
        var look = look
        for field in fields where field.isResult { if let link = field.link { look.link = link } }
        if let link = look.link, !link.hasPrefix("#"), !WebAddress.isSafe(link) { look.link = nil }
        return look
    }

    private mutating func readFieldMarks(_ run: SourceElement, areDropped: Bool = false) {
        for child in run.children where child.name == "fldChar" || child.name == "instrText" {
            addRunPart(child, DocumentText.Look(), raised: nil, font: "")
            if areDropped { account.dropAlike(child, .importedHiddenText) }
        }
    }

    private mutating func addRunPart(_ element: SourceElement, _ look: DocumentText.Look, raised: String?, font: String)
    {
        switch WordNames.tag(element) {
        case "w:t":
            account.keep(element)
            addWords(element, look, raised: raised, font: font)
        case "w:fldChar": addFieldMark(element)
        case "w:instrText":
            account.setting(element)
            if let last = fields.indices.last, !fields[last].isResult { fields[last].code += Self.code(element.text) }
        case "w:tab", "w:ptab":
            account.keep(element)
            if isShown { text.append(" ", look) }
        case "w:br", "w:cr":
            account.keep(element)
            if isShown { text.breakLine() }
        case "w:noBreakHyphen":
            account.keep(element)
            if isShown { text.append("\u{2011}", look) }
        case "w:softHyphen", "w:delInstrText", "w:footnoteRef", "w:endnoteRef", "w:annotationRef", "w:separator",
            "w:continuationSeparator", "w:rPr", "w:lastRenderedPageBreak":
            account.setting(element)
        case "w:delText":
            account.dropAlike(element, .importedDeletedText)
            leftOut = leftOut ?? .importedDeletedText
        case "w:sym":
            account.keep(element)
            let code = UInt32(element["char"] ?? "", radix: 16) ?? 0
            let words = Unicode.Scalar(code).map { String($0) } ?? ""
            addSymbols(words, element, look, font: element["font"] ?? "")
        case "w:pgNum", "w:dayShort", "w:dayLong", "w:monthShort", "w:monthLong", "w:yearShort", "w:yearLong":
            account.dropAlike(element, .importedField(element.name))
        case "w:footnoteReference": addNote("footnote", element)
        case "w:endnoteReference": addNote("endnote", element)
        case "w:commentReference": addComment(element)
        case "w:drawing", "w:pict", "w:object": addDrawing(element)
        case "w:ruby":
            // The word, and how it is said beside it.
            account.keep(element)
            for child in element.children {
                account.keep(child)
                for run in child.children { addInline(run, look) }
            }
        case "mc:AlternateContent":
            for child in alternative(element) { addRunPart(child, look, raised: raised, font: font) }
        default:
            guard !element.deepText.isEmpty else { return account.dropAlike(element, .importedUnknownElement) }
            account.simplifyAlike(element, .importedUnknownContent)
            for child in element.children { addInline(child, look) }
        }
    }

    private mutating func addWords(_ element: SourceElement, _ look: DocumentText.Look, raised: String?, font: String) {
        guard isShown else { return leaveOut(element) }
        let words = element.text
        for id in openComments.keys where (openComments[id] ?? "").utf8.count < 80 { openComments[id]? += words }
        if let raised {
            guard let signs = RaisedText.unicode(words, in: raised) else {
                account.simplifyAlike(element, .importedRaised)
                return text.append(words, look)
            }
            return text.append(signs, look)
        }
        if SymbolFonts.isSymbolFont(font) || words.unicodeScalars.contains(where: { 0xF000...0xF0FF ~= $0.value }) {
            return addSymbols(words, element, look, font: font)
        }
        text.append(words, look)
    }

    private mutating func addSymbols(_ words: String, _ element: SourceElement, _ look: DocumentText.Look, font: String)
    {
        guard isShown else { return leaveOut(element) }
        if let signs = SymbolFonts.text(words, font: font) { return text.append(signs, look) }
        let code = words.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
        account.drop(element, .importedSymbolGone(font, code))
    }

    mutating func addFormula(_ element: SourceElement, _ look: DocumentText.Look) {
        account.keepAll(element)
        let line = WordMath.line(element)
        if !line.isExact { account.simplify(element, .importedEquation) }
        if isShown { text.append(line.text, look) }
    }

    // MARK: Fields

    /// A code may be split over runs, tabs and line ends among its words.
    private static func code(_ text: String) -> String {
        String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }

    private mutating func addFieldMark(_ element: SourceElement) {
        account.setting(element)
        switch element["fldCharType"] {
        case "begin":
            var field = WordField()
            if let box = element.first("ffData")?.first("checkBox") {
                field.tick = WordNames.isOn(box.first("checked") ?? box.first("default"))
                if box.first("checked") == nil, box.first("default") == nil { field.tick = false }
            }
            // Far more in each other than anybody writes.
            if fields.count < 50 { fields.append(field) }
        case "separate":
            if let last = fields.indices.last { fields[last].isResult = true }
        case "end":
            if let field = fields.popLast() { closeField(field, element) }
        default: break
        }
    }

    private mutating func closeField(_ field: WordField, _ element: SourceElement) {
        if field.name == "FORMCHECKBOX", let tick = field.tick, isShown {
            account.keepAll(element)
            text.append(tick ? "☒ " : "☐ ", DocumentText.Look())
        } else if WordField.ofPages.contains(field.name) {
            account.dropAlike(element, .importedField(field.name))
        } else if field.name == "HYPERLINK", let link = field.link, !link.hasPrefix("#"), !WebAddress.isSafe(link) {
            account.simplify(element, .importedLinkGone(WhiteSpace.excerpt(of: link)))
        }
    }

    private mutating func leaveOut(_ element: SourceElement) {
        guard let field = fields.first(where: { WordField.ofPages.union(WordField.ofContents).contains($0.name) })
        else {
            return account.setting(element)
        }
        let why: Message =
            WordField.ofContents.contains(field.name) ? .importedContentsList : .importedField(field.name)
        account.dropAlike(element, why)
        leftOut = leftOut ?? why
    }
}
