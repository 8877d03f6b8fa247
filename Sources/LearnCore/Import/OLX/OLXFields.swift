/// What every block reads in the same way: HTML that stands in its elements, with the pictures and links of the course.
struct OLXFields {
    let root: SourceElement
    let language: Language
    var account: ItemAccount
    private let addresses: OLXAddresses
    private let pictures: SourcePictures
    /// Pictures that some passage shows, with their paths in the package.
    private(set) var shown: [(file: CourseFile, origin: String?)] = []

    init(
        _ root: SourceElement, count: Int, on page: String, addresses: OLXAddresses, language: Language,
        also content: [SourceElement.Content] = []
    ) {
        self.root = root
        self.language = language
        self.addresses = addresses
        account = ItemAccount(count: count)
        pictures = SourcePictures(
            of: [.element(root)] + content, on: page, in: addresses.package, find: { addresses.file($0) })
    }

    func words(_ message: Message) -> String { message.text(in: language) }

    /// A fragment of elements that stand in the block, all of them claimed.
    mutating func fragment(
        _ content: [SourceElement.Content], of holder: SourceElement,
        replacement: @escaping (SourceElement) -> HTMLFragment.Replacement? = { _ in nil }
    ) -> HTMLFragment {
        for case .element(let element) in content where element.number > holder.number { account.keepAll(element) }
        let pictures = pictures
        let addresses = addresses
        noteMissing(content)
        let fragment = HTMLFragment(
            content,
            in: HTMLFragment.Surroundings(
                location: holder.location, language: language, picture: { pictures.path(of: $0) },
                link: { addresses.target($0) },
                replacement: { replacement($0) ?? Self.replacement($0, addresses) }))
        account.enter(fragment, of: holder)
        return fragment
    }

    mutating func passages(_ content: [SourceElement.Content], of holder: SourceElement) -> [Passage] {
        let passages = fragment(content, of: holder).passages
        show(passages)
        return passages
    }

    /// As one run of words: where one paragraph ends and the next begins is how a page is laid out.
    mutating func run(_ content: [SourceElement.Content], of holder: SourceElement) -> [Inline] {
        let passages = fragment(content, of: holder).passages
        if passages.contains(where: { if case .paragraph = $0 { false } else { true } }) {
            account.simplify(holder, .importedPassagesInRun)
        }
        return InlineTidying.joined(runs: passages.map(HTMLFragment.words))
    }

    /// HTML that stands as text in an attribute or an element.
    mutating func passages(html text: String, of holder: SourceElement) -> [Passage] {
        do throws(ImportFailure) {
            return passages(try SourceElement.html(text, in: holder), of: holder)
        } catch {
            account.simplify(holder, error.message)
            return []
        }
    }

    mutating func show(_ passages: [Passage]) { shown += pictures.shown(in: passages) }

    /// A file that the package lacks is missing for its readers as well: that is no loss of the import, but is told.
    private mutating func noteMissing(_ content: [SourceElement.Content]) {
        for case .element(let element) in content {
            if let path = addresses.missing(of: element) { account.supply(element, .olxFileMissing(path)) }
            noteMissing(element.content)
        }
    }

    /// Elements of Open edX amid the HTML.
    private static func replacement(
        _ element: SourceElement, _ addresses: OLXAddresses
    ) -> HTMLFragment.Replacement? {
        if addresses.missing(of: element) != nil {
            let words = WhiteSpace.folded(InlineTidying.clean(element["alt"] ?? ""))
            return element.name == "a" ? .content : .run([.text(words.isEmpty ? "" : "[\(words)]")])
        }
        switch element.name {
        case "clarification":
            let words = WhiteSpace.folded(element.deepText)
            return .run([.text(words.isEmpty ? "" : " (\(words))")])
        case "text", "label", "description", "html", "htmlbook": return .content
        default: return nil
        }
    }
}
