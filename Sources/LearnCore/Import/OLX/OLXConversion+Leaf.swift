/// Blocks that hold no others.
extension OLXConversion {
    mutating func leaf(_ element: SourceElement, count: Int, file: String?) -> Closed {
        let name = WhiteSpace.folded(InlineTidying.clean(element["display_name"] ?? ""))
        switch OLXKind.block(element.name) {
        case .page, .annotatedPage: return page(element, count: count, file: file, name: name)
        case .problem: return problem(element, count: count, file: file, name: name)
        case .video: return video(element, count: count, file: file, name: name)
        case .tool: return tool(element, count: count, name: name)
        case .poll, .survey, .wordCloud, .assessment:
            return reflection(element, count: count, file: file, name: name)
        case .discussion:
            var account = ItemAccount(count: count)
            account.drop(element, .olxDiscussion)
            return close(element, account, name: name)
        default:
            var account = ItemAccount(count: count)
            if element.isHollow, name.isEmpty, element.attributes.allSatisfy({ OLXKind.keys.contains($0.name.local) }) {
                account.drop(element, .olxUnknownEmpty(element.name))
                return close(element, account, name: name)
            }
            account.makeForeign(element, .olxUnknown(element.name))
            addForeign(element, file: file, prompt: name.isEmpty ? [] : [.paragraph([.text(name)])])
            return close(element, account, name: name)
        }
    }

    func fields(
        _ element: SourceElement, count: Int, file: String?, also content: [SourceElement.Content] = []
    ) -> OLXFields {
        OLXFields(
            element, count: count, on: file ?? "\(tree.base)course.xml", addresses: addresses, language: language,
            also: content)
    }

    mutating func keep(_ shown: [(file: CourseFile, origin: String?)]) {
        for (file, origin) in shown {
            builder.addFile(file)
            if let origin { ledger.keep(origin) }
        }
    }

    mutating func add(_ pieces: [HTMLFragment.Piece], at location: SourceLocation) {
        for piece in pieces {
            switch piece {
            case .passage(let passage): add(.passage(passage), named: nil, at: location)
            case .heading(_, let words):
                // What the lesson or the unit is called need not be said twice.
                if words.plainText == builder.currentTitle { continue }
                add(.heading(words), named: words.plainText, at: location)
            }
        }
    }

    /// Files that a page links to and no course can show are kept beside it.
    mutating func keepLinked(_ content: [SourceElement.Content]) {
        for case .element(let element) in content {
            for link in element.descendants(where: { $0.name == "a" }) + (element.name == "a" ? [element] : []) {
                guard let address = link["href"], let path = addresses.file(address), !ledger.isClaimed(path),
                    let bytes = package[path]
                else { continue }
                let name = path.split(separator: "/").last.map(String.init) ?? path
                let target = CourseBuilder.sourcePath(name: name, bytes: bytes)
                builder.addFile(CourseFile(path: target, bytes: bytes))
                ledger.enter(.foreign, path, .olxFileBeside(target))
            }
        }
    }

    // MARK: Pages

    private mutating func page(_ element: SourceElement, count: Int, file: String?, name: String) -> Closed {
        var element = element
        var count = count
        var page: String?
        var fault: Message?
        if let path = pagePath(of: element) {
            if let bytes = package[path] {
                page = path
                do throws(ImportFailure) {
                    let text = String(decoding: ForeignText.utf8(bytes), as: UTF8.self)
                    let content = try SourceElement.page(text, file: package.label(of: path)).root.content
                        .flatMap { Self.written($0, in: text.lowercased()) }
                    if !element.isHollow { fault = .olxWordsBesidePage }
                    ledger.keep(path)
                    // What is both in the element and in the page counts as both.
                    element.content += content
                    element = element.numbered(from: &count)
                } catch {
                    fault = error.message
                }
            } else if element.isHollow {
                var account = ItemAccount(count: count)
                account.drop(element, .olxNoFile(path))
                return close(element, account, name: name)
            } else {
                fault = .olxNoPage(path)
            }
        }
        let isText = element.children.isEmpty && page == nil && element.text.utf8.contains(UInt8(ascii: "<"))
        let html = isText ? (try? SourceElement.html(element.text, in: element)) ?? [] : element.content
        var fields = fields(element, count: count, file: page ?? file, also: isText ? html : [])
        fields.account.keep(element)
        let notes = annotations(in: html, &fields)
        let fragment = fields.fragment(html, of: element) {
            $0.name == "annotation" ? .content : $0.name == "instructions" || $0.name == "body" ? .content : nil
        }
        fields.show(fragment.passages)
        if let fault { fields.account.simplify(element, fault) }
        keepLinked(html)
        keep(fields.shown)
        if fragment.pieces.isEmpty {
            claimEmpty(element, html, fragment, &fields.account)
            return close(element, fields.account, name: name)
        }
        add(fragment.pieces, at: element.location)
        if !notes.isEmpty {
            let list = Passage.list(ItemList(kind: .bullet, items: notes.map { [.paragraph($0)] }))
            add(
                .note(Note(kind: .background, title: fields.words(.olxAnnotations), content: [list])),
                named: fields.words(.olxAnnotations), at: element.location)
        }
        return close(element, fields.account, name: name)
    }

    /// The page is a part of one, mostly: what the parser puts around it is none of its elements.
    private static func written(_ part: SourceElement.Content, in text: String) -> [SourceElement.Content] {
        guard case .element(let element) = part, ["html", "head", "body"].contains(element.name),
            !text.contains("<" + element.name)
        else { return [part] }
        return element.content.flatMap { written($0, in: text) }
    }

    /// The page of HTML that an `html` element points to, whether it is there or not.
    private func pagePath(of element: SourceElement) -> String? {
        guard element.name == "html", !package.isSingle else { return nil }
        if let name = element["filename"] { return "\(tree.base)html/\(name.replacing(":", with: "/")).html" }
        guard element.isHollow, let name = element["url_name"] else { return nil }
        return "\(tree.base)html/\(name.replacing(":", with: "/")).html"
    }

    /// A page without anything to read: how other pages look and act, or nothing at all.
    private func claimEmpty(
        _ element: SourceElement, _ html: [SourceElement.Content], _ fragment: HTMLFragment,
        _ account: inout ItemAccount
    ) {
        let isLook = fragment.losses.allSatisfy {
            if case .forbidden(let name) = $0 {
                ["script", "style", "link", "meta", "base", "noscript", "title"].contains(name)
            } else {
                false
            }
        }
        guard isLook else {
            account.drop(element, .olxEmpty)
            return
        }
        account = account.emptied
        account.setting(element)
        account.supply(element, fragment.losses.isEmpty ? .olxEmptyPage : .olxLookPage)
    }

    /// What stands behind the marked words of an annotated text.
    private func annotations(in content: [SourceElement.Content], _ fields: inout OLXFields) -> [[Inline]] {
        var notes: [[Inline]] = []
        for case .element(let element) in content {
            let marks =
                element.descendants { $0.name == "annotation" } + (element.name == "annotation" ? [element] : [])
            for mark in marks {
                let body = WhiteSpace.folded(InlineTidying.clean(mark["body"] ?? ""))
                let words = WhiteSpace.folded(InlineTidying.clean(mark.deepText))
                guard !body.isEmpty else { continue }
                notes.append(
                    InlineTidying.tidied([.strong([.text(words)]), .text(words.isEmpty ? "" : ": "), .text(body)]))
            }
        }
        if !notes.isEmpty { fields.account.simplify(fields.root, .olxAnnotated) }
        return notes
    }
}

extension SourceElement {
    /// The same with what was put in numbered as well.
    fileprivate func numbered(from count: inout Int) -> SourceElement {
        count = 0
        return numbered(&count)
    }
}
