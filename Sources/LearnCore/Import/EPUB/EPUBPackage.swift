/// The package document of an EPUB: its metadata, its files, and the order in which they are read.
///
/// EPUB 3.3, https://www.w3.org/TR/epub-33/; the older `toc.ncx` of EPUB 2 as well.
struct EPUBPackage {
    struct Chapter {
        let title: String
        /// In the package; `nil` for a heading that leads nowhere.
        let path: String?
        let children: [Chapter]
    }

    let title: String
    /// Of the pages, in reading order.
    let spine: [String]
    let contents: [Chapter]
    /// The documents that say how the book is put together.
    let documents: [(path: String, root: SourceElement, count: Int)]
    /// What only finds the way: the navigation document where no reader meets it, styles, fonts.
    let settings: [String]

    static let container = "META-INF/container.xml"

    init(_ package: SourcePackage) throws(ImportFailure) {
        var documents: [(path: String, root: SourceElement, count: Int)] = []
        func document(_ path: String) throws(ImportFailure) -> SourceElement {
            guard let bytes = package[path] else {
                throw ImportFailure(
                    .importedFileMissing(path), at: SourceLocation(file: package.path, line: 1, column: 1))
            }
            let (root, count) = try SourceElement.document(bytes, file: package.label(of: path))
            documents.append((path, root, count))
            return root
        }
        let rootFile = try document(Self.container).descendants { $0.name == "rootfile" }.first?["full-path"] ?? ""
        let book = try document(rootFile)
        title = WhiteSpace.folded(book.first("metadata")?.first("title")?.deepText ?? "")
        var items: [String: (path: String, properties: [Substring], type: String)] = [:]
        for item in book.first("manifest")?.children ?? [] {
            guard let id = item["id"], let path = SourcePackage.path(of: item["href"] ?? "", from: rootFile) else {
                continue
            }
            items[id] = (path, (item["properties"] ?? "").split(separator: " "), item["media-type"] ?? "")
        }
        var seen: Set<String> = []
        let spineElement = book.first("spine")
        let order = (spineElement?.all("itemref") ?? []).compactMap { $0["idref"].flatMap { items[$0] } }
        let navigation = items.values.first { $0.properties.contains("nav") }?.path
        // A navigation document amid the pages is a table of contents, which the course makes itself.
        spine = order.filter { $0.path != navigation && seen.insert($0.path).inserted }.map(\.path)
        var settings = items.values.filter { $0.type == "text/css" || $0.type.contains("font") }.map(\.path)
        settings += ["mimetype"]
        if let navigation, package[navigation] != nil {
            settings.append(navigation)
            let page = try SourcePage(navigation, in: package)
            contents = Self.entries(of: page.navigation, from: navigation)
        } else if let id = spineElement?["toc"], let ncx = items[id]?.path, package[ncx] != nil {
            let root = try document(ncx)
            contents = Self.points(of: root.first("navMap"), from: ncx)
        } else {
            contents = []
        }
        self.documents = documents
        self.settings = settings
    }

    private static func entries(of list: SourceElement?, from path: String) -> [Chapter] {
        (list?.all("li") ?? []).map { item in
            let label = item.first("a") ?? item.first("span")
            return Chapter(
                title: WhiteSpace.folded(InlineTidying.clean(label?.deepText ?? "")),
                path: label?["href"].flatMap { SourcePackage.path(of: $0, from: path) },
                children: entries(of: item.first("ol"), from: path))
        }
    }

    private static func points(of element: SourceElement?, from path: String) -> [Chapter] {
        (element?.all("navPoint") ?? []).map { point in
            Chapter(
                title: WhiteSpace.folded(
                    InlineTidying.clean(point.first("navLabel")?.first("text")?.deepText ?? "")),
                path: point.first("content")?["src"].flatMap { SourcePackage.path(of: $0, from: path) },
                children: points(of: point, from: path))
        }
    }
}

extension SourcePage {
    /// The list of an EPUB's table of contents.
    var navigation: SourceElement? {
        elements { $0.name == "nav" && ($0["type"] ?? $0["epub:type"] ?? "toc").contains("toc") }.first?
            .descendants { $0.name == "ol" }.first
    }
}
