/// A small XML document of a cartridge, one item with its own account: a web link, a topic, an assignment, a tool.
struct CartridgeDocument {
    let root: SourceElement
    let context: QTI12Item.Context
    let language: Language
    private(set) var account: ItemAccount
    private(set) var files: [CourseFile] = []
    private(set) var origins: [String] = []

    init(_ context: QTI12Item.Context, language: Language) throws(ImportFailure) {
        let (root, count) = try SourceElement.document(
            context.package[context.page] ?? [], file: context.package.label(of: context.page))
        self.root = root
        self.context = context
        self.language = language
        account = ItemAccount(count: count)
        account.keep(root)
    }

    var title: String { WhiteSpace.folded(InlineTidying.clean(root.first("title")?.deepText ?? "")) }

    /// Closes the account.
    mutating func report(as format: ImportFormat) -> ImportReport.File {
        let (outcome, elements) = account.close(root)
        let item = ImportReport.Item(
            kind: root.name, name: title, outcome: outcome, location: root.location, remarks: account.remarks)
        return ImportReport.File(path: root.location.file, format: format, items: [item], elements: elements)
    }

    // MARK: Kinds

    /// `<webLink><title/><url href=""/></webLink>`
    mutating func webLink() -> Block.Content {
        claimTitle()
        let url = root.first("url")
        if let url { account.keep(url) }
        let address = WhiteSpace.folded(url?["href"] ?? "")
        return reference(address, at: url ?? root)
    }

    /// A tool is reached by its address: what it does with the learner is not in the cartridge.
    mutating func tool() -> [Block.Content] {
        claimTitle()
        let addresses = ["secure_launch_url", "launch_url"].compactMap { root.first($0) }
        for child in root.children where child.name != "title" {
            switch child.name {
            case "description", "secure_launch_url", "launch_url": account.keepAll(child)
            default: account.setting(child)
            }
        }
        let address = addresses.lazy.map { WhiteSpace.folded($0.deepText) }.first { !$0.isEmpty } ?? ""
        account.simplify(root, .importedToolIsLink)
        let words = root.first("description").map { passages($0) } ?? []
        return [reference(address, at: root)] + words.map { .passage($0) }
    }

    /// A discussion is something to talk over in a group.
    mutating func topic(named name: String) -> Block.Content {
        claimTitle()
        var method = root.first("text").map { passages($0) } ?? []
        for list in root.all("attachments") {
            account.keep(list)
            method += list.all("attachment").map { attachment($0) }
        }
        for attachment in root.all("attachment") { method.append(self.attachment(attachment)) }
        account.supply(root, .importedTopicIsActivity)
        let title = title.isEmpty ? name : title
        return .activity(
            Activity(
                title: title, minutes: 15, grouping: .groups,
                purpose: [.text(Message.importedTopicPurpose.text(in: language))], materials: [],
                method: method.isEmpty ? [.paragraph([.text(title)])] : method, wrapUp: []))
    }

    /// An assignment is something to think through and write of.
    mutating func assignment(named name: String) -> (content: Block.Content, guide: Guide?) {
        claimTitle()
        var prompt: [Passage] = []
        var watch: [[Inline]] = []
        for child in root.children {
            switch child.name {
            case "title": continue
            case "text": prompt += passages(child)
            case "instructor_text": watch += passages(child).flatMap(HTMLFragment.runs)
            case "attachments":
                account.keep(child)
                prompt += child.all("attachment").map { attachment($0) }
            default: account.setting(child)
            }
        }
        if prompt.isEmpty {
            account.supply(root, .importedSuppliedPrompt)
            prompt = [.paragraph([.text(title.isEmpty ? name : title)])]
        }
        return (.reflection(Reflection(prompt: prompt)), watch.isEmpty ? nil : Guide(watch: watch))
    }

    /// What Canvas says of a quiz before its questions.
    mutating func quizDescription() -> [Passage] {
        for child in root.children where child.name != "description" { account.setting(child) }
        return root.first("description").map { passages($0, isHTML: true) } ?? []
    }

    // MARK: Parts

    private mutating func claimTitle() {
        if let title = root.first("title") { account.keepAll(title) }
    }

    private mutating func reference(_ address: String, at element: SourceElement) -> Block.Content {
        let words: [Inline] = [.text(title.isEmpty ? address : title)]
        guard WebAddress.isSafe(address), !words.plainText.isEmpty else {
            account.simplify(element, .importedLinkGone(WhiteSpace.excerpt(of: address)))
            return .passage(.paragraph(words.plainText.isEmpty ? [.text(root.name)] : words))
        }
        return .passage(.reference(Reference(address: address, title: words)))
    }

    /// A file that goes with a text: a picture is shown, of others the name stays.
    private mutating func attachment(_ element: SourceElement) -> Passage {
        account.keepAll(element)
        let address = element["href"] ?? ""
        let name = PercentEncoding.decoded(address.split(separator: "/").last.map(String.init) ?? address)
        let target = context.link(address)
        guard target == nil else {
            return .paragraph(
                target.map { [.link(Link(target: $0, content: [.text(name)], location: element.location))] } ?? [])
        }
        account.simplify(element, .importedFileNotInCourse(name))
        return .paragraph([.text(name.isEmpty ? element.name : name)])
    }

    /// A field as passages; what is lost on the way is entered in the account.
    mutating func passages(_ field: SourceElement, isHTML: Bool = false) -> [Passage] {
        account.keepAll(field)
        let type = (field["texttype"] ?? "").lowercased()
        var content = field.content
        if isHTML || type.contains("html") || field.text.contains("</"), field.children.isEmpty {
            do throws(ImportFailure) {
                content = try SourceElement.html(field.text, in: field)
            } catch {
                account.simplify(field, error.message)
            }
        }
        let pictures = SourcePictures(of: content, on: context.page, in: context.package, find: context.picture)
        let fragment = HTMLFragment(
            content,
            in: HTMLFragment.Surroundings(
                location: field.location, language: language, picture: { pictures.path(of: $0) }, link: context.link))
        account.enter(fragment, of: field)
        for (file, origin) in pictures.shown(in: fragment.passages) {
            files.append(file)
            if let origin { origins.append(origin) }
        }
        return fragment.passages
    }
}
