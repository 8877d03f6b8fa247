internal import FoundationEssentials

/// Words that run on.
extension OpenDocumentConverter {
    typealias Look = DocumentText.Look

    mutating func addContent(of element: SourceElement, _ look: Look, raised: String? = nil, font: String? = nil) {
        for part in element.content {
            switch part {
            case .text(let words): addWords(words, element, look, raised: raised, font: font)
            case .element(let child): addInline(child, look, raised: raised, font: font)
            }
        }
    }

    private mutating func addWords(
        _ words: String, _ element: SourceElement, _ look: Look, raised: String?, font: String?
    ) {
        for id in openComments.keys where (openComments[id] ?? "").utf8.count < 80 { openComments[id]? += words }
        if let raised {
            let signs = RaisedText.unicode(words, in: raised)
            if signs == nil { account.simplifyAlike(element, .importedRaised) }
            return text.append(signs ?? words, look)
        }
        if let font, SymbolFonts.isSymbolFont(font) {
            guard let signs = SymbolFonts.text(words, font: font) else {
                let code = words.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
                return account.dropAlike(element, .importedSymbolGone(font, code))
            }
            return text.append(signs, look)
        }
        text.append(words, look)
    }

    mutating func addInline(_ element: SourceElement, _ look: Look, raised: String? = nil, font: String? = nil) {
        switch OpenDocumentNames.tag(element) {
        case "text:span": addSpan(element, look, raised: raised, font: font)
        case "text:a": addLink(element, look)
        case "text:s":
            account.keep(element)
            text.append(" ", look)
        case "text:tab":
            account.keep(element)
            text.append(" ", look)
        case "text:line-break":
            account.keep(element)
            text.breakLine()
        case "text:note": addNote(element)
        case "office:annotation": addComment(element)
        case "office:annotation-end":
            account.setting(element)
            closeComment(element["name"] ?? "")
        case "text:bookmark", "text:bookmark-start", "text:reference-mark", "text:reference-mark-start":
            account.setting(element)
            if let name = element["name"] { pendingBookmarks.append(name) }
        case "text:bookmark-end", "text:reference-mark-end", "text:soft-page-break", "text:change",
            "text:change-start", "text:change-end", "text:toc-mark", "text:toc-mark-start", "text:toc-mark-end",
            "text:alphabetical-index-mark", "text:alphabetical-index-mark-start", "text:alphabetical-index-mark-end",
            "text:user-index-mark", "text:user-index-mark-start", "text:user-index-mark-end", "office:event-listeners",
            "text:script", "text:variable-set":
            account.setting(element)
        case "text:page-number", "text:page-count", "text:page-continuation", "text:page-variable-get":
            account.dropAlike(element, .importedField(element.name))
            leftOut = leftOut ?? .importedField(element.name)
        case "text:hidden-text", "text:hidden-paragraph":
            account.dropAlike(element, .importedHiddenText)
        case "text:placeholder":
            account.dropAlike(element, .importedPlaceholder)
            leftOut = leftOut ?? .importedPlaceholder
        case "text:bookmark-ref", "text:reference-ref", "text:sequence-ref", "text:note-ref":
            account.keep(element)
            if element["reference-format"] == "page" { return account.dropAlike(element, .importedField("page")) }
            addContent(of: element, look)
        case "text:ruby":
            account.keep(element)
            for child in element.children {
                account.keep(child)
                if child.name == "ruby-text" { text.append(" (", look) }
                addContent(of: child, look)
                if child.name == "ruby-text" { text.append(")", look) }
            }
        case "draw:frame", "draw:g", "draw:custom-shape", "draw:rect", "draw:line", "draw:ellipse", "draw:path",
            "draw:polygon", "draw:polyline", "draw:connector", "draw:caption", "draw:control", "draw:circle":
            addDrawing(element)
        case "draw:a":
            account.keep(element)
            for child in element.children { addInline(child, look) }
        default:
            // A field such as a date or an author stands as it was last shown.
            let isField = OpenDocumentNames.tag(element).hasPrefix("text:") && element.children.isEmpty
            if isField, !element.text.isEmpty {
                account.keep(element)
            } else if element.deepText.isEmpty {
                return account.dropAlike(element, .importedUnknownElement)
            } else {
                account.simplifyAlike(element, .importedUnknownContent)
            }
            addContent(of: element, look, raised: raised, font: font)
        }
    }

    private mutating func addSpan(_ element: SourceElement, _ look: Look, raised: String?, font: String?) {
        account.keep(element)
        let style = styles.text(element["style-name"])
        if style.isHidden ?? false, !element.deepText.isEmpty {
            account.dropAlike(element, .importedHiddenText)
            leftOut = leftOut ?? .importedHiddenText
            return
        }
        var inner = look
        inner.isStrong = style.isStrong ?? look.isStrong
        inner.isEmphasised = style.isEmphasised ?? look.isEmphasised
        if style.isStruckOut ?? false, !element.deepText.isEmpty { account.simplifyAlike(element, .importedStruckOut) }
        addContent(of: element, inner, raised: style.raised ?? raised, font: style.font ?? font)
    }

    private mutating func addLink(_ element: SourceElement, _ look: Look) {
        account.keep(element)
        var inner = look
        let address = element["href"] ?? ""
        if address.hasPrefix("#") {
            // `#Leg|outline` is a heading's words.
            let name = PercentEncoding.decoded(String(address.dropFirst()))
            inner.link = "#" + (name.split(separator: "|").first.map(String.init) ?? name)
        } else if WebAddress.isSafe(address) {
            inner.link = address
        } else if !element.deepText.isEmpty {
            account.simplifyAlike(element, .importedLinkGone(WhiteSpace.excerpt(of: address)))
        }
        addContent(of: element, inner)
    }

    // MARK: Notes and comments

    private mutating func addNote(_ element: SourceElement) {
        account.setting(element)
        account.keep(element)
        guard let body = element.first("note-body") else { return }
        account.keep(body)
        let passages = DocumentLists.passages(nested(body.children).filter { !$0.isBlank }[...])
        guard !passages.isEmpty else { return }
        if passages.count == 1, case .paragraph(let words) = passages[0], words.plainText.utf8.count <= 120 {
            return text.append([.text(" (")] + words + [.text(")")])
        }
        let number = nextNoteNumber()
        text.append([.text(" [\(number)]")])
        pendingNotes.append(
            Note(kind: .background, title: Message.importedNoteTitle(number).text(in: language), content: passages))
    }

    private mutating func addComment(_ element: SourceElement) {
        account.setting(element)
        account.keep(element)
        let blocks = element.children.filter { ["p", "h", "list"].contains($0.name) }
        let words = nested(blocks).compactMap { $0.passage.map { HTMLFragment.words(of: $0).plainText } }
            .joined(separator: " ")
        guard !words.isEmpty else { return }
        guard let name = element["name"], waitingComments.count < 20 else {
            return pendingComments.append(Message.importedComment(about: "", words).text(in: language))
        }
        waitingComments[name] = words
        openComments[name] = ""
    }

    /// A comment on a range is told with the words of the range.
    private mutating func closeComment(_ name: String) {
        guard let words = waitingComments.removeValue(forKey: name) else { return }
        let about = WhiteSpace.excerpt(of: openComments.removeValue(forKey: name) ?? "")
        pendingComments.append(Message.importedComment(about: about, words).text(in: language))
    }

    // MARK: Pictures and other things that are drawn

    private mutating func addDrawing(_ element: SourceElement) {
        account.setting(element)
        account.keep(element)
        let title = element.first("title")?.text ?? ""
        let described = element.first("desc")?.text ?? ""
        let alternative = WhiteSpace.folded(InlineTidying.clean(described.isEmpty ? title : described))
        if let box = element.first("text-box") {
            account.keep(box)
            pendingBlocks += nested(box.children).map(\.withoutPlace)
            return
        }
        if element.name == "g" {
            for child in element.children where child.namespace == element.namespace { addInline(child, Look()) }
            return
        }
        if let formula = element.first("object")?.first("math") {
            // What is a formula inside the document.
            account.simplify(element, .importedEquation)
            return text.append(formula.first("semantics")?.first("annotation")?.text ?? formula.deepText, Look())
        }
        // Of an object there is a picture too, as it was last shown.
        if element.first("object") != nil || element.first("object-ole") != nil {
            account.dropAlike(element, .importedObjectGone)
        }
        let images = element.all("image")
        guard !images.isEmpty else {
            let words = nested(element.children.filter { ["p", "h", "list"].contains($0.name) }).filter { !$0.isBlank }
            pendingBlocks += words.map(\.withoutPlace)
            if words.isEmpty {
                if !alternative.isEmpty { text.append("[\(alternative)]", Look()) }
                if element.name != "line" { account.dropAlike(element, .importedShapeGone) }
            } else {
                for child in element.children where ["p", "h", "list"].contains(child.name) { account.keepAll(child) }
            }
            return
        }
        addPicture(images, alternative, of: element)
    }

    /// Where a picture lies in the package, or the bytes that stand in a document of one file.
    private func file(of image: SourceElement) -> (path: String, bytes: [UInt8])? {
        if let data = image.first("binary-data")?.text {
            guard let bytes = Data(base64Encoded: data, options: .ignoreUnknownCharacters) else { return nil }
            let ending =
                ["image/svg+xml": "svg", "image/jpeg": "jpg", "image/gif": "gif"][image["mime-type"] ?? ""] ?? "png"
            return ("billede." + ending, Array(bytes))
        }
        guard let path = image["href"].flatMap({ SourcePackage.path(of: $0, from: document) }),
            let bytes = package[path]
        else { return nil }
        return (path, bytes)
    }

    /// The first of several forms of a picture that a course can show.
    private mutating func addPicture(_ images: [SourceElement], _ alternative: String, of element: SourceElement) {
        var kept: (path: String, file: CourseFile)?
        for image in images {
            guard let (path, bytes) = file(of: image) else { continue }
            switch DocumentPicture(path: path, bytes: bytes) {
            case .shown(let file):
                files.append(file)
                usedFiles[path] = .kept
                if alternative.isEmpty { account.supply(element, .importedSuppliedAlternativeText) }
                return text.append(
                    Figure(
                        source: file.path,
                        alternativeText: alternative.isEmpty ? Message.importedPicture.text(in: language) : alternative,
                        caption: [], location: element.location))
            case .kept(let file): kept = kept ?? (path, file)
            }
        }
        if !alternative.isEmpty { text.append("[\(alternative)]", Look()) }
        guard let kept else { return account.drop(element, .importedPictureNotFound) }
        files.append(kept.file)
        usedFiles[kept.path] = .foreign
        account.keepSource(
            element, .importedFileNotPicture(kept.path.split(separator: "/").last.map(String.init) ?? kept.path))
    }
}
